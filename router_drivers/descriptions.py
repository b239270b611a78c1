"""UPnP and TR-064 device descriptions: XML from the network -> values (pure, hostile input)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

TEXT_LIMIT = 512 * 1024
"""Characters: real descriptions stay under 20 kB, TR-064 ones under 60 kB."""
FIELD_LIMIT = 200
"""Characters of one field that are kept."""

_PLAIN = re.compile(r"[A-Za-z0-9:._-]+")
"""A service type that may stand in XML and in a header as it is."""


@dataclass(frozen=True)
class Service:
    """One service: its type and the path that takes its actions."""

    kind: str
    control: str


@dataclass(frozen=True)
class Description:
    """What a device says of itself; "" where it is silent. model: the more telling of its two."""

    device_type: str = ""
    manufacturer: str = ""
    model: str = ""
    model_name: str = ""
    model_number: str = ""
    friendly_name: str = ""
    base: str = ""
    services: tuple[Service, ...] = ()

    @property
    def is_gateway(self) -> bool:
        """Whether it calls itself an Internet Gateway Device."""
        return ":InternetGatewayDevice:" in self.device_type

    def services_of(self, *words: str) -> tuple[Service, ...]:
        """The services whose type has one of these words, in the order of the words."""
        return tuple(s for word in words for s in self.services if f":{word}:" in s.kind)

    def service(self, *words: str) -> Service | None:
        """The first of them."""
        return next(iter(self.services_of(*words)), None)


def describe(text: str) -> Description | None:
    """The description in this XML, or None where it is none."""
    root = parsed(text)
    if root is None or _local(root) != "root":
        return None
    device = next((child for child in root if _local(child) == "device"), None)
    if device is None:
        return None
    name, number = _field(device, "modelName"), _field(device, "modelNumber")
    return Description(
        device_type=_field(device, "deviceType"),
        manufacturer=_field(device, "manufacturer"),
        model=_telling(name, number),
        model_name=name,
        model_number=number,
        friendly_name=_field(device, "friendlyName"),
        base=_field(root, "URLBase"),
        services=tuple(_services(device)),
    )


def parsed(text: str) -> Element | None:
    """The root of an XML text without entities and of bounded size, or None."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(text) > TEXT_LIMIT:
        return None
    try:
        root: Element = fromstring(text.strip("\x00 \t\r\n"), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    return root


def _telling(name: str, number: str) -> str:
    """A name with a digit tells the model; else a number with a letter in it does."""
    if any(c.isdigit() for c in name) or not any(c.isalpha() for c in number):
        return name
    return number


def _services(device: Element) -> Iterator[Service]:
    for element in device.iter():
        if _local(element) == "service":
            kind, control = _field(element, "serviceType"), _field(element, "controlURL")
            if _PLAIN.fullmatch(kind) and control:
                yield Service(kind, control)


def _field(parent: Element, name: str) -> str:
    text = next((child.text for child in parent if _local(child) == name), None)
    return (text or "").strip()[:FIELD_LIMIT]


def _local(element: Element) -> str:
    """The tag without its namespace."""
    return str(element.tag).rpartition("}")[2]
