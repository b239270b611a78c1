"""Which VPN: a server's name, or a profile from a file, a text or a QR code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from router_drivers.base import JSON
from wizard.model import Misuse, Profile
from wizard.ui import images
from wizard.ui import theme as look
from wizard.ui.journey import importing
from wizard.ui.pages.base import Frame, Page
from wizard.ui.widgets.basics import button, card, label
from wizard.ui.widgets.drop import Drops, Parcel, parcel
from wizard.ui.widgets.field import Field
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.option import Option, under
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.profile_card import ProfileContents
from wizard.ui.widgets.profile_text import ProfileText
from wizard.ui.words.texts import ltr, say, sentence

OFFERED, BROUGHT, TYPED = "offered", "brought", "typed"


class ConnectionPage(Page):
    """The server's name is enough; a profile makes it more exact. Never asks for a protocol."""

    key = "connection"

    def __init__(self, frame: Frame) -> None:
        self._group = QButtonGroup()
        self._typed: Option | None = None
        super().__init__(frame)

    def title(self) -> str:
        """What is asked."""
        return say("Which VPN?")

    def subtitle(self) -> str:
        """What is enough."""
        return say("The name of its server is enough. Testing the path changes nothing.")

    def primary(self) -> str:
        """What comes next."""
        return say("Test the path")

    def build(self, column: QVBoxLayout) -> None:
        """The profiles that are at hand, the server's name, and ways to bring a profile."""
        self._group.setParent(self)
        self._preselect()
        self._faults(column)
        for source, profile in self._profiles():
            column.addWidget(self._profile(source, profile))
        column.addWidget(self._server())
        column.addWidget(self._bring())

    def first(self) -> QWidget | None:
        """The server's name, unless a profile is chosen."""
        return self._name_field.edit if self.flow.draft.source in ("", TYPED) else None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """From now on a profile can be dropped anywhere on the window."""
        super().showEvent(event)
        self._drops = Drops(self, self.window(), self._take)

    def accept(self) -> bool:
        """A profile is chosen, or the server's name is one; a text left unread is read first."""
        if self.flow.draft.profile is not None:
            return True
        if self.flow.draft.pasted.strip() and not self.flow.draft.server.strip():
            self._read_text()
            return False
        try:
            server = importing.server_in(self.flow.draft.server)
        except Misuse as error:
            self.note(self._what_is_missing(error), self._name_field.edit)
            return False
        self.flow.put(server=server, name=self.flow.draft.name.strip())
        return True

    # What is at hand

    def _profiles(self) -> list[tuple[str, Profile]]:
        offered, brought = self.flow.around.profile, self.flow.draft.brought
        known = [(OFFERED, offered), (BROUGHT, brought if brought != offered else None)]
        return [(source, profile) for source, profile in known if profile is not None]

    def _preselect(self) -> None:
        """Untouched: the profile that the journey came with, else the one that is offered."""
        draft, offered = self.flow.draft, self.flow.around.profile
        if draft.source:
            return
        if draft.profile is not None and draft.profile != offered:
            self.flow.put(source=BROUGHT, brought=draft.profile)
        elif offered is not None and not draft.server:
            self.flow.put(source=OFFERED, profile=offered)

    def _profile(self, source: str, profile: Profile) -> QFrame:
        """One profile, and what it contains."""
        frame, inside = card(f"{source}Card")
        text = say("Use the profile {name}", name=profile.name)
        take = lambda: self._choose(source, profile)  # noqa: E731 - one per profile
        option = self._option(text, source, take)
        inside.addWidget(option)
        practice = source == OFFERED and bool(self.frame.practice)
        contents = ProfileContents(profile, self.theme, source, practice=practice)
        inside.addWidget(under(option, contents))
        return frame

    def _option(self, text: str, source: str, take: Callable[[], object]) -> Option:
        """One of the ways; untouched means typed."""
        checked = (self.flow.draft.source or TYPED) == source
        option = Option(text, source, take, checked=checked, bold=True)
        self._group.addButton(option)
        return option

    def _choose(self, source: str, profile: Profile | None) -> None:
        self.flow.put(source=source, profile=profile)

    # A name typed

    def _server(self) -> QFrame:
        frame, inside = card("serverCard")
        if self._profiles():
            text = say("Another VPN, by the name of its server")
            self._typed = self._option(text, TYPED, lambda: self._choose(TYPED, None))
            inside.addWidget(self._typed)
        self._name_field = self._fields(inside)
        return frame

    def _fields(self, inside: QVBoxLayout) -> Field:
        """What is typed, under its option where there is a choice."""
        draft = self.flow.draft
        server = Field(
            say("Server name or address"),
            "server",
            self._type_server,
            value=draft.server,
            hint=say("It stands in the letter or e-mail of whoever runs the VPN."),
        )
        named = Field(
            say("Your name for it (optional)"),
            "name",
            self._type_name,
            value=draft.name,
            hint=say("As you will see it among your connections."),
        )
        inside.addWidget(under(self._typed, Pair(server, named)))
        return server

    def _type_server(self, text: str) -> None:
        self.flow.put(server=text)
        self._by_name()

    def _type_name(self, text: str) -> None:
        self.flow.put(name=text)
        self._by_name()

    def _by_name(self) -> None:
        """Whoever types a name means it."""
        if self._typed is not None and not self._typed.isChecked():
            self._typed.setChecked(True)
        else:
            self._choose(TYPED, None)

    def _what_is_missing(self, error: Misuse) -> str:
        if not self.flow.draft.server.strip():
            return say("Type the name or address of the VPN server, or bring a profile.")
        return sentence(error.code, dict(error.facts))

    # A profile brought

    def _bring(self) -> QFrame:
        frame, inside = card("bringCard")
        inside.addWidget(label(say("Did you get a profile?"), "bringTitle", bold=True))
        told = say(
            "A small file or a QR code from whoever runs the VPN. Drop it on this window, or:"
        )
        inside.addWidget(label(told, "bringHint", quiet=True))
        row = Flowing()
        row.add(button(say("Open a file or picture…"), "open", self._ask_for_file))
        row.add(button(say("Paste"), "paste", self._paste))
        if not self.flow.draft.pasted:
            row.add(button(say("Type it as text"), "asText", self._show_text, "link"))
        inside.addWidget(row)
        self._text_box = self._as_text()
        self._text_box.setVisible(bool(self.flow.draft.pasted))
        inside.addWidget(self._text_box)
        return frame

    def _as_text(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        caption = label(say("The profile's text"), "profileTextLabel")
        self._text = ProfileText(self.flow.draft.pasted, self._type_text, self._take)
        caption.setBuddy(self._text)
        column.addWidget(caption)
        column.addWidget(self._text)
        row = Flowing()
        row.add(button(say("Read this text"), "readText", self._read_text))
        column.addWidget(row)
        return box

    def _show_text(self) -> None:
        self._text_box.setVisible(True)
        self._text.setFocus()

    def _type_text(self, text: str) -> None:
        self.flow.put(pasted=text)

    def _read_text(self) -> None:
        text = self.flow.draft.pasted
        self.frame.run(self.flow.bring(lambda: importing.of_text(text)))

    def _ask_for_file(self) -> None:
        """The system's own dialog; it stays open beside the page."""
        dialog = QFileDialog(self.window(), say("Open a profile"))
        dialog.setObjectName("openProfile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = "*.toml *.txt *.png *.jpg *.jpeg *.webp *.gif *.bmp"
        wanted = say("Profiles and pictures")
        dialog.setNameFilters([f"{wanted} ({patterns})", say("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self._take(Parcel(file=Path(name))))
        dialog.open()

    def _paste(self) -> None:
        found = parcel(QGuiApplication.clipboard().mimeData())
        if found is None:
            self.note(say("There is nothing to paste: copy a profile's text or picture first."))
            return
        self._take(found)

    def _take(self, found: Parcel) -> None:
        """A file, a picture or a text, wherever it comes from; it is read by the worker."""
        flow, path, picture, text = self.flow, found.file, found.picture, found.text
        if flow.busy is not None or flow.page != self.key:
            return
        if found.too_large:
            self.note(sentence("import.too_large"))
        elif path is not None:
            self.frame.run(flow.bring(lambda: importing.of_file(path, images.decode)))
        elif picture is not None:
            self.frame.run(flow.bring(lambda: _seen(picture)))
        else:
            flow.put(pasted=text)
            self.frame.run(flow.bring(lambda: importing.of_text(text)))

    # What was wrong with it

    def _faults(self, column: QVBoxLayout) -> None:
        """Line by line what is wrong with the profile that was brought last."""
        trouble = self.flow.trouble
        if trouble is None or trouble.code != "import.faults":
            return
        frame, inside = card("faultsCard")
        faults = trouble.facts.get("faults")
        for at, fault in enumerate(faults if isinstance(faults, list) else []):
            inside.addWidget(label(_fault(fault), f"fault{at}", share=look.QUIET))
        column.addWidget(frame)


def _seen(picture: QImage) -> Profile:
    return importing.of_picture(images.grey(picture))


def _fault(fault: dict[str, JSON]) -> str:
    told = sentence(str(fault["code"]), fault["facts"])
    if not fault["line"]:
        return told
    where = ltr(str(fault["key"]))
    return say("Line {line}, {where}: {told}", line=fault["line"], where=where, told=told)
