"""What anybody can see of a device -> who made it; the rows are in fingerprints.toml (pure)."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from router_drivers.base import Clues, Recognition
from router_drivers.descriptions import describe

PAGE_LIMIT = 64 * 1024
"""Characters of a page or a document that are looked at: its head tells who made it."""
LINE_LIMIT = 2048
"""Characters of any other clue: banners, titles and certificate names are short."""
TEXTS_LIMIT = 16
"""Texts of one kind that are looked at: a device that shows more wants to keep us busy."""
DEFAULT_TRUST = 0.9
NAME_TRUST = 0.85
"""For a company's name in a certificate or description: firmware of others may bear it too."""
NAMED = (
    r"(?<![a-z])(?:{})(?![a-z])"
    r"(?:[ /:_-]+(?P<model>(?!v\d|version)[a-z]+[\w-]{{0,20}}\d[\w-]{{0,20}}))?"
)
"""A maker's name as a word of its own, and the model that may follow it."""
NAMED_KINDS = (
    "http_title http_server ssdp_server realm telnet_banner ssh_banner ftp_banner snmp_sysdescr "
    "cn ou mdns mndp ubnt"
)
"""Where a device names itself; pages are left out: they speak of others too."""
OWNER_TRUST = 0.3
"""For the owner of a MAC prefix: who made the network chip, not always who made the router."""
CERTAINTY_LIMIT = 0.99
"""Nothing seen from outside is certain."""

_MODEM = re.compile(r"\bVENDOR: ?([^;>]{1,60})")
_MODEM_MODEL = re.compile(r"\bMODEL: ?([\w.+-]{1,40})")
_REALM = re.compile(r'realm="?([^"]{1,200})', re.IGNORECASE)
_NAME_PART = re.compile(r"(CN|OU|O)=((?:\\.|[^,\\]){1,200})")
_DESCRIPTIONS = frozenset({"upnp_xml", "tr064_xml"})
_LONG = _DESCRIPTIONS | {"http_body", "http_page", "json"}
_NAMED = {"CN": "cn", "OU": "ou", "O": "maker"}


@dataclass(frozen=True)
class Sign:
    """One row: a text of this kind that looks like this belongs to this vendor."""

    vendor: str
    kind: str
    like: re.Pattern[str]
    platform: str | None
    model: str | None
    trust: float

    def read(self, text: str, seen_in: str) -> Recognition | None:
        """Who this text speaks of; seen_in: the clue kind that it came from."""
        found = self.like.search(text)
        if found is None or self.trust <= 0:
            return None
        groups = found.groupdict()
        model = (groups.get("model") or self.model or "").strip() or None
        platform = (groups.get("platform") or self.platform or "").strip() or None
        trust = min(self.trust, OWNER_TRUST) if seen_in == "mac_prefix" else self.trust
        return Recognition(self.vendor, platform, model, None, trust, (seen_in,))


def judge(clues: Clues) -> Recognition:
    """The vendor that most speaks for; vendor None where nothing does."""
    found = [reading for derived in _derived(clues) for reading in _read(*derived)]
    if not found:
        return Recognition()
    best = max(_united(found), key=lambda one: one.confidence)
    return best if best.model else replace(best, model=_described_model(best, clues))


def _described_model(best: Recognition, clues: Clues) -> str | None:
    """What a description that named the maker says of the model; a cable modem's sysDescr too."""
    texts = (text for kind in _DESCRIPTIONS & set(best.evidence) for text in clues.all(kind))
    models = [about.model for about in map(describe, texts) if about and about.model]
    if "snmp_sysdescr" in best.evidence:
        described = " ".join(clues.all("snmp_sysdescr"))[:LINE_LIMIT]
        models += _MODEM_MODEL.findall(described)
    return next(iter(models), None)


def _united(found: Iterable[Recognition]) -> Iterator[Recognition]:
    """One recognition a vendor: independent kinds of evidence add up, equal ones do not."""
    by_vendor: dict[str, list[Recognition]] = {}
    for one in sorted(found, key=lambda one: -one.confidence):
        by_vendor.setdefault(one.vendor or "", []).append(one)
    for vendor, readings in by_vendor.items():
        kinds = {reading.evidence: reading.confidence for reading in reversed(readings)}
        doubt = 1.0
        for trust in kinds.values():
            doubt *= 1.0 - trust
        yield Recognition(
            vendor,
            next((one.platform for one in readings if one.platform), None),
            next((one.model for one in readings if one.model), None),
            None,
            round(min(CERTAINTY_LIMIT, 1.0 - doubt), 3),
            tuple(kind for evidence in reversed(kinds) for kind in evidence),
        )


def _read(kind: str, text: str, seen_in: str) -> Iterator[Recognition]:
    """One reading a vendor: its first row that fits, and what later ones know besides."""
    plain = " ".join(text.split())
    met: dict[str, Recognition] = {}
    for sign in table().get(kind, ()):
        known = met.get(sign.vendor)
        reading = None if known and known.model else sign.read(plain, seen_in)
        if reading is not None:
            met[sign.vendor] = _completed(known, reading) if known else reading
    yield from met.values()


def _completed(known: Recognition, more: Recognition) -> Recognition:
    return replace(known, model=known.model or more.model, platform=known.platform or more.platform)


def _derived(clues: Clues) -> Iterator[tuple[str, str, str]]:
    """(kind, text, the clue kind it was seen in): the clues and what can be read out of them."""
    for kind, texts in clues.texts.items():
        limit = PAGE_LIMIT if kind in _LONG else LINE_LIMIT
        for text in (text[:limit] for text in texts[:TEXTS_LIMIT]):
            yield kind, text, kind
            yield from ((inner, part, kind) for inner, part in _parts(kind, text))


def _parts(kind: str, text: str) -> Iterator[tuple[str, str]]:
    if kind == "www_authenticate":
        yield from (("realm", realm) for realm in _REALM.findall(text)[:TEXTS_LIMIT])
    elif kind == "http_set_cookie":
        yield "cookie", text.partition("=")[0]
    elif kind in {"tls_cert_subject", "tls_cert_issuer"}:
        for key, value in _NAME_PART.findall(text)[:TEXTS_LIMIT]:
            yield _NAMED[key], value.replace("\\", "")
    elif kind in _DESCRIPTIONS:
        yield from _described(text)
    elif kind == "snmp_sysdescr":
        yield from (("maker", vendor) for vendor in _MODEM.findall(text)[:TEXTS_LIMIT])
    elif kind == "mac_prefix":
        yield "maker", owner(text)


def _described(text: str) -> Iterator[tuple[str, str]]:
    about = describe(text)
    if about is None:
        return
    yield "maker", about.manufacturer
    yield "ssdp_server", about.friendly_name


def owner(prefix: str) -> str:
    """Who the IEEE lists for a MAC address or its first half; "" where nobody."""
    digits = re.sub(r"[^0-9A-Fa-f]", "", prefix)
    if len(digits) < 6:
        return ""
    from netaddr import EUI, AddrFormatError, NotRegisteredError

    try:
        return str(EUI(digits[:6] + "000000").oui.registration().org)
    except (AddrFormatError, NotRegisteredError):
        return ""


@cache
def table() -> Mapping[str, tuple[Sign, ...]]:
    """The rows by kind, in the order of the file."""
    text = files("router_drivers").joinpath("fingerprints.toml").read_text("utf-8")
    rows: dict[str, list[Sign]] = {}
    for brand in tomllib.loads(text)["brand"]:
        for sign in _signs(brand):
            rows.setdefault(sign.kind, []).append(sign)
    return {kind: tuple(signs) for kind, signs in rows.items()}


def _signs(brand: Mapping[str, Any]) -> Iterator[Sign]:
    vendor = brand["vendor"]
    for row in brand.get("sign", ()):
        like = re.compile(row["like"], re.IGNORECASE)
        trust = row.get("trust", DEFAULT_TRUST)
        for kind in row["in"].split():
            yield Sign(vendor, kind, like, row.get("platform"), row.get("model"), trust)
    if "named" in brand:
        like = re.compile(NAMED.format(brand["named"]), re.IGNORECASE)
        for kind in NAMED_KINDS.split():
            yield Sign(vendor, kind, like, None, None, NAME_TRUST)
    if "known_as" in brand:
        like = re.compile(brand["known_as"], re.IGNORECASE)
        yield Sign(vendor, "maker", like, None, None, NAME_TRUST)
