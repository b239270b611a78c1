"""The state table: every run that is offered is allowed by it, and nothing else is."""

from __future__ import annotations

import pytest

from wizard import engine
from wizard.engine import ALREADY_UP, CHECK, PLAN_ONLY, SETUP, STEPS, TABLE, check_order


@pytest.mark.parametrize("steps", [CHECK, SETUP, PLAN_ONLY, ALREADY_UP])
def test_every_run_follows_the_table(steps: tuple[str, ...]) -> None:
    check_order(steps)
    assert set(steps) <= set(STEPS)


def test_switching_by_request_follows_the_table_in_two_pieces() -> None:
    check_order(("detect", "read"))
    check_order(("throw",), "read")
    with pytest.raises(ValueError, match="throw"):
        check_order(("detect", "throw"))


@pytest.mark.parametrize(
    "steps",
    [
        (),
        ("detect",),
        ("probe",),
        ("detect", "apply"),
        ("detect", "probe", "explain", "apply"),
        ("detect", "probe", "explain", "plan", "connect"),
        ("detect", "probe", "explain", "plan", "apply", "confirm"),
        ("detect", "probe", "explain", "inspect"),
    ],
)
def test_nothing_is_changed_before_it_was_found_and_planned(steps: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"\('\w+', '\w+'\)"):
        check_order(steps)


def test_the_table_knows_every_step_and_no_other() -> None:
    assert set(TABLE) - {"start"} == set(STEPS)
    followers = {step for steps in TABLE.values() for step in steps}
    assert followers - {"done"} == set(STEPS)
    assert engine.TABLE["connect"] == ("confirm",)  # connected means verified
