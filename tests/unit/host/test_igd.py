from __future__ import annotations

from pathlib import Path

import pytest

from router_drivers.base import NotUnderstood
from wizard.host import igd
from wizard.host.igd import Service

RECORDINGS = Path(__file__).resolve().parents[4] / "shared/recordings/upnp-igd"

SMALL = b"""<?xml version="1.0"?><root xmlns="urn:schemas-upnp-org:device-1-0"><device>
<serviceList>
<service><serviceType>urn:schemas-upnp-org:service:WANPPPConnection:1</serviceType>
<controlURL>/ppp?x=1</controlURL></service>
<service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType>
<controlURL>ctl/IP</controlURL></service>
<service><serviceType>urn:schemas-upnp-org:service:WANIPConnection:1</serviceType>
<controlURL>http://203.0.113.66/evil</controlURL></service>
<service><serviceType>urn:x:service:WANIPConnection:1"&gt;&lt;evil/</serviceType>
<controlURL>/evil</controlURL></service>
</serviceList></device></root>"""


def recording(name: str) -> bytes:
    path = RECORDINGS / name
    if not path.is_file():
        pytest.skip("the recordings are not at hand")
    return path.read_bytes()


def test_services_are_found_ip_first_and_strangers_left_out() -> None:
    assert igd.services(SMALL, "http://192.0.2.1:5000/desc/root.xml") == (
        Service("urn:schemas-upnp-org:service:WANIPConnection:1", "/desc/ctl/IP"),
        Service("urn:schemas-upnp-org:service:WANPPPConnection:1", "/ppp?x=1"),
    )


@pytest.mark.parametrize(
    ("name", "location", "kind", "path"),
    [
        (
            "linksys_WAG200G_desc.xml",
            "http://192.168.1.1:49152/gateway.xml",
            "urn:schemas-upnp-org:service:WANPPPConnection:1",
            "/upnp/control/WANPPPConn1",
        ),
        (
            "miniupnpd-2.3.1-rootDesc.xml",
            "http://192.0.2.1:5000/rootDesc.xml",
            "urn:schemas-upnp-org:service:WANIPConnection:2",
            "/ctl/IPConn",
        ),
    ],
)
def test_recorded_descriptions(name: str, location: str, kind: str, path: str) -> None:
    assert Service(kind, path) in igd.services(recording(name), location)


def test_a_recorded_livebox_has_a_wan_connection() -> None:
    assert igd.services(recording("new_LiveBox_desc.xml"), "http://192.168.1.1:60000/x.xml")


def test_the_recorded_external_address() -> None:
    answer = recording("soap-replies/GetExternalIPAddress.xml")
    assert igd.reply(answer) == {"NewExternalIPAddress": "1.2.3.4"}


def test_recorded_garbage_is_refused() -> None:
    with pytest.raises(NotUnderstood):
        igd.reply(recording("soap-replies/invalid.xml"))


def test_an_empty_address_is_told_as_empty() -> None:
    answer = b"<e><NewExternalIPAddress></NewExternalIPAddress></e>"
    assert igd.reply(answer) == {"NewExternalIPAddress": ""}


def test_a_fault_tells_its_code() -> None:
    fault = (
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault>'
        b'<detail><UPnPError xmlns="urn:schemas-upnp-org:control-1-0"><errorCode>501</errorCode>'
        b"<errorDescription>ActionFailed</errorDescription></UPnPError></detail></s:Fault>"
        b"</s:Body></s:Envelope>"
    )
    assert igd.reply(fault)["errorCode"] == "501"


def test_a_request_names_its_service() -> None:
    body, headers = igd.request(Service("urn:x:WANIPConnection:1", "/c"), "GetStatusInfo")
    assert headers["SOAPAction"] == '"urn:x:WANIPConnection:1#GetStatusInfo"'
    assert b'<u:GetStatusInfo xmlns:u="urn:x:WANIPConnection:1">' in body


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"not xml",
        b"<a><b></a>",
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b'<?xml version="1.0" encoding="no-such"?><a/>',
        b"<a>" + b" " * igd.XML_LIMIT + b"</a>",
        b"\xff\xfe\x00",
    ],
)
def test_hostile_documents_are_not_understood(document: bytes) -> None:
    with pytest.raises(NotUnderstood):
        igd.reply(document)
    with pytest.raises(NotUnderstood):
        igd.services(document, "http://192.0.2.1/")


def test_deep_nesting_is_survived() -> None:
    depth = 20_000
    assert igd.reply(b"<a>" * depth + b"</a>" * depth) == {"a": ""}
