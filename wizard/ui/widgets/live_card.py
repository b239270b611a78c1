"""A card with what goes through the tunnel now: answer time, received, sent."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QVBoxLayout

from wizard.ui import theme as look
from wizard.ui.aside.live import Live
from wizard.ui.theme import Theme
from wizard.ui.widgets.basics import label
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.sparkline import Sparkline
from wizard.ui.words.texts import say

WORD_JOINER = "\u2060"
"""No line ends within kB/s."""
NAME = "liveCard"
"""Where a visible widget of this name is, the tunnel is looked at every two seconds."""


class LiveCard(QFrame):
    """Put it on a page and call refresh() from the page's heard()."""

    def __init__(self, live: Live, theme: Theme) -> None:
        super().__init__()
        self.setObjectName(NAME)
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.ROOM, look.GAP + 6, look.ROOM, look.GAP + 6)
        column.setSpacing(look.GAP + 4)
        answers = say("Answer time through the tunnel")
        self._answers = Sparkline(theme, answers, recent=live.answers, name="answers")
        self._received = Sparkline(
            theme, say("Received"), rate, live.received, "received", usual=False
        )
        self._sent = Sparkline(theme, say("Sent"), rate, live.sent, "sent", usual=False)
        if live.watched is not None and not live.watched.host:
            told = say("The answer time is not measured: no host inside is known to ask.")
            column.addWidget(label(told, "noHost", quiet=True))
        else:
            column.addWidget(self._answers)
        column.addWidget(Pair(self._received, self._sent))

    def refresh(self) -> None:
        """Draw what has been measured since."""
        for line in (self._answers, self._received, self._sent):
            line.refresh()


def rate(value: float) -> str:
    """Octets a second in words."""
    kind = QLocale.DataSizeFormat.DataSizeSIFormat
    size = QLocale().formattedDataSize(round(value), 1, kind)
    return say("{size}/s", size=size).replace("/", f"/{WORD_JOINER}")
