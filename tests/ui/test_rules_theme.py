"""The rules of ux.md on colour: U23 contrast, U24 shapes, U28 one home for colours."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

import wizard.ui
from wizard.ui import theme as look
from wizard.ui.theme import THEMES, Status, Theme
from wizard.ui.widgets.marks import paint, word

TEXT, LARGE = 4.5, 3.0
"""WCAG 2.1: contrast of text (1.4.3), and of marks, borders and focus rings (1.4.11)."""
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|QColor\(\s*\d|Qt\.GlobalColor|\brgba?\(")

every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    seen = QColor(colour)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    parts = (linear(part) for part in (seen.redF(), seen.greenF(), seen.blueF()))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(first: str, second: str) -> float:
    """The ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_ratio_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@every_theme
def test_u23_text_can_be_read_on_page_and_card(theme: Theme) -> None:
    for ground in (theme.page, theme.card):
        for ink in (theme.text, theme.quiet, theme.accent):
            assert contrast(ink, ground) >= TEXT, (theme.name, ink, ground)
    assert contrast(theme.on_accent, theme.accent) >= TEXT


@every_theme
def test_u23_marks_edges_and_the_focus_ring_stand_out(theme: Theme) -> None:
    for ground in (theme.page, theme.card):
        for status in Status:
            assert contrast(theme.of(status).name(), ground) >= LARGE, (theme.name, status)
        assert contrast(theme.edge, ground) >= LARGE
        assert contrast(theme.accent, ground) >= LARGE
    assert contrast(theme.on_accent, theme.accent) >= LARGE  # the main button's inner ring


@every_theme
def test_u23_the_palette_that_the_system_s_style_draws_with_can_be_read(theme: Theme) -> None:
    made = look.palette(theme)
    role = QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window, TEXT),
        (role.Text, role.Base, TEXT),
        (role.ButtonText, role.Button, TEXT),
        (role.HighlightedText, role.Highlight, TEXT),
        (role.PlaceholderText, role.Base, TEXT),
        (role.ToolTipText, role.ToolTipBase, TEXT),
        (role.Link, role.Window, TEXT),
    ]
    for ink, ground, least in pairs:
        ratio = contrast(made.color(ink).name(), made.color(ground).name())
        assert ratio >= least, (theme.name, ink, ground, ratio)


@every_theme
def test_u24_each_state_has_a_shape_of_its_own_without_any_colour(
    theme: Theme, qapp: QApplication
) -> None:
    shapes = {status: _grey(status, theme) for status in Status}
    for one, other in combinations(Status, 2):
        different = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert different > 40, (one, other)


def _grey(status: Status, theme: Theme) -> list[bool]:
    """Where ink is, whatever its colour: 48 x 48."""
    image = QImage(48, 48, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 48, 48), status, theme)
    painter.end()
    ground = QColor(theme.card).rgb()
    pixels = (image.pixel(x, y) for y in range(48) for x in range(48))
    return [pixel >> 24 > 127 and pixel != ground for pixel in pixels]


def test_u24_each_state_has_a_word_of_its_own() -> None:
    words = [word(status) for status in Status]
    assert all(words)
    assert len(set(words)) == len(words)


def test_u28_colours_stand_in_the_theme_alone() -> None:
    room = Path(wizard.ui.__file__).parent
    found = [
        f"{path.relative_to(room)}:{number}: {line.strip()}"
        for path in sorted(room.rglob("*.py"))
        if path.name != "theme.py"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if COLOUR.search(line)
    ]
    assert not found


@pytest.mark.parametrize(
    ("choice", "name"),
    [("light", "light"), ("dark", "dark"), ("contrast", "contrast-light"), ("system", "light")],
)
def test_u28_dark_and_light_can_be_forced_and_follow_the_system(
    choice: str, name: str, qapp: QApplication
) -> None:
    assert look.wanted(choice).name == name
