"""The way to an IGD: where its description lies, where it takes actions, what it answers."""

from __future__ import annotations

import pytest

from router_drivers import igd
from router_drivers.base import NotUnderstood
from router_drivers.descriptions import TEXT_LIMIT, Description, Service, describe, parsed
from tests.unit.router_drivers.test_descriptions import recorded

SMALL = """<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
<serviceList>
<service><serviceType>urn:schemas-upnp-org:service:WANPPPConnection:1</serviceType>
<controlURL>/ppp?x=1</controlURL></service>
<service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType>
<controlURL>ctl/IP</controlURL></service>
<service><serviceType>urn:x:WANIPConnection:1"&gt;&lt;evil/</serviceType>
<controlURL>/evil</controlURL></service>
</serviceList></device></root>"""
IP = "urn:schemas-upnp-org:service:WANIPConnection:1"
PPP = "urn:schemas-upnp-org:service:WANPPPConnection:1"
HERE = (5000, "/desc/root.xml")


def asked(text: str, where: igd.Place) -> list[tuple[str, igd.Place]]:
    about = describe(text)
    assert about is not None
    found = about.services_of(*igd.WAN_SERVICES)
    return [(service.kind, igd.control(about, where, service)) for service in found]


def test_services_are_found_ip_first_and_only_with_plain_types() -> None:
    assert asked(SMALL, HERE) == [(IP, (5000, "/desc/ctl/IP")), (PPP, (5000, "/ppp?x=1"))]


@pytest.mark.parametrize(
    ("name", "where", "kind", "place"),
    [
        (
            "linksys_WAG200G_desc.xml",
            (49152, "/gateway.xml"),
            PPP,
            (49152, "/upnp/control/WANPPPConn1"),
        ),
        (
            "miniupnpd-2.3.1-rootDesc.xml",
            (5000, "/rootDesc.xml"),
            "urn:schemas-upnp-org:service:WANIPConnection:2",
            (5000, "/ctl/IPConn"),
        ),
    ],
)
def test_recorded_descriptions(name: str, where: igd.Place, kind: str, place: igd.Place) -> None:
    assert (kind, place) in asked(recorded(f"upnp-igd/{name}"), where)


@pytest.mark.parametrize(
    ("base", "url", "expected"),
    [
        ("", "/ctl", (5000, "/ctl")),
        ("", "ctl", (5000, "/desc/ctl")),
        ("http://192.0.2.1:49000/", "ctl", (49000, "/ctl")),
        ("", "http://203.0.113.66:81/evil?x", (81, "/evil?x")),
        ("http://192.0.2.1:0/", "ctl", (5000, "/ctl")),
    ],
)
def test_a_control_url_never_leads_to_another_host(
    base: str, url: str, expected: igd.Place
) -> None:
    assert igd.control(Description(base=base), HERE, Service(IP, url)) == expected


@pytest.mark.parametrize("url", ["http://[bad/ctl", "http://192.0.2.1:99999/ctl"])
def test_a_control_url_that_is_none_is_not_understood(url: str) -> None:
    with pytest.raises(NotUnderstood):
        igd.control(Description(), HERE, Service(IP, url))


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("http://192.0.2.1:5000/rootDesc.xml?x=1", (5000, "/rootDesc.xml?x=1")),
        ("http://192.0.2.1", (80, "/")),
        ("http://192.0.2.9:5000/tv.xml", None),
        ("http://evil.example/rootDesc.xml", None),
        ("https://192.0.2.1/x", None),
        ("file:///etc/passwd", None),
        ("http://192.0.2.1:99999/x", None),
        ("http://[::1/x", None),
        ("http://192.0.2.1@evil.example/", None),
        ("", None),
    ],
)
def test_descriptions_are_followed_on_the_gateway_only(
    location: str, expected: igd.Place | None
) -> None:
    assert igd.place(location, "192.0.2.1") == expected


def test_the_same_address_in_another_spelling_or_by_name() -> None:
    assert igd.place("http://[2001:db8:0::1]/x", "2001:db8::1") == (80, "/x")
    assert igd.place("http://router.lan/x", "Router.lan") == (80, "/x")


def test_the_recorded_external_address() -> None:
    answer = recorded("upnp-igd/soap-replies/GetExternalIPAddress.xml")
    assert igd.values(answer) == {"NewExternalIPAddress": "1.2.3.4"}


def test_recorded_garbage_is_refused() -> None:
    with pytest.raises(NotUnderstood):
        igd.values(recorded("upnp-igd/soap-replies/invalid.xml"))


def test_an_empty_address_is_told_as_empty() -> None:
    answer = "<e><NewExternalIPAddress></NewExternalIPAddress></e>\x00"
    assert igd.values(answer) == {"NewExternalIPAddress": ""}


def test_a_fault_tells_its_code() -> None:
    fault = (
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>'
        '<detail><UPnPError xmlns="urn:schemas-upnp-org:control-1-0"><errorCode>501</errorCode>'
        "<errorDescription>ActionFailed</errorDescription></UPnPError></detail></s:Fault>"
        "</s:Body></s:Envelope>"
    )
    assert igd.values(fault)["errorCode"] == "501"


def test_a_request_names_its_service_and_arguments_cannot_break_out() -> None:
    body, headers = igd.request(Service("urn:x:1", "/c"), "Do", {"NewName": "</NewName><evil/>"})
    assert headers["SOAPAction"] == '"urn:x:1#Do"'
    assert b'<u:Do xmlns:u="urn:x:1">' in body
    assert b"<evil/>" not in body
    assert igd.values(body.decode()) == {"NewName": "</NewName><evil/>"}


@pytest.mark.parametrize(
    "document",
    [
        "",
        "not xml",
        "<html><p>",
        "<a><b></a>",
        '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        "<a>" + " " * TEXT_LIMIT + "</a>",
        "\ufffd\ufffd\x00",
    ],
)
def test_hostile_documents_are_not_understood(document: str) -> None:
    with pytest.raises(NotUnderstood):
        igd.values(document)
    assert describe(document) is None


def test_deep_nesting_is_survived() -> None:
    deep = "<a>" * 20_000 + "</a>" * 20_000
    assert parsed(deep) is not None
    assert igd.values(deep) == {"a": ""}
