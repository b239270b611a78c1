"""The login of the VPN: what the planned connection needs, and nothing else."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.model import Protocol
from wizard.ui.pages.base import Page
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.secret_field import SecretField
from wizard.ui.words.figures import protocol
from wizard.ui.words.texts import ltr, say, sentence


class SignInPage(Page):
    """User name, password or shared key; typed once, used when it is dialled."""

    key = "sign_in"

    def title(self) -> str:
        """What is to be done here."""
        return say("Type the login of the VPN")

    def subtitle(self) -> str:
        """For which connection."""
        connection = self.flow.session.connection
        if connection is None:
            return say("It is used to connect, and nowhere else.")
        return say(
            "For {name}: {protocol} to {server}.",
            name=connection.name,
            protocol=protocol(connection.protocol),
            server=ltr(connection.server),
        )

    def primary(self) -> str:
        """On to the page that shows every change."""
        return say("Show what will be changed")

    def build(self, column: QVBoxLayout) -> None:
        """Why it is another kind of VPN where it is; the fields, and what comes next."""
        for code in self.flow.session.plan.reasons:
            column.addWidget(label(sentence(code), "reason"))
        frame, inside = card("login")
        self._who(inside)
        self._fields = {key: self._field(key) for key in self.flow.secrets_needed}
        for field in self._fields.values():
            inside.addWidget(field)
        inside.addWidget(label(self._kept(), "loginKept", quiet=True))
        column.addWidget(frame)
        if not self.frame.practice:
            told = say("To connect, your system may ask for administrator rights. "
                       "It asks in a window of its own; you can decline.")  # fmt: skip
            column.addWidget(label(told, "rights", quiet=True))

    def _who(self, column: QVBoxLayout) -> None:
        """The user name, where it is known already."""
        connection = self.flow.session.connection
        if connection is not None and connection.user:
            column.addWidget(label(say("User name"), "userLabel", quiet=True))
            column.addWidget(label(ltr(connection.user), "userKnown", bold=True))

    def _kept(self) -> str:
        """Who gets to see it; with PPTP the server proves nothing before."""
        connection = self.flow.session.connection
        if connection is not None and connection.protocol is Protocol.PPTP:
            return say("It is used to connect, and nowhere else.")
        return say("It goes to this VPN server only, once it has proved who it is.")

    def first(self) -> QWidget | None:
        """The first empty field."""
        fields = list(self._fields.values())
        empty = next((field for field in fields if not field.value()), None)
        chosen = empty or (fields[0] if fields else None)
        return chosen.edit if chosen else None

    def accept(self) -> bool:
        """Nothing may stay empty here."""
        for key, field in self._fields.items():
            if not field.value():
                self.note(say("Still empty: {field}", field=sentence(key)), field.edit)
                return False
        return True

    def _field(self, key: str) -> SecretField:
        connection = self.flow.session.connection
        facts = {"name": connection.name} if connection else {}
        made = SecretField(sentence(key, facts), self.theme, plain=key.endswith("_user"), name=key)
        made.put(self.flow.secrets.get(key, ""))
        made.edit.textChanged.connect(lambda text: self.flow.secrets.update({key: text}))
        return made
