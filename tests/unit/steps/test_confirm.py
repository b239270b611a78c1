"""Through the tunnel: routes of any wording, hosts and pages as people write them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.steps.runs import a_run
from wizard.cli import main
from wizard.model import Answer, Finding, Interface, Machine, Misuse, Route, Session, Tunnel
from wizard.probes.base import Conversation
from wizard.probes.web import Inside
from wizard.steps.confirm import confirm_with, host_of, page_of, require_askable
from wizard.work import Work

INTERFACE = "ipsec0"


def confirmed(
    wanted: Sequence[str], routed: Sequence[str] = (), inside: Sequence[str] = ()
) -> tuple[Session, list[Conversation]]:
    """What is found through a tunnel with these networks, and what was asked."""
    run, _events = a_run()
    asked: list[Conversation] = []

    def ask(conversations: Sequence[Conversation], _work: Work) -> Iterator[Finding]:
        asked.extend(conversations)
        return iter(())

    routes = tuple(Route(destination, INTERFACE) for destination in routed)
    machine = Machine(interfaces=(Interface(INTERFACE, ("10.1.0.7/32",)),), routes=routes)
    run.tools = replace(run.tools, machine=lambda: machine, ask=ask)
    session = Session(tunnel=Tunnel("up", interface=INTERFACE, routes=tuple(wanted)))
    return confirm_with(session, run, inside, ()), asked


@pytest.mark.parametrize(
    ("wanted", "routed", "answer"),
    [
        ("10.1.0.0/16", "10.1.0.0/16", Answer.YES),
        ("10.1.0.0/16", "10.0.0.0/8", Answer.YES),
        ("10.1.0.9/16", "10.1.0.0/16", Answer.YES),
        ("10.1.0.0/16", "10.1.0.5/16", Answer.YES),
        ("10.1.0.0/16", "10.1.0.0/24", Answer.NO),
        ("2001:db8::/64", "10.0.0.0/8", Answer.NO),
        ("10.1.0.1..10.1.0.9", "10.1.0.0/16", Answer.NO),
        ("10.1.0.0/16[tcp/80]", "10.1.0.0/16", Answer.NO),
        ("10.1.0.0/16", "default", Answer.NO),
    ],
)
def test_what_cannot_be_read_is_not_covered(wanted: str, routed: str, answer: Answer) -> None:
    session, _asked = confirmed([wanted], [routed])
    found = session.finding("tunnel.routes")
    assert found is not None
    assert found.answer is answer
    assert found.facts["missing"] == ([] if answer is Answer.YES else [wanted])


@given(st.lists(st.text(max_size=20), max_size=3), st.lists(st.text(max_size=20), max_size=3))
def test_any_selector_is_survived(wanted: list[str], routed: list[str]) -> None:
    session, _asked = confirmed(wanted, routed)
    assert session.finding("tunnel.routes") is not None


@pytest.mark.parametrize(
    ("text", "host", "page"),
    [
        ("intranet", "intranet", "http://intranet/"),
        ("intranet:8080", "intranet", "http://intranet:8080/"),
        ("10.1.0.1", "10.1.0.1", "http://10.1.0.1/"),
        ("2001:db8::1", "2001:db8::1", "http://[2001:db8::1]/"),
        ("https://[2001:db8::1]:8443/x", "2001:db8::1", "https://[2001:db8::1]:8443/x"),
    ],
)
def test_hosts_and_pages(text: str, host: str, page: str) -> None:
    require_askable([text], [host])
    assert (host_of(text), page_of(text)) == (host, page)


def test_an_address_is_asked_without_a_look_up_and_a_name_in_any_script_can_be() -> None:
    _session, asked = confirmed([], [], ["http://10.1.0.1/x"])
    assert [type(one) for one in asked] == [Inside]
    require_askable(["http://münchen.example:8080/"], ["münchen.example"])
    assert Inside("http://münchen.example:8080/", "10.1.0.1").url.authority == (
        "xn--mnchen-3ya.example:8080"
    )


BAD_URLS = (
    "http://[::1",
    "http://host:99999/",
    "http://host:x/",
    "ftp://host/",
    "http:///x",
    "http://host/ü",
    "http://host/?ü",
    "http://alice:hunter2@host/",
    "http://alice:hunter2@host:99999/",
    "a b",
    "",
    "\udcff",
    "host\n",
)


@pytest.mark.parametrize("url", BAD_URLS)
def test_a_bad_url_is_misuse(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Misuse) as told:
        require_askable([url], [])
    assert told.value.code == "usage.bad_url"
    assert main(["confirm", "office", "--inside", url, "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["code"] == "usage.bad_url"
    assert error["text"].startswith("This is not")
    assert "hunter2" not in error["text"]


@pytest.mark.parametrize("name", ["a..b", "x" * 64 + ".example", "x." * 200, "a b", "", "*"])
def test_a_bad_name_is_misuse(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["confirm", "office", "--lookup", name, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "usage.bad_name"


@given(st.text(max_size=60) | st.text(max_size=40).map("http://".__add__))
def test_whatever_passes_can_be_asked(text: str) -> None:
    try:
        require_askable([text], [])
    except Misuse:
        return
    assert Inside(page_of(text), "10.1.0.1").url.host
    assert host_of(text)
