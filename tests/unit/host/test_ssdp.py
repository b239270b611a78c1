from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.host import ssdp

ANSWER = (
    b"HTTP/1.1 200 OK\r\n"
    b"CACHE-CONTROL: max-age=120\r\n"
    b"ST: upnp:rootdevice\r\n"
    b"USN: uuid:5f1a1c9e-0000-4000-8000-0123456789ab::upnp:rootdevice\r\n"
    b"EXT:\r\n"
    b"SERVER: Debian/12 UPnP/1.1 MiniUPnPd/2.3.1\r\n"
    b"Location: http://192.0.2.1:5000/rootDesc.xml\r\n\r\n"
)


def test_an_answer_tells_server_and_location() -> None:
    answer = ssdp.parse(ANSWER)
    assert answer is not None
    assert answer.server == "Debian/12 UPnP/1.1 MiniUPnPd/2.3.1"
    assert answer.location == "http://192.0.2.1:5000/rootDesc.xml"
    assert answer.target == "upnp:rootdevice"


@pytest.mark.parametrize(
    "datagram",
    [
        b"",
        b"NOTIFY * HTTP/1.1\r\nSERVER: x\r\n\r\n",
        b"HTTP/1.1 404 Not Found\r\n\r\n",
        b"\xff\xfe",
    ],
)
def test_anything_else_is_no_answer(datagram: bytes) -> None:
    assert ssdp.parse(datagram) is None


def test_a_search_has_what_the_standard_asks_for() -> None:
    lines = ssdp.request("upnp:rootdevice").decode().split("\r\n")
    assert lines[0] == "M-SEARCH * HTTP/1.1"
    assert set(lines[1:-2]) == {
        "HOST: 239.255.255.250:1900",
        'MAN: "ssdp:discover"',
        "MX: 1",
        "ST: upnp:rootdevice",
    }
    assert lines[-2:] == ["", ""]


@given(st.binary(max_size=300))
def test_any_datagram_is_survived(data: bytes) -> None:
    answer = ssdp.parse(b"HTTP/1.1 200 OK\r\n" + data)
    assert answer is not None
