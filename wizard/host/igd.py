"""UPnP IGD: device descriptions and the SOAP of WANIPConnection; pure, the input is hostile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element, ParseError

from router_drivers.base import NotUnderstood

XML_LIMIT = 200_000
"""Bytes; the largest description on record has 20,000."""
SERVICES = ("WANIPConnection", "WANPPPConnection")


@dataclass(frozen=True)
class Service:
    """Where a WAN connection is asked: the service's type and the path of its control URL."""

    kind: str
    path: str


def services(document: bytes, location: str) -> tuple[Service, ...]:
    """The WAN connection services of a description, WANIPConnection first.

    Control URLs on another host than `location` are left out. Raises NotUnderstood.
    """
    root = _parsed(document)
    base = _text(root, "URLBase") or location
    found = [
        service
        for element in _all(root, "service")
        if (service := _service(element, base, location)) is not None
    ]
    return tuple(sorted(found, key=lambda service: _rank(service.kind)))


def request(service: Service, action: str) -> tuple[bytes, dict[str, str]]:
    """Body and headers of an action without arguments."""
    body = (
        '<?xml version="1.0"?>'
        '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" '
        's:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><s:Body>'
        f'<u:{action} xmlns:u="{service.kind}"></u:{action}>'
        "</s:Body></s:Envelope>"
    )
    headers = {
        "Content-Type": 'text/xml; charset="utf-8"',
        "SOAPAction": f'"{service.kind}#{action}"',
    }
    return body.encode("ascii"), headers


def reply(document: bytes) -> dict[str, str]:
    """The values of an answer by name; a fault gives errorCode and errorDescription."""
    return {
        _name(element): (element.text or "").strip()
        for element in _parsed(document).iter()
        if not len(element) and isinstance(element.tag, str)
    }


def _parsed(document: bytes) -> Element:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(document) > XML_LIMIT:
        raise NotUnderstood(reason="size")
    try:
        root: Element = fromstring(document.strip(b"\x00 \t\r\n"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise NotUnderstood(reason="xml") from error
    return root


def _service(element: Element, base: str, location: str) -> Service | None:
    kind, control = _text(element, "serviceType"), _text(element, "controlURL")
    if not control or _rank(kind) == len(SERVICES) or not _plain(kind):
        return None
    try:
        url, here = urlsplit(urljoin(base, control)), urlsplit(location)
    except ValueError:
        return None
    if url.hostname != here.hostname:
        return None
    return Service(kind, (url.path or "/") + (f"?{url.query}" if url.query else ""))


def _plain(kind: str) -> bool:
    """Whether a service type may stand in XML and in a header as it is."""
    return kind.isascii() and all(char.isalnum() or char in ":-._" for char in kind)


def _rank(kind: str) -> int:
    parts = kind.split(":")
    return next((i for i, name in enumerate(SERVICES) if name in parts), len(SERVICES))


def _all(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if _name(element) == name)


def _text(parent: Element, name: str) -> str:
    for element in parent:
        if _name(element) == name:
            return (element.text or "").strip()
    return ""


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
