import runpy
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.mark.parametrize("version", [(2, 7, 18), (3, 6, 0), (3, 10, 13)])
def test_an_old_python_is_told_in_a_sentence(
    version: tuple[int, int, int],
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setattr(sys, "version", f"{version[0]}.{version[1]}.{version[2]} (main)")
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(root / "packaging" / "bootstrap.py"), run_name="__main__")
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith("Passthrough Wizard needs Python 3.11 or newer; this is ")
    assert ".".join(map(str, version)) + ".\n" in told


def test_the_first_file_has_no_words_that_an_old_python_cannot_read(root: Path) -> None:
    text = (root / "packaging" / "bootstrap.py").read_text("utf-8")
    words_before_import = text.split("from ground.start")[0].split('"""')[-1]
    assert 'f"' not in words_before_import
    assert "->" not in text
    assert "annotations" not in text


@pytest.mark.parametrize("arguments", [[], ["tests"], ["demo", "dev"], ["--dev"]])
def test_wrong_words_are_wrong_use(
    arguments: list[str], start: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert start.main(arguments) == 2
    assert "demo, dev or bench" in capsys.readouterr().err


def test_help_goes_to_stdout(start: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert start.main(["--help"]) == 0
    assert capsys.readouterr().out == "Usage: python3 packaging/bootstrap.py demo|dev|bench\n"


def test_a_failure_is_a_sentence_first_and_then_the_details(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(word: str) -> None:
        raise start.Failure(f"No {word} today.", "line 1\nline 2\n", 4)

    monkeypatch.setattr(start, "_prepare", fails)
    assert start.main(["demo"]) == 4
    assert capsys.readouterr().err == "No demo today.\nline 1\nline 2\n"


def test_ctrl_c_is_answered_with_130(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(word: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "_prepare", stopped)
    assert start.main(["demo"]) == 130
    assert "Cancelled" in capsys.readouterr().err


HERE = {"debian": True, "root": True, "linux": True}


def test_what_is_skipped_is_said_for_each_kind_of_machine(start: ModuleType) -> None:
    def said(absent: tuple[str, ...], **where: bool) -> str:
        return str(start.skipped(start.LAB, absent, **{**HERE, **where}))

    assert said(()) == ""
    assert said(("nmap",)).endswith("leaves out what needs: nmap")
    assert "needs root" in said((), root=False)
    assert "apt-get" not in said((), root=False)
    command = "sudo apt-get install --no-install-recommends nmap ppp"
    assert said(("nmap", "ppp"), root=False).endswith(command)
    assert said(("nmap", "ppp"), debian=False).endswith("nmap ppp")
    assert said(("nmap",), debian=False, linux=False) == said((), linux=False)
    assert "needs Linux" in said((), linux=False)


def test_the_window_needs_no_root_and_no_linux(start: ModuleType) -> None:
    def said(absent: tuple[str, ...], **where: bool) -> str:
        return str(start.skipped(start.WINDOW, absent, **{**HERE, **where}))

    assert said((), root=False) == ""
    assert said(("libegl1",), root=False).endswith(
        "apt-get install --no-install-recommends libegl1"
    )
    assert said(("libegl1",), debian=False) == ""
    assert said(("libegl1",), debian=False, linux=False) == ""
    assert said(("libegl1",)).endswith("libegl1")


@pytest.fixture
def ready(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that is complete, and no screen."""
    monkeypatch.setattr(start.environment, "task", lambda root, word: start.Task.NOTHING)
    monkeypatch.setattr(start.environment, "speak", lambda root: None)
    monkeypatch.setattr(start.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("ready")
def test_each_word_asks_for_its_own_parts(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(start, "_system", asked.append)
    assert start.main(["demo"]) == 0
    assert asked == [], "in a terminal the demo needs no system packages"
    monkeypatch.setenv("DISPLAY", ":0")
    for word in ("demo", "dev", "bench"):
        assert start.main([word]) == 0
    demo, dev, bench = asked
    assert demo == (start.WINDOW,)
    assert set(dev) == {start.WINDOW, start.SCREEN, start.LAB}
    assert set(bench) - set(dev) == {start.BENCH}


@pytest.mark.usefixtures("ready")
def test_what_is_missing_of_all_parts_is_installed_at_once(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bought: list[tuple[str, ...]] = []

    def install(names: tuple[str, ...]) -> tuple[str, ...]:
        bought.append(names)
        return ("xl2tpd",)

    monkeypatch.setattr(start.debian, "here", lambda: True)
    monkeypatch.setattr(start, "is_root", lambda: True)
    monkeypatch.setattr(start.debian, "missing", lambda names: ("libegl1", "nmap", "xl2tpd"))
    monkeypatch.setattr(start.debian, "install", install)
    assert start.main(["dev"]) == 0
    assert bought == [("libegl1", "nmap", "xl2tpd")]
    told = capsys.readouterr().err
    assert told == f"{start.LAB.name} goes without, and leaves out what needs: xl2tpd\n"


@pytest.mark.usefixtures("ready")
def test_a_complete_machine_makes_no_apt_call(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start.debian, "here", lambda: True)
    monkeypatch.setattr(start, "is_root", lambda: True)
    monkeypatch.setattr(start.debian, "missing", lambda names: ())
    monkeypatch.setattr(start.debian, "install", lambda names: pytest.fail("apt was called"))
    assert start.main(["dev"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("ready")
@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 4)])
def test_a_lab_that_cannot_be_installed_is_an_error_in_ci_only(
    ci: str,
    code: int,
    start: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fails(names: tuple[str, ...]) -> tuple[str, ...]:
        raise start.Failure("The package lists could not be fetched.", "E: silent", 4)

    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(start.debian, "here", lambda: True)
    monkeypatch.setattr(start, "is_root", lambda: True)
    monkeypatch.setattr(start.debian, "missing", lambda names: ("nmap",))
    monkeypatch.setattr(start.debian, "install", fails)
    assert start.main(["dev"]) == code
    told = capsys.readouterr().err
    assert told.startswith("The package lists could not be fetched.\nE: silent\n")
    assert ("leaves out what needs: nmap" in told) is not bool(ci)


@pytest.mark.usefixtures("ready")
def test_a_python_without_ensurepip_is_completed_or_told_of(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start.environment, "task", lambda root, word: start.Task.CREATE)
    monkeypatch.setattr(start.environment, "has_parts", lambda: False)
    monkeypatch.setattr(start, "is_root", lambda: False)
    monkeypatch.setattr(start.debian, "here", lambda: True)
    monkeypatch.setattr(start.sys, "base_prefix", "/usr")
    assert start.main(["demo"]) == 7
    package = start.environment.venv_package()
    assert f"sudo apt-get install {package}" in capsys.readouterr().err

    bought: list[str] = []
    monkeypatch.setattr(start, "is_root", lambda: True)
    monkeypatch.setattr(start.environment, "has_parts", lambda: bool(bought))
    monkeypatch.setattr(start.debian, "install", bought.extend)
    monkeypatch.setattr(start.environment, "make", lambda root, word, todo: None)
    assert start.main(["demo"]) == 0
    assert bought == [package]


def test_translations_that_cannot_be_made_are_told_and_stop_nothing(
    environment: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ended = environment.Ended(7, "lrelease is not there\n")
    monkeypatch.setattr(environment, "run", lambda *words: ended)
    environment.speak(Path("/nowhere"))
    told = capsys.readouterr().err
    assert told.startswith("The window's translations could not be made")
    assert told.endswith("lrelease is not there\n")
