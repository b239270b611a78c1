"""The way to a router: certificates bound to the device, and never the wrong one spoken to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from router_drivers.base import (
    JSON,
    Ability,
    About,
    Certificate,
    CertificateRefused,
    Credentials,
    Passthrough,
)
from router_drivers.registry import Registry
from tests.unit.steps.runs import a_run
from wizard.model import Hop, Machine, Network, Question, Session, WizardError
from wizard.steps.base import Run
from wizard.steps.router import is_mine, visit
from wizard.work import Work

HOME, HOTEL = "02:00:00:00:00:01", "02:00:00:00:00:99"
FIRST, OTHER = "a" * 64, "b" * 64


class FakeLink:
    """A door that shows a certificate, or none."""

    def __init__(self, world: Scene, pinned: str) -> None:
        self.address, self.secure = "192.168.1.1", bool(pinned)
        self._world, self.pinned = world, pinned

    def certificate(self, _port: int = 443) -> Certificate | None:
        seen = self._world.certificate
        return Certificate(seen, "CN=router", "CN=router") if seen else None

    def close(self) -> None:
        pass


class Recorder:
    """A driver that only notes who got the password, and how."""

    ABOUT = About(
        "recorder",
        "Test",
        (),
        dict.fromkeys(Passthrough, Ability.AUTOMATIC),
        ("router_password",),
    )
    logins: list[tuple[str, str]] = []  # noqa: RUF012 - reset by each scene

    @staticmethod
    def recognise(_clues: object) -> None:
        return None

    def open(self, link: FakeLink, credentials: Credentials) -> None:
        self.logins.append((credentials.password, link.pinned or "plain"))

    def close(self) -> None:
        pass


class Scene:
    """A run on a network with one router."""

    def __init__(self) -> None:
        self.certificate, self.mac = FIRST, HOME
        self.answers: dict[str, JSON] = {"router_password": "pw", "router.plain_http": False}
        self.asked: list[str] = []
        Recorder.logins = []
        run, _ = a_run(self.answer)
        tools = replace(
            run.tools,
            registry=Registry((Recorder,)),  # type: ignore[arg-type]
            link=self.link,  # type: ignore[arg-type]
            neighbour=lambda _address: self.mac,
        )
        self.run = Run(tools, run.work, self.answer, run.emit)

    def answer(self, question: Question) -> JSON:
        self.asked.append(question.code)
        return self.answers.get(question.code, False)

    def link(self, _address: str, _work: Work, pinned: str) -> FakeLink:
        return FakeLink(self, pinned)

    def visit(self, mac: str = "") -> None:
        with visit(self.run, "recorder", "192.168.1.1", mac):
            pass


def test_the_first_certificate_is_pinned_and_used() -> None:
    scene = Scene()
    scene.visit()
    assert scene.run.tools.places.pinned(HOME) == FIRST
    assert Recorder.logins == [("pw", FIRST)]


def test_a_changed_certificate_is_refused_and_both_are_shown() -> None:
    scene = Scene()
    scene.visit()
    scene.certificate = OTHER
    with pytest.raises(CertificateRefused) as caught:
        scene.visit()
    assert caught.value.facts == {"pinned": FIRST, "seen": OTHER}
    assert len(Recorder.logins) == 1
    scene.answers["router.certificate_changed"] = True
    scene.visit()
    assert scene.run.tools.places.pinned(HOME) == OTHER


def test_a_router_that_had_a_certificate_may_not_lose_it() -> None:
    scene = Scene()
    scene.visit()
    scene.certificate = ""
    with pytest.raises(CertificateRefused):
        scene.visit()
    assert len(Recorder.logins) == 1


def test_plain_http_needs_a_yes() -> None:
    scene = Scene()
    scene.certificate = ""
    with pytest.raises(WizardError) as caught:
        scene.visit()
    assert caught.value.code == "router.plain_refused"
    assert Recorder.logins == []
    scene.answers["router.plain_http"] = True
    scene.visit()
    assert Recorder.logins == [("pw", "plain")]


def test_another_box_behind_the_same_address_never_gets_the_password() -> None:
    scene = Scene()
    scene.mac = HOTEL
    scene.answers["router.plain_http"] = True
    with pytest.raises(WizardError) as caught:
        scene.visit(HOME)
    assert caught.value.code == "router.other_device"
    assert Recorder.logins == []
    assert scene.run.tools.places.pinned(HOTEL) == ""


def test_without_a_hardware_address_nothing_is_pinned() -> None:
    scene = Scene()
    scene.mac = ""
    scene.visit()
    scene.certificate = OTHER
    scene.visit()
    assert [pin for _, pin in Recorder.logins] == [FIRST, OTHER]


def test_the_password_is_asked_for_once_a_run() -> None:
    scene = Scene()
    scene.visit()
    scene.visit()
    assert scene.asked.count("router_password") == 1


@pytest.mark.parametrize(
    ("known", "said", "mine", "asked"),
    [
        (Network.MINE, "", True, 0),
        (Network.PUBLIC, "mine", False, 0),
        (Network.MANAGED, "mine", False, 0),
        (Network.UNKNOWN, "mine", True, 1),
        (Network.UNKNOWN, "unknown", False, 1),
    ],
)
def test_whose_network_is_asked_only_where_nobody_knows(
    known: Network, said: str, mine: bool, asked: int
) -> None:
    scene = Scene()
    scene.answers["network.whose"] = said
    session = Session(machine=Machine(network=known), path=(Hop("router", "192.168.1.1"),))
    assert is_mine(session, scene.run) is mine
    assert len(scene.asked) == asked
