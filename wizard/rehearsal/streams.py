"""Who speaks over a TCP connection: what both ends tell their owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from wizard.rehearsal.transport import Message

if TYPE_CHECKING:
    from wizard.rehearsal.tcp import Connection


class Talker(Protocol):
    """What a connection tells its owner."""

    def opened(self) -> None:
        """The connection stands."""

    def heard(self, data: bytes) -> None:
        """Bytes in order."""

    def closed(self, reset: bool) -> None:
        """The peer closed, reset, or answers no more."""

    def refused(self, icmp: Message | None, sender: str) -> None:
        """Our SYN was answered by an ICMP error or (None) a reset."""


class Service(Protocol):
    """What listens on a port."""

    def accept(self, connection: Connection) -> Talker:
        """Say who speaks with this client."""
