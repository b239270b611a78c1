"""Something only a person may decide, asked while the worker waits."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from router_drivers.base import JSON
from wizard.model import Question
from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.widgets.basics import card, choice, label
from wizard.ui.widgets.breaking import breakable
from wizard.ui.widgets.secret_field import SecretField
from wizard.ui.words.texts import ltr, say, sentence

CAREFUL = frozenset({"router.certificate_changed", "router.plain_http"})
"""Questions whose main button is the careful answer: no."""
UNSENT = "typed."
"""Before the name of a secret that is being typed, and was not handed over."""


def answers(code: str) -> tuple[str, str]:
    """The words of yes and of no for a consent."""
    return {
        "router.change": (say("Change the router"), say("Leave the router as it is")),
        "router.look": (say("Look into the router"), say("Do not look into the router")),
        "router.plain_http": (
            say("Send the password unprotected"),
            say("Do not send the password"),
        ),
        "router.certificate_changed": (
            say("Trust the new certificate"),
            say("Stop here"),
        ),
        "vpn.create": (say("Create the connection"), say("Do not create it")),
        "system.change": (say("Change this computer"), say("Leave it as it is")),
    }.get(code, (say("Allow it"), say("Leave it as it is")))


def _of_router(code: str) -> str:
    return say("Log in to the router") if code.startswith("router") else ""


def whose() -> dict[str, tuple[str, str]]:
    """Whose network this may be: heading and what follows from it."""
    return {
        "mine": (say("My own network"), say("I may change its router.")),
        "managed": (
            say("Somebody manages it for me"),
            say("An office, a landlord, a provider: the router is only looked at from outside."),
        ),
        "public": (
            say("A public network"),
            say("A café, a hotel, a train: no password is asked for here."),
        ),
    }


class QuestionPage(Page):
    """One question; its answers are buttons that say what they do."""

    key = "question"
    asks = True

    def __init__(self, frame: Frame, question: Question) -> None:
        self._question = question
        self._field: SecretField | None = None
        super().__init__(frame)

    def title(self) -> str:
        """What it is about."""
        titles = {
            "network.whose": say("Whose network is this?"),
            "router.change": say("Change the router?"),
            "router.look": say("Look into the router?"),
            "router.plain_http": say("This router's page is not protected"),
            "router.certificate_changed": say("The router shows another certificate"),
            "vpn.create": say("Create the VPN connection?"),
            "system.change": say("Change this computer?"),
        }
        if self._question.kind == "secret":
            return _of_router(self._question.code) or say("Type the login of the VPN")
        return titles.get(self._question.code, sentence(self._question.code))

    def subtitle(self) -> str:
        """The question itself."""
        if self._question.code == "network.whose":
            return say("A router is changed only where it is yours to change.")
        if self._question.code == "router.certificate_changed":
            return say("It may have got a new one, or something else answers in its place. "
                       "If nobody has updated the router, stop here.")  # fmt: skip
        if self._question.kind == "secret":
            return self._where()
        return sentence(self._question.code, dict(self._question.facts))

    def build(self, column: QVBoxLayout) -> None:
        """The answers."""
        if self._question.kind == "secret":
            self._field = self._secret()
            column.addWidget(self._field)
        elif self._question.kind == "choice":
            for key, (heading, more) in whose().items():
                action = lambda key=key: self._give(key)  # noqa: E731 - one per button
                column.addWidget(choice(heading, more, f"answer_{key}", action))
        elif self._question.code == "router.certificate_changed":
            self._certificates(column)

    def primary(self) -> str:
        """Yes, in words."""
        if self._question.kind == "secret":
            return say("Go on")
        if self._question.kind != "consent":
            return ""
        yes, no = answers(self._question.code)
        return no if self._careful else yes

    def extras(self) -> tuple[Extra, ...]:
        """No, in words; where care is the usual answer, yes."""
        if self._question.kind != "consent":
            return ()
        yes, no = answers(self._question.code)
        if self._careful:
            return (Extra(yes, "accept", lambda: self._give(True)),)
        return (Extra(no, "decline", lambda: self._give(False)),)

    def act(self) -> None:
        """The main answer."""
        if self._field is not None:
            self.flow.secrets[self._question.code] = value = self._field.value()
            self.flow.secrets.pop(self._unsent, None)
            self._give(value)
        else:
            self._give(not self._careful)

    def first(self) -> QWidget | None:
        """The field, if there is one."""
        return self._field.edit if self._field else None

    @property
    def _careful(self) -> bool:
        return self._question.code in CAREFUL

    @property
    def _unsent(self) -> str:
        """The key of what is being typed: no job takes it for an answer."""
        return UNSENT + self._question.code

    def _secret(self) -> SecretField:
        """The field, with what was typed into it before it was drawn anew."""
        code = self._question.code
        made = SecretField(sentence(code), self.theme, plain=code.endswith("_user"))
        made.put(self.flow.secrets.get(self._unsent, ""))
        made.edit.textChanged.connect(lambda text: self.flow.secrets.update({self._unsent: text}))
        return made

    def _where(self) -> str:
        """Who gets to see the secret that is typed."""
        address = str(self._question.facts.get("address", ""))
        if self._question.code.startswith("router") and address:
            return say("It goes to the router at {address} only.", address=ltr(address))
        return say("It is used to connect, and nowhere else.")

    def _certificates(self, column: QVBoxLayout) -> None:
        """The fingerprint that was known, and the one that is shown now."""
        frame, inside = card("certificates")
        for name, heading in (("pinned", say("Before")), ("seen", say("Now"))):
            inside.addWidget(label(heading, name + "Label", quiet=True))
            known = str(self._question.facts.get(name, ""))
            inside.addWidget(label(ltr(breakable(known)), name))
        column.addWidget(frame)

    def _give(self, value: JSON) -> None:
        if self._question.code == "network.whose":
            self.flow.put(whose=str(value))
        self.frame.answer(value)
