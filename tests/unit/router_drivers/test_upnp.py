import pytest

from router_drivers.base import Clues
from router_drivers.upnp import Upnp, located
from tests.unit.router_drivers.test_descriptions import recorded


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("http://192.168.1.1:5000/rootDesc.xml", (5000, "/rootDesc.xml")),
        ("http://192.168.1.1/d.xml", (80, "/d.xml")),
        ("http://192.168.1.1:5000", (5000, "/")),
        ("http://192.168.1.2:5000/rootDesc.xml", None),
        ("http://evil.example/rootDesc.xml", None),
        ("https://192.168.1.1/d.xml", None),
        ("http://192.168.1.1:99999/d.xml", None),
        ("http://[bad/d.xml", None),
    ],
)
def test_a_location_counts_only_on_the_routers_own_address(
    location: str, expected: tuple[int, str] | None
) -> None:
    answer = f"HTTP/1.1 200 OK\r\nST: x\r\nLOCATION: {location}\r\n\r\n".encode()
    assert located(answer, "192.168.1.1") == expected


@pytest.mark.parametrize("answer", [b"", b"\xff\x00", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_an_answer_without_a_location(answer: bytes) -> None:
    assert located(answer, "192.168.1.1") is None


def test_recognised_by_a_gateways_description_only() -> None:
    text = recorded("upnp-igd/miniupnpd-2.3.1-rootDesc.xml")
    seen = Upnp.recognise(Clues("192.168.1.1", {"upnp_xml": (text,)}))
    assert seen is not None
    assert (seen.vendor, seen.driver) == (None, "upnp")
    renderer = text.replace("InternetGatewayDevice", "MediaRenderer")
    assert Upnp.recognise(Clues("192.168.1.1", {"upnp_xml": (renderer,)})) is None


def test_it_promises_no_switch() -> None:
    assert set(map(str, Upnp.ABOUT.abilities.values())) == {"impossible"}
