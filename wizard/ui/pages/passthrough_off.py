"""Turn passthrough off again: find the router, and log in to it; nothing is changed here."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wizard.ui.pages.base import Extra
from wizard.ui.pages.by_hand import menus_for
from wizard.ui.pages.router import RouterPage
from wizard.ui.reading import verdict
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.busy import Busy
from wizard.ui.widgets.cause_card import numbered
from wizard.ui.widgets.note import Note
from wizard.ui.words.texts import ltr, say, steps_by_hand
from wizard.ui.words.verdict_words import box


class PassthroughOffPage(RouterPage):
    """Looking; then the login, or the steps where this program cannot change the router."""

    key = "passthrough_off"

    def title(self) -> str:
        """What happens, or what is to be done."""
        if self._looks:
            return say("Looking for your router")
        if not self._found:
            return say("No router was found")
        if self._by_menu:
            return say("Turn it off in the router\u2019s menu")
        return say("Log in to the router")

    def subtitle(self) -> str:
        """That nothing is changed yet."""
        if self._looks or not self._found:
            return say("Nothing is changed.")
        if self._by_menu:
            return say("This program cannot change this router by itself.")
        return say("Its settings are only read now. You see every change before it is made.")

    def primary(self) -> str:
        """Look again, or read the router."""
        if self._looks or self._by_menu or self._foreign:
            return ""
        return say("Read the router's settings") if self._found else say("Look again")

    def extras(self) -> tuple[Extra, ...]:
        """There is one way only."""
        return ()

    def leave_text(self) -> str:
        """Where nothing can be done here there is nothing to cancel."""
        return say("Close") if self._by_menu or self._theirs else ""

    def build(self, column: QVBoxLayout) -> None:
        """One of the faces."""
        if self._looks:
            column.addWidget(label(say("This takes a few seconds."), "looking", quiet=True))
            still, told = self.frame.settings.now.still, say("Looking for your router")
            column.addWidget(Busy("lookingBar", still=still, told=told))
        elif self._by_menu:
            column.addWidget(self._menu())
        elif self._found and self._theirs:
            column.addWidget(self._elsewhere())
        elif self._found:
            super().build(column)

    def first(self) -> QWidget | None:
        """Whatever the login page says, where there is one."""
        login = self._found and not self._by_menu and not self._theirs
        return super().first() if login else None

    def accept(self) -> bool:
        """Only with a login page is there something to read."""
        return super().accept() if self._found else True

    def act(self) -> None:
        """Read the router; without one, look again."""
        if not self._found:
            self.frame.run(self.flow.begin("off"))
        elif self.accept():
            self.frame.forward()

    @property
    def _looks(self) -> bool:
        return self.flow.busy is not None and self.flow.busy.name == "off_look"

    @property
    def _found(self) -> bool:
        return bool(self.flow.session.path) and not self._looks

    @property
    def _by_menu(self) -> bool:
        """No driver knows this router: it has been looked at as far as it can be."""
        return self._found and not verdict.changeable(self.flow.session)

    @property
    def _theirs(self) -> bool:
        return str(self.flow.session.machine.network) in verdict.FOREIGN

    @property
    def _foreign(self) -> bool:
        return self._theirs or super()._foreign

    def _why(self) -> QFrame:
        frame, column = card("why")
        column.addWidget(label(say("Why we ask"), "whyHeading", bold=True))
        told = say("Only the router knows which passthroughs are on, and only it can close them.")
        column.addWidget(label(told, "whyMore"))
        kept = say("The password goes to this router only, and it is not stored.")
        column.addWidget(label(kept, "whyKept", quiet=True))
        door = say("If the router's page is not protected, you are asked before it is sent.")
        column.addWidget(label(door, "whyDoor", quiet=True))
        column.addStretch(1)
        return frame

    def _elsewhere(self) -> QFrame:
        told = say("This router belongs to somebody else, so it is left as it is.")
        return Note(told, self.theme, Status.UNKNOWN)

    def _menu(self) -> QFrame:
        """The way to the place, and what to do there."""
        frame, column = card("byHand")
        hop = verdict.router_of(self.flow.session)
        column.addWidget(label(box(self.flow.session), "routerName", bold=True))
        known = menus_for(self.flow.session)
        opening = say("Open the router's page and log in. The password often stands on the label "
                      "on its back.")  # fmt: skip
        where = steps_by_hand(known[0].code)[:1] if known else (_where(),)
        off = say("Switch off what nobody in your home needs, and save.")
        column.addWidget(numbered((opening, *where, off), "step"))
        address = ltr(hop.address) if hop else ""
        told = say("Address of its page: {address}", address=address)
        column.addWidget(label(told, "address", quiet=True))
        return frame


def _where() -> str:
    return say(
        "Look for VPN passthrough, PPTP, IPsec or ALG, often under Firewall, Security or NAT."
    )
