"""Which passthroughs are to be turned off, and what that means; the last page before a change."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from router_drivers.base import Passthrough, RouterState, Setting, Switch
from wizard.model import Change, StepEnded
from wizard.steps.throw import OFF, planned_off, switch_to
from wizard.ui import theme as look
from wizard.ui.pages.base import Page
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import card, clear, label
from wizard.ui.widgets.cause_card import Bar
from wizard.ui.widgets.change_table import ChangeTable
from wizard.ui.widgets.terms import Terms
from wizard.ui.widgets.tick import Tick
from wizard.ui.words import changes
from wizard.ui.words.changed import NAMES, setting
from wizard.ui.words.texts import clock, say
from wizard.ui.words.verdict_words import box


class OffReviewPage(Page):
    """A box for each passthrough that can be turned off; the button says what it does."""

    key = "off_review"
    commits = True

    def title(self) -> str:
        """What is to be chosen, or that there is nothing."""
        if not self._read:
            return say("The router was not read")
        if self._offered:
            return say("Which passthrough do you want to turn off?")
        if self._on:
            return say("This router leaves nothing to turn off")
        return say("Every passthrough is off already")

    def subtitle(self) -> str:
        """Which router this is about."""
        if not self._read:
            return say("Without your leave it is not looked into, and nothing is changed.")
        return say(
            "{router}[, read at {time}]. Nothing has been changed yet.",
            router=box(self.flow.session),
            time=self._read_at(),
        )

    def primary(self) -> str:
        """What happens when it is pressed."""
        names = [NAMES[Passthrough(p)] for p in self._chosen()]
        if not self._offered:
            return ""
        if len(names) == 1:
            return say("Turn {family} passthrough off", family=names[0])
        return (
            say("Turn %n passthroughs off", n=len(names)) if names else say("Turn passthrough off")
        )

    def leave_text(self) -> str:
        """Where nothing can be done there is nothing to cancel."""
        return "" if self._offered else say("Close")

    def build(self, column: QVBoxLayout) -> None:
        """What is on, what would change, what it means, and the leave."""
        self._leave: Tick | None = None
        if not self._read:
            return
        column.addWidget(self._settings())
        if not self._offered:
            return
        self._frame, self._plan = card("plan")
        column.addWidget(self._frame)
        meaning, self._meaning = card("meaning")
        column.addWidget(meaning)
        self._leave = self._leave_box()
        column.addWidget(self._leave)
        self._tell()

    def first(self) -> QWidget | None:
        """The first box."""
        return self.findChild(QCheckBox)

    def accept(self) -> bool:
        """Something must be chosen, and the router must be theirs to change."""
        if not self._chosen():
            self.note(say("Tick what is to be turned off."), self.first())
            return False
        if self._leave is not None and not self._leave.box.isChecked():
            told = say("Tick the box first: a router is changed only by those who may change it.")
            self.note(told, self._leave.box)
            return False
        return True

    # What is there

    @property
    def _read(self) -> bool:
        return self.flow.session.router is not None

    def _read_at(self) -> str:
        """When it was read; Back and Next read nothing anew."""
        for told in reversed(self.flow.log):
            if isinstance(told.event, StepEnded) and told.event.step == "read":
                return clock(told.at)
        return ""

    @property
    def _state(self) -> RouterState:
        return self.flow.session.router or RouterState({})

    @property
    def _on(self) -> bool:
        return Setting.PASSES in self._state.settings.values()

    @property
    def _offered(self) -> dict[Passthrough, Switch]:
        found = {p: switch_to(self._state, p, on=False) for p in Passthrough}
        on = {p for p, now in self._state.settings.items() if now not in OFF}
        return {p: switch for p, switch in found.items() if switch and p in on}

    def _chosen(self) -> tuple[str, ...]:
        """What is ticked; where there is one only, it is ticked from the beginning."""
        offered = self._offered
        draft = self.flow.draft
        if not draft.choice and len(offered) == 1:
            self.flow.put(passthroughs=tuple(map(str, offered)), choice="chosen")
        return tuple(str(p) for p in offered if str(p) in self.flow.draft.passthroughs)

    # What is shown

    def _settings(self) -> QFrame:
        frame, column = card("settings")
        chosen = self._chosen()
        for passthrough, now in self._state.settings.items():
            told = say(
                "{family} passthrough: {setting}",
                family=NAMES[passthrough],
                setting=setting(now),
            )
            if passthrough in self._offered:
                column.addWidget(self._box(passthrough, told, on=str(passthrough) in chosen))
            else:
                column.addWidget(self._fixed(passthrough, now))
        column.addWidget(Terms(say("passthrough")))
        return frame

    def _box(self, passthrough: Passthrough, told: str, *, on: bool) -> Tick:
        more = {
            Passthrough.PPTP: say("For PPTP, an old kind of VPN that is weakly protected."),
            Passthrough.IPSEC: say("For IKEv2 and L2TP, and for some apps that make calls."),
            Passthrough.L2TP: say("For L2TP without encryption; hardly anybody needs it."),
        }[passthrough]
        turned = lambda on: self._turn(passthrough, on=on)  # noqa: E731 - one per box
        return Tick(told, f"off_{passthrough}", turned, more=more, on=on)

    def _fixed(self, passthrough: Passthrough, now: Setting) -> QLabel:
        """What stays as it is, with the reason, in line with the words of the boxes."""
        family, state = NAMES[passthrough], setting(now)
        told = (
            say("{family} passthrough: {setting} already", family=family, setting=state)
            if now in OFF
            else say(
                "{family} passthrough: {setting}; this router has no switch for it",
                family=family,
                setting=state,
            )
        )
        return label(told, f"fixed_{passthrough}", quiet=True)

    def _leave_box(self) -> Tick:
        text = say("This router is mine, or I may change it")
        may = lambda on: self.flow.put(may_change_router=on)  # noqa: E731 - one line
        return Tick(text, "may_change_router", may, on=self.flow.draft.may_change_router)

    def _turn(self, passthrough: Passthrough, *, on: bool) -> None:
        wanted = set(self._chosen()) - {str(passthrough)} | ({str(passthrough)} if on else set())
        self.flow.put(passthroughs=tuple(sorted(wanted)), choice="chosen")
        self._tell()
        self.frame.refresh()

    def _tell(self) -> None:
        """Plan and meaning for what is ticked now."""
        router = planned_off(self.flow.session, self._chosen()).plan.changes
        clear(self._plan)
        self._frame.setVisible(bool(router))
        if router:
            self._plan.addWidget(ChangeTable([changes.row(change) for change in router]))
        clear(self._meaning)
        self._meaning.addLayout(self._words(tuple(_consequences(router))))

    def _words(self, told: tuple[str, ...]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(look.GAP + 4)
        line.addWidget(Bar(Status.WARN, self.theme))
        words = QVBoxLayout()
        words.setSpacing(look.SMALL * 2)
        words.addWidget(label(say("What it means"), "meaningHead", share=look.LARGE, bold=True))
        for text in told:
            words.addWidget(label(text, "consequence"))
        line.addLayout(words, 1)
        return line


def _consequences(router: tuple[Change, ...]) -> Iterator[str]:
    """For and against, as it is."""
    if not router:
        yield say("Whatever is turned off is off for everybody in your home, not only for you.")
        return
    for change in router:
        yield _meant(change)
    yield say("That holds for everybody in your home, also for devices that you do not see here.")
    yield say("This may stop your internet for up to a minute. It can be undone at any time.")


def _meant(change: Change) -> str:
    """What one of them does."""
    blocks = change.target.get("after") == str(Setting.BLOCKS)
    family = changes.family(change)
    if family == NAMES[Passthrough.PPTP]:
        return say(
            "PPTP connections through this router stop working. That makes your home a little "
            "safer: PPTP is weakly protected, and its helper in the router can be attacked."
        )
    if blocks:
        return say("{family} connections through this router stop working.", family=family)
    return say(
        "The router no longer handles {family} in a special way. Most VPNs of today do not need "
        "that; an older one may stop working.",
        family=family,
    )
