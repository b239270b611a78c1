"""Whose network this is and which certificates are trusted, kept for one practice run only."""

from __future__ import annotations

from pathlib import Path

from wizard.host.places import Places
from wizard.model import Network


class MemoryPlaces(Places):
    """Places without a file."""

    def __init__(self) -> None:
        super().__init__(Path())
        self._networks: dict[tuple[str, str], Network] = {}
        self._pins: dict[str, str] = {}

    def whose(self, gateway_mac: str, network_name: str) -> Network:
        """Whose network this is, UNKNOWN until somebody said so."""
        return self._networks.get((gateway_mac, network_name), Network.UNKNOWN)

    def remember(self, gateway_mac: str, network_name: str, network: Network) -> None:
        """Keep the answer for this run."""
        self._networks[gateway_mac, network_name] = network

    def pinned(self, identity: str) -> str:
        """The certificate of this router, or an empty string."""
        return self._pins.get(identity, "")

    def pin(self, identity: str, sha256: str) -> None:
        """Trust this certificate for this run."""
        self._pins[identity] = sha256
