from __future__ import annotations

import threading
import time

import pytest

from tests.unit.rehearsal.worlds import (
    QUESTIONS,
    answers,
    connection,
    dial,
    named,
    probe,
    work,
    world,
)
from wizard.model import Answer, Auth, Cancelled, Protocol, TimeIsUp
from wizard.probes import catalogue
from wizard.probes.dns import Lookup
from wizard.probes.web import Inside, Portal
from wizard.rehearsal import situations
from wizard.rehearsal.scene import Client, Far
from wizard.rehearsal.topology import CLIENT, GATEWAY, INTRANET_NAME, SERVER, SERVER_NAME
from wizard.rehearsal.world import World
from wizard.vpn import charon_log
from wizard.vpn.base import Secrets
from wizard.vpn.simulated import Simulated

FREE = {
    "path.reachable": "yes",
    "pptp.control": "yes",
    "pptp.call": "yes",
    "pptp.gre": "yes",
    "ike.500": "yes",
    "ike.4500": "yes",
    "ike.nat": "yes",
    "ike.proposal": "yes",
    "l2tp.1701": "unsure",
    "sstp.443": "no",
}
NO_GRE = FREE | {"pptp.gre": "no"}
NO_4500 = FREE | {"ike.4500": "no"}
NO_IKE = NO_4500 | {"ike.500": "no", "ike.nat": "not_asked", "ike.proposal": "not_asked"}
NO_PPTP = {"pptp.control": "no", "pptp.call": "not_asked", "pptp.gre": "not_asked"}
WHAT_PROBES_SAY = {
    "all_fine": FREE,
    "pptp_passthrough_off": NO_GRE,
    "no_pptp_helper": NO_GRE,
    "double_nat": NO_GRE,
    "cgnat": NO_GRE,
    "udp_500_and_4500_blocked": NO_IKE,
    "udp_4500_blocked": NO_4500,
    "ipsec_passthrough_on_is_the_fault": NO_4500,
    "wrong_psk": FREE,
    "wrong_password": FREE,
    "windows_809_nat_t_policy": FREE,
    "subnet_overlap": FREE,
    "only_web": NO_IKE | NO_PPTP,
    "no_common_algorithms": FREE | {"ike.proposal": "no", "ike.nat": "unsure"},
    "untrusted_certificate": FREE,
    "certificate_of_another_name": FREE,
    "fragments_dropped": FREE,
    "slow_lossy_line": FREE,
    "server_down": dict.fromkeys(FREE, "unsure")
    | dict.fromkeys(("pptp.call", "pptp.gre", "ike.nat", "ike.proposal"), "not_asked"),
}
ELSEWHERE = {"captive_portal", "name_unresolved"}

DIALS = [
    ("all_fine", Protocol.IKEV2, "charon", "up"),
    ("all_fine", Protocol.L2TP, "charon", "up"),
    ("all_fine", Protocol.PPTP, "charon", "up"),
    ("slow_lossy_line", Protocol.IKEV2, "charon", "up"),
    ("subnet_overlap", Protocol.IKEV2, "charon", "up"),
    ("pptp_passthrough_off", Protocol.PPTP, "pppd", "16"),
    ("no_pptp_helper", Protocol.PPTP, "pppd", "16"),
    ("no_pptp_helper", Protocol.IKEV2, "charon", "up"),
    ("double_nat", Protocol.PPTP, "pppd", "16"),
    ("cgnat", Protocol.PPTP, "pppd", "16"),
    ("cgnat", Protocol.L2TP, "charon", "up"),
    ("udp_500_and_4500_blocked", Protocol.IKEV2, "charon", "peer_silent_500"),
    ("udp_500_and_4500_blocked", Protocol.L2TP, "charon", "peer_silent_500"),
    ("udp_4500_blocked", Protocol.IKEV2, "charon", "peer_silent_4500"),
    ("udp_4500_blocked", Protocol.L2TP, "charon", "peer_silent_4500"),
    ("ipsec_passthrough_on_is_the_fault", Protocol.IKEV2, "charon", "peer_silent_4500"),
    ("wrong_psk", Protocol.L2TP, "charon", "wrong_psk"),
    ("wrong_password", Protocol.IKEV2, "charon", "eap_failed"),
    ("wrong_password", Protocol.PPTP, "pppd", "19"),
    ("wrong_password", Protocol.L2TP, "pppd", "19"),
    ("windows_809_nat_t_policy", Protocol.L2TP, "windows.ras", "809"),
    ("windows_809_nat_t_policy", Protocol.IKEV2, "windows.ras", "up"),
    ("captive_portal", Protocol.IKEV2, "charon", "peer_silent_500"),
    ("captive_portal", Protocol.PPTP, "pppd", "16"),
    ("only_web", Protocol.PPTP, "pppd", "16"),
    ("server_down", Protocol.IKEV2, "charon", "peer_silent_500"),
    ("name_unresolved", Protocol.IKEV2, "charon", "name_unresolved"),
    ("no_common_algorithms", Protocol.IKEV2, "charon", "no_proposal"),
    ("no_common_algorithms", Protocol.L2TP, "charon", "no_proposal"),
    ("untrusted_certificate", Protocol.IKEV2, "charon", "no_issuer"),
    ("certificate_of_another_name", Protocol.IKEV2, "charon", "wrong_name"),
    ("fragments_dropped", Protocol.IKEV2, "charon", "peer_silent_4500"),
]
ON_WINDOWS = [
    ("pptp_passthrough_off", Protocol.PPTP, "806"),
    ("udp_500_and_4500_blocked", Protocol.IKEV2, "809"),
    ("udp_500_and_4500_blocked", Protocol.L2TP, "809"),
    ("wrong_psk", Protocol.L2TP, "789"),
    ("wrong_password", Protocol.IKEV2, "691"),
    ("wrong_password", Protocol.PPTP, "691"),
    ("name_unresolved", Protocol.PPTP, "868"),
    ("no_common_algorithms", Protocol.IKEV2, "13868"),
    ("untrusted_certificate", Protocol.IKEV2, "13801"),
    ("only_web", Protocol.PPTP, "800"),
    ("captive_portal", Protocol.PPTP, "808"),
]


def test_every_situation_has_its_probes_written_down() -> None:
    assert set(WHAT_PROBES_SAY) | ELSEWHERE == set(situations.names())


@pytest.mark.parametrize("name", WHAT_PROBES_SAY)
def test_the_real_conversations_find_what_the_world_is(name: str) -> None:
    on = world(name)
    assert named(on).facts["addresses"] == [SERVER]
    assert answers(probe(on)) == WHAT_PROBES_SAY[name]


@pytest.mark.parametrize(("name", "protocol", "system", "code"), DIALS)
def test_the_system_says_what_it_would_say(
    name: str, protocol: Protocol, system: str, code: str
) -> None:
    tunnel, backend = dial(world(name), protocol)
    assert (tunnel.system_code or tunnel.state) == code
    assert backend.system == system
    if protocol is Protocol.IKEV2:
        assert charon_log.classify(tunnel.log) == (tunnel.system_code or charon_log.UNKNOWN)


@pytest.mark.parametrize(("name", "protocol", "code"), ON_WINDOWS)
def test_windows_says_it_in_numbers(name: str, protocol: Protocol, code: str) -> None:
    tunnel, backend = dial(world(name, client=Client("windows")), protocol)
    assert (tunnel.state, tunnel.system_code, backend.system) == ("failed", code, "windows.ras")


@pytest.mark.parametrize(("value", "state"), [(0, "failed"), (1, "failed"), (2, "up")])
def test_the_nat_t_policy_alone_decides_on_windows(value: int, state: str) -> None:
    on = world("windows_809_nat_t_policy", client=Client("windows", nat_t_policy=value))
    found = {finding.probe: finding for finding in on.local(work(on))}
    assert (found["local.nat_t_policy"].answer is Answer.YES) is (value == 2)
    assert dial(on, Protocol.L2TP)[0].state == state


def test_a_portal_answers_every_name_with_itself() -> None:
    on = world("captive_portal")
    assert [f.answer for f in on.ask([Portal()], work(on))] == [Answer.YES]
    assert [f.answer for f in world("all_fine").ask([Portal()], work(on))] == [Answer.NO]
    assert named(on).facts["addresses"] == [GATEWAY]
    found = probe(on, address=GATEWAY)
    assert {found[name].facts.get("why") for name in ("ike.500", "pptp.control")} == {"refused"}


def test_an_unknown_name_is_not_a_silent_one() -> None:
    assert named(world("name_unresolved")).facts == {"error": "name.unknown"}


def test_without_rights_gre_is_not_asked_and_nothing_is_called_blocked() -> None:
    found = probe(world("all_fine", client=Client(rights=False)), "pptp.call", "pptp.gre")
    assert found["pptp.gre"].answer is Answer.NOT_ASKED
    assert found["pptp.gre"].facts["reason"] == "rights.raw_socket"
    assert found["pptp.call"].answer is Answer.YES


def fetched(on: World, url: str, address: str) -> Answer:
    return next(iter(on.ask([Inside(url, address)], work(on)))).answer


@pytest.mark.parametrize("protocol", list(Protocol))
def test_a_tunnel_carries_names_and_pages_and_leaves_nothing(protocol: Protocol) -> None:
    on = world("all_fine")
    tunnel, backend = dial(on, protocol)
    shown = {link.name: link for link in on.machine().interfaces}
    assert shown[tunnel.interface].addresses == (f"{tunnel.address}/32",)
    assert backend.status("ptw-00000001") == tunnel
    looked = list(on.ask([Lookup(INTRANET_NAME, tunnel.dns)], work(on)))
    assert looked[0].facts["addresses"] == ["10.20.0.10"]
    assert fetched(on, f"http://{INTRANET_NAME}/", "10.20.0.10") is Answer.YES
    backend.hang_up("ptw-00000001", work(on))
    assert backend.status("ptw-00000001").state == "down"
    assert [link.name for link in on.machine().interfaces] == ["lan0"]
    assert dial(on, protocol)[0].address == tunnel.address


@pytest.mark.parametrize(("protocol", "number"), [(Protocol.IKEV2, 17), (Protocol.PPTP, 47)])
def test_what_goes_through_the_tunnel_is_wrapped_on_the_lan(
    protocol: Protocol, number: int
) -> None:
    on = world("all_fine")
    dial(on, protocol)
    before = len(on.physics.trace.packets("lan"))
    fetched(on, f"http://{INTRANET_NAME}/", "10.20.0.10")
    wrapped = [data for _, data in on.physics.trace.packets("lan")[before:]]
    assert wrapped
    assert {data[9] for data in wrapped} == {number}
    assert {data[12:16] for data in wrapped} == {
        bytes([192, 168, 1, 100]),
        bytes([203, 0, 113, 10]),
    }
    assert any(b"GET / HTTP" in data for data in wrapped)


def test_with_equal_networks_at_both_ends_the_near_one_wins() -> None:
    on = world("subnet_overlap")
    tunnel, _ = dial(on, Protocol.IKEV2)
    assert tunnel.routes == ("192.168.1.0/24",)
    assert fetched(on, "http://192.168.1.10/", "192.168.1.10") is Answer.NO


@pytest.mark.parametrize(
    ("auth", "psk", "code"),
    [(Auth.PSK, "practice-key", ""), (Auth.PSK, "x", "auth_failed"), (Auth.CERTIFICATE, "", "")],
)
def test_ikev2_by_key_and_by_certificate(auth: Auth, psk: str, code: str) -> None:
    on = world("all_fine")
    on.secrets["psk"] = psk
    tunnel, _ = dial(on, Protocol.IKEV2, auth=auth)
    assert (tunnel.system_code, tunnel.state) == (code, "failed" if code else "up")


@pytest.mark.parametrize("refusal", [646, 647, 648, 649])
def test_a_restricted_account_is_told_apart_from_a_wrong_password(refusal: int) -> None:
    on = world("all_fine", server=Far(refusal=refusal))
    tunnel, _ = dial(on, Protocol.IKEV2)
    assert tunnel.system_code == charon_log.classify(tunnel.log) != "eap_failed"
    assert f"E={refusal}" in " ".join(dial(on, Protocol.PPTP)[0].log)


def run_through(name: str, seed: int) -> bytes:
    on = world(name, seed)
    probe(on)
    for protocol in on.profile.servers[0].protocols:
        dial(on, protocol)
    return on.events()


@pytest.mark.parametrize("name", ["all_fine", "slow_lossy_line", "windows_809_nat_t_policy"])
def test_the_same_seed_gives_the_same_bytes_and_another_gives_others(name: str) -> None:
    first = run_through(name, 7)
    assert len(first) > 10_000
    assert run_through(name, 7) == first
    assert run_through(name, 8) != first


@pytest.mark.parametrize("seed", range(12))
def test_no_seed_makes_a_lossy_line_look_blocked(seed: int) -> None:
    on = world("slow_lossy_line", seed)
    found = answers(probe(on, "path.reachable", "ike.500", "ike.4500", "pptp.gre"))
    assert set(found.values()) == {"yes"}
    assert dial(on, Protocol.IKEV2)[0].state == "up"


def test_twenty_probes_in_a_row_never_call_an_open_path_blocked() -> None:
    on = world("all_fine")
    for _ in range(20):
        found = probe(on, "ike.500", "ike.4500")
        assert answers(found) == {"ike.500": "yes", "ike.4500": "yes"}


def test_a_deadline_gives_what_is_known_and_a_stop_ends_at_once() -> None:
    on = world("udp_500_and_4500_blocked")
    talks = catalogue.conversations(SERVER_NAME, SERVER, QUESTIONS)
    found = {f.probe: f.answer for f in on.ask(talks, work(on, seconds=1.0))}
    assert found["pptp.gre"] is Answer.YES
    assert found["ike.500"] in (Answer.UNSURE, Answer.NOT_ASKED)
    assert on.clock.now() <= 1.0
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        list(on.ask(catalogue.conversations(SERVER_NAME, SERVER, QUESTIONS), work(on, stop=stop)))


def test_dialling_ends_on_the_deadline_and_on_stop() -> None:
    on = world("udp_500_and_4500_blocked")
    backend, wanted = Simulated(on), connection(on, Protocol.IKEV2)
    with pytest.raises(TimeIsUp):
        backend.dial(wanted, Secrets(on.secrets), "ptw-00000001", work(on, seconds=20.0))
    assert on.clock.now() <= 20.0
    stop = threading.Event()
    on.clock.after(5.0, stop.set)
    with pytest.raises(Cancelled):
        backend.dial(wanted, Secrets(on.secrets), "ptw-00000001", work(on, stop=stop))
    assert on.clock.now() == pytest.approx(25.0, abs=0.1)


def test_the_machine_is_what_detect_expects() -> None:
    machine = world("all_fine").machine()
    assert machine.gateways == ((GATEWAY, "lan0"),)
    assert machine.interfaces[0].addresses == (f"{CLIENT}/24",)
    assert machine.dns == (GATEWAY,)


def test_every_situation_is_fast() -> None:
    began = time.process_time()
    for name in situations.names():
        on = World(situations.load(name))
        probe(on)
        for protocol in on.profile.servers[0].protocols:
            dial(on, protocol)
    assert time.process_time() - began < 5.0
