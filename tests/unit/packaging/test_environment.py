import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "a project"
    folder.mkdir()
    (folder / "pyproject.toml").write_text("[project]\n", "utf-8")
    return folder


Programs = Callable[..., list[list[str]]]


@pytest.fixture
def programs(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Stand-ins for venv and pip: what they were called with; pip answers these in turn."""

    def set_up(*answers: tuple[int, str]) -> list[list[str]]:
        calls: list[list[str]] = []
        left = list(answers)

        def run(words: list[object], env: dict[str, str], cwd: Path | None = None) -> Any:
            calls.append(list(map(str, words)))
            if "venv" in calls[-1]:
                Path(calls[-1][-1]).mkdir(exist_ok=True)
                return environment.Ended(0, "")
            return environment.Ended(*(left.pop(0) if left else (0, "")))

        monkeypatch.setattr(environment, "run", run)
        monkeypatch.setattr("time.sleep", lambda seconds: None)
        patient = environment.insist
        monkeypatch.setattr(environment, "insist", lambda what: patient(what, lambda pause: None))
        return calls

    return set_up


def test_what_is_to_be_done(environment: ModuleType) -> None:
    task, decide = environment.Task, environment.decide
    now = environment.Stamp("3.11", "/here", "abc", ("dev",))
    assert decide(now, now, "3.11") is task.NOTHING
    assert decide(now, replace(now, words=("demo",)), "3.11") is task.NOTHING
    assert decide(replace(now, words=("demo",)), now, "3.11") is task.INSTALL
    assert decide(replace(now, project="old"), now, "3.11") is task.INSTALL
    assert decide(None, now, "3.11") is task.INSTALL
    assert decide(now, now, "3.12") is task.CREATE
    assert decide(now, now, "") is task.CREATE
    assert decide(None, now, "") is task.CREATE
    assert decide(replace(now, root="/before the move"), now, "3.11") is task.CREATE
    assert decide(replace(now, python="3.12"), now, "3.11") is task.CREATE


def test_a_stamp_survives_its_file(environment: ModuleType, tmp_path: Path) -> None:
    stamp = environment.Stamp("3.11", "/a place", "abc", ("demo", "dev"))
    environment.write_stamp(tmp_path, stamp)
    assert environment.read_stamp(tmp_path) == stamp


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"words": 1}', '{"words": [], "x": 1}'])
def test_a_stamp_that_cannot_be_read_is_no_stamp(
    text: str, environment: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / environment.STAMP).write_text(text, "utf-8")
    assert environment.read_stamp(tmp_path) is None


def test_the_stamp_follows_the_project_file(environment: ModuleType, project: Path) -> None:
    first = environment.wanted(project, "demo")
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    assert environment.wanted(project, "demo").project != first.project


def test_nothing_there_is_created_installed_and_stamped(
    environment: ModuleType, project: Path, programs: Programs
) -> None:
    calls = programs()
    environment.make(project, "dev", environment.task(project, "dev"))
    (created, installed) = calls
    assert created[-2:] == ["--clear", str(project / ".venv")]
    assert installed[-2:] == ["-e", ".[dev]"]
    assert "--disable-pip-version-check" in installed
    assert environment.read_stamp(project / ".venv") == environment.wanted(project, "dev")


def test_demo_after_dev_keeps_both_words_and_a_changed_project_drops_them(
    environment: ModuleType, project: Path, programs: Programs
) -> None:
    programs()
    environment.make(project, "dev", environment.Task.CREATE)
    environment.make(project, "demo", environment.Task.INSTALL)
    assert environment.read_stamp(project / ".venv").words == ("demo", "dev")
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n", "utf-8")
    environment.make(project, "demo", environment.Task.INSTALL)
    assert environment.read_stamp(project / ".venv").words == ("demo",)


def test_a_silent_network_is_tried_three_times_and_then_told(
    environment: ModuleType, project: Path, programs: Programs
) -> None:
    silent = (1, "WARNING: Retrying ... NewConnectionError(...)\nERROR: none\n")
    calls = programs(silent, silent, silent)
    with pytest.raises(environment.Failure) as failure:
        environment.make(project, "demo", environment.Task.CREATE)
    assert [call[-1] for call in calls[1:]] == [".", ".", "."]
    assert failure.value.code == 4
    assert "ERROR: none" in failure.value.details
    assert environment.read_stamp(project / ".venv") is None


def test_a_network_that_comes_back_is_no_failure(
    environment: ModuleType, project: Path, programs: Programs
) -> None:
    calls = programs((1, "Connection reset by peer"), (0, ""))
    environment.make(project, "demo", environment.Task.CREATE)
    assert len(calls) == 3
    assert environment.read_stamp(project / ".venv") is not None


def test_another_failure_is_not_tried_again(
    environment: ModuleType, project: Path, programs: Programs
) -> None:
    calls = programs((1, "ERROR: gcc is missing"))
    with pytest.raises(environment.Failure) as failure:
        environment.make(project, "demo", environment.Task.CREATE)
    assert (len(calls), failure.value.code) == (2, 1)
    assert failure.value.details == "ERROR: gcc is missing"


def test_somebodys_own_folder_is_not_cleared(
    environment: ModuleType, project: Path, programs: Programs
) -> None:
    programs()
    (project / ".venv").mkdir()
    (project / ".venv" / "diary.txt").write_text("mine", "utf-8")
    with pytest.raises(environment.Failure) as failure:
        environment.make(project, "demo", environment.Task.CREATE)
    assert failure.value.code == 2
    assert (project / ".venv" / "diary.txt").read_text("utf-8") == "mine"


def test_an_environment_that_does_not_run_answers_nothing(
    environment: ModuleType, tmp_path: Path
) -> None:
    assert environment.answers(tmp_path) == ""
    python = environment.interpreter(tmp_path)
    python.parent.mkdir(parents=True)
    python.write_text("#!/nowhere/python\n", "utf-8")
    python.chmod(0o755)
    assert environment.answers(tmp_path) == ""


def test_the_stamp_is_plain_json(environment: ModuleType, tmp_path: Path) -> None:
    environment.write_stamp(tmp_path, environment.Stamp("3.11", "/x", "abc", ("demo",)))
    content = json.loads((tmp_path / environment.STAMP).read_text("utf-8"))
    assert content == {"python": "3.11", "root": "/x", "project": "abc", "words": ["demo"]}


def test_what_to_do_without_ensurepip_depends_on_whose_python_it_is(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(environment.sys, "base_prefix", "/usr")
    told = environment.missing_parts(debian=True)
    assert told.endswith(f"sudo apt-get install python{environment.running_python()}-venv")
    assert "apt-get" not in environment.missing_parts(debian=False)
    monkeypatch.setattr(environment.sys, "base_prefix", "/opt/python")
    assert "apt-get" not in environment.missing_parts(debian=True)
