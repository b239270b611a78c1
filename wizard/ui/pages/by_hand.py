"""The steps in the router's own menu, for a person to follow; then the path is tested again."""

from __future__ import annotations

from ipaddress import ip_address

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from router_drivers import menus
from router_drivers.menus import Menu
from wizard.model import Diagnosis, Session
from wizard.ui.pages.base import Extra, Page
from wizard.ui.reading import verdict
from wizard.ui.reading.cleared import cleared
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import button, card, label
from wizard.ui.widgets.cause_card import CauseCard, Sources, numbered
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.note import Note
from wizard.ui.widgets.pair import Pair
from wizard.ui.widgets.terms import Terms
from wizard.ui.words.figures import protocol
from wizard.ui.words.texts import cause, ltr, say, sentence, steps_by_hand
from wizard.ui.words.verdict_words import box

SWITCH_ON = frozenset({"router.enable"})
"""The remedy that the switches of a maker's menu carry out."""


def menus_for(session: Session) -> tuple[Menu, ...]:
    """The menus of this router's maker, the one that fits its model best first."""
    hop = verdict.router_of(session)
    best = menus.best_for(hop.recognition) if hop else None
    if best is None:
        return ()
    same = (menu for menu in menus.load() if menu.vendor == best.vendor and menu is not best)
    return (best, *same)


def codes_for(session: Session) -> tuple[str, ...]:
    """What the plan or the router's driver left to do by hand, menus apart."""
    guided = session.plan.guided or (session.router.guided if session.router else ())
    return tuple(code for code in guided if not code.startswith((menus.PREFIX, "plan.")))


def page_of(address: str) -> str:
    """The address of the router's own page; "" for what is no address."""
    try:
        known = ip_address(address)
    except ValueError:
        return ""
    if "%" in str(known):  # an address of one link only; browsers do not take it
        return ""
    return f"http://[{known}]/" if known.version == 6 else f"http://{known}/"


class ByHandPage(Page):
    """What to do, where it is in the menu, and a test when it is done."""

    key = "by_hand"

    def title(self) -> str:
        """What is to be done, or whose turn it is where this router lets the VPN through."""
        if not self._beyond:
            return say("Change it in the router's menu")
        remedies = self._cause.remedies if self._cause else ()
        if "router.outer" in remedies:
            return say("Change it in the box in front of your router")
        if "provider.ask" in remedies:
            return say("Turn to your provider")
        return say("Your router's settings let the VPN through")

    def subtitle(self) -> str:
        """For which router, and that nothing happens by itself."""
        if self._beyond:
            return say(
                "{router} was read: it lets {protocol} through. Nothing has been changed.",
                router=box(self.flow.session),
                protocol=protocol(str(self.flow.session.wanted[0])),
            )
        return say("{router}. Nothing is changed by itself here.", router=box(self.flow.session))

    def primary(self) -> str:
        """Test what was mended."""
        return say("Test again")

    def act(self) -> None:
        """The test runs on the page of the network."""
        self.frame.run(self.flow.again())

    def extras(self) -> tuple[Extra, ...]:
        """To a friend, a landlord, or a note on paper."""
        return (Extra(say("Copy the steps"), "copySteps", self._copy),)

    def build(self, column: QVBoxLayout) -> None:
        """Open the page, find the place, do it; what lies beyond this router has no such page."""
        if self._beyond:
            column.addWidget(self._beyond_card())
            return
        if self.flow.draft.whose in verdict.FOREIGN:
            told = say("This router belongs to somebody else. Give the steps to whoever looks "
                       "after it.")  # fmt: skip
            column.addWidget(Note(told, self.theme, Status.UNKNOWN))
        column.addWidget(self._steps_card())
        column.addWidget(self._where_card())

    @property
    def _beyond(self) -> bool:
        """This router was read and lets the VPN through: nothing in its menu would help."""
        return cleared(self.flow.session) and not codes_for(self.flow.session)

    def _beyond_card(self) -> QWidget:
        """What stops it behind this router, as far as it is known, beside what helps."""
        found = self._cause
        if found is None:
            return self._steps_card()
        known = Sources(self.flow.session.findings, self.flow.log, self.theme)
        return Pair(CauseCard(found, known, steps=False), self._steps_card())

    @property
    def _cause(self) -> Diagnosis | None:
        found = self.flow.session.diagnosis
        return verdict.standing(found) or (found[0] if found else None)

    @property
    def _menu(self) -> Menu | None:
        known = menus_for(self.flow.session)
        return known[self.flow.draft.variant % len(known)] if known else None

    def _steps(self) -> tuple[str, ...]:
        """What is to be done, in the words of the cause or of the router itself."""
        told = tuple(sentence(code) for code in codes_for(self.flow.session))
        if self._beyond and self._cause is None:
            told = (
                say("Nothing else was found that stops it."),
                say("Test from another network, such as a phone's hotspot: that shows whether it "
                    "is this line or the VPN server."),
            )  # fmt: skip
        return told or (cause(self._cause.cause).fix if self._cause else ())

    def _where(self) -> tuple[str, ...]:
        """The way through the menu; its switches only where switching on is the remedy."""
        menu = self._menu
        if menu is None:
            return (sentence("router.unknown"),)
        steps = steps_by_hand(menu.code)
        helps = self._cause is None or not SWITCH_ON.isdisjoint(self._cause.remedies)
        return steps if helps else steps[:1]

    def _steps_card(self) -> QFrame:
        frame, column = card("what")
        column.addWidget(label(say("What is to be done"), "whatHeading", bold=True))
        steps = self._steps()
        column.addWidget(numbered(steps, "whatStep"))
        column.addWidget(Terms(" ".join(steps)))
        column.addStretch(1)
        return frame

    def _where_card(self) -> QFrame:
        frame, column = card("where")
        column.addWidget(label(self._where_heading(), "whereHeading", bold=True))
        opening = say("Open the router's page and log in. The password often stands on the label "
                      "on its back.")  # fmt: skip
        column.addWidget(numbered((opening, *self._where()), "whereStep"))
        if self.frame.practice:
            none = say("A practice router has no page to open.")
            column.addWidget(label(none, "noPage", quiet=True))
        column.addWidget(self._links())
        return frame

    def _where_heading(self) -> str:
        menu = self._menu
        if menu is None:
            return say("Where it may be (no menu of this router is known)")
        return say("Where it is: {vendor}, {family}", vendor=menu.vendor, family=menu.family)

    def _links(self) -> Flowing:
        links = Flowing()
        if self._page and not self.frame.practice:
            links.add(button(say("Open the router's page"), "openRouter", self._open, "link"))
        if len(menus_for(self.flow.session)) > 1:
            links.add(button(say("It looks different here"), "otherMenu", self._other, "link"))
        return links

    @property
    def _page(self) -> str:
        hop = verdict.router_of(self.flow.session)
        return page_of(hop.address) if hop else ""

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))

    def _other(self) -> None:
        """The next menu of the same maker."""
        self.flow.put(variant=self.flow.draft.variant + 1)
        self.frame.redraw()

    def _copy(self) -> None:
        lines = list(self._steps())
        if not self._beyond:
            lines += [ltr(self._page), self._where_heading(), *self._where()]
        self.frame.copy("\n".join(line for line in lines if line))
