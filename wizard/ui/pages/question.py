"""Something only a person may decide, asked while the worker waits."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from router_drivers.base import JSON
from wizard.model import Question
from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.texts import say, sentence
from wizard.ui.widgets.basics import choice, label
from wizard.ui.widgets.secret_field import SecretField


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
        return titles.get(self._question.code, sentence(self._question.code))

    def subtitle(self) -> str:
        """The question itself."""
        if self._question.code == "network.whose":
            return say("A router is changed only where it is yours to change.")
        return sentence(self._question.code, dict(self._question.facts))

    def build(self, column: QVBoxLayout) -> None:
        """The answers."""
        if self._question.kind == "secret":
            plain = self._question.code.endswith("_user")
            self._field = SecretField(sentence(self._question.code), self.theme, plain=plain)
            column.addWidget(self._field)
        elif self._question.kind == "choice":
            for key, (heading, more) in whose().items():
                action = lambda key=key: self._give(key)  # noqa: E731 - one per button
                column.addWidget(choice(heading, more, f"answer_{key}", action))
        elif self._question.code == "router.certificate_changed":
            for name in ("pinned", "seen"):
                column.addWidget(label(str(self._question.facts.get(name, "")), name))

    def primary(self) -> str:
        """Yes, in words."""
        if self._question.kind == "secret":
            return say("Go on")
        return answers(self._question.code)[0] if self._question.kind == "consent" else ""

    def extras(self) -> tuple[Extra, ...]:
        """No, in words."""
        if self._question.kind != "consent":
            return ()
        return (Extra(answers(self._question.code)[1], "decline", lambda: self._give(False)),)

    def act(self) -> None:
        """Yes."""
        if self._field is not None:
            self.flow.secrets[self._question.code] = self._field.value()
            self._give(self._field.value())
        else:
            self._give(True)

    def first(self) -> QWidget | None:
        """The field, if there is one."""
        return self._field.edit if self._field else None

    def _give(self, value: JSON) -> None:
        if self._question.code == "network.whose":
            self.flow.put(whose=str(value))
        self.frame.answer(value)
