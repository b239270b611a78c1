"""The client's side: what an answer means, who is kept, who is asked again."""

from __future__ import annotations

from typing import Any

import pytest

from wizard.model import RightsMissing, SystemPartMissing, WizardError
from wizard.privilege import client
from wizard.privilege.client import Helper, Keeper
from wizard.work import RealClock, Work


@pytest.mark.parametrize(
    ("code", "kind", "leaves"),
    [
        ("system.plugin_missing", SystemPartMissing, 7),
        ("helper.not_root", RightsMissing, 3),
        ("helper.path_writable", RightsMissing, 3),
        ("helper.wrong_user", RightsMissing, 3),
        ("helper.not_yours", RightsMissing, 3),
        ("charon.refused", WizardError, 4),
    ],
)
def test_an_error_keeps_its_code_and_facts(code: str, kind: type[WizardError], leaves: int) -> None:
    with pytest.raises(kind) as error:
        client._result({"ok": False, "code": code, "facts": {"part": "vici"}})
    assert (error.value.code, error.value.facts) == (code, {"part": "vici"})
    assert error.value.exit_code == leaves


@pytest.mark.parametrize("reply", [{}, {"ok": True}, {"ok": 1, "result": {}}, {"facts": []}])
def test_an_odd_answer_is_garbled(reply: dict[str, Any]) -> None:
    with pytest.raises(WizardError) as error:
        client._result(reply)
    assert error.value.code == "helper.garbled"


class Fake(Helper):
    def __init__(self) -> None:
        self.lost = False
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


def test_a_kept_helper_belongs_to_the_work_at_hand() -> None:
    keeper = Keeper(lambda _work: Fake())
    first, second = Work(RealClock()), Work(RealClock())
    assert keeper(first)._work is first
    assert keeper(second)._work is second


def test_one_helper_is_kept_until_it_is_lost() -> None:
    made: list[Fake] = []

    def ask(_work: Work) -> Helper:
        made.append(Fake())
        return made[-1]

    keeper, work = Keeper(ask), Work(RealClock())
    assert keeper(work) is keeper(work)
    made[0].lost = True
    assert keeper(work) is made[1]
    assert made[0].closed == 1
    keeper.close()
    keeper.close()
    assert [fake.closed for fake in made] == [1, 1]
