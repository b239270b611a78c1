"""A profile as rows that a person can read."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.model import Profile, Server

Row = tuple[str, str]
"""A dotted key of the file and its value in words."""


def show(profile: Profile) -> tuple[Row, ...]:
    """Everything the profile says, empty things left out; certificates by who and how long."""
    return tuple((key, value) for key, value in _rows(profile) if value)


def _rows(profile: Profile) -> Iterator[Row]:
    yield "name", profile.name
    for number, server in enumerate(profile.servers, 1):
        yield from _server(f"server {number}", server)
    yield "routes.inside", ", ".join(profile.inside)
    yield "routes.all_traffic", "yes" if profile.all_traffic else ""
    yield "routes.dns", ", ".join(profile.dns)
    yield "routes.domains", ", ".join(profile.domains)
    yield "check.inside", ", ".join(profile.check_inside)
    yield "check.lookup", ", ".join(profile.check_lookup)
    yield "allow.router", _permission(profile.allow_router)
    yield "allow.system", _permission(profile.allow_system)


def _server(title: str, server: Server) -> Iterator[Row]:
    yield f"{title} address", server.address
    yield f"{title} protocols", ", ".join(server.protocols)
    yield f"{title} remote_id", server.remote_id
    yield f"{title} auth", str(server.auth)
    yield f"{title} user", server.user
    yield f"{title} ca", certificate_line(server.ca)
    yield f"{title} certificate", certificate_line(server.certificate)
    yield f"{title} key", server.key


def _permission(allowed: bool) -> str:
    return "may be asked for" if allowed else "forbidden"


def certificate_line(pem: str) -> str:
    """Subject, last day and SHA-256 of each certificate in a PEM text; '' for ''."""
    if not pem:
        return ""
    from cryptography import x509
    from cryptography.hazmat.primitives.hashes import SHA256

    found = x509.load_pem_x509_certificates(pem.encode("ascii"))
    return "; ".join(
        f"{one.subject.rfc4514_string()}, until {one.not_valid_after_utc:%Y-%m-%d}, "
        f"SHA-256 {one.fingerprint(SHA256()).hex(':')}"
        for one in found
    )
