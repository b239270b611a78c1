"""The far end: a machine that lends inside addresses to whoever has dialled in."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network

from wizard.rehearsal.hosts import Host
from wizard.rehearsal.links import Carrier, Link, Physics
from wizard.rehearsal.packets import Packet

FIRST_LEASE = 200
"""Where in the office's network the addresses for callers begin."""

Outward = Callable[[Packet], None]
"""Sends an inner packet to the caller, wrapped in its tunnel."""


@dataclass(frozen=True)
class Account:
    """Who may dial in; refusal: the RAS code with which this account is turned away, 0 for none."""

    password: str = field(repr=False)
    refusal: int = 0


@dataclass(frozen=True)
class Service:
    """What the office runs and how it judges callers.

    subject, issuer: the name in the server's certificate and the digest of the CA that signed it.
    proposals: False answers every offer with NO_PROPOSAL_CHOSEN. large: octets of the certificate
    chain in the IKE_AUTH answer.
    """

    accounts: Mapping[str, Account]
    psk: str = field(default="", repr=False)
    subject: str = ""
    issuer: bytes = b""
    proposals: bool = True
    fragmentation: bool = True
    large: int = 2200
    inside: tuple[str, ...] = ()
    dns: tuple[str, ...] = ()

    def refusal(self, user: str, proof: bytes, expected: Callable[[str], bytes]) -> int:
        """0 where the proof holds, else the RAS code (691 wrong, 646 to 649 the account's own)."""
        account = self.accounts.get(user)
        if account is None or proof != expected(account.password):
            return 691
        return account.refusal


class Office(Host):
    """The VPN server's machine: a host on two links that routes for its callers."""

    def __init__(self, name: str, physics: Physics, service: Service) -> None:
        super().__init__(name, physics)
        self.service = service
        self._callers: dict[str, Outward] = {}
        self._inner: Link | None = None
        self._network = IPv4Network("0.0.0.0/32")

    def join_inside(self, link: Link, address: str, network: str) -> None:
        """Stand on the office's own network."""
        self.join(link, address, network)
        self._inner, self._network = link, IPv4Network(network)

    def lease(self, outward: Outward) -> str:
        """A free inside address; what is sent to it goes outward."""
        number = FIRST_LEASE
        while str(self._network.network_address + number) in self._callers:
            number += 1
        address = str(self._network.network_address + number)
        self._callers[address] = outward
        if self._inner is not None:
            self._inner.attach(address, self)
        return address

    def release(self, address: str) -> None:
        """The caller hung up."""
        self._callers.pop(address, None)
        if self._inner is not None:
            self._inner.detach(address)

    def inward(self, packet: Packet, caller: str) -> None:
        """A packet that came out of a tunnel; only from the caller's own address (RFC 2827)."""
        if packet.src != caller or packet.ttl <= 1:
            return
        if packet.dst in self.addresses:
            self.deliver(packet, self.addresses[packet.dst])
        elif packet.dst in self._callers:
            self._callers[packet.dst](packet)
        elif IPv4Address(packet.dst) in self._network:
            self.emit(packet.aged())

    def forward(self, packet: Packet, carrier: Carrier) -> None:
        """Out to a caller; nothing else is routed."""
        if packet.dst in self._callers and carrier is self._inner:
            self._callers[packet.dst](packet.aged())


def digest(text: str) -> bytes:
    """How a CA is named in the rehearsal's certificates."""
    return hashlib.sha256(text.strip().encode()).digest()
