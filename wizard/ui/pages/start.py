"""The first page: what was found here, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.journal import RunRecord
from wizard.model import Connection, Profile
from wizard.ui import theme as look
from wizard.ui.journey.jobs import Desk, Job, keep
from wizard.ui.journey.messages import Message
from wizard.ui.pages.base import Frame, Page
from wizard.ui.theme import Status
from wizard.ui.widgets.basics import button, choice, label, row
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.found_choice import found_choice, small_choice
from wizard.ui.widgets.interrupted import interrupted
from wizard.ui.words import last_failure
from wizard.ui.words.figures import protocol
from wizard.ui.words.texts import ltr, say

LINES = 4.7
"""Lines of type that the place of what is found takes from the beginning: one entry with its
failure in two lines. What comes late then moves nothing that a hand is already on."""


@dataclass(frozen=True)
class Standing:
    """What this page shows of the tunnel that is watched."""

    name: str
    up: bool


class StartPage(Page):
    """Choices made of what was found on this computer; each is a journey."""

    key = "start"

    def __init__(self, frame: Frame) -> None:
        self._shown = _standing(frame)
        super().__init__(frame)

    def title(self) -> str:
        """What this is for."""
        return say("What is wrong, or what do you want to do?")

    def subtitle(self) -> str:
        """That looking changes nothing."""
        return say("Looking changes nothing. Every change is shown first and can be undone.")

    def build(self, column: QVBoxLayout) -> None:
        """What was interrupted, what was found, what can be done, and the rest smaller."""
        for record in self.flow.around.interrupted:
            column.addWidget(self._interrupted(record))
        column.addWidget(self._found())
        column.addWidget(self._connect())
        column.addWidget(Columns([self._check(), self._trouble()], "look"))
        column.addWidget(label(say("More"), "more", quiet=True, bold=True, share=look.QUIET))
        rest = [self._off(), self._undo(), self._gateway(), self._devices()]
        column.addWidget(Columns(rest, "rest"))
        settings = button(say("Settings"), "settings", lambda: self._begin("settings"), "link")
        column.addLayout(row(settings))

    def first(self) -> QWidget | None:
        """The first choice, once it is known which one that is: Enter then takes no other."""
        if not self.flow.around.seen:
            return None
        found = self.findChildren(QPushButton)
        return found[0] if found else None

    def heard(self, message: Message) -> None:
        """Whether a tunnel stands may be known only later."""
        del message
        if _standing(self.frame) != self._shown:
            self.frame.redraw()

    # What was found

    def _found(self) -> QWidget:
        """Entries and what stands, in a place that is as large before anything is known."""
        found = [*self._standing(), *(self._entry(e) for e in self._entries())]
        place = Columns(found or [self._nothing()], "found")
        place.setMinimumHeight(int(LINES * self.fontMetrics().lineSpacing()))
        return place

    def _nothing(self) -> QLabel:
        if not self.flow.around.seen:
            return label(say("Looking for VPN connections on this computer\u2026"), "looking")
        if self.flow.around.failed:
            told = say("What VPN connections this computer has could not be found out.")
            return label(told, "unknown", quiet=True)
        return label(say("This computer has no VPN connection yet."), "none", quiet=True)

    def _entries(self) -> list[Connection]:
        """Those that can be mended; what stands is told apart."""
        up = self._shown.name if self._shown.up else ""
        return [e for e in self.flow.around.entries if not (e.ours and e.name == up)]

    def _standing(self) -> list[QPushButton]:
        if not self._shown.up:
            return []
        name = self._shown.name
        entry = next((e for e in self.flow.around.entries if e.ours and e.name == name), None)
        more = say("See how it is doing, test it, or disconnect it.")
        go = lambda: self._begin("connected", entry=entry)  # noqa: E731 - one per button
        told = say("Connected: {name}", name=name)
        return [found_choice(told, more, "standing", go, status=Status.GOOD, theme=self.theme)]

    def _entry(self, entry: Connection) -> QPushButton:
        heading, more = _of_entry(entry)
        code = entry.last_failure
        mended = bool(code) and self._shown.up and entry.server == self._server_up()
        if mended:  # what stands shows that its failure is over
            heading = say("Check {name}", name=entry.name)
        return found_choice(
            heading,
            more,
            f"fix_{self.flow.around.entries.index(entry)}",
            lambda: self._fix(entry),
            status=Status.WARN if code and not mended else Status.UNKNOWN,
            theme=self.theme,
            code=say("Details: {code}", code=ltr(code)) if code else "",
        )

    def _server_up(self) -> str:
        """The server of the tunnel that stands."""
        name = self._shown.name
        return next((e.server for e in self.flow.around.entries if e.ours and e.name == name), "")

    def _fix(self, entry: Connection) -> None:
        said = last_failure.evidence(entry)
        profile = _fits(self.flow.around.profile, entry.server)
        self._begin("fix", entry=entry, profile=profile, said=said)

    def _interrupted(self, record: RunRecord) -> QWidget:
        return interrupted(
            record,
            self.theme,
            undo=lambda: self._begin("undo", runs=(record.id,), choice="chosen"),
            test=lambda: self._go_on(record),
            keep=lambda: self._keep(record),
        )

    def _go_on(self, record: RunRecord) -> None:
        """Test anew what that run was about; its changes stay on the list of what can be undone."""
        job = self.flow.go_on() if self.flow.kept is not None else self._anew(record)
        if job is not None:
            self.frame.run(self.flow.do(_decided(record, job)))

    def _anew(self, record: RunRecord) -> Job | None:
        server, name = _server_of(record)
        profile = _fits(self.flow.around.profile, server)
        journey = "fix" if server else "check"
        return self.flow.begin(journey, server=server, name=name, profile=profile)

    def _keep(self, record: RunRecord) -> None:
        """The run is not asked about again; what it changed can be undone all the same."""
        work: Callable[[Desk], None] = lambda desk: keep(desk, record.id)  # noqa: E731 - a body
        self.frame.run(self.flow.do(Job("keep", ("keep", record.id), work, writes=True)))

    # What can be done

    def _connect(self) -> QPushButton:
        told = say("With a file, text or code that you were given, or with the name of the server.")
        return self._way(say("Connect a VPN"), told, "connect")

    def _check(self) -> QPushButton:
        told = say("Router, line and what stands in the way of a VPN.")
        return self._way(say("Check my network"), told, "check")

    def _trouble(self) -> QPushButton:
        told = say("Start from what you see: an error number, or what happens.")
        return self._way(say("Fix a VPN that won\u2019t connect"), told, "trouble")

    def _off(self) -> QPushButton:
        told = say("Close in your router what nobody needs any more.")
        return self._way(say("Turn passthrough off again"), told, "off", small_choice)

    def _undo(self) -> QPushButton:
        things = sum(len(record.undoable) for record in self.flow.around.undoable)
        told = say("%n changes can be undone.", n=things) if things else self._nothing_to_undo()
        heading = say("Undo what was changed")
        return small_choice(heading, told, "undo", self._begin_undo)

    def _begin_undo(self) -> None:
        """Where the list could not be read, the reason goes along."""
        reason = self.flow.trouble if self.flow.around.failed else None
        job = self.flow.begin("undo")
        self.flow.trouble = reason
        self.frame.run(job)

    def _nothing_to_undo(self) -> str:
        around = self.flow.around
        if around.failed:
            return say("What was changed could not be read.")
        return say("Nothing is left to undo.") if around.seen else " "

    def _gateway(self) -> QPushButton:
        told = say("Other devices reach the VPN through this computer.")
        return self._way(say("Use this computer as the gateway"), told, "gateway", small_choice)

    def _devices(self) -> QPushButton:
        told = say("Take a connection to a phone or another computer.")
        return self._way(say("Help other devices"), told, "devices", small_choice)

    def _way(
        self, heading: str, more: str, journey: str, made: Callable[..., QPushButton] = choice
    ) -> QPushButton:
        return made(heading, more, journey, lambda: self._begin(journey))

    def _begin(self, journey: str, **chosen: object) -> None:
        self.frame.run(self.flow.begin(journey, **chosen))


def _standing(frame: Frame) -> Standing:
    live = frame.flow.live
    return Standing(live.watched.name if live.watched else "", live.up)


def _of_entry(entry: Connection) -> tuple[str, str]:
    """What can be done with an entry, and what is known of it."""
    if entry.last_failure:
        return say("Fix {name}", name=entry.name), last_failure.told(entry)
    kind, server = protocol(entry.protocol), entry.server
    if entry.ours:
        more = say("{protocol} to {server}", protocol=kind, server=server)
        return say("Connect {name}", name=entry.name), more
    more = say("{protocol} to {server}. No failure of it is known.", protocol=kind, server=server)
    return say("Check {name}", name=entry.name), more


def _fits(profile: Profile | None, server: str) -> Profile | None:
    """The profile at hand, where it names this server."""
    known = [one.address for one in profile.servers] if profile else []
    return profile if server in known else None


def _server_of(record: RunRecord) -> tuple[str, str]:
    """The server that an interrupted run was about, as far as its changes tell, and its name."""
    for entry in record.undoable:
        made = entry.change.after
        if entry.change.what.startswith("entry:") and isinstance(made, dict):
            return str(made.get("server", "")), str(made.get("name", ""))
    return "", ""


def _decided(record: RunRecord, job: Job) -> Job:
    """The job, after the run was decided about: what cannot be written down is told at once."""

    def work(desk: Desk) -> object:
        keep(desk, record.id)
        return job.run(desk)

    return replace(job, run=work)
