"""The report: shown in full, then copied or saved by whoever read it; nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from wizard.ui.theme import Status, Theme
from wizard.ui.widgets.basics import button, label, row
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.note import Note
from wizard.ui.widgets.tick import Tick
from wizard.ui.words.texts import say, sentence

FILE_NAME = "vpn-report.txt"
LINES = 14
"""Lines that are seen at once."""


class ReportCard(Disclosure):
    """tell(blank) gives the text; it is asked for when the card is opened, so that it is new."""

    def __init__(
        self, tell: Callable[[bool], str], copy: Callable[[str], None], theme: Theme
    ) -> None:
        super().__init__(say("Report"), "report")
        self._tell_text, self._copy, self._theme = tell, copy, theme
        told = say("This is all that is in it. Read it before you hand it on: nothing is sent.")
        self.body.addWidget(label(told, "reportWhat", quiet=True))
        self.text = QPlainTextEdit()
        self.text.setObjectName("reportText")
        self.text.setAccessibleName(say("Text of the report"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._shape()
        self.body.addWidget(self.text)
        self._blank = Tick(say("Leave out addresses and names"), "blank", self._fill, on=False)
        self.body.addWidget(self._blank)
        copied = button(say("Copy the report"), "copyReport", self._copied)
        self.body.addLayout(row(copied, button(say("Save the report…"), "saveReport", self._ask)))
        self.turned.connect(self._opened)

    def _shape(self) -> None:
        """Letters of one width, as high as some lines of them."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)
        self.text.setMinimumHeight(self.text.fontMetrics().height() * LINES)

    def _opened(self, is_open: bool) -> None:
        if is_open:
            self._fill(self._blank.box.isChecked())
            self.text.setFocus()

    def _fill(self, blank: bool) -> None:
        self.text.setPlainText(self._tell_text(blank))

    def _copied(self) -> None:
        self._copy(self.text.toPlainText())

    def _ask(self) -> None:
        """The system's own dialog; it stays open beside the page."""
        dialog = QFileDialog(self, say("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, path: str) -> None:
        """Write what is shown, nothing else, and say so."""
        try:
            Path(path).write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            facts = {"path": path, "reason": error.strerror or ""}
            self._note(Note(sentence("file.unwritable", dict(facts)), self._theme))
        else:
            self._note(Note(say("Saved as {path}.", path=path), self._theme, Status.GOOD))

    def _note(self, note: QWidget) -> None:
        old = self.findChild(Note, "note")
        if old is not None:
            old.setParent(None)
            old.deleteLater()
        self.body.addWidget(note)
