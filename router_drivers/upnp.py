"""UPnP IGD: who a router is, its external address, its mappings. It has no passthrough switch.

IGD maps TCP and UDP only (facts: upnp-igd.md), so a mapping says nothing about GRE or ESP.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from router_drivers import igd
from router_drivers.base import (
    JSON,
    Ability,
    About,
    Clues,
    Credentials,
    Link,
    LinkLost,
    NotSupported,
    NotUnderstood,
    Passthrough,
    Proof,
    Recognition,
    RouterState,
    Setting,
    Switch,
    Unreachable,
)
from router_drivers.descriptions import Description, describe
from router_drivers.igd import WAN_SERVICES, Place

SSDP_PORT = 1900
SSDP_SECONDS = 3.0
"""Longer than the MX of the search, which is 2 s."""
CALL_SECONDS = 5.0
"""A SOAP action is answered at once; a box that has just been woken takes a second or two."""
MAPPINGS_LIMIT = 64
"""Entries that are listed: homes have a handful, and a lying box must not keep us for ever."""
FALLBACKS = ((5000, "/rootDesc.xml"), (49000, "/igddesc.xml"))
"""Where miniupnpd and FRITZ!Box keep their description, should SSDP be silent."""

_SEARCH = (
    "M-SEARCH * HTTP/1.1\r\nHOST: {host}:1900\r\n"
    'MAN: "ssdp:discover"\r\nMX: 2\r\n'
    "ST: urn:schemas-upnp-org:device:InternetGatewayDevice:1\r\n\r\n"
)
_LOCATION = re.compile(r"(?im)^location:[ \t]*(\S{1,500})")
_MAPPING = {
    "description": "NewPortMappingDescription",
    "protocol": "NewProtocol",
    "external_port": "NewExternalPort",
    "internal_port": "NewInternalPort",
    "client": "NewInternalClient",
    "enabled": "NewEnabled",
}


class Upnp:
    """The driver: needs no login, changes nothing."""

    ABOUT: ClassVar[About] = About(
        key="upnp",
        vendor="",
        families=("UPnP Internet Gateway Devices 1 and 2",),
        abilities=dict.fromkeys(Passthrough, Ability.IMPOSSIBLE),
        proof=Proof.RECORDED,
        confirmed="2026-11-22, miniupnpd 2.3.1 and recorded descriptions",
        sources=("UPnP IGD:1 and IGD:2", "miniupnpd 2.3.1"),
    )

    def __init__(self) -> None:
        self._link: Link | None = None
        self._about = Description()
        self._place = (0, "")

    @staticmethod
    def recognise(clues: Clues) -> Recognition | None:
        """A gateway by its description; who made it is the fingerprints' business."""
        found = (describe(text) for text in clues.all("upnp_xml"))
        if not any(about and about.is_gateway for about in found):
            return None
        return Recognition(None, None, None, "upnp", 0.5, ("upnp_xml",))

    def open(self, link: Link, credentials: Credentials) -> None:  # noqa: ARG002 - the promise
        """Find the description: by SSDP, else where common boxes keep it. No login."""
        for place in self._places(link):
            about = _description(link, place)
            if about is not None:
                self._link, self._about, self._place = link, about, place
                return
        raise NotSupported(reason="no_igd")

    def read(self) -> RouterState:
        """The external address, the mappings and the description; every setting is unknown."""
        facts: dict[str, JSON] = {
            "manufacturer": self._about.manufacturer or None,
            "model": self._about.model or None,
            "wan_address": self._ask("GetExternalIPAddress").get("NewExternalIPAddress") or None,
            "wan_status": self._ask("GetStatusInfo").get("NewConnectionStatus") or None,
            "mappings": list(self._mappings()),
        }
        return RouterState(dict.fromkeys(Passthrough, Setting.UNKNOWN), facts=facts)

    def apply(self, switch: Switch) -> RouterState:
        """Never possible."""
        raise NotSupported(passthrough=str(switch.passthrough), reason="no_switch")

    def close(self) -> None:
        """Nothing to log out of."""
        self._link = None

    def _places(self, link: Link) -> Iterator[Place]:
        """Ports and paths that may hold the description, always on the router's own address."""
        answer = link.udp(
            SSDP_PORT, _SEARCH.format(host=link.address).encode(), seconds=SSDP_SECONDS
        )
        place = located(answer or b"", link.address)
        yield from (place,) if place else ()
        yield from FALLBACKS

    def _ask(self, action: str, arguments: Mapping[str, str] | None = None) -> dict[str, str]:
        """The values of an action's answer; a UPnP error as {"errorCode": ...}."""
        service = self._about.service(*WAN_SERVICES)
        if self._link is None or service is None:
            raise NotSupported(reason="no_wan_service")
        port, path = igd.control(self._about, self._place, service)
        body, headers = igd.request(service, action, arguments)
        reply = self._link.http(
            "POST", path, data=body, headers=headers, port=port, secure=False, seconds=CALL_SECONDS
        )
        return igd.values(reply.text)

    def _mappings(self) -> Iterator[dict[str, str]]:
        for index in range(MAPPINGS_LIMIT):
            entry = self._ask("GetGenericPortMappingEntry", {"NewPortMappingIndex": str(index)})
            if "NewProtocol" not in entry:
                return
            yield {key: entry.get(name, "") for key, name in _MAPPING.items()}


def _description(link: Link, place: Place) -> Description | None:
    port, path = place
    try:
        reply = link.http("GET", path, port=port, secure=False, seconds=CALL_SECONDS)
    except (Unreachable, LinkLost, NotUnderstood):
        return None
    about = describe(reply.text) if reply.status == 200 else None
    return about if about and about.is_gateway and about.service(*WAN_SERVICES) else None


def located(answer: bytes, address: str) -> Place | None:
    """Where an SSDP answer's LOCATION leads, if that is on this address; else None."""
    found = _LOCATION.search(answer.decode("latin-1"))
    return igd.place(found.group(1), address) if found else None
