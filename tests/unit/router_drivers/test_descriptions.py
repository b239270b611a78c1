from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers.base import Clues
from router_drivers.descriptions import describe, parsed
from router_drivers.registry import Registry
from tests.simulators.hostile import BILLION_LAUGHS, BROKEN_XML, EXTERNAL_ENTITY

RECORDINGS = Path(__file__).parents[4] / "shared" / "recordings"


def recorded(path: str) -> str:
    file = RECORDINGS / path
    if not file.exists():
        pytest.skip("the recordings are not here")
    return file.read_text("utf-8", "replace")


@pytest.mark.parametrize(
    ("path", "manufacturer", "model", "control"),
    [
        ("upnp-igd/linksys_WAG200G_desc.xml", "LINKSYS", "WAG200G", "WANPPPConnection"),
        ("upnp-igd/miniupnpd-2.3.1-rootDesc.xml", "Debian", "miniupnpd lab", "WANIPConnection"),
        ("avm-fritzbox/igddesc.xml", "AVM Berlin", "FRITZ!Box 7590", "WANIPConnection"),
    ],
)
def test_recorded_gateways(path: str, manufacturer: str, model: str, control: str) -> None:
    about = describe(recorded(path))
    assert about is not None
    assert about.is_gateway
    assert (about.manufacturer, about.model) == (manufacturer, model)
    service = about.service("WANIPConnection", "WANPPPConnection")
    assert service is not None
    assert f":{control}:" in service.kind


@pytest.mark.parametrize(
    ("path", "kind", "vendor", "driver"),
    [
        ("upnp-igd/linksys_WAG200G_desc.xml", "upnp_xml", "Linksys", "by_hand_linksys_classic"),
        ("upnp-igd/miniupnpd-2.3.1-rootDesc.xml", "upnp_xml", None, "upnp"),
        ("upnp-igd/new_LiveBox_desc.xml", "upnp_xml", "Orange", "by_hand_livebox"),
        ("avm-fritzbox/igddesc.xml", "upnp_xml", "AVM", "by_hand_fritzbox"),
        ("avm-fritzbox/tr64desc.xml", "tr064_xml", "AVM", "by_hand_fritzbox"),
    ],
)
def test_recorded_descriptions_name_their_maker(
    path: str, kind: str, vendor: str | None, driver: str
) -> None:
    judged = Registry().judge(Clues("192.168.1.1", {kind: (recorded(path),)}))
    assert (judged.vendor, judged.driver) == (vendor, driver)


@pytest.mark.parametrize("text", [BILLION_LAUGHS, EXTERNAL_ENTITY, BROKEN_XML, b"", b"<a/>", b"x"])
def test_hostile_xml_is_no_description(text: bytes) -> None:
    assert describe(text.decode()) is None


def test_xml_past_the_limit_is_not_even_read() -> None:
    assert parsed("<a>" + " " * (512 * 1024) + "</a>") is None


def test_fields_are_cut() -> None:
    about = describe(f"<root><device><manufacturer>{'x' * 999}</manufacturer></device></root>")
    assert about is not None
    assert len(about.manufacturer) == 200


@given(st.text(max_size=300))
def test_any_text_is_survived(text: str) -> None:
    about = describe(text)
    assert about is None or isinstance(about.manufacturer, str)
