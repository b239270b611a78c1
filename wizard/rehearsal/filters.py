"""What a router's packet filter lets out: rules by protocol, port and fragments."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.rehearsal.packets import ESP, GRE, ICMP, TCP, UDP, Packet
from wizard.rehearsal.transport import ports

NUMBERS = {"icmp": ICMP, "tcp": TCP, "udp": UDP, "gre": GRE, "esp": ESP, "any": 0}
"""Protocol names as the situations spell them."""


class Verdict(StrEnum):
    """What happens to a packet."""

    PASS = "pass"  # noqa: S105 - not a password
    DROP = "drop"
    REJECT = "reject"


@dataclass(frozen=True)
class Rule:
    """The first rule that fits decides; port 0: any; fragments: only pieces of larger packets."""

    verdict: Verdict
    protocol: str = "any"
    port: int = 0
    fragments: bool = False

    def fits(self, packet: Packet, outward: bool) -> bool:
        """Whether this packet is meant; the port is the one of the far end."""
        number = NUMBERS[self.protocol]
        if number not in (0, packet.protocol) or self.fragments > packet.is_fragment:
            return False
        if not self.port:
            return True
        return packet.offset == 0 and ports(packet)[outward] == self.port


def judge(rules: list[Rule], packet: Packet, outward: bool) -> Verdict:
    """The verdict over a packet that leaves (or answers to) the inner network."""
    fitting = (rule.verdict for rule in rules if rule.fits(packet, outward))
    return next(fitting, Verdict.PASS)
