"""The way to a UPnP Internet Gateway Device: its description's place, and SOAP (pure, hostile)."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import SplitResult, urljoin, urlsplit
from xml.sax.saxutils import escape

from router_drivers.base import NotUnderstood
from router_drivers.descriptions import FIELD_LIMIT, Description, Service, parsed

WAN_SERVICES = ("WANIPConnection", "WANPPPConnection")
"""What an IGD is asked about its way out (UPnP IGD:1 and IGD:2), the common one first."""

Place = tuple[int, str]
"""Port and path on the router's own address."""


def place(location: str, address: str) -> Place | None:
    """Where a LOCATION of SSDP leads, if that is on this very address; else None."""
    try:
        url = urlsplit(location)
        port = url.port or 80
    except ValueError:
        return None
    if url.scheme != "http" or not _same(url.hostname or "", address):
        return None
    return port, _path(url)


def control(about: Description, described: Place, service: Service) -> Place:
    """Where a service takes its actions; a URL that points to another host stays on the router.

    described: the place of the description. Raises NotUnderstood.
    """
    here = f"http://router:{described[0]}{described[1]}"
    try:
        url = urlsplit(urljoin(urljoin(here, about.base or here), service.control))
        port = url.port or described[0]
    except ValueError as error:
        raise NotUnderstood(reason="url") from error
    return port, _path(url)


def request(
    service: Service, action: str, arguments: Mapping[str, str] | None = None
) -> tuple[bytes, dict[str, str]]:
    """Body and headers of an action."""
    given = (arguments or {}).items()
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in given)
    body = (
        '<?xml version="1.0"?>'
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
        's:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>'
        f'<u:{action} xmlns:u="{service.kind}">{inner}</u:{action}>'
        "</s:Body></s:Envelope>"
    )
    headers = {
        "Content-Type": 'text/xml; charset="utf-8"',
        "SOAPAction": f'"{service.kind}#{action}"',
    }
    return body.encode(), headers


def values(text: str) -> dict[str, str]:
    """The leaves of an answer by name, errorCode of a fault among them; raises NotUnderstood."""
    root = parsed(text)
    if root is None:
        raise NotUnderstood(reason="xml")
    return {
        element.tag.rpartition("}")[2]: (element.text or "").strip()[:FIELD_LIMIT]
        for element in root.iter()
        if len(element) == 0 and isinstance(element.tag, str)
    }


def _same(host: str, address: str) -> bool:
    try:
        return ipaddress.ip_address(host) == ipaddress.ip_address(address)
    except ValueError:
        return bool(host) and host == address.lower()


def _path(url: SplitResult) -> str:
    return (url.path or "/") + (f"?{url.query}" if url.query else "")
