"""Gathers what the gateway shows to anybody, all at once; nothing is changed, nobody logs in."""

from __future__ import annotations

import contextlib
import ipaddress
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from router_drivers import igd
from router_drivers.answers import parsed_json
from router_drivers.base import Certificate, Clues, Link, NotUnderstood, Reply, RouterError, Stopped
from router_drivers.descriptions import Service, describe
from wizard.host import network, page, port_mapping, ssdp
from wizard.host.page import Clue
from wizard.model import Cancelled
from wizard.work import Work

HTTP_SECONDS = 3.0
"""One web request: a router answers within some 100 ms, an idle one with spun-down web server
within 2 s; a filtered port costs no more than this."""
UDP_SECONDS = 1.5
"""Three tries of 0.5 s; RFC 6886 doubles from 0.25 s, facts ask for three tries."""
CONNECTIONS = 2
"""WAN connections asked: an IP and a PPP one; further ones are stale copies."""
ZERO_SESSION = "0" * 32
"""The ubus session of somebody who has not logged in."""
JSON_LIMIT = 16_384
"""Characters of a JSON answer kept as a clue."""

Doors = Callable[[str], Link]
Job = Callable[[Link], Iterable[Clue]]


def discover(gateway: str, web: bool, work: Work, link: Doors) -> Clues:
    """The clues of the box at this address; a second of silence or so where it tells nothing.

    web=False keeps off its web pages and descriptions: SSDP, NAT-PMP, PCP and ARP only. link
    opens a door to an address, one for each question. Raises Cancelled within a second.
    """
    work.check()
    first: list[Job] = [_port_mapping, _pcp]
    if web:
        first += [_over_http, _over_https]
    with ThreadPoolExecutor(max_workers=len(first) + 1, thread_name_prefix="discover") as pool:
        upnp = pool.submit(_upnp, gateway, web, work, link)
        asked = [pool.submit(_ask, job, gateway, link) for job in first]
        found = [clue for job in asked for clue in job.result()]
        found += _ask(lambda door: _extras(door, found), gateway, link) if web else []
        found += upnp.result()
    if work.stop.is_set():
        raise Cancelled
    return Clues(gateway, _by_kind([*found, *_neighbour(gateway)]))


def _ask(job: Job, gateway: str, link: Doors) -> list[Clue]:
    """Run one job with a link of its own; what it had found before a failure counts."""
    found: list[Clue] = []
    door = link(gateway)
    try:
        found.extend(_until_failure(job(door)))
    finally:
        door.close()
    return found


def _until_failure(clues: Iterable[Clue]) -> Iterator[Clue]:
    try:
        yield from clues
    except (RouterError, Stopped):
        return  # silence and nonsense are no clue; discover itself looks at the stop flag


def _over_http(door: Link) -> Iterator[Clue]:
    yield from _pages(door, secure=False)


def _over_https(door: Link) -> Iterator[Clue]:
    """The page over TLS, then the certificate: a port that is silent is asked once only."""
    with contextlib.suppress(NotUnderstood):
        yield from _pages(door, secure=True)
    yield from _certificate(door.certificate())


def _pages(door: Link, *, secure: bool) -> Iterator[Clue]:
    """The front page and, if it only points onward, the page behind it."""
    front = _get(door, "/", secure=secure)
    yield ("web", "https" if secure else "http")
    yield from page.clues(front)
    target = page.onward(front.text)
    if 300 <= front.status < 400:
        target = page.local_path(front.header("location"))
    if target and target != "/":
        yield from page.clues(_get(door, target, secure=secure, redirects=True))


def _get(
    door: Link, path: str, *, secure: bool = False, port: int = 0, redirects: bool = False
) -> Reply:
    return door.http(
        "GET", path, secure=secure, port=port, seconds=HTTP_SECONDS, redirects=redirects
    )


def _certificate(certificate: Certificate | None) -> Iterator[Clue]:
    if certificate is not None:
        yield "tls_cert_subject", certificate.subject
        yield "tls_cert_issuer", certificate.issuer
        yield "tls_cert_sha256", certificate.sha256


def _extras(door: Link, seen: Sequence[Clue]) -> Iterator[Clue]:
    """Icon and ubus, over whichever of http and https has answered (http, where both do)."""
    schemes = [text for kind, text in seen if kind == "web"]
    if not schemes:
        return
    secure = "http" not in schemes
    pages = [text for kind, text in seen if kind == "http_body"]
    path = page.icon(pages[0]) if pages else "/favicon.ico"
    yield from _until_failure(page.icon_clue(_get(door, path, secure=secure)))
    yield from _ubus(door, secure=secure)


def _ubus(door: Link, *, secure: bool) -> Iterator[Clue]:
    """What OpenWrt's ubus tells without a login: its session object, then LuCI's features."""
    listed = _rpc(door, "list", ["session"], secure=secure)
    yield from listed
    if listed and listed[0][0] == "json":
        features = [ZERO_SESSION, "luci", "getFeatures", {}]
        yield from _rpc(door, "call", features, secure=secure)


def _rpc(door: Link, method: str, params: Sequence[object], *, secure: bool) -> list[Clue]:
    call = {"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}
    reply = door.http("POST", "/ubus", json=call, secure=secure, seconds=HTTP_SECONDS)
    try:
        answer = parsed_json(reply.body)
    except NotUnderstood:
        return []
    if not isinstance(answer, dict) or answer.get("jsonrpc") != "2.0":
        return []
    kind = "jsonrpc_error" if "error" in answer else "json"
    return [(kind, json.dumps(answer)[:JSON_LIMIT])]


def _port_mapping(door: Link) -> Iterator[Clue]:
    """The external address by NAT-PMP."""
    raw = door.udp(port_mapping.PORT, port_mapping.ask_external(), seconds=UDP_SECONDS)
    told = port_mapping.read_external(raw) if raw else None
    if told is not None:
        yield "natpmp_result", str(told.result)
        if told.address:
            yield "external_address", told.address


def _pcp(door: Link) -> Iterator[Clue]:
    """Whether PCP is served; the client address is only right behind no second NAT."""
    here = network.address_towards(door.address)
    if not here:
        return
    raw = door.udp(port_mapping.PORT, port_mapping.ask_announce(here), seconds=UDP_SECONDS)
    result = port_mapping.read_announce(raw) if raw else None
    if result is not None:
        yield "pcp_result", str(result)


def _upnp(gateway: str, web: bool, work: Work, link: Doors) -> list[Clue]:
    """SSDP answers; with web also the descriptions behind them and the external address."""
    patience = max(0.0, min(ssdp.SECONDS, work.left()))
    answers = ssdp.search(gateway, _multicast_addresses(gateway), work.stop, patience)
    servers = dict.fromkeys(answer.server for answer in answers if answer.server)
    found: list[Clue] = [("ssdp_server", server) for server in servers]
    if not web:
        return found
    for location in dict.fromkeys(answer.location for answer in answers):
        if where := igd.place(location, gateway):
            found += _ask(partial(_described, where=where), gateway, link)
    return found


def _described(door: Link, where: igd.Place) -> Iterator[Clue]:
    """A device description, and what its WAN connections say."""
    port, path = where
    reply = _get(door, path, port=port)
    about = describe(reply.text) if reply.status == 200 else None
    if about is None:
        return
    yield "upnp_xml", reply.text
    for service in about.services_of(*igd.WAN_SERVICES)[:CONNECTIONS]:
        yield from _wan(door, igd.control(about, where, service), service)


def _wan(door: Link, where: igd.Place, service: Service) -> Iterator[Clue]:
    """Status and external address of one WAN connection."""
    port, path = where
    for action, name, kind in _IGD_QUESTIONS:
        body, headers = igd.request(service, action)
        answer = door.http(
            "POST",
            path,
            data=body,
            headers=headers,
            port=port,
            secure=False,
            seconds=HTTP_SECONDS,
        )
        values = igd.values(answer.text)
        if name in values:
            yield kind, values[name]


_IGD_QUESTIONS = (
    ("GetStatusInfo", "NewConnectionStatus", "igd_status"),
    ("GetExternalIPAddress", "NewExternalIPAddress", "external_address"),
)


def _multicast_addresses(gateway: str) -> tuple[str, ...]:
    """Our IPv4 addresses to search from; none where the gateway speaks IPv6 only."""
    if ":" in gateway:
        return ()
    texts = (text for link in network.interfaces() if link.up for text in link.addresses)
    found = [ipaddress.ip_interface(text).ip for text in texts]
    return tuple(str(ip) for ip in found if ip.version == 4 and not ip.is_link_local)


def _neighbour(gateway: str) -> Iterator[Clue]:
    """The maker of the gateway's network chip; it has spoken by now, so the table knows it."""
    mac = network.neighbour(gateway)
    if mac:
        yield "mac_prefix", mac[:8]
        yield from _maker(mac)


def _maker(mac: str) -> Iterator[Clue]:
    import netaddr

    try:
        registration = netaddr.EUI(mac).oui.registration()
    except (netaddr.NotRegisteredError, netaddr.AddrFormatError):
        return
    yield "mac_prefix", str(registration.org)


def _by_kind(clues: Iterable[Clue]) -> dict[str, tuple[str, ...]]:
    """Texts by kind, each once; an empty text tells something only as an external address."""
    kinds: dict[str, dict[str, None]] = {}
    for kind, text in clues:
        if text or kind == "external_address":
            kinds.setdefault(kind, {})[text] = None
    return {kind: tuple(texts) for kind, texts in kinds.items()}
