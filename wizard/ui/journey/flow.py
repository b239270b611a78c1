"""Where a person is in the wizard, and what comes next; no Qt, so a test can walk it alone.

Pages are keys; a page reads the draft and writes it. Going forward may need a job (jobs.py); its
key says what it depends on, so that Back and Next without a change repeat nothing.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping
from dataclasses import replace

from router_drivers.base import JSON
from wizard.journal import ALREADY, Undone
from wizard.model import (
    Change,
    Changing,
    Known,
    Place,
    Profile,
    Progress,
    Question,
    Session,
    StepBegan,
)
from wizard.ui.aside.live import Glance, Live
from wizard.ui.journey import jobs
from wizard.ui.journey.draft import Draft
from wizard.ui.journey.jobs import Around, Job
from wizard.ui.journey.messages import Asked, Done, Ended, Failed, Halted, Message, Outcome, Told
from wizard.ui.journey.stages import FIVE, JOURNEYS, STAGE_OF, STAGE_OF_STEP, Journey
from wizard.ui.journey.ways import LIVE, MAKERS, NEXT, RESULT_OF, check_of
from wizard.vpn.base import NEEDED


class Flow:
    """The state of one window: page, trail, draft, what is known, what is being done."""

    def __init__(
        self,
        clock: Callable[[], float],
        profile: Profile | None = None,
        given: Mapping[str, str] | None = None,
    ) -> None:
        """given: secrets that are known beforehand (the practice network's)."""
        self.clock = clock
        self.offered = profile
        self._given = dict(given or {})
        self._salt = os.urandom(16)
        self.draft = Draft()
        self.secrets = dict(self._given)
        self.page = "start"
        self.trail: list[str] = []
        self.around = Around(profile=profile)
        self.live = Live()
        self.kept: Draft | None = None  # what an earlier run was about that did not end
        self.session = Session()
        self.before: Session | None = None  # as it was before something was changed
        self.log: list[Told] = []
        self.mark = 0  # where in the log the newest job begins
        self.question: Question | None = None
        self.trouble: Failed | None = None
        self.undone: tuple[Undone, ...] = ()
        self.busy: Job | None = None
        self._known: dict[str, tuple[tuple[object, ...], Session]] = {}
        self._target = ""
        self._runs: tuple[str, ...] = ()  # of this journey, that changed something
        self._stands: tuple[Change, ...] = ()  # what earlier ones of them changed
        self._leaves: dict[str, JSON] = {}  # what was allowed for this journey's router

    # What a page asks

    @property
    def journey(self) -> Journey:
        """The journey that was begun; before that a nameless one."""
        return JOURNEYS.get(self.draft.journey, Journey("", "start"))

    @property
    def stages(self) -> tuple[str, ...]:
        """The stages shown at the top; the same from the journey's first page to its last."""
        return self.journey.stages

    @property
    def stage(self) -> str:
        """The stage of this page, or of the step that is under way on it."""
        here = STAGE_OF.get(self.page, "")
        if self.page in ("review", "changing") and not self.router_changes:
            here = "computer"
        if self.page == "sign_in" and self.router_changes:
            here = "router"  # the router is still to come: the stages never go back
        if self.page != "changing":
            return here
        steps = (told.event.step for told in self.log if isinstance(told.event, StepBegan))
        return max((here, *(STAGE_OF_STEP.get(s, here) for s in steps)), key=FIVE.index)

    @property
    def skipped(self) -> frozenset[str]:
        """Stages without a tick: a router nobody looked into, a computer where nothing stands."""
        visited = not {"router", "by_hand"}.isdisjoint((*self.trail, self.page))
        router = set() if visited or self.router_changes else {"router"}
        made = any(change.place is Place.VPN for change in self.session.changed)
        return frozenset(router if made or self.page != "result" else router | {"computer"})

    @property
    def router_changes(self) -> tuple[Change, ...]:
        """What the plan would change in the router."""
        return tuple(c for c in self.session.plan.changes if c.place is Place.ROUTER)

    @property
    def vpn_changes(self) -> tuple[Change, ...]:
        """What the plan would make on this computer."""
        return tuple(c for c in self.session.plan.changes if c.place is Place.VPN)

    @property
    def writing(self) -> bool:
        """A job that may change something is under way."""
        return self.busy is not None and self.busy.writes

    @property
    def wrote(self) -> bool:
        """Something stands that this run has changed."""
        return bool(self.session.changed)

    @property
    def can_go_back(self) -> bool:
        """Back is open except while something is being written, or where nothing is behind."""
        return bool(self.trail) and not self.writing

    @property
    def secrets_needed(self) -> tuple[str, ...]:
        """The secrets that the planned connection asks for."""
        connection = self.session.connection
        if connection is None or not self.vpn_changes:
            return ()
        keys = NEEDED[connection.auth]
        return tuple(key for key in keys if key != "vpn_user" or not connection.user)

    def for_router(self) -> dict[str, JSON]:
        """What was said already for a visit to this journey's router."""
        login = {k: v for k, v in self.secrets.items() if k.startswith("router_")}
        said = {"network.whose": self.draft.whose} if self.draft.whose else {}
        return {"router.look": True} | self._leaves | login | said

    def sealed(self, begin: str) -> str:
        """Tells whether the secrets whose names begin so are the same, and nothing of them."""
        told = repr(sorted((k, v) for k, v in self.secrets.items() if k.startswith(begin)))
        return hashlib.sha256(self._salt + told.encode()).hexdigest()

    # What a person does

    def begin(self, journey: str, **chosen: object) -> Job | None:
        """Start a journey from the first page; a live first page brings its job along."""
        self._forget()
        self.session, self.before = Session(), None
        self.log, self.trouble, self.undone = [], None, ()
        self.draft = replace(Draft(), journey=journey, **chosen)  # type: ignore[arg-type]
        self.trail = []
        self.page = "start"
        return self._toward(JOURNEYS[journey].first)

    def _forget(self) -> None:
        """What was given and found belongs to one journey."""
        self._known.clear()
        self._leaves.clear()
        self.secrets = dict(self._given)
        self._runs, self._stands, self._target = (), (), ""

    def put(self, **changed: object) -> None:
        """Write something typed or chosen into the draft."""
        self.draft = replace(self.draft, **changed)  # type: ignore[arg-type]

    def go_on(self) -> Job | None:
        """Take up again what the last run was about, from the test of the path on."""
        kept = self.kept or Draft()
        self.kept = None
        return self.begin(
            "fix", server=kept.server, name=kept.name, entry=kept.entry, profile=kept.profile
        )

    def forward(self) -> Job | None:
        """Next: the job to be done on the way, or None where the page has changed already."""
        self.trouble = None
        return self._toward(NEXT[self.page](self))

    def back(self) -> None:
        """Back to the page before; what was typed and found stays, what is being done ends."""
        if self.can_go_back:
            asked = self.question is not None and self.page not in LIVE
            self.trouble = self.question = self.busy = None
            self._target = ""
            self.page = self.page if asked else self.trail.pop()

    def home(self) -> None:
        """To the first page; the journey is over."""
        self.page, self.trail, self.trouble, self.question = "start", [], None, None
        self.draft = Draft()
        self._forget()

    def beside(self, page: str) -> None:
        """To a page beside the way, which needs no job; Back returns from there."""
        self.trouble = None
        self._arrive(page)

    def again(self) -> Job:
        """Test again: what had no good answer, or the tunnel where one stands.

        All of it where the fault lies before the server: it may have been mended meanwhile.
        """
        self.trouble, self._target = None, ""
        session, stands = self.session, self.session.tunnel
        if self.page == "by_hand":
            self._return_to("network")
        if self.page == "network" and ("check" not in self._known or jobs.look_anew(session)):
            return self._begun(check_of(self))
        up = stands is not None and stands.state == "up"
        work = jobs.prove if up else jobs.again
        job = Job("again", ("again", self.clock()), lambda desk: work(desk, session))
        return self._begun(job)

    def undo(self) -> Job:
        """Take the chosen runs back (this run's own changes where none was chosen)."""
        self.trouble, self._target = None, ""
        runs = self.draft.runs or self._runs
        answers: dict[str, JSON] = {"router.look": True}
        if set(runs) <= set(self._runs):  # the login was given for this journey's router
            answers |= self._leaves | self.secrets
        run = lambda desk: jobs.undo(desk, runs)  # noqa: E731 - a job's body
        job = Job("undo", ("undo", runs, self.clock()), run, answers, writes=True)
        self._arrive("undo")
        return self._begun(job)

    def bring(self, read: Callable[[], Profile]) -> Job:
        """Read a profile in the worker; it comes into the draft, and the page stays."""
        self.trouble, self._target = None, ""
        return self._begun(Job("bring", ("bring", self.clock()), lambda _desk: read()))

    def do(self, job: Job) -> Job:
        """Begin a job of this page; the page stays."""
        self.trouble, self._target = None, ""
        return self._begun(job)

    def look_around(self) -> Job:
        """What stands on this computer; for the first page."""
        profile = self.offered
        return Job("around", (), lambda desk: jobs.look_around(desk, profile))

    # What the worker tells

    def heard(self, message: Message) -> None:
        """Take a message in; pages draw themselves from what stands here afterwards."""
        match message:
            case Asked(question):
                self.question = question
            case Ended(job, outcome):
                self._ended(job, outcome)
            case Known(session):
                self.session = session
            case Changing(change, "undone"):
                self.log.append(Told(message, self.clock()))
                self._taken_back(change.inverse())
            case _:
                self.log.append(Told(message, self.clock()))

    def answered(self, value: JSON = None) -> None:
        """The question was answered; the worker goes on. A leave is asked for once a journey."""
        if self.question is not None and self.question.kind == "consent" and value is True:
            self._leaves[self.question.code] = True
        self.question = None

    def _taken_back(self, change: Change) -> None:
        stands = tuple(c for c in self.session.changed if c.what != change.what)
        self.session = replace(self.session, changed=stands)

    @property
    def line(self) -> Progress | StepBegan | None:
        """The newest present-tense line."""
        said = (t.event for t in reversed(self.log))
        return next((e for e in said if isinstance(e, Progress | StepBegan)), None)

    # Inside

    def _toward(self, target: str) -> Job | None:
        job = self._job_for(target)
        if job is None:
            self._arrive(self._reached(target))
            return None
        if target in LIVE:
            self.log = []
            self.session = job.start or self.session
            self._arrive(target)
            self._target = ""
        else:
            self._target = target
        return self._begun(job)

    def _reached(self, target: str) -> str:
        """Where one arrives without a job; what is known again may lead elsewhere than thought."""
        if target == "changing":
            return "result"
        between = (self.page, target) in MAKERS
        return NEXT[self.page](self) if between else target

    def _begun(self, job: Job) -> Job:
        self.busy, self.mark = job, len(self.log)
        if job.writes:
            self.before = self.session
        return job

    def _return_to(self, page: str) -> None:
        """To a page that lies behind; what came after it is gone from the trail."""
        while self.trail and self.page != page:
            self.page = self.trail.pop()

    def _arrive(self, page: str) -> None:
        if page != self.page:
            self.trail.append(self.page)
        self.page = page

    def _job_for(self, target: str) -> Job | None:
        """The job between this page and that one; its result is kept, and used again if it fits."""
        maker = MAKERS.get((self.page, target)) or MAKERS.get(("", target))
        job = maker(self) if maker else None
        if job is None:
            return None
        kept = self._known.get(job.name)
        if kept is not None and kept[0] == job.key:
            self.session = kept[1]
            return None
        return job

    def known(self, name: str) -> Session:
        """The session that a job of this name ended with."""
        kept = self._known.get(name)
        return kept[1] if kept else Session()

    def key_of(self, name: str) -> tuple[object, ...]:
        """What the kept result of this job rests on."""
        kept = self._known.get(name)
        return kept[0] if kept else ()

    def _ended(self, job: Job, outcome: Outcome) -> None:
        self._learn(outcome)
        if job.name == "around":
            self._seen(outcome)
            return
        if job is not self.busy:  # somebody went back in the meantime
            return
        self.busy = self.question = None
        match outcome:
            case Done(value):
                self._succeeded(job, value)
            case Failed():
                self.trouble = outcome
                self._fell_back(job)
            case Halted():
                self._fell_back(job)

    def _learn(self, outcome: Outcome) -> None:
        """Whatever a job told of a tunnel is watched from now on."""
        if not isinstance(outcome, Done):
            return
        value = outcome.value.sample if isinstance(outcome.value, Glance) else outcome.value
        began = {record.id: record.started for record in self.around.undoable}
        run = value.run if isinstance(value, Session) else ""
        self.live.learn(value, began.get(run, self.clock()))

    def _drop_login(self) -> None:
        """A login that was refused is asked for anew."""
        self.secrets = {k: v for k, v in self.secrets.items() if not k.startswith("router_")}

    def _seen(self, outcome: Outcome) -> None:
        if isinstance(outcome, Done) and isinstance(outcome.value, Around):
            self.around = outcome.value
        elif isinstance(outcome, Failed):
            self.around = replace(self.around, seen=True, failed=True)
            if self.page in ("start", "undo"):
                self.trouble = outcome

    def _succeeded(self, job: Job, value: object) -> None:
        if isinstance(value, Session):
            self._consents_anew(job, value)
            self.session = value
            if job.name not in RESULT_OF or (value.tunnel and value.tunnel.state == "up"):
                self._known[job.name] = (job.key, value)
            if self.page == "network" and job.name in ("check", "again"):
                self._tested(value)
        elif isinstance(value, Profile):
            self.put(profile=value, brought=value, source="brought", pasted="")
        elif isinstance(value, tuple):
            self.undone = value
            if any(u.left == "router.login_refused" for u in value):
                self._drop_login()
            left = tuple(u.entry.change for u in value if u.left not in ("", ALREADY))
            self.session = replace(self.session, changed=left)
            self._stands = ()
            self.trail = ["start"]  # what lies between tells how it was before this
        if job.name in RESULT_OF:
            self._committed(job)
        elif self._target:
            self._arrive(NEXT[self.page](self))
        self._target = ""

    def _consents_anew(self, job: Job, session: Session) -> None:
        """A yes holds for the plan and the network that it was given for."""
        if job.name in ("read", "plan", "off_read"):
            self.put(may_change_router=False)
        before = self.known("check").machine.gateway_mac
        if job.name in ("check", "again") and before not in ("", session.machine.gateway_mac):
            self.put(whose="")
            self._leaves.clear()

    def _tested(self, session: Session) -> None:
        """What was tested anew takes the place of the first test; what was built on that is old."""
        self._known["check"] = (self.key_of("check"), session)
        for built in ("plan", "read"):
            self._known.pop(built, None)

    def _fell_back(self, job: Job) -> None:
        """What changed something, or has something to tell, shows it; else the page before."""
        self._target = ""
        if self.trouble is None and self.page == "network" and self._retested(job):
            self.session = self.known("check")
            return
        if job.name in RESULT_OF and (self.wrote or self.trouble):
            self._committed(job)
        elif self.trouble is None and self.page in LIVE and self.trail:
            self.page = self.trail.pop()

    def _retested(self, job: Job) -> bool:
        """Whether this job repeats a test whose result is still there."""
        return job.name == "again" or self._known.get("check", ((), None))[0] == job.key

    def _committed(self, job: Job) -> None:
        """From here Back leads to where it can be undone."""
        if self.wrote:
            self.trail = ["start", "undo"]
            self._tested(self.session)  # what is planned from here on rests on what stands now
        if self.session.changed:
            self._runs = (*self._runs, self.session.run)
        new = {change.what for change in self.session.changed}
        earlier = tuple(change for change in self._stands if change.what not in new)
        self._stands = (*earlier, *self.session.changed)
        self.session = replace(self.session, changed=self._stands)
        self.page = RESULT_OF[job.name]
        self.put(runs=self._runs)
