"""Colours, palettes, sizes and the style sheet; the only place in the window with colour values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

SMALL, GAP, ROOM, WIDE = 4, 12, 24, 40
"""Spacing in steps, in pixels of a screen at 100 %."""
CARD_RADIUS, BUTTON_RADIUS = 12, 8
HEADLINE, LARGE, QUIET = 1.85, 1.15, 0.88
"""Sizes of type, as shares of the system's own."""


CLEAR = Qt.GlobalColor.transparent
"""No colour: the ground of a picture that has none."""


class Status(StrEnum):
    """How something stands; each has a shape, a word and a colour."""

    GOOD = "good"
    BAD = "bad"
    WARN = "warn"
    UNKNOWN = "unknown"
    RUNNING = "running"


@dataclass(frozen=True)
class Theme:
    """One set of colours. Text on page and card keeps 4.5:1, marks and lines of state 3:1 (U23)."""

    name: str
    dark: bool
    page: str
    card: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    good: str
    bad: str
    warn: str
    unknown: str
    edge: str
    """Of what can be typed into or pressed: 3:1 against page and card."""

    def of(self, status: Status) -> QColor:
        """The colour of a state."""
        words = {Status.RUNNING: self.accent}
        return QColor(words.get(status) or str(getattr(self, str(status), self.unknown)))


LIGHT = Theme(
    "light", False, "#f6f7f9", "#ffffff", "#1b1f24", "#5b6570", "#dfe3e8",
    "#0b7a75", "#ffffff", "#0b7a75", "#b3261e", "#806400", "#6b7580", "#7f8994",
)  # fmt: skip
DARK = Theme(
    "dark", True, "#16191d", "#1f242a", "#eef1f4", "#a3adb8", "#333a43",
    "#2fb5ad", "#0d1114", "#2fb5ad", "#f2857d", "#e3c04a", "#8a94a0", "#76808b",
)  # fmt: skip
CONTRAST_LIGHT = Theme(
    "contrast-light", False, "#ffffff", "#ffffff", "#000000", "#2b2b2b", "#000000",
    "#004f4b", "#ffffff", "#004f4b", "#8b0000", "#5c4700", "#3d3d3d", "#000000",
)  # fmt: skip
CONTRAST_DARK = Theme(
    "contrast-dark", True, "#000000", "#000000", "#ffffff", "#e0e0e0", "#ffffff",
    "#5ff0e6", "#000000", "#5ff0e6", "#ffb0a8", "#ffe066", "#c8c8c8", "#ffffff",
)  # fmt: skip
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


def wanted(choice: str) -> Theme:
    """The theme for a setting: system, light, dark or contrast."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if choice in THEMES:
        return THEMES[choice]
    if choice == "contrast" or (choice == "system" and _high_contrast()):
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def _high_contrast() -> bool:
    """Whether the system asks for high contrast (Qt 6.10 and newer can tell)."""
    accessibility = getattr(QGuiApplication.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def palette(theme: Theme) -> QPalette:
    """The theme for whatever the system's own style draws."""
    roles = {
        QPalette.ColorRole.Window: theme.page,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.card,
        QPalette.ColorRole.AlternateBase: theme.page,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.card,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.ToolTipBase: theme.card,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.edge,
        QPalette.ColorRole.Light: theme.card,
        QPalette.ColorRole.Dark: theme.edge,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return made


def sized(font: QFont, share: float, *, bold: bool = False) -> QFont:
    """A font in this share of another's size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * share)
    made.setBold(bold)
    return made


def style_sheet(theme: Theme) -> str:
    """Cards, buttons, fields and the focus ring; everything else is the system's own style."""
    return _ground(theme) + _buttons(theme) + _fields(theme) + _moved(theme)


def _ground(theme: Theme) -> str:
    """Page, text and cards."""
    return f"""
#frame, #body, #page {{ background: {theme.page}; }}
QLabel {{ color: {theme.text}; background: transparent; }}
QLabel[quiet="true"] {{ color: {theme.quiet}; }}
QFrame[card="true"] {{
    background: {theme.card}; border: 1px solid {theme.line}; border-radius: {CARD_RADIUS}px; }}
QFrame[rule="true"] {{ background: {theme.line}; border: none; }}
"""


def _buttons(theme: Theme) -> str:
    """Buttons by their kind; the ring of the focus takes the place of padding."""
    return f"""
QPushButton {{
    background: {theme.card}; color: {theme.text}; border: 1px solid {theme.edge};
    border-radius: {BUTTON_RADIUS}px; padding: 8px 18px; }}
QPushButton:hover {{ border-color: {theme.accent}; }}
QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 7px 17px; }}
QPushButton[kind="primary"] {{
    background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
    font-weight: bold; }}
QPushButton[kind="plain"] {{ background: transparent; border: 1px solid transparent; }}
QPushButton[kind="plain"]:focus {{ border: 2px solid {theme.accent}; }}
QPushButton[kind="link"] {{
    background: transparent; border: 1px solid transparent; color: {theme.accent};
    font-weight: bold; padding: 4px 2px; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {theme.accent}; padding: 3px 1px; }}
QPushButton[kind="choice"] {{ text-align: left; padding: 14px 18px; background: {theme.card}; }}
QPushButton:disabled {{ color: {theme.quiet}; border-color: {theme.line}; }}
QPushButton[kind="primary"]:disabled {{
    background: {theme.card}; color: {theme.quiet}; border-color: {theme.line}; }}
QPushButton[kind="link"]:disabled, QPushButton[kind="plain"]:disabled {{
    border-color: transparent; }}
"""


def _fields(theme: Theme) -> str:
    """What is read line by line or typed into."""
    return f"""
#findings {{
    background: {theme.card}; border: 1px solid {theme.line}; border-radius: {CARD_RADIUS}px;
    padding: {SMALL * 2}px {ROOM - SMALL}px; }}
QLineEdit, QPlainTextEdit, QComboBox {{
    background: {theme.card}; color: {theme.text}; border: 1px solid {theme.edge};
    border-radius: {BUTTON_RADIUS}px; padding: 7px 10px; selection-background-color: {theme.accent};
    selection-color: {theme.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{
    border: 2px solid {theme.accent}; padding: 6px 9px; }}
"""


def _moved(theme: Theme) -> str:
    """What is ticked, moved, filled or scrolled."""
    return f"""
QCheckBox, QRadioButton {{ color: {theme.text}; padding: 4px; border-radius: {SMALL}px;
    border: 2px solid transparent; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {theme.accent}; }}
QSlider {{ min-height: 18px; }}
QSlider::groove:horizontal {{ background: {theme.edge}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {theme.accent}; border: 2px solid {theme.accent}; border-radius: 8px;
    width: 12px; margin: -6px 0; }}
QSlider::handle:horizontal:focus {{ background: {theme.card}; }}
QProgressBar {{
    background: {theme.line}; border: none; border-radius: {SMALL}px; max-height: 8px; }}
QProgressBar::chunk {{ background: {theme.accent}; border-radius: {SMALL}px; }}
QScrollArea {{ border: none; background: transparent; }}
QToolTip {{ background: {theme.card}; color: {theme.text}; border: 1px solid {theme.edge}; }}
"""
