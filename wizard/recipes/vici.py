"""The vici protocol of strongSwan's charon: bytes <-> values, pure.

A message is an ordered dict whose values are bytes (or str when encoding), lists of them, or
further dicts. Source: strongSwan's src/libcharon/plugins/vici/README.md.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

PACKET_LIMIT = 512 * 1024  # charon's own limit for one packet
DEPTH_LIMIT = 16  # charon nests 5 deep in list-sa; more is hostile
NAME_LIMIT = 0xFF  # one length byte
VALUE_LIMIT = 0xFFFF  # two length bytes

Message = dict[str, Any]
"""str -> bytes, list[bytes] or Message (str is accepted in place of bytes when encoding)."""


class NotUnderstood(ValueError):
    """These bytes are no vici, or this value does not fit into vici."""


class Kind(IntEnum):
    """Packet types."""

    CMD_REQUEST = 0
    CMD_RESPONSE = 1
    CMD_UNKNOWN = 2
    EVENT_REGISTER = 3
    EVENT_UNREGISTER = 4
    EVENT_CONFIRM = 5
    EVENT_UNKNOWN = 6
    EVENT = 7


NAMED = {Kind.CMD_REQUEST, Kind.EVENT_REGISTER, Kind.EVENT_UNREGISTER, Kind.EVENT}


class Element(IntEnum):
    """Message element types."""

    SECTION_START = 1
    SECTION_END = 2
    KEY_VALUE = 3
    LIST_START = 4
    LIST_ITEM = 5
    LIST_END = 6


@dataclass(frozen=True)
class Packet:
    """One packet without its length; name only where the type has one."""

    kind: Kind
    name: str = ""
    message: Message = field(default_factory=dict)


def encode(packet: Packet) -> bytes:
    """The packet with its 4-byte length in front, as it goes over the socket."""
    head = bytes([packet.kind]) + (_name(packet.name) if packet.kind in NAMED else b"")
    body = head + encode_message(packet.message)
    if len(body) > PACKET_LIMIT:
        raise NotUnderstood("packet.long")
    return struct.pack("!I", len(body)) + body


def decode(body: bytes) -> Packet:
    """One packet from its bytes without the length."""
    if not body or body[0] not in set(Kind):
        raise NotUnderstood("packet.kind")
    reader = _Reader(body, 1)
    kind = Kind(body[0])
    name = reader.name() if kind in NAMED else ""
    return Packet(kind, name, _section(reader, 0))


def encode_message(message: Mapping[str, Any]) -> bytes:
    """The elements of a message or section."""
    return b"".join(_entry(key, value) for key, value in message.items())


class Stream:
    """Cuts a byte stream into packets."""

    def __init__(self) -> None:
        self._kept = b""

    def feed(self, data: bytes) -> list[Packet]:
        """Take what arrived; the packets that are complete now."""
        self._kept += data
        found = []
        while len(self._kept) >= 4:
            size = int.from_bytes(self._kept[:4], "big")
            if size > PACKET_LIMIT:
                raise NotUnderstood("packet.long")
            if len(self._kept) < 4 + size:
                break
            found.append(decode(self._kept[4 : 4 + size]))
            self._kept = self._kept[4 + size :]
        return found


def _entry(key: str, value: object) -> bytes:
    if isinstance(value, Mapping):
        return _tagged(Element.SECTION_START, key) + encode_message(value) + _end_of_section()
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        items = b"".join(bytes([Element.LIST_ITEM]) + _value(item) for item in value)
        return _tagged(Element.LIST_START, key) + items + bytes([Element.LIST_END])
    return _tagged(Element.KEY_VALUE, key) + _value(value)


def _end_of_section() -> bytes:
    return bytes([Element.SECTION_END])


def _tagged(element: Element, key: str) -> bytes:
    return bytes([element]) + _name(key)


def _name(text: str) -> bytes:
    raw = text.encode()
    if not 0 < len(raw) <= NAME_LIMIT:
        raise NotUnderstood("name.length")
    return bytes([len(raw)]) + raw


def _value(value: object) -> bytes:
    if not isinstance(value, str | bytes):
        raise NotUnderstood("value.type")
    raw = value.encode() if isinstance(value, str) else value
    if len(raw) > VALUE_LIMIT:
        raise NotUnderstood("value.length")
    return struct.pack("!H", len(raw)) + raw


class _Reader:
    """Reads length-prefixed parts; every length is checked against what is there."""

    def __init__(self, data: bytes, position: int) -> None:
        self._data = data
        self._position = position

    def more(self) -> bool:
        """Whether anything is left."""
        return self._position < len(self._data)

    def take(self, size: int) -> bytes:
        """The next size bytes."""
        end = self._position + size
        if end > len(self._data):
            raise NotUnderstood("message.short")
        part = self._data[self._position : end]
        self._position = end
        return part

    def element(self) -> Element:
        """The next element type."""
        tag = self.take(1)[0]
        if tag not in set(Element):
            raise NotUnderstood("message.element")
        return Element(tag)

    def name(self) -> str:
        """A name with its one length byte."""
        try:
            return self.take(self.take(1)[0]).decode()
        except UnicodeDecodeError as error:
            raise NotUnderstood("name.utf8") from error

    def value(self) -> bytes:
        """A value with its two length bytes."""
        return self.take(int.from_bytes(self.take(2), "big"))


def _section(reader: _Reader, depth: int) -> Message:
    if depth > DEPTH_LIMIT:
        raise NotUnderstood("message.deep")
    found: Message = {}
    while reader.more():
        element = reader.element()
        if element is Element.SECTION_END and depth:
            return found
        _take_entry(reader, element, found, depth)
    if depth:
        raise NotUnderstood("message.open")
    return found


def _take_entry(reader: _Reader, element: Element, found: Message, depth: int) -> None:
    if element is Element.KEY_VALUE:
        name = reader.name()
        found[name] = reader.value()
    elif element is Element.SECTION_START:
        name = reader.name()
        found[name] = _section(reader, depth + 1)
    elif element is Element.LIST_START:
        name = reader.name()
        found[name] = _list(reader)
    else:
        raise NotUnderstood("message.element")


def _list(reader: _Reader) -> list[bytes]:
    found = []
    while (element := reader.element()) is Element.LIST_ITEM:
        found.append(reader.value())
    if element is not Element.LIST_END:
        raise NotUnderstood("list.element")
    return found
