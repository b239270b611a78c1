"""The languages of the window: Qt Linguist files, switched without a restart.

A language is one file, translations/CODE.ts; packaging/translations.py makes CODE.qm of it. In a
checkout whose .qm files are missing or old, Qt's lrelease makes them in the user's cache.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QProcess, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.ui.words.pseudo import PSEUDO, Disguise

FOLDER = Path(__file__).parents[1] / "translations"
ENGLISH = "en"
OF_NO_COUNTRY = {"en": "English", "es": "Espa\u00f1ol"}
"""Qt names these by a country, as American English."""
COMPILE_LIMIT = 5_000
"""Milliseconds that lrelease gets; it needs fifty."""


def install(app: QApplication, code: str) -> None:
    """Speak this language from now on; "" is the system's, English where there is no file."""
    spoken = _spoken(app)
    chosen = _known_or_english(code) if code else fitting(QLocale.system().uiLanguages())
    if chosen == spoken.code:
        return
    spoken.code = chosen
    locale = _locale(chosen)
    QLocale.setDefault(locale)
    for old in spoken.translators:
        app.removeTranslator(old)
        old.deleteLater()
    app.setLayoutDirection(PSEUDO.get(chosen, locale.textDirection()))
    spoken.translators = list(_translators(chosen, spoken))
    for new in spoken.translators:
        app.installTranslator(new)


def known() -> dict[str, str]:
    """The languages there are, by code, each with its own name for itself, sorted by that."""
    named = {code: own_name(code) for code in _codes()}
    return dict(sorted(named.items(), key=lambda item: item[1].casefold()))


def own_name(code: str) -> str:
    """A language as those who speak it call it: de -> Deutsch."""
    if code in PSEUDO:
        return code
    name = OF_NO_COUNTRY.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] or code


def fitting(wanted: Iterable[str]) -> str:
    """The first of these (as 'de-Latn-AT') that there is a file for, else English."""
    codes = _codes()
    for tag in wanted:
        parts = tag.replace("-", "_").split("_")
        tries = ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]
        if len(parts) > 2:
            tries.insert(1, f"{parts[0]}_{parts[-1]}")
        for code in tries:
            if code in codes:
                return code
    return ENGLISH


def _known_or_english(code: str) -> str:
    if code in PSEUDO or code in _codes():
        return code
    _log(f"There is no translation for {code!r}.")
    return ENGLISH


def _log(line: str) -> None:
    """One line for whoever looks; the window speaks English then."""
    print(line, file=sys.stderr)  # noqa: T201 - a log line


class _Spoken(QObject):
    """What is installed now; lives as long as its application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("spoken")
        self.code = ""
        self.translators: list[QTranslator] = []


def _spoken(app: QApplication) -> _Spoken:
    found = app.findChild(_Spoken, "spoken")
    return found if isinstance(found, _Spoken) else _Spoken(app)


def _codes() -> frozenset[str]:
    files = (path for kind in ("*.ts", "*.qm") for path in FOLDER.glob(kind))
    return frozenset({ENGLISH, *(path.stem for path in files)})


def _locale(code: str) -> QLocale:
    """Numbers and dates: as the system writes them, or as this language does in its country."""
    system, own = QLocale.system(), QLocale(ENGLISH if code in PSEUDO else code)
    if code in PSEUDO or "_" in code:
        return own
    same = system.language() == own.language()
    return system if same else QLocale(own.language(), system.territory())


def _translators(code: str, parent: QObject) -> Iterator[QTranslator]:
    """Those of a language; the last one is asked first, English plurals come last."""
    english = list(_loaded(ENGLISH, parent))
    yield from english
    if code in PSEUDO:
        yield Disguise(code, english, parent)
        return
    stock = QTranslator(parent)
    if stock.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        yield stock
    if code != ENGLISH:
        yield from _loaded(code, parent)


def _loaded(code: str, parent: QObject) -> Iterator[QTranslator]:
    """The translator of a file, if it can be had."""
    path = _compiled(code)
    made = QTranslator(parent)
    if path is not None and made.load(str(path)):
        yield made
    else:
        _log(f"The translation for {code!r} could not be loaded.")


def _compiled(code: str) -> Path | None:
    """The .qm of a language: the one beside its .ts, or one in the cache where that is old."""
    source, beside = FOLDER / f"{code}.ts", FOLDER / f"{code}.qm"
    with suppress(OSError):
        if not source.exists() or _newer(beside, source):
            return beside if beside.exists() else None
        if (cached := _cached(source)) is not None:
            return cached
    return beside if beside.exists() else None


def _newer(made: Path, source: Path) -> bool:
    return made.exists() and made.stat().st_mtime_ns >= source.stat().st_mtime_ns


def _cached(source: Path) -> Path | None:
    """Made once for what stands in the source; what was made for older ones goes."""
    import platformdirs

    cache = Path(platformdirs.user_cache_dir("passthrough-wizard", appauthor=False))
    folder = cache / "translations"
    mark = hashlib.sha256(source.read_bytes()).hexdigest()[:16]
    target = folder / f"{source.stem}.{mark}.qm"
    if target.exists():
        return target
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for old in folder.glob(f"{source.stem}.*.qm"):
        old.unlink(missing_ok=True)
    return target if _compile(source, target) else None


def _compile(source: Path, target: Path) -> bool:
    """Run lrelease, where PySide6 brought it; beside first, so that no half file is ever read."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(PySide6.__file__).with_name(name)
    fresh = target.with_suffix(".new")
    process = QProcess()
    process.start(str(program), ["-silent", str(source), "-qm", str(fresh)])
    if not process.waitForFinished(COMPILE_LIMIT) or process.exitCode() != 0:
        process.kill()
        process.waitForFinished(COMPILE_LIMIT)
        return False
    fresh.replace(target)
    return True
