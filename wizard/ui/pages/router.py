"""The router's login, asked for only where the router stands accused; used to read, no more."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from wizard.model import Network
from wizard.ui.pages.base import Extra, Page
from wizard.ui.pages.question import whose
from wizard.ui.reading import verdict
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.option import Option
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.secret_field import SecretField
from wizard.ui.words.texts import say, sentence
from wizard.ui.words.verdict_words import box


class RouterPage(Page):
    """Why we ask, whose network it is, user name and password; nothing is changed here."""

    key = "router"

    def title(self) -> str:
        """What is to be done here."""
        return say("Log in to the router")

    def subtitle(self) -> str:
        """What the login is for, and what it is not for."""
        return say("Its settings are only read now. You see every change before it is made.")

    def primary(self) -> str:
        """Read, or show the steps where the router is somebody else's."""
        return say("Show the steps") if self._foreign else say("Read the router's settings")

    def extras(self) -> tuple[Extra, ...]:
        """Without a password, too, there is a way."""
        if self._foreign:
            return ()
        return (Extra(say("Show me by hand"), "byHand", self._by_hand),)

    def build(self, column: QVBoxLayout) -> None:
        """Why, whose, and the login."""
        self._warned = False
        self._fields: dict[str, SecretField] = {}
        self._whose = QButtonGroup(self)
        if self._foreign:
            column.addWidget(Pair(self._owner(), self._elsewhere()))
        elif self._asks_whose:
            column.addWidget(self._why())
            column.addWidget(Pair(self._owner(), self._login()))
        else:
            column.addWidget(Pair(self._why(), self._login()))

    def first(self) -> QWidget | None:
        """The first empty field; the password where a login was refused."""
        fields = list(self._fields.values())
        empty = next((field for field in fields if not field.value()), None)
        if self.flow.trouble is not None and fields:
            fields[-1].edit.selectAll()
            return fields[-1].edit
        if self._asks_whose and not self.flow.draft.whose:
            return self._whose.buttons()[0]
        chosen = empty or (fields[0] if fields else None)
        return chosen.edit if chosen else None

    def accept(self) -> bool:
        """Whose network it is has to be said; an empty password is asked about once."""
        if self._asks_whose and not self.flow.draft.whose:
            self.note(say("Choose first whose network this is."), self._whose.buttons()[0])
            return False
        for key in self._fields:
            self.flow.secrets.setdefault(key, "")
        password = self._fields.get("router_password")
        if password is not None and not password.value() and not self._warned:
            self._warned = True
            told = say("No password was typed. If the router has none, press the button again.")
            self.note(told, password.edit)
            return False
        return True

    def act(self) -> None:
        """Read, or on to the steps."""
        if self._foreign:
            self._by_hand()
        else:
            super().act()

    @property
    def _foreign(self) -> bool:
        return self.flow.draft.whose in verdict.FOREIGN

    @property
    def _asks_whose(self) -> bool:
        return self.flow.session.machine.network is Network.UNKNOWN

    def _by_hand(self) -> None:
        """The steps, reached from the page where one chooses: Back leads there."""
        self.flow.put(choice="by_hand")
        self.frame.back()
        self.frame.forward()

    def _why(self) -> QFrame:
        frame, column = card("why")
        column.addWidget(label(say("Why we ask"), "whyHeading", bold=True))
        more = say("The test points at the router. From outside it cannot be seen which setting "
                   "does it; the router itself knows.")  # fmt: skip
        column.addWidget(label(more, "whyMore"))
        kept = say("The password goes to this router only, and it is not stored. If the router's "
                   "page is not protected, you are asked before it is sent.")  # fmt: skip
        column.addWidget(label(kept, "whyKept", quiet=True))
        column.addStretch(1)
        return frame

    def _login(self) -> QFrame:
        frame, column = card("login")
        column.addWidget(label(box(self.flow.session), "routerName", bold=True))
        for key in verdict.login_of(self.flow.session):
            self._fields[key] = self._field(key)
            column.addWidget(self._fields[key])
        if not self._fields:
            column.addWidget(label(say("This router can be read without a login."), "noLogin"))
        column.addStretch(1)
        frame.setEnabled(self.flow.busy is None)
        return frame

    def _field(self, key: str) -> SecretField:
        made = SecretField(sentence(key), self.theme, plain=key.endswith("_user"), name=key)
        made.put(self.flow.secrets.get(key, ""))
        made.edit.textChanged.connect(lambda text: self.flow.secrets.update({key: text}))
        return made

    def _elsewhere(self) -> QFrame:
        """No password is asked for in a network that belongs to somebody else."""
        frame, column = card("elsewhere")
        told = say("This router belongs to somebody else, so its password is not asked for. "
                   "Give the steps to whoever looks after it.")  # fmt: skip
        column.addWidget(label(told, "elsewhereText"))
        column.addStretch(1)
        return frame

    def _owner(self) -> QFrame:
        frame, column = card("owner")
        column.addWidget(label(say("Whose network is this?"), "ownerHeading", bold=True))
        for key, (heading, more) in whose().items():
            column.addWidget(self._owned(key, heading, more))
        return frame

    def _owned(self, key: str, heading: str, more: str) -> Option:
        taken = self.flow.draft.whose == key
        take = lambda: self._said(key)  # noqa: E731 - one per option
        made = Option(heading, f"whose_{key}", take, more=more, checked=taken)
        self._whose.addButton(made)
        return made

    def _said(self, key: str) -> None:
        """Remembered at once; the page changes where the fields come or go."""
        foreign = self._foreign
        self.flow.put(whose=key)
        if self._foreign is not foreign:
            self.frame.redraw()
        else:
            self.frame.refresh()
