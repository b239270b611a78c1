"""The rules of ux.md on what the eye meets, over all scenes: U23, U24, U25, U26, U27."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from tests.ui import survey
from tests.ui.scenes import SCENES
from tests.ui.survey import Survey, Thing
from tests.ui.test_pseudo_locale import NAMES, WORD, outside, values
from tests.ui.test_rules_theme import TEXT, contrast
from wizard.ui.widgets.breaking import BREAK
from wizard.ui.words import languages
from wizard.ui.words.pseudo import OPEN, PSEUDO
from wizard.ui.words.texts import LRI, PDI

every_scene = pytest.mark.parametrize("scene", SCENES)

ONE_EACH = [
    *("start_interrupted", "connection", "symptom_code", "network_running", "network"),
    *("router_refused", "by_hand", "sign_in", "review", "changing", "result", "result_fails"),
    *("undo", "undo_done", "off_review", "devices", "gateway", "settings", "connected"),
    *("question_network_whose", "leaving"),
]
"""A scene of each page, with marks, notes and greyed things on them."""
VIEWS = [
    *((scene, variant) for variant in ("plain", "mirrored", "large", "long") for scene in SCENES),
    *((scene, "fourteen") for scene in ONE_EACH),
    *((scene, f"opened{size}") for size in ("", " large", " long") for scene in survey.FOLDED),
]
"""Every scene in the usual window, mirrored, and in the smallest one with type twice as large or
texts half as long again; a scene of each page with the system's type at 14 points; and everything
unfolded."""
AS_SEEN = [*((scene, "plain") for scene in SCENES), *((s, "opened") for s in survey.FOLDED)]
AS_LONG = [*((scene, "long") for scene in SCENES), *((s, "opened long") for s in survey.FOLDED)]
every_view = pytest.mark.parametrize(("scene", "variant"), VIEWS)
BESIDE = 60
"""Pixels between a mark and the word it stands for."""
ADDRESS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}(?:/\d+)?|(?:vpn|intranet)\.office\.example")
"""What reads from left to right in any language."""
MAP = ["network", "network_two_routers", "result"]


# U23, U24: what can be seen


@pytest.mark.parametrize("theme", ["plain", "dark", "contrast-light", "contrast-dark"])
@pytest.mark.parametrize("scene", ONE_EACH)
def test_u23_every_text_can_be_read_as_it_is_drawn(scene: str, theme: str) -> None:
    """From the pixels: the ground is the commonest colour, the ink the one that differs most."""
    seen = survey.of(scene, theme)
    weak = [f"{ratio:.2f} {thing}" for thing, ratio in _ratios(seen) if ratio < TEXT]
    assert weak == []


def _ratios(seen: Survey) -> Iterator[tuple[Thing, float]]:
    image = seen.image.convertToFormat(QImage.Format.Format_RGB32)
    for thing in _readable(seen):
        inside = thing.box.intersected(image.rect())
        yield thing, _ratio(_colours(image, inside))


def _readable(seen: Survey) -> Iterator[Thing]:
    """Texts that are seen and not greyed out."""
    for thing in seen.things:
        in_sight = not thing.page or seen.sight.contains(thing.box)
        if thing.text.strip() and thing.enabled and in_sight and thing.kind in ("QLabel", "Button"):
            yield thing


def _colours(image: QImage, box: QRect) -> Counter[int]:
    """How often each colour stands in a part of the picture."""
    pixels = memoryview(image.constBits()).cast("I")
    width = image.bytesPerLine() // 4
    counted: Counter[int] = Counter()
    for y in range(box.top(), box.bottom() + 1):
        counted.update(pixels[y * width + box.left() : y * width + box.right() + 1])
    return counted


def _ratio(colours: Counter[int]) -> float:
    """The contrast of the commonest colour and of the one that differs most from it."""
    ground = colours.most_common(1)[0][0]
    return max(contrast(_hex(ground), _hex(ink)) for ink in colours)


def _hex(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06x}"


def test_u23_the_measure_sees_weak_ink() -> None:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    for x in range(5):
        image.setPixel(x, 5, 0xFFC0C0C0)
    assert _ratio(_colours(image, image.rect())) == pytest.approx(1.82, abs=0.01)


@pytest.mark.parametrize(("scene", "variant"), AS_SEEN)
def test_u24_a_word_stands_beside_every_mark(scene: str, variant: str) -> None:
    seen = survey.of(scene, variant)
    words = [t for t in seen.things if t.kind == "QLabel" and t.text.strip()]
    alone = [str(t) for t in seen.things if t.kind == "Mark" and not _has_word(t, words)]
    assert alone == []
    assert all(t.spoken for t in seen.things if t.kind == "Mark")


def _has_word(mark: Thing, words: list[Thing]) -> bool:
    reach = mark.box.adjusted(-BESIDE, 0, BESIDE, 0)
    return any(reach.intersects(word.box) for word in words)


def test_u24_the_rule_meets_marks() -> None:
    assert sum(t.kind == "Mark" for name in SCENES for t in survey.of(name).things) > len(SCENES)


# U25: room


@every_view
def test_u25_no_text_is_cut(scene: str, variant: str) -> None:
    cut = [f"{t.cut} {t}" for t in survey.of(scene, variant).things if t.cut]
    assert cut == []


@every_view
def test_u25_nothing_lies_over_something_else(scene: str, variant: str) -> None:
    things = sorted(survey.of(scene, variant).things, key=lambda thing: thing.box.top())
    over = [f"{first} | {second}" for first, second in _near(things) if _over(first, second)]
    assert over == []


def _near(things: list[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """The pairs that share a height."""
    for place, first in enumerate(things):
        for second in things[place + 1 :]:
            if second.box.top() >= first.box.bottom():
                break
            yield first, second


def _over(first: Thing, second: Thing) -> bool:
    """Two of one ground that share room, neither lying in the other."""
    if first.page is not second.page or first.line[0] in second.line:
        return False
    both = first.box.intersected(second.box)
    return second.line[0] not in first.line and both.width() > 1 and both.height() > 1


@every_view
def test_u25_nothing_is_out_of_reach(scene: str, variant: str) -> None:
    """No page is wider than the window; the buttons below stand within it whatever comes."""
    seen = survey.of(scene, variant)
    width, height = seen.size.width(), seen.size.height()
    assert (width, height) == (
        survey.VARIANTS[variant]["width"],
        survey.VARIANTS[variant]["height"],
    )
    assert seen.beyond <= 0
    aside = [str(t) for t in seen.things if t.box.left() < 0 or t.box.right() >= width]
    assert aside == []
    below = [str(t) for t in seen.used if not t.page and t.box.bottom() >= height]
    assert below == []


# U26: languages


@pytest.mark.parametrize(("scene", "variant"), AS_LONG)
def test_u26_nothing_is_said_that_no_translator_has_met(scene: str, variant: str) -> None:
    """Every text in the pseudo-locale: what stands in no brackets is a value of this world.

    Texts of several lines are the report: it names things as the program's files do.
    """
    seen = survey.of(scene, variant)
    texts = [text.replace(BREAK, "") for text in seen.texts() if text and "\n" not in text]
    assert any(OPEN in text for text in texts)
    allowed = {word for value in _known(seen) for word in WORD.findall(value)}
    assert [text for text in texts if set(WORD.findall(outside(text))) - allowed] == []


def _known(seen: Survey) -> Iterator[str]:
    """Names and values that are the same in every language."""
    flow = seen.flow
    yield from (*NAMES, *languages.known().values(), *PSEUDO)
    for profile in (flow.offered, flow.around.profile, flow.draft.profile):
        yield from values(asdict(profile)) if profile else ()
    yield from values(flow.secrets)
    yield flow.draft.seen
    yield from values(dict(flow.question.facts)) if flow.question else ()


# U27: right to left


@every_scene
def test_u27_the_buttons_below_are_mirrored(scene: str) -> None:
    foot = [thing for thing in survey.of(scene, "mirrored").used if not thing.page]
    first = next(thing for thing in foot if thing.name == "leave")
    for thing in foot:
        assert thing is first or thing.box.right() < first.box.left()
    for main in (thing for thing in foot if thing.name == "main"):
        assert main.box.left() == min(thing.box.left() for thing in foot)


@every_scene
def test_u27_rows_are_mirrored(scene: str) -> None:
    """What stands side by side stands the other way round, mark and word apart no farther."""
    plain, mirrored = survey.of(scene), survey.of(scene, "mirrored")
    wrong = []
    for a, b in combinations([t.name for t in plain.used if t.name], 2):
        if not (mirrored.all(a) and mirrored.all(b)):
            continue
        before, after = _side(plain, a, b), _side(mirrored, a, b)
        if before and after and before == after:
            wrong.append((a, b))
    assert wrong == []


def _side(seen: Survey, first: str, second: str) -> int:
    """1 where the first of two in a row is left of the second, -1 where right; 0: no row."""
    a, b = seen.named(first).box, seen.named(second).box
    if min(a.bottom(), b.bottom()) < max(a.top(), b.top()):
        return 0
    return (a.right() < b.left()) - (b.right() < a.left())


@pytest.mark.parametrize("scene", MAP)
def test_u27_the_path_map_is_mirrored(scene: str) -> None:
    """From this computer to the inside, in the direction of reading."""
    for variant, order in (("plain", 1), ("mirrored", -1)):
        seen = survey.of(scene, variant)
        stations = [t for t in seen.used if t.name.startswith("station_")]
        lefts = [thing.box.left() * order for thing in stations]
        assert stations[0].name == "station_computer"
        assert lefts == sorted(lefts)
        assert len(set(lefts)) == len(lefts)


@pytest.mark.parametrize("variant", ["plain", "mirrored"])
@every_scene
def test_u27_the_title_begins_where_reading_begins(scene: str, variant: str) -> None:
    seen = survey.of(scene, variant)
    image = seen.image.convertToFormat(QImage.Format.Format_RGB32)
    box = seen.named("title").box
    start = box.right() - box.height() if variant == "mirrored" else box.left()
    edge = _colours(image, QRect(start, box.top(), box.height(), box.height()))
    assert edge.total() > edge.most_common(1)[0][1], "no ink where the title should begin"


@every_scene
def test_u27_addresses_stay_left_to_right(scene: str) -> None:
    """Where words surround an address, it is isolated; alone it has nothing to be mixed with."""
    texts = list(survey.of(scene, "mirrored").texts())
    assert [text for text in texts if _mixed(re.sub(f"{LRI}[^{PDI}]*{PDI}", "", text))] == []


def _mixed(rest: str) -> bool:
    """An address among words, outside of every isolate."""
    found = ADDRESS.search(rest)
    return found is not None and (OPEN in rest or found.group() != rest.strip())


def test_u27_the_rule_meets_addresses() -> None:
    found = [n for n in SCENES if any(map(ADDRESS.search, survey.of(n, "mirrored").texts()))]
    assert len(found) > len(SCENES) // 3
