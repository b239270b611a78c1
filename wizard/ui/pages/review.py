"""What is about to be changed, before anything is: every change, what it means, and the leave."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.model import Change, Connection, Protocol
from wizard.privilege import client
from wizard.ui import theme as look
from wizard.ui.pages.base import Extra, Frame, Page
from wizard.ui.reading.verdict import router_of
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import card, label
from wizard.ui.widgets.cause_card import Bar
from wizard.ui.widgets.change_table import ChangeTable
from wizard.ui.widgets.disclosure import Disclosure
from wizard.ui.widgets.note import Note
from wizard.ui.widgets.reveal import reveal
from wizard.ui.widgets.terms import Terms
from wizard.ui.widgets.tick import Tick
from wizard.ui.words import changes
from wizard.ui.words.texts import ltr, say, sentence


class ReviewPage(Page):
    """The last page before something changes; its button says what."""

    key = "review"
    commits = True

    def __init__(self, frame: Frame) -> None:
        self._box: Tick | None = None
        super().__init__(frame)

    # What is told

    def title(self) -> str:
        """How much is about to change, and where."""
        count = len(self.flow.router_changes)
        if count == 1:
            return say("Change one setting in your router?")
        if count:
            return say("Change %n settings in your router?", n=count)
        return say("Create this connection?")

    def subtitle(self) -> str:
        """Which router it is, and that it can be undone."""
        if not self.flow.router_changes:
            return say("Nothing in your router is changed. It can be undone at any time.")
        hop = router_of(self.flow.session)
        router, address = changes.router_name(hop), ltr(hop.address if hop else "")
        firmware = ltr(hop.recognition.firmware or "") if hop else ""
        return say(
            "{router}[, firmware {firmware}] at {address}. It can be undone at any time.",
            router=ltr(router) or say("Your router"),
            firmware=firmware,
            address=address,
        )

    def primary(self) -> str:
        """What happens when it is pressed."""
        if self._forbidden():
            return say("Show me by hand")
        router = self.flow.router_changes
        if not router:
            return say("Create the connection and connect")
        if len(router) > 1:
            return _many(len(router), connects=bool(self.flow.vpn_changes))
        return _one(router[0], connects=bool(self.flow.vpn_changes))

    def extras(self) -> tuple[Extra, ...]:
        """The router can also be set by hand."""
        if not self.flow.router_changes or self._forbidden():
            return ()
        return (Extra(say("Show me by hand"), "by_hand", self._by_hand),)

    def build(self, column: QVBoxLayout) -> None:
        """The table, what it means, and the leave to change the router."""
        frame, inside = card("plan")
        rows = changes.rows(self.flow.session)
        inside.addWidget(ChangeTable(rows))
        inside.addWidget(self._details())
        column.addWidget(frame)
        column.addWidget(self._meaning())
        if self._forbidden():
            text = say("The profile does not allow this program to change the router.")
            column.addWidget(label(text, "forbidden", bold=True))
        elif self.flow.router_changes:
            text = say("Tick the box first: a router is changed only by those who may change it.")
            self._missing = Note(text, self.theme)
            self._missing.setVisible(False)
            column.addWidget(self._missing)
            column.addWidget(self._leave())

    def first(self) -> QWidget | None:
        """The leave, where one is needed."""
        return self._box.box if self._box is not None else None

    # What is done

    def accept(self) -> bool:
        """The router is changed only where it is theirs to change."""
        if self._box is None or self._box.box.isChecked():
            return True
        self._missing.setVisible(True)
        self._box.box.setFocus()
        reveal(self._box)
        return False

    def act(self) -> None:
        """Commit; where the router may not be changed, the way by hand."""
        if self._forbidden():
            self._by_hand()
        else:
            super().act()

    def _by_hand(self) -> None:
        self.flow.beside("by_hand")
        self.frame.redraw()

    def _may(self, on: bool) -> None:
        self.flow.put(may_change_router=on)
        self._missing.setVisible(False)
        self.frame.refresh()

    # Inside

    def _forbidden(self) -> bool:
        """The profile, where there is one, can only narrow what may be asked for."""
        profile = self.flow.session.profile
        return bool(self.flow.router_changes) and profile is not None and not profile.allow_router

    def _details(self) -> Disclosure:
        """Every line of the plan as it will be carried out, word by word."""
        made = Disclosure(say("Details"), "details", say("what is written, word by word"))
        for change in self.flow.session.plan.changes:
            for where, old, new in change.lines:
                told = say(
                    "{where}: now {old}, after {new} ({code})",
                    where=ltr(where),
                    old=changes.value(old),
                    new=changes.value(new),
                    code=ltr(change.what),
                )
                made.body.addWidget(label(told, "line", quiet=True, share=look.QUIET))
        return made

    def _meaning(self) -> QWidget:
        """What follows from it, beside a bar of the colour of attention."""
        frame, inside = card("meaning")
        line = QHBoxLayout()
        line.setSpacing(look.GAP + 4)
        line.addWidget(Bar(Status.WARN if self._weighty() else Status.RUNNING, self.theme))
        words = QVBoxLayout()
        words.setSpacing(look.SMALL * 2)
        words.addWidget(label(say("What it means"), "meaningHead", share=look.LARGE, bold=True))
        told = tuple(self._consequences())
        for text in told:
            words.addWidget(label(text, "consequence"))
        words.addWidget(Terms(" ".join(told)))
        line.addLayout(words, 1)
        inside.addLayout(line)
        return frame

    def _weighty(self) -> bool:
        """Whether somebody should stop and think: the router, or a weak kind of VPN."""
        connection = self.flow.session.connection
        weak = connection is not None and connection.protocol is Protocol.PPTP
        return bool(self.flow.router_changes) or weak

    def _consequences(self) -> Iterator[str]:
        """Everything that somebody would want to know before pressing the button."""
        yield from (sentence(code) for code in self.flow.session.plan.reasons)
        router, connection = self.flow.router_changes, self.flow.session.connection
        if router:
            yield " ".join(_of_router(router))
        if connection is None or not self.flow.vpn_changes:
            return
        if connection.protocol is Protocol.PPTP:
            yield say("PPTP is an old, weakly protected kind of VPN. Prefer IKEv2 if you can.")
        kept = say("The connection is kept only if it comes up.")
        yield f"{_traffic(connection)} {kept}"
        if asks_for_rights(self.frame.practice):
            yield say(
                "Your system will ask for administrator rights, in a window of its own. "
                "If you decline, nothing is changed."
            )

    def _leave(self) -> Tick:
        """The leave to change the router, a tick of its own."""
        text = say("This router is mine, or I may change it")
        on = self.flow.draft.may_change_router
        self._box = Tick(text, "may_change_router", self._may, on=on)
        return self._box


def asks_for_rights(practice: str) -> bool:
    """Whether the system will ask for administrator rights when the connection is made."""
    root = getattr(os, "geteuid", lambda: 1)() == 0
    return not practice and not root and not client.at_hand()


def _one(change: Change, *, connects: bool) -> str:
    family, on = changes.family(change), changes.switched_on(change)
    if connects and on:
        return say("Switch {family} passthrough on and connect", family=family)
    if connects:
        return say("Switch {family} passthrough off and connect", family=family)
    if on:
        return say("Switch {family} passthrough on", family=family)
    return say("Switch {family} passthrough off", family=family)


def _many(count: int, *, connects: bool) -> str:
    if connects:
        return say("Change %n router settings and connect", n=count)
    return say("Change %n router settings", n=count)


def _of_router(router: Sequence[Change]) -> Iterator[str]:
    """What a change of the router means for everybody behind it."""
    on = [changes.family(c) for c in router if changes.switched_on(c)]
    off = [changes.family(c) for c in router if not changes.switched_on(c)]
    if on:
        yield say(
            "{family} traffic of every device behind this router may then pass.",
            family=", ".join(on),
        )
    if off:
        yield say(
            "Older VPNs of other devices may need {family} passthrough. It can be switched on "
            "again.",
            family=", ".join(off),
        )
    if changes.interrupts(router):
        yield say("Your internet may stop for up to a minute.")
    yield say("If the change does not help, it is taken back at once.")


def _traffic(connection: Connection) -> str:
    """Which traffic will take the tunnel."""
    if connection.all_traffic:
        return say("All internet traffic of this computer then goes through the office.")
    if not connection.routes:
        return say("The VPN server decides which traffic goes through the tunnel.")
    routes = ltr(", ".join(connection.routes))
    return say("Only traffic to the office ({routes}) goes through the tunnel.", routes=routes)
