"""A connection that stands: since when, how it answers, what was checked, how to end it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wizard.model import Answer, Connection, Finding
from wizard.ui.journey import jobs_vpn
from wizard.ui.journey.messages import Ended, Message
from wizard.ui.pages.base import Extra, Page
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import button, card, label
from wizard.ui.widgets.busy import Busy
from wizard.ui.widgets.flowing import Flowing
from wizard.ui.widgets.live_card import LiveCard
from wizard.ui.widgets.marks import Mark
from wizard.ui.widgets.pair import Pair
from wizard.ui.words.figures import answer_word, figure, protocol, proved, status
from wizard.ui.words.texts import cause, clock, ltr, say, sentence

LOOKING, DIALLING, ENDING = "stands", "dial", "hang_up"


class ConnectedPage(Page):
    """Shows the chosen entry, or the tunnel that stands."""

    key = "connected"

    @property
    def state(self) -> str:
        """looking, dialling, ending, none, up, silent, lost, failed or down."""
        busy = self.flow.busy.name if self.flow.busy else ""
        doing = {LOOKING: "looking", DIALLING: "dialling", ENDING: "ending"}.get(busy)
        if doing:
            return doing
        tunnel = self.flow.session.tunnel
        if tunnel is not None and tunnel.state == "up":
            return self._of_tunnel(tunnel.identifier)
        if self._connection is None:
            return "none"
        return "failed" if tunnel is not None and tunnel.state == "failed" else "down"

    def _of_tunnel(self, mark: str) -> str:
        live = self.flow.live
        if live.watched is None or live.watched.mark != mark:
            return "up"
        if live.lost:
            return "lost"
        return "silent" if live.silent else "up"

    @property
    def _connection(self) -> Connection | None:
        return self.flow.session.connection or self.flow.draft.entry

    @property
    def _name(self) -> str:
        return self._connection.name if self._connection else ""

    def title(self) -> str:
        """How it stands."""
        name = self._name
        return {
            "looking": say("Looking what is connected"),
            "dialling": say("Connecting to {name}", name=name),
            "ending": say("Disconnecting {name}", name=name),
            "none": say("No VPN is connected"),
            "up": say("Connected to {name}", name=name),
            "silent": say("{name} is connected, but nothing comes back", name=name),
            "lost": say("{name} is not connected any more", name=name),
            "failed": say("{name} could not be connected", name=name),
            "down": say("{name} is not connected", name=name),
        }[self.state]

    def subtitle(self) -> str:
        """How and since when, or what can be done."""
        state = self.state
        if state in ("up", "silent"):
            return self._since()
        return {
            "lost": say("It was not ended in this window."),
            "down": say("Connecting takes a few seconds. It changes nothing in your router."),
            "none": say("On the first page you can connect one."),
            "failed": say("A test finds out where it ends."),
        }.get(state, say("This takes a few seconds."))

    def _since(self) -> str:
        connection, live = self._connection, self.flow.live
        if connection is None:
            return ""
        way, server = protocol(str(connection.protocol)), ltr(connection.server)
        if live.watched is None or not live.watched.since:
            return say("By {protocol} to {server}.", protocol=way, server=server)
        at = clock(live.watched.since)
        return say("By {protocol} to {server}, since {time}.", protocol=way, server=server, time=at)

    def build(self, column: QVBoxLayout) -> None:
        """Curves, then checks."""
        self._shown = self.state
        self._card: LiveCard | None = None
        if self._shown in ("looking", "dialling", "ending"):
            column.addWidget(Busy("waiting", still=self.frame.settings.now.still))
            return
        if self._shown == "failed":
            self._build_reason(column)
        if self._shown in ("down", "failed"):
            self._build_entry(column)
        if self._shown in ("up", "silent", "lost"):
            self._build_live(column)
        if self._runs():
            links = Flowing()
            links.add(button(say("Undo what was changed"), "undo", self._undo, "link"))
            column.addWidget(links)

    def _build_live(self, column: QVBoxLayout) -> None:
        """Curves, and the checks beside them."""
        self._card = LiveCard(self.flow.live, self.theme)
        checks = [f for f in self.flow.session.findings if f.probe.startswith("tunnel.")]
        together = checks and self._shown != "lost"
        column.addWidget(Pair(self._checks(checks), self._card) if together else self._card)

    def _build_entry(self, column: QVBoxLayout) -> None:
        """What is known of the entry."""
        known = self._connection
        if known is None:
            return
        way, server = protocol(str(known.protocol)), ltr(known.server)
        frame, inside = card("entry")
        inside.addWidget(label(known.name, "entryName", bold=True))
        told = say("By {protocol} to {server}.", protocol=way, server=server)
        inside.addWidget(label(told, "entryWay", quiet=True))
        column.addWidget(frame)

    def _build_reason(self, column: QVBoxLayout) -> None:
        for found in self.flow.session.diagnosis[:1]:
            told = cause(found.cause)
            frame, inside = card("reason")
            inside.addWidget(label(told.title, "reasonTitle", bold=True))
            inside.addWidget(label(told.why, "reasonWhy"))
            column.addWidget(frame)

    def _checks(self, findings: list[Finding]) -> QWidget:
        frame, inside = card("checks")
        inside.addWidget(label(say("What was checked"), "checksHeading", bold=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        for line, finding in enumerate(findings):
            grid.addWidget(Mark(status(finding), self.theme), line, 0)
            grid.addWidget(label(_question(finding), f"check_{finding.probe}"), line, 1)
            told = "" if status(finding) is Status.GOOD else answer_word(finding)
            told = figure(finding) if finding.answer is Answer.YES else told
            grid.addWidget(label(told, f"figure_{finding.probe}", quiet=True), line, 2)
        grid.setRowStretch(len(findings), 1)
        inside.addLayout(grid)
        return frame

    def primary(self) -> str:
        """The safe thing to do next; it never ends a connection."""
        return {
            "up": say("Test again"),
            "silent": say("Test again"),
            "lost": say("Connect to {name}", name=self._name),
            "down": say("Connect to {name}", name=self._name),
            "failed": say("Find out why"),
            "none": say("Connect a VPN"),
        }.get(self.state, "")

    def extras(self) -> tuple[Extra, ...]:
        """What the main button is not."""
        name, state = self._name, self.state
        if state in ("up", "silent"):
            return (Extra(say("Disconnect {name}", name=name), "disconnect", self._end),)
        if state in ("lost", "down"):
            return (Extra(say("Find out why"), "why", self._find_out),)
        if state == "failed":
            return (Extra(say("Connect to {name}", name=name), "dial", self._dial),)
        return ()

    def leave_text(self) -> str:
        """Leaving ends nothing."""
        return say("Close")

    def act(self) -> None:
        """The main button."""
        state = self.state
        if state in ("up", "silent"):
            self.frame.run(self.flow.again())
        elif state == "none":
            self.frame.run(self.flow.begin("connect"))
        elif state == "failed":
            self._find_out()
        else:
            self._dial()

    def heard(self, message: Message) -> None:
        """A look aside: curves go on; another state is another page."""
        if not isinstance(message, Ended):
            return
        if self.state != self._shown:
            self.frame.redraw()
        elif self._card is not None:
            self._card.refresh()

    def _dial(self) -> None:
        begin, profile = self.flow.begin, self.flow.session.profile or self.flow.draft.profile
        job = begin("connected", entry=self._connection, profile=profile, choice="dial")
        self.frame.run(job)

    def _end(self) -> None:
        job = jobs_vpn.hanging_up(self.flow.session, self.flow.clock())
        self.frame.run(self.flow.do(job))

    def _find_out(self) -> None:
        profile = self.flow.session.profile or self.flow.draft.profile
        self.frame.run(self.flow.begin("fix", entry=self._connection, profile=profile))

    def _runs(self) -> tuple[str, ...]:
        """What can be undone of it: everything of the journey that made it."""
        return self.flow.draft.runs or tuple(filter(None, (self.flow.session.run,)))

    def _undo(self) -> None:
        self.frame.run(self.flow.begin("undo", runs=self._runs()))


def _question(finding: Finding) -> str:
    """What a good answer has shown; the question where it was not good."""
    good = status(finding) is Status.GOOD
    return proved(finding) if good else sentence(finding.probe)
