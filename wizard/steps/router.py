"""The way to a router's driver: whose network, which driver, the login, and the way out again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from router_drivers.base import (
    JSON,
    Ability,
    CertificateRefused,
    Credentials,
    Driver,
    Link,
    NotSupported,
)
from wizard.model import Change, Hop, Misuse, Network, Session, WizardError
from wizard.steps.base import Run


def first_router(session: Session) -> Hop | None:
    """The router in front of this machine, if one was found."""
    return next((hop for hop in session.path if hop.role == "router"), None)


def driver_of(session: Session, run: Run) -> type[Driver] | None:
    """The driver that knows this router and can do something by itself, or None."""
    hop = first_router(session)
    key = hop.recognition.driver if hop else None
    if key is None:
        return None
    driver = run.tools.registry.get(key)
    able = Ability.AUTOMATIC in driver.ABOUT.abilities.values()
    return driver if able else None


def is_mine(session: Session, run: Run) -> bool:
    """Whether this network belongs to the person; whoever asks a person also remembers."""
    machine = session.machine
    if machine.network is not Network.UNKNOWN:
        return machine.network is Network.MINE
    facts = {
        "gateway": _address(session),
        "gateway_mac": machine.gateway_mac,
        "network_name": machine.network_name,
    }
    return run.choose("network.whose", *map(str, Network), **facts) == str(Network.MINE)


@contextmanager
def visit(run: Run, key: str, address: str, mac: str = "") -> Iterator[Driver]:
    """Log in to a router, hand its driver over, log out; the certificate is pinned on first use.

    mac: the hardware address that this router had before. Another one behind the same IP address
    is another router (192.168.1.1 stands in every hotel): it is not spoken to.
    """
    driver = run.tools.registry.get(key)()
    secret = bool(driver.ABOUT.credentials)
    link = _door(run, address, mac) if secret else run.tools.link(address, run.work, "")
    try:
        driver.open(link, credentials(run, type(driver), address) if secret else Credentials())
        yield driver
    finally:
        driver.close()
        link.close()


def where(change: Change) -> tuple[str, str, str]:
    """Driver, address and hardware address of a journaled router change: what visit takes."""
    target = change.target
    return str(target["driver"]), str(target["address"]), str(target.get("mac") or "")


def _door(run: Run, address: str, mac: str) -> Link:
    """A link, over TLS where the router speaks it; plain http needs a yes.

    A certificate is bound to the hardware address behind this IP address, never to the latter.
    """
    probe = run.tools.link(address, run.work, "")
    seen = probe.certificate()
    probe.close()
    identity = run.tools.neighbour(address)  # known only once a packet has gone there
    if mac and identity and mac != identity:
        raise WizardError("router.other_device", address=address, known=mac, seen=identity)
    pinned = run.tools.places.pinned(identity) if identity else ""
    if seen is None:
        if pinned:
            raise CertificateRefused(pinned=pinned, seen="")
        if not run.consent("router.plain_http", address=address):
            raise WizardError("router.plain_refused", address=address)
        run.work.say("router.over_http", address=address)
        return run.tools.link(address, run.work, "")
    _trust(run, identity, pinned, seen.sha256)
    return run.tools.link(address, run.work, seen.sha256)


def _trust(run: Run, identity: str, pinned: str, seen: str) -> None:
    """Trust on first use; a changed certificate needs a yes that shows both.

    Without a MAC there is no identity to bind a certificate to (never to 192.168.1.1), and every
    visit is a first one.
    """
    if pinned == seen or not identity:
        return
    if pinned and not run.consent("router.certificate_changed", pinned=pinned, seen=seen):
        raise CertificateRefused(pinned=pinned, seen=seen)
    run.tools.places.pin(identity, seen)


def credentials(run: Run, driver: type[Driver], address: str) -> Credentials:
    """This router's login, asked for once a run."""
    key = (driver.ABOUT.key, address)
    if key not in run.credentials:
        facts: dict[str, JSON] = {"address": address}
        user = (
            run.secret("router_user", **facts) if "router_user" in driver.ABOUT.credentials else ""
        )
        run.credentials[key] = Credentials(user, run.secret("router_password", **facts))
    return run.credentials[key]


def _address(session: Session) -> str:
    hop = first_router(session)
    return hop.address if hop else ""


def chosen(session: Session, run: Run, key: str) -> str:
    """The key of the driver to use: the one named, else the one that recognised the router."""
    if key:
        return _known(run, key)
    hop = first_router(session)
    if hop is None or hop.recognition.driver is None:
        raise NotSupported(address=_address(session), why="not_recognised")
    return hop.recognition.driver


def _known(run: Run, key: str) -> str:
    try:
        return run.tools.registry.get(key).ABOUT.key
    except NotSupported as error:
        keys = [driver.ABOUT.key for driver in run.tools.registry.all()]
        raise Misuse("router.no_such_driver", key=key, known=keys) from error
