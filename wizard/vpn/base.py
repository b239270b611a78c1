"""The promise every VPN back end keeps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol as Promise

from wizard.model import Auth, Connection, Protocol, Tunnel
from wizard.work import Work

NEEDED: dict[Auth, tuple[str, ...]] = {
    Auth.EAP_MSCHAPV2: ("vpn_user", "vpn_password"),
    Auth.PSK: ("psk",),
    Auth.CERTIFICATE: (),
}
"""Which secrets each way of proving oneself needs at the moment of use."""


@dataclass(frozen=True)
class Capability:
    """What a back end can do here. missing: (error code, facts) of the parts that are absent.

    proof: what has shown it to work (lab, vm, wine, simulated).
    """

    key: str
    protocols: Mapping[Protocol, tuple[Auth, ...]]
    missing: tuple[tuple[str, Mapping[str, str]], ...] = ()
    proof: str = ""


@dataclass(frozen=True)
class Secrets:
    """What is needed at the moment of use; never printed, never stored."""

    values: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Secrets({', '.join(sorted(self.values))})"

    def get(self, key: str) -> str:
        """The secret of this name, or an empty string."""
        return self.values.get(key, "")


class Backend(Promise):
    """One way in which this system makes VPN connections."""

    key: str

    def capability(self) -> Capability:
        """What can be done here, and what is missing; asks the system, changes nothing."""

    def prepare(self, work: Work) -> None:
        """Get what dialling will need (rights, a running service), before anything is changed.

        Raises RightsMissing or SystemPartMissing.
        """

    def entries(self) -> tuple[Connection, ...]:
        """The connections this system already has, ours and others'."""

    def create(self, connection: Connection, work: Work) -> None:
        """Create or replace our entry of this name."""

    def dial(self, connection: Connection, secrets: Secrets, identifier: str, work: Work) -> Tunnel:
        """Bring the tunnel up; identifier is our mark, chosen and journaled before.

        A failure is a Tunnel of state failed with system_code and log, not an exception;
        SystemPartMissing, RightsMissing and Cancelled are exceptions.
        """

    def status(self, identifier: str) -> Tunnel:
        """The tunnel that bears this mark, state down where there is none."""

    def hang_up(self, identifier: str, work: Work) -> None:
        """Take the tunnel down and leave nothing of it; nothing to do where there is none."""

    def remove(self, name: str, work: Work) -> None:
        """Remove our entry; nothing to do where there is none."""
