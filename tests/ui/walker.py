"""Walks the window's flow on the practice network without Qt: jobs run in place, one thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from router_drivers.base import JSON, RouterError, Stopped
from wizard.engine import Engine
from wizard.model import Cancelled, Question, WizardError
from wizard.rehearsal import situations
from wizard.rehearsal.world import World
from wizard.tools import rehearsal, work_on
from wizard.ui.journey.flow import Flow
from wizard.ui.journey.jobs import Desk, Job
from wizard.ui.journey.messages import Done, Ended, Failed, Halted, Outcome


class Walker:
    """A flow with its world; `done` counts the jobs that were really run, by name."""

    def __init__(
        self,
        situation: str = "pptp_passthrough_off",
        seed: int = 1,
        ask: Callable[[Question], JSON] | None = None,
    ) -> None:
        self.world = World(situations.load(situation), seed)
        self.tools = rehearsal(self.world)
        self.flow = Flow(self.tools.clock.wall, self.world.profile)
        self.done: dict[str, int] = {}
        engine = Engine(self.tools, work_on(self.tools, None), bool, self.flow.heard)
        self._desk = Desk(self.tools, engine)
        self._ask = ask or (lambda question: self.world.answers.get(question.code, False))
        self.run(self.flow.look_around())

    def run(self, job: Job | None) -> None:
        """Do a job here and now, and tell the flow how it ended."""
        if job is None:
            return
        self.done[job.name] = self.done.get(job.name, 0) + 1
        answers = job.answers

        def ask(question: Question) -> JSON:
            return answers[question.code] if question.code in answers else self._ask(question)

        work = work_on(self.tools, None, tell=self.flow.heard)
        self._desk.engine.hand(work, ask)
        self.flow.heard(Ended(job, self._outcome(job)))

    def answer_with(self, secrets: Mapping[str, str]) -> None:
        """Whoever is asked knows these, and agrees to everything else."""
        self._ask = lambda question: secrets.get(question.code, True)

    def replace_router(self, mac: str) -> None:
        """Another router stands behind the same address now."""
        tools = replace(self.tools, neighbour=lambda _address: mac)
        self._desk.engine._run.tools = tools

    def _outcome(self, job: Job) -> Outcome:
        try:
            return Done(job.run(self._desk))
        except (Cancelled, Stopped):
            return Halted()
        except (WizardError, RouterError) as error:
            return Failed(error.code, dict(error.facts))

    def forward(self) -> str:
        """Next; the page that is reached."""
        self.run(self.flow.forward())
        return self.flow.page

    def to_network(self) -> Walker:
        """The profile's server was tested."""
        self.run(self.flow.begin("connect", profile=self.world.profile))
        if self.flow.page == "connection":
            self.forward()
        return self

    def to_router(self) -> Walker:
        """The router stands accused, and its login is asked for."""
        self.to_network().flow.put(choice="router")
        self.forward()
        return self

    def to_sign_in(self) -> Walker:
        """The router was read, or need not be."""
        if self.to_network().flow.session.diagnosis:
            self.flow.put(choice="router")
            self.forward()
            self._log_in()
            self.forward()
        else:
            self.flow.put(choice="connect")
            self.forward()
        return self

    def to_review(self) -> Walker:
        """Everything is known that the plan needs."""
        self.to_sign_in()
        if self.flow.page == "sign_in":
            secrets = self.world.secrets
            self.flow.secrets |= {key: secrets[key] for key in self.flow.secrets_needed}
            self.forward()
        return self

    def to_result(self) -> Walker:
        """The plan was carried out, with every leave."""
        self.to_review().flow.put(may_change_router=True)
        self.forward()
        return self

    def _log_in(self) -> None:
        secrets = self.world.secrets
        self.flow.secrets |= {key: secrets[key] for key in ("router_user", "router_password")}
        self.flow.put(whose="mine")
