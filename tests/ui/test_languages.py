"""U26, U27: every text translatable, switched without a restart, right to left as well."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from wizard.knowledge.tables import load
from wizard.ui.words import languages
from wizard.ui.words.pseudo import CLOSE, LONGER, OPEN, PSEUDO, disguised
from wizard.ui.words.texts import LRI, PDI, cause, date, number, say, sentence

PLACE = re.compile(r"\{[a-z_]+\}|%n")
OPTIONAL = re.compile(r"\[[^\[\]]*\{[a-z_]+\}[^\[\]]*\]")
CALLED_OFF = "Stopped, as you asked."


@pytest.fixture(autouse=True)
def speaks_english_after(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """What a test compiles stays in its own folder; the next test hears English."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    yield
    monkeypatch.undo()
    languages.install(qapp, "en")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The language files, to be changed."""
    made = tmp_path / "translations"
    made.mkdir()
    for source in languages.FOLDER.glob("*.ts"):
        shutil.copy(source, made)
    monkeypatch.setattr(languages, "FOLDER", made)
    return made


def told() -> str:
    code = next(c for c, text in load().texts.sentences.items() if text == CALLED_OFF)
    return sentence(code)


def stock() -> str:
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


def test_languages_name_themselves() -> None:
    known = languages.known()
    assert known["de"] == "Deutsch"
    assert known["en"] == "English"
    assert known["es"] == "Español"
    assert known["fr"] == "Français"
    assert list(known.values()) == sorted(known.values(), key=str.casefold)
    assert not set(PSEUDO) & set(known)


def test_switching_translates_ours_and_the_stock_buttons(qapp: QApplication) -> None:
    languages.install(qapp, "de")
    assert (told(), stock()) == ("Angehalten, wie Sie es wollten.", "Abbrechen")
    languages.install(qapp, "en")
    assert (told(), stock()) == (CALLED_OFF, "Cancel")


def test_a_cause_is_told_in_the_language(qapp: QApplication) -> None:
    languages.install(qapp, "de")
    german = cause("CAPTIVE_PORTAL")
    assert german.title == "Das Netz möchte, dass Sie sich zuerst auf seiner Webseite anmelden"
    assert german.who == "Sie."
    assert all(german.fix)


def test_numbers_and_dates_are_the_language_s(qapp: QApplication) -> None:
    noon = 1_700_000_000
    languages.install(qapp, "de")
    assert number(1234.5, 1) == "1.234,5"
    german = date(noon)
    languages.install(qapp, "fr")
    assert number(1234.5, 1) == "1\u202f234,5"
    assert date(noon) != german
    languages.install(qapp, "en")
    assert number(1234.5, 1) == "1,234.5"


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT"], "de"),
        (["de-Latn-AT", "de-AT", "de-Latn", "de"], "de"),
        (["pl-PL", "fr-CA"], "fr"),
        (["pl-PL"], "en"),
        (["C"], "en"),
        ([], "en"),
        (["en-GB", "de-DE"], "en"),
    ],
)
def test_the_system_s_wish_finds_its_file(wanted: list[str], code: str) -> None:
    assert languages.fitting(wanted) == code


def test_a_fifth_language_is_one_file(qapp: QApplication, folder: Path) -> None:
    german = (folder / "de.ts").read_text()
    (folder / "pt_BR.ts").write_text(german.replace("Angehalten, wie Sie es wollten.", "Parado."))
    assert languages.known()["pt_BR"].startswith("Português")
    assert languages.fitting(["pt-Latn-BR"]) == "pt_BR"
    languages.install(qapp, "pt_BR")
    assert (told(), stock()) == ("Parado.", "Cancelar")


def test_files_are_compiled_once_and_again_when_they_change(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled: list[str] = []
    compile_it = languages._compile

    def counted(source: Path, target: Path) -> bool:
        compiled.append(source.stem)
        return compile_it(source, target)

    monkeypatch.setattr(languages, "_compile", counted)
    languages.install(qapp, "de")
    languages.install(qapp, "en")
    languages.install(qapp, "de")
    assert sorted(compiled) == ["de", "en"]
    source = folder / "de.ts"
    source.write_text(source.read_text().replace("Angehalten, wie Sie es wollten.", "Halt."))
    languages.install(qapp, "en")
    languages.install(qapp, "de")
    assert compiled.count("de") == 2
    assert told() == "Halt."


def test_what_was_released_is_used_as_it_is(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for source in folder.glob("*.ts"):
        assert languages._compile(source, source.with_suffix(".qm"))
        source.unlink()
    monkeypatch.setattr(languages, "_compile", lambda _source, _target: pytest.fail("compiled"))
    assert "de" in languages.known()
    languages.install(qapp, "de")
    assert told() == "Angehalten, wie Sie es wollten."


@pytest.mark.parametrize("damage", ["no compiler", "broken file", "unknown language"])
def test_without_a_translation_it_is_english_and_a_line(
    qapp: QApplication,
    folder: Path,
    damage: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if damage == "no compiler":
        monkeypatch.setattr("PySide6.__file__", str(folder / "nowhere" / "x.py"))
    if damage == "broken file":
        (folder / "de.ts").write_text("<TS><context>")
    languages.install(qapp, "xx" if damage == "unknown language" else "de")
    assert told() == CALLED_OFF
    assert "translation" in capsys.readouterr().err


def test_a_released_file_that_is_no_translation_is_english(
    qapp: QApplication, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "de.ts").unlink()
    (folder / "de.qm").write_bytes(b"\0" * 100)
    languages.install(qapp, "de")
    assert told() == CALLED_OFF
    assert "de" in capsys.readouterr().err


def all_texts() -> list[str]:
    texts = load().texts
    causes = texts.causes.values()
    return [
        *texts.sentences.values(),
        *(t for c in causes for t in (c.title, c.why, *c.fix, c.who)),
    ]


def test_the_disguise_keeps_the_form() -> None:
    for text in [*all_texts(), "%n files", "[ at {address}]"]:
        made = disguised(text)
        assert PLACE.findall(made) == PLACE.findall(text)
        assert [PLACE.findall(part) for part in OPTIONAL.findall(made)] == [
            PLACE.findall(part) for part in OPTIONAL.findall(text)
        ]
        assert made.startswith(OPEN)
        assert made.endswith(CLOSE)
        assert len(made) >= len(text) * (1 + LONGER)


@pytest.mark.parametrize("code", sorted(PSEUDO))
def test_pseudo_locales_disguise_everything_of_ours(qapp: QApplication, code: str) -> None:
    languages.install(qapp, code)
    assert qapp.layoutDirection() == PSEUDO[code]
    for told_so in (say("Back"), told(), cause("CAPTIVE_PORTAL").why):
        assert told_so.lstrip("\u200f").startswith(OPEN)
        assert told_so.endswith(CLOSE)
    assert stock() == "Cancel"
    languages.install(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert say("Back") == "Back"


def test_plural_forms_reach_the_pseudo_locales(qapp: QApplication, folder: Path) -> None:
    message = (
        "<context><name>ui</name><message numerus='yes'><source>%n tests ran</source><translation>"
        "<numerusform>%n test ran</numerusform><numerusform>%n tests ran</numerusform>"
        "</translation></message></context>"
    )
    file = folder / "en.ts"
    file.write_text(f"<!DOCTYPE TS><TS version='2.1' language='en'>{message}</TS>")
    languages.install(qapp, "de")  # so that English is loaded anew
    languages.install(qapp, "en")
    assert [say("%n tests ran", n=n) for n in (0, 1, 2)] == [
        "0 tests ran",
        "1 test ran",
        "2 tests ran",
    ]
    languages.install(qapp, "en-XA")
    one, two = (say("%n tests ran", n=n) for n in (1, 2))
    assert one.startswith(f"{OPEN}1 ţéšţ ŕåñ ")
    assert two.startswith(f"{OPEN}2 ţéšţš ŕåñ ")


def test_values_read_from_left_to_right_in_a_mirrored_window(qapp: QApplication) -> None:
    languages.install(qapp, "ar-XB")
    assert f"{LRI}192.0.2.1{PDI}" in say("Fix {name}", name="192.0.2.1")
    languages.install(qapp, "en")
    assert LRI not in say("Fix {name}", name="192.0.2.1")


def test_the_locale_follows(qapp: QApplication) -> None:
    languages.install(qapp, "de")
    assert QLocale().language() == QLocale.Language.German
    languages.install(qapp, "")
    assert QLocale().language() in (QLocale.Language.C, QLocale.Language.English)
