"""What other devices need of a VPN that is known here: a profile's text, settings, no secrets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from wizard.model import Auth, Connection, Profile, Protocol, Server
from wizard.profile.dump import dump
from wizard.profile.load import parse
from wizard.ui.journey.flow import Flow

PHONES = (Protocol.IKEV2, Protocol.L2TP)
"""What phones still offer: PPTP went with iOS 10 and Android 12."""


MOST_NAME = 60
"""Characters of a file's name; every file system takes four times as much in bytes."""


@dataclass(frozen=True)
class Handed:
    """A VPN that can be handed on. key: stable within one look at this computer."""

    key: str
    profile: Profile


@dataclass(frozen=True)
class DeviceSettings:
    """What is typed in on a phone for one server; needs: secrets that are not in here."""

    server: Server
    protocol: Protocol
    remote_id: str
    user: str
    needs: tuple[str, ...]


def known(flow: Flow) -> tuple[Handed, ...]:
    """Every VPN that is known: what the journey came with, what is offered, this system's own."""
    profiles = [
        ("draft", flow.draft.profile),
        ("session", flow.session.profile),
        ("offered", flow.around.profile),
        *((f"entry_{at}", of_entry(entry)) for at, entry in enumerate(flow.around.entries)),
    ]
    kept: dict[Profile, Handed] = {}
    for key, profile in profiles:
        if profile is not None and text_of(profile):
            kept.setdefault(profile, Handed(key, profile))
    return tuple(kept.values())


def of_entry(entry: Connection) -> Profile:
    """An entry of this system as a profile."""
    server = Server(
        entry.server,
        (entry.protocol,),
        entry.remote_id,
        entry.ca,
        entry.auth,
        entry.user,
    )
    return Profile(
        entry.name,
        (server,),
        entry.routes,
        all_traffic=entry.all_traffic,
        dns=entry.dns,
        domains=entry.domains,
    )


def text_of(profile: Profile) -> str:
    """The profile as text, without what belongs to this computer alone; "" if none reads it again.

    Left out: the path of a private key and the certificate that goes with it.
    """
    servers = tuple(replace(server, certificate="", key="") for server in profile.servers)
    text = dump(replace(profile, servers=servers))
    return text if parse(text.encode(), None)[0] is not None else ""


def settings_of(profile: Profile) -> Iterator[DeviceSettings]:
    """One for each server and type that a phone offers, in the profile's order."""
    for server in profile.servers:
        for protocol in server.protocols:
            if protocol in PHONES:
                remote = server.remote_id or server.address
                needs = _needs(server, protocol)
                remote = remote if protocol is Protocol.IKEV2 else ""
                yield DeviceSettings(server, protocol, remote, server.user, needs)


def _needs(server: Server, protocol: Protocol) -> tuple[str, ...]:
    """Secrets to be asked of whoever runs the VPN."""
    if server.auth is Auth.CERTIFICATE:
        return ("certificate",)
    if protocol is Protocol.L2TP:
        return ("vpn_password", "psk")
    return ("psk",) if server.auth is Auth.PSK else ("vpn_password",)


def file_name(profile: Profile) -> str:
    """A name for a file that no system refuses, without its ending."""
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in profile.name).strip("-")
    return kept[:MOST_NAME] or "vpn"
