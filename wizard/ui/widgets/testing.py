"""What is seen while the path is tested: map, progress, and each finding as it comes."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.model import Found
from wizard.ui import theme as look
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.messages import Asked, Ended, Message
from wizard.ui.reading import picture
from wizard.ui.theme import Theme
from wizard.ui.widgets.findings import FindingsList
from wizard.ui.widgets.path_map import PathMap
from wizard.ui.widgets.steps_bar import StepsBar

GATHER_MS = 100
"""Milliseconds for which news is gathered before the map is drawn anew."""


class Testing(QWidget):
    """Fed by heard(); made anew in the middle of a job it shows the same again."""

    def __init__(self, flow: Flow, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("testing")
        self._flow = flow
        self.map = PathMap(theme)
        self.bar = StepsBar(flow.clock)
        self.findings = FindingsList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GAP + 4)
        for widget in (self.bar, self.map, self.findings):
            column.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._draw)
        told = flow.log[flow.mark :]
        self.bar.show_all(told)
        self.findings.show_all(told)
        self._draw()

    def heard(self, message: Message) -> None:
        """Something was told; the flow has it already."""
        if isinstance(message, Asked | Ended):
            return
        self.bar.heard(message)
        if isinstance(message, Found):
            self.findings.add(message.finding, self._flow.clock())
        if not self._timer.isActive():
            self._timer.start()

    def _draw(self) -> None:
        flow = self._flow
        events = (told.event for told in flow.log[flow.mark :])
        self.map.show_picture(picture.live(flow.session, events))
