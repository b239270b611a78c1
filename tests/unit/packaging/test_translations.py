"""packaging/translations.py: texts gathered, files kept with small changes, faults found."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from router_drivers import menus
from wizard.knowledge.tables import load

Run = Callable[..., tuple[int, list[str]]]
LANGUAGES = ("de", "en", "es", "fr")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The script and its parts, found as the script itself finds them."""
    place = str(Path(__file__).resolve().parents[3] / "packaging")
    sys.path.insert(0, place)
    try:
        spec = importlib.util.spec_from_file_location("tr", Path(place) / "translations.py")
        assert spec is not None
        assert spec.loader is not None
        made = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(made)
        return made
    finally:
        sys.path.remove(place)


@pytest.fixture
def ui(tmp_path: Path) -> Path:
    """A window of two pages."""
    folder = tmp_path / "ui"
    (folder / "pages").mkdir(parents=True)
    (folder / "translations").mkdir()
    (folder / "pages" / "one.py").write_text('say("Connect {name}", name=name)\nsay("Back")\n')
    (folder / "two.py").write_text('say("Back")\ntexts.say("%n files", n=3)\n')
    return folder


@pytest.fixture
def run(
    tool: ModuleType,
    ui: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run the script on that window alone, without the knowledge."""
    monkeypatch.setattr(tool, "UI", ui)
    monkeypatch.setattr(tool, "FOLDER", ui / "translations")
    monkeypatch.setattr(tool.sources, "_knowledge", lambda: iter(()))
    monkeypatch.setattr(tool.sources, "_menus", lambda: iter(()))

    def ran(*words: str) -> tuple[int, list[str]]:
        code = tool.main(words)
        return code, capsys.readouterr().out.splitlines()

    return ran


def fill(run: Run, ui: Path, words: dict[str, object], code: str = "de") -> tuple[int, list[str]]:
    file = ui / "words.json"
    file.write_text(json.dumps(words))
    return run("fill", code, str(file))


WORDS: dict[str, object] = {
    "Back": "Zurück",
    "Connect {name}": "{name} verbinden",
    "%n files": ["%n Datei", "%n Dateien"],
}


def test_every_text_is_gathered_once(tool: ModuleType, ui: Path) -> None:
    texts = {t.source: t for t in tool.sources.gather(ui).texts if t.context == "ui"}
    assert set(texts) == set(WORDS)
    assert texts["Back"].places == ("pages/one.py", "two.py")
    assert texts["%n files"].plural


def test_knowledge_and_menus_are_whole(tool: ModuleType, ui: Path) -> None:
    gathered = tool.sources.gather(ui).texts
    known = {t.source for t in gathered if t.context == "knowledge"}
    causes = load().texts.causes.values()
    told = {words for c in causes for words in (c.title, c.why, *c.fix, c.who)}
    assert known == told | set(load().texts.sentences.values())
    also = {words for menu in menus.load() for words in menu.also}
    assert {t.source for t in gathered if t.context == "menus"} == also


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ("say(text)", "literal"),
        ('say("a" if x else "b")', "literal"),
        ('say("")', "literal"),
        ("say()", "literal"),
        ('say("To {name}")', "{places}"),
        ('say("Go", name=name)', "{places}"),
        ('say("%n files")', "%n"),
        ('say("files", n=3)', "%n"),
    ],
)
def test_a_call_that_cannot_be_translated_is_told(
    run: Run, ui: Path, call: str, fault: str
) -> None:
    (ui / "bad.py").write_text(call + "\n")
    code, lines = run("check", "en")
    assert code == 1
    assert [line for line in lines if line.startswith("bad.py:1:") and fault in line]


def test_places_that_come_as_a_mapping_are_believed(run: Run, ui: Path) -> None:
    (ui / "two.py").write_text('say("To {name}", **facts)\n')
    assert run("update", "de")[0] == 0


def test_translations_outlive_an_update(run: Run, ui: Path) -> None:
    run("update", "de")
    assert fill(run, ui, WORDS) == (0, [])
    before = (ui / "translations" / "de.ts").read_text()
    (ui / "three.py").write_text('say("Stop")\n')
    assert run("update") == (0, ["de: 4 texts, 1 not translated"])
    after = (ui / "translations" / "de.ts").read_text()
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert len(added) == 3, "a new text is a few new lines and nothing else"
    assert run("update") == (0, ["de: 4 texts, 1 not translated"])
    assert (ui / "translations" / "de.ts").read_text() == after


def test_what_nobody_says_goes(run: Run, ui: Path) -> None:
    run("update", "de")
    fill(run, ui, WORDS)
    (ui / "pages" / "one.py").write_text("")
    (ui / "two.py").write_text('say("Back")\n')
    assert run("update", "de") == (0, ["de: 1 texts, 0 not translated"])
    assert "verbinden" not in (ui / "translations" / "de.ts").read_text()


def test_english_needs_plural_forms_only(run: Run, ui: Path) -> None:
    assert run("update", "en") == (0, ["en: 1 texts, 1 not translated"])
    fill(run, ui, {"%n files": ["%n file", "%n files"]}, "en")
    assert run("check", "en") == (0, [])


def test_a_fifth_language_is_one_file(run: Run, ui: Path) -> None:
    assert run("update", "pl") == (0, ["pl: 3 texts, 3 not translated"])
    left = json.loads("".join(run("todo", "pl")[1]))
    assert left == {"Back": "", "Connect {name}": "", "%n files": ["", "", ""]}


def test_todo_shrinks_as_translations_come(run: Run, ui: Path) -> None:
    run("update", "de")
    fill(run, ui, {"Back": "Zurück", "Connect {name}": ""})
    left = json.loads("".join(run("todo", "de")[1]))
    assert left == {"Connect {name}": "", "%n files": ["", ""]}


def test_signs_of_xml_come_back_as_they_were(run: Run, ui: Path, tool: ModuleType) -> None:
    (ui / "two.py").write_text('say("A < B & C > D")\n')
    run("update", "de")
    fill(run, ui, {"A < B & C > D": "<A> & „B“"})
    kept = tool.catalogue.read(ui / "translations" / "de.ts").entries
    assert [e.forms for e in kept if e.text.source == "A < B & C > D"] == [("<A> & „B“",)]


def test_a_strange_source_is_told_and_the_rest_goes_in(run: Run, ui: Path) -> None:
    run("update", "de")
    code, lines = fill(run, ui, WORDS | {"Forward": "Vor"})
    assert (code, lines) == (1, ["nobody says 'Forward'"])
    assert run("check", "de") == (0, [])


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ({"Back": ""}, "not translated"),
        ({"%n files": ["%n Datei"]}, "1 forms instead of 2"),
        ({"%n files": ["eine Datei", "%n Dateien"]}, "%n"),
        ({"%n files": ["%n Datei", ""]}, "not translated"),
        ({"Connect {name}": "{nahme} verbinden"}, "other {places}"),
        ({"Connect {name}": "{name}[ {name}] verbinden"}, "other [optional parts]"),
        ({"Back": "Zurück."}, "other mark at the end"),
        ({"Back": " Zurück"}, "other blanks around it"),
        ({"Back": 'Zur "Seite"'}, "not '\"'"),
    ],
)
def test_a_wrong_translation_is_told(
    run: Run, ui: Path, words: dict[str, object], fault: str
) -> None:
    run("update", "de")
    fill(run, ui, {key: value for key, value in WORDS.items() if key not in words})
    fill(run, ui, words)
    code, lines = run("check", "de")
    assert code == 1
    assert [line for line in lines if line.endswith(fault)]


def test_terms_are_kept(run: Run, ui: Path) -> None:
    (ui / "two.py").write_text('say("The VPN server is silent")\n')
    run("update", "de")
    fill(run, ui, WORDS)
    fill(run, ui, {"The VPN server is silent": "Der Server schweigt"})
    assert "without VPN-Server" in run("check", "de")[1][-1]
    fill(run, ui, {"The VPN server is silent": "Der VPN-Server schweigt"})
    assert run("check", "de") == (0, [])


def test_wrong_use_is_told_the_usage(run: Run, tmp_path: Path) -> None:
    for words in ((), ("mend",), ("fill", "de"), ("fill", "de", str(tmp_path / "none"))):
        assert run(*words)[0] == 2
    assert run("--help")[0] == 0


def test_release_makes_what_is_new_only(run: Run, ui: Path) -> None:
    run("update", "de")
    made = ui / "translations" / "de.qm"
    assert run("release")[0] == 0
    assert made.read_bytes()
    os.utime(made, ns=(2**62, 2**62))
    assert run("release")[0] == 0
    assert made.stat().st_mtime_ns == 2**62
    os.utime(made, ns=(1, 1))
    assert run("release")[0] == 0
    assert made.stat().st_mtime_ns > 1


def test_release_without_qt_is_a_missing_part(
    run: Run, ui: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("update", "de")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert run("release")[0] == 7


def test_release_of_a_damaged_file_fails(run: Run, ui: Path) -> None:
    (ui / "translations" / "de.ts").write_text("<TS><context>")
    assert run("release")[0] == 1
    assert run("check", "de")[0] == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_wrong(
    tool: ModuleType, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands in the real files keeps places, plural forms and words; see also `check`."""
    tool.main(("check", language))
    lines = capsys.readouterr().out.splitlines()
    told = [line for line in lines if line.startswith(f"{language}:")]
    assert [line for line in told if not line.endswith("not translated")] == []
