"""Help other devices: a QR code and a file for computers, settings to type in for phones."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from wizard.model import Protocol, Server
from wizard.ui import theme as look
from wizard.ui.journey import handing
from wizard.ui.journey.handing import DeviceSettings, Handed
from wizard.ui.pages.base import Frame, Page
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import button, card, label
from wizard.ui.widgets.choice_box import ChoiceBox
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.note import Note
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.profile_card import Labelled
from wizard.ui.widgets.qr import MOST_BYTES, QrCode, modules
from wizard.ui.widgets.setting_row import SettingRow
from wizard.ui.words.texts import number, say, sentence

DENSE = 125
"""Modules from which a photo of the code often fails (version 27 and larger)."""


class DevicesPage(Page):
    """Everything but the secrets, which are said to be missing."""

    key = "devices"

    def __init__(self, frame: Frame) -> None:
        self._known = handing.known(frame.flow)
        chosen = frame.flow.draft.source
        fitting = (known for known in self._known if known.key == chosen)
        self._one: Handed | None = next(fitting, self._known[0] if self._known else None)
        super().__init__(frame)

    def title(self) -> str:
        """What it is about."""
        if self._one is None:
            return say("No VPN is known here yet")
        return say("Set up another device")

    def subtitle(self) -> str:
        """For which VPN; that nothing is changed."""
        if self._one is None:
            return say("Connect a VPN first; then it can be handed on to other devices.")
        return say("What another computer or a phone needs. Nothing is changed here.")

    def primary(self) -> str:
        """Save the file, or get a VPN first."""
        return say("Connect a VPN") if self._one is None else say("Save the profile…")

    def leave_text(self) -> str:
        """Nothing was begun that could be cancelled."""
        return say("Close")

    def act(self) -> None:
        """The main button."""
        if self._one is None:
            self.frame.run(self.flow.begin("connect"))
        else:
            self._ask_where()

    def build(self, column: QVBoxLayout) -> None:
        """Which one; a computer's part and a phone's part side by side."""
        if self._one is None:
            return
        if len(self._known) > 1:
            column.addWidget(self._choice())
        column.addWidget(Pair(self._computer(self._one), self._phone(self._one)))

    # Which one

    def _choice(self) -> QWidget:
        """All that can be handed on."""
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.GAP)
        caption = label(say("Which VPN?"), "whichTitle", bold=True)
        offered = {known.key: _named(known) for known in self._known}
        which = ChoiceBox("which", offered, self._one.key if self._one else "", self._choose)
        which.setAccessibleName(say("Which VPN?"))
        caption.setBuddy(which)
        line.addWidget(caption, 1)
        line.addWidget(which, 3)
        return box

    def _choose(self, key: str) -> None:
        self.flow.put(source=key)
        self.frame.redraw()

    # Another computer

    def _computer(self, known: Handed) -> QFrame:
        frame, inside = card("computerCard")
        inside.addWidget(label(say("Another computer"), "computerTitle", bold=True))
        text = handing.text_of(known.profile)
        rows = modules(text)
        if rows is None:
            inside.addWidget(Note(_too_long(text), self.theme, Status.WARN))
        else:
            named = say("QR code with the profile {name}", name=known.profile.name)
            inside.addWidget(QrCode(rows, "qr", named), 0, Qt.AlignmentFlag.AlignHCenter)
        if rows is not None and len(rows) > DENSE:
            inside.addWidget(label(say("This code is dense: the saved file is easier."), "dense"))
        inside.addWidget(label(_how(with_code=rows is not None), "computerHow"))
        row = Flowing()
        row.add(button(say("Copy as text"), "copyText", lambda: self.frame.copy(text), "link"))
        inside.addWidget(row)
        inside.addStretch(1)
        return frame

    # A phone

    def _phone(self, known: Handed) -> QFrame:
        frame, inside = card("phoneCard")
        inside.addWidget(label(say("A phone or tablet"), "phoneTitle", bold=True))
        sets = tuple(handing.settings_of(known.profile))
        if not sets:
            told = say("Phones no longer offer PPTP. Ask whoever runs the VPN for another type.")
            inside.addWidget(Note(told, self.theme, Status.WARN))
        else:
            told = say("Type this in among the VPN settings of the phone:")
            inside.addWidget(label(told, "phoneHow"))
        for at, settings in enumerate(sets):
            self._settings(inside, settings, at)
        later = say("Ready-made profiles for iPhone, Android and Windows are not there yet.")
        inside.addWidget(label(later, "later", quiet=True, share=look.QUIET))
        inside.addStretch(1)
        return frame

    def _settings(self, inside: QVBoxLayout, settings: DeviceSettings, at: int) -> None:
        rows = _rows(settings)
        kind = rows[0][1]
        for line, (key, value) in enumerate(rows):
            name, about = f"setting_{at}_{line}", kind if line else ""
            inside.addWidget(SettingRow(key, value, name, self.frame.copy, about=about))
        for need in settings.needs:
            inside.addWidget(label(_needed(need), f"need_{at}_{need}", quiet=True))
        if settings.server.ca:
            told = say("The phone must also trust the certificate in the profile.")
            inside.addWidget(label(told, f"ca_{at}", quiet=True))
        row = Flowing()
        everything = "\n".join(f"{key}: {value}" for key, value in rows)
        copy = button(say("Copy all"), f"copyAll_{at}", lambda: self.frame.copy(everything))
        copy.setAccessibleName(say("Copy all settings for {type}", type=kind))
        row.add(copy)
        if settings.server.ca:
            save = button(
                say("Save the certificate…"),
                f"saveCertificate_{at}",
                partial(self._ask_where, settings.server),
            )
            save.setAccessibleName(say("Save the certificate… ({type})", type=kind))
            row.add(save)
        inside.addWidget(row)

    # The file

    def _ask_where(self, authority: Server | None = None) -> None:
        """The system's own dialog, open as long as this page. authority: its certificate."""
        if self._one is None:
            return
        profile = self._one.profile
        title = say("Save the profile") if authority is None else say("Save the certificate")
        text = handing.text_of(profile) if authority is None else authority.ca
        suffix = ".toml" if authority is None else ".crt"
        dialog = QFileDialog(self, title)
        dialog.setObjectName("save")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.strip("."))
        dialog.selectFile(handing.file_name(profile) + suffix)
        dialog.fileSelected.connect(lambda name: self._save(Path(name), text))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, path: Path, text: str) -> None:
        try:
            path.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            facts = {"path": path.name, "reason": error.strerror or ""}
            self.note(sentence("file.unwritable", facts))
            return
        told = say("Saved as {file}. No password is in it.", file=path.name)
        self.note(told, status=Status.GOOD)

    def note(self, text: str, about: QWidget | None = None, status: Status = Status.WARN) -> None:
        """Say at the top of the page what happened."""
        old = self.findChild(Note, "told")
        if old is not None:
            old.setParent(None)
            old.deleteLater()
        made = Note(text, self.theme, status)
        made.setObjectName("told")
        self.column.insertWidget(0, made)
        if about is not None:
            about.setFocus()


def _named(known: Handed) -> str:
    """A VPN as the list tells it."""
    server = known.profile.servers[0].address
    return say("{name} ({server})", name=known.profile.name, server=server)


def _how(*, with_code: bool) -> str:
    """What is done on the other computer."""
    if with_code:
        return say(
            "Open this program there, choose Connect a VPN, and open the saved file "
            "or a photo of this code. It holds no password."
        )
    return say(
        "Open this program there, choose Connect a VPN, and open the saved file. "
        "It holds no password."
    )


def _too_long(text: str) -> str:
    return say(
        "The profile is too long for a QR code: {size} bytes, and {most} are the most. "
        "Save it as a file instead.",
        size=number(len(text.encode())),
        most=number(MOST_BYTES),
    )


def _rows(settings: DeviceSettings) -> tuple[Labelled, ...]:
    """Label and value, empty ones left out."""
    kind = "IKEv2" if settings.protocol is Protocol.IKEV2 else "L2TP/IPsec"
    rows = (
        (say("Type"), kind),
        (say("Server"), settings.server.address),
        (say("Remote ID"), settings.remote_id),
        (say("User name"), settings.user),
    )
    return tuple((key, value) for key, value in rows if value)


def _needed(need: str) -> str:
    """A secret that has to come from somebody else."""
    return {
        "vpn_password": say("Password: your VPN password. It is not shown here."),
        "psk": say("Shared key (or secret): ask whoever runs the VPN."),
        "certificate": say("Your certificate: ask whoever runs the VPN for a file of your own."),
    }[need]
