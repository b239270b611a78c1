"""Asking and dialling in a practice world, for the tests."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import Any

from wizard.model import Connection, Finding, Protocol, Tunnel
from wizard.probes import catalogue
from wizard.probes.judge import with_control
from wizard.rehearsal import situations
from wizard.rehearsal.topology import SERVER, SERVER_NAME
from wizard.rehearsal.world import World
from wizard.vpn.base import Secrets
from wizard.vpn.simulated import Simulated
from wizard.work import Work

QUESTIONS = tuple(q for q in catalogue.QUESTIONS if q not in catalogue.NEED_REFLECTOR)


def world(name: str, seed: int = 1, **changes: Any) -> World:
    return World(replace(situations.load(name), **changes), seed)


def work(on: World, seconds: float | None = None, stop: threading.Event | None = None) -> Work:
    deadline = None if seconds is None else on.clock.now() + seconds
    return Work(on.clock, stop=stop, deadline=deadline)


def probe(on: World, *questions: str, address: str = SERVER) -> dict[str, Finding]:
    wanted = (*questions, "path.reachable") if questions else QUESTIONS
    talks = catalogue.conversations(SERVER_NAME, address, wanted, name=SERVER_NAME)
    found = {f.probe: f for f in with_control(on.ask(talks, work(on)))}
    return {question: found[question] for question in questions or QUESTIONS}


def named(on: World) -> Finding:
    return next(iter(on.ask([catalogue.naming(SERVER_NAME)], work(on))))


def answers(found: dict[str, Finding]) -> dict[str, str]:
    return {probe: str(finding.answer) for probe, finding in found.items()}


def connection(on: World, protocol: Protocol) -> Connection:
    server = on.profile.servers[0]
    return Connection(
        "Office",
        server.address,
        protocol,
        server.auth,
        "alice",
        server.remote_id,
        server.ca,
        routes=on.profile.inside,
    )


def dial(on: World, protocol: Protocol, **changes: Any) -> tuple[Tunnel, Simulated]:
    backend = Simulated(on)
    wanted = replace(connection(on, protocol), **changes)
    tunnel = backend.dial(wanted, Secrets(on.secrets), "ptw-00000001", work(on))
    return tunnel, backend
