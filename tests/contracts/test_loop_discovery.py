"""Discovery over loopback: what is asked, what becomes a clue, and that cancel ends it at once."""

from __future__ import annotations

import hashlib
import threading
import time

import pytest

from tests.contracts.gateway_box import ADDRESS, ICON, Box, Door, gateway
from tests.contracts.loop_servers import closed_port, fresh_work
from wizard.host import discovery, network, ssdp
from wizard.model import Cancelled, Interface
from wizard.work import Work


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of these tests leaves the machine."""
    loopback = (Interface("lo", ("127.0.0.1/8",)),)
    monkeypatch.setattr(network, "interfaces", lambda: loopback)
    monkeypatch.setattr(network, "neighbour", lambda _address: "b8:27:eb:00:00:01")


def seen(box: Box, work: Work, monkeypatch: pytest.MonkeyPatch, *, web: bool) -> dict[str, object]:
    monkeypatch.setattr(ssdp, "GROUP", ("239.255.255.250", box.ports[1900]))
    clues = discovery.discover(ADDRESS, web, work, lambda _address: Door(box, work.stop))
    assert clues.address == ADDRESS
    return dict(clues.texts)


def test_everything_that_an_openwrt_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    threads = threading.active_count()
    with gateway(Box()) as box:
        before = threading.active_count()
        found = seen(box, fresh_work(), monkeypatch, web=True)
        assert threading.active_count() <= before
    assert found["http_title"] == ("box | Overview",)
    assert found["http_header"] == ("x-luci-login-required: yes",)
    assert found["favicon_md5"] == (hashlib.md5(ICON, usedforsecurity=False).hexdigest(),)
    assert found["tls_cert_subject"] == ("CN=vpn.office.example",)
    assert found["tls_cert_issuer"] == ("CN=vpn.office.example",)
    assert found["ssdp_server"] == ("OpenWrt/x UPnP/1.1",)
    assert "<manufacturer>OpenWrt</manufacturer>" in str(found["upnp_xml"])
    assert found["external_address"] == ("203.0.113.7",)
    assert found["igd_status"] == ("Connected",)
    assert (found["natpmp_result"], found["pcp_result"]) == (("0",), ("0",))
    assert '"session": {"login"' in str(found["json"])
    assert '"firewall4": true' in str(found["json"])
    assert found["mac_prefix"] == ("b8:27:eb", "Raspberry Pi Foundation")
    assert threading.active_count() <= threads


def test_an_openwrt_is_recognised_by_these_clues(monkeypatch: pytest.MonkeyPatch) -> None:
    from router_drivers.base import Clues
    from router_drivers.openwrt import OpenWrt

    with gateway(Box()) as box:
        found = seen(box, fresh_work(), monkeypatch, web=True)
    recognised = OpenWrt.recognise(Clues(ADDRESS, found))  # type: ignore[arg-type]
    assert recognised is not None
    assert recognised.confidence > 0.9


def test_without_web_no_page_is_touched(monkeypatch: pytest.MonkeyPatch) -> None:
    with gateway(Box()) as box:
        found = seen(box, fresh_work(), monkeypatch, web=False)
        assert sorted(box.asked) == ["udp 0", "udp 2"]
    assert set(found) == {
        "ssdp_server",
        "natpmp_result",
        "external_address",
        "pcp_result",
        "mac_prefix",
    }


def test_cancel_while_the_router_drips(monkeypatch: pytest.MonkeyPatch) -> None:
    work = fresh_work()
    with gateway(Box(drips=True)) as box:
        before = threading.active_count()
        cancelled_at: list[float] = []

        def cancel() -> None:
            box.dripping.wait(10)
            cancelled_at.append(time.monotonic())
            work.stop.set()

        canceller = threading.Thread(target=cancel)
        canceller.start()
        with pytest.raises(Cancelled):
            seen(box, work, monkeypatch, web=True)
        assert time.monotonic() - cancelled_at[0] < 1.0
        canceller.join()
        box.stopped.set()
        ours = [t for t in threading.enumerate() if t.name.startswith("discover")]
        assert ours == []
        assert before >= 1


def test_a_gateway_that_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "neighbour", lambda _address: "")
    closed = {number: closed_port(1) for number in (80, 443)}
    box = Box(ports=closed | {number: closed_port(2) for number in (5351, 1900)})
    assert seen(box, fresh_work(), monkeypatch, web=True) == {}


def test_a_private_made_up_mac_has_no_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "neighbour", lambda _address: "02:fc:00:00:00:05")
    with gateway(Box()) as box:
        assert seen(box, fresh_work(), monkeypatch, web=False)["mac_prefix"] == ("02:fc:00",)


def test_an_empty_outside_address_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with gateway(Box(outside="0.0.0.0")) as box:
        found = seen(box, fresh_work(), monkeypatch, web=True)
    assert found["external_address"] == ("0.0.0.0",)


def test_work_that_was_cancelled_before_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    work = fresh_work()
    work.stop.set()
    with gateway(Box()) as box, pytest.raises(Cancelled):
        seen(box, work, monkeypatch, web=True)
    assert box.asked == []


@pytest.mark.parametrize("levels", [990, 2_000, 100_000])
def test_an_answer_that_is_nested_too_deeply_is_no_clue(
    levels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = '{"jsonrpc": "2.0", "result": ' + "[" * levels + "]" * levels + "}"
    with gateway(Box(ubus=deep)) as box:
        found = seen(box, fresh_work(), monkeypatch, web=True)
        assert "POST /ubus" in box.asked
    assert "json" not in found
    assert found["http_title"] == ("box | Overview",)
