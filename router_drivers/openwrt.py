"""OpenWrt over ubus: reads its firewall, changes it with a roll-back timer, and confirms.

What the driver relies on was seen on the real rpcd, uhttpd and firewall4 (facts: openwrt-wire.md).
"""

from __future__ import annotations

import re
from typing import Any, ClassVar

from router_drivers import _openwrt_state as state_of
from router_drivers._firewall import Firewall, Judgement
from router_drivers._openwrt_apply import Transaction
from router_drivers._openwrt_state import Helper, Picture
from router_drivers._rule import Rule, is_on, words
from router_drivers._ubus import NOT_FOUND, OK, Ubus
from router_drivers.base import (
    JSON,
    Ability,
    About,
    ChangedMeanwhile,
    Clues,
    Credentials,
    Link,
    NoRights,
    NotSupported,
    NotUnderstood,
    Passthrough,
    Proof,
    Recognition,
    RouterState,
    Switch,
)

MODULE = "/sys/module/nf_conntrack_pptp"
NFT = ("/usr/sbin/nft", ["--terse", "--json", "list", "ruleset"])
"""The one way of listing rules that LuCI's rights allow; the words are compared as a whole."""
EVERYWHERE = ("0.0.0.0", 0)  # noqa: S104 - the default route, not an address to bind
NEEDED = (
    ("ubus", "uci", "get"),
    ("uci", "firewall", "read"),
)
NEEDED_TO_CHANGE = (
    ("ubus", "uci", "set"),
    ("ubus", "uci", "delete"),
    ("ubus", "uci", "changes"),
    ("ubus", "uci", "apply"),
    ("ubus", "uci", "confirm"),
    ("uci", "firewall", "write"),
)

_SIGNS = (
    (("http_header",), re.compile(r"(?i)^x-luci-login-required:"), 0.95),
    (
        ("http_set_cookie",),
        re.compile(r"(?i)^sysauth(?:_https?)?=[0-9a-f]*;.*path=/cgi-bin/luci"),
        0.95,
    ),
    (("http_title",), re.compile(r"(?i)\bOpenWrt\b"), 0.9),
    (("http_title",), re.compile(r"(?i)- LuCI$|^LuCI - Lua Configuration Interface"), 0.6),
    (("http_body", "http_page"), re.compile(r"LuCI - Lua Configuration Interface"), 0.85),
    (("http_body", "http_page"), re.compile(r"/luci-static/(?:bootstrap|resources)/"), 0.7),
    (("tls_cert_subject", "tls_cert_issuer"), re.compile(r"(?i)\b(?:CN|O)=OpenWrt"), 0.9),
    (("www_authenticate",), re.compile(r'(?i)realm="?OpenWrt\b'), 0.9),
    (("json",), re.compile(r'"result"\s*:\s*\{\s*"session"\s*:\s*\{'), 0.85),
    (("json",), re.compile(r'"firewall4"\s*:\s*(?:true|false)'), 0.9),
    (("upnp_xml",), re.compile(r"(?i)<(?:manufacturer|modelName)>\s*OpenWrt\b"), 0.9),
    (("ssdp_server",), re.compile(r"(?i)^OpenWrt/"), 0.9),
)
"""What a stock or LuCI-bearing OpenWrt shows to anybody (facts: openwrt.md, Recognise)."""


class OpenWrt:
    """The driver. Every call is one request; a wrong password costs one attempt."""

    ABOUT: ClassVar[About] = About(
        key="openwrt",
        vendor="OpenWrt",
        families=("OpenWrt 19.07 and later with LuCI",),
        abilities={
            Passthrough.PPTP: Ability.AUTOMATIC,
            Passthrough.IPSEC: Ability.AUTOMATIC,
            Passthrough.L2TP: Ability.AUTOMATIC,
        },
        credentials=("router_user", "router_password"),
        proof=Proof.SIMULATED,
        confirmed="2026-11-22, dialect of rpcd 4476687, uhttpd f682cca, firewall4 b6e5157",
        sources=("openwrt/rpcd", "openwrt/uhttpd", "openwrt/firewall4", "openwrt/luci"),
    )

    def __init__(self) -> None:
        self._link: Link | None = None
        self._ubus: Ubus | None = None
        self._no_password = False

    @staticmethod
    def recognise(clues: Clues) -> Recognition | None:
        """OpenWrt (or a firmware that kept LuCI) from what it shows without a login."""
        if any("stok=" in text for text in clues.all("http_body", "http_page")):
            return None  # TP-Link's web page has LuCI's address, but nothing else of it
        seen = [
            (trust, kind)
            for kinds, sign, trust in _SIGNS
            for kind in kinds
            if any(sign.search(text) for text in clues.all(kind))
        ]
        if not seen:
            return None
        kinds = tuple(dict.fromkeys(kind for _trust, kind in sorted(seen, reverse=True)))
        trust = max(trust for trust, _kind in seen)
        return Recognition("OpenWrt", "LuCI", None, "openwrt", trust, kinds)

    def open(self, link: Link, credentials: Credentials) -> None:
        """Log in once; NoRights where this image grants nothing over HTTP (needs LuCI's rights)."""
        ubus = Ubus(link)
        ubus.log_in(credentials)
        self._link, self._ubus = link, ubus
        self._no_password = not credentials.password
        self._require(NEEDED)

    def read(self) -> RouterState:
        """Settings, records, switches and facts; changes nothing."""
        return self._state(self._picture(), self._surroundings())

    def apply(self, switch: Switch) -> RouterState:
        """Write the record with a roll-back timer, verify it, confirm it, return the new state."""
        self._require(NEEDED_TO_CHANGE)
        firewall = self._firewall()
        now = state_of.record(firewall, switch.passthrough)
        if now != switch.record_after:
            _agree(now, switch)
            rules = self._rules_in_force
            Transaction(self._session(), self._door(), firewall, rules).run(switch, now)
        return self.read()

    def close(self) -> None:
        """Forget the session; never raises."""
        if self._ubus is not None:
            self._ubus.log_out()
        self._ubus = self._link = None

    def _session(self) -> Ubus:
        if self._ubus is None:
            raise NotSupported(reason="not_open")
        return self._ubus

    def _door(self) -> Link:
        if self._link is None:
            raise NotSupported(reason="not_open")
        return self._link

    def _require(self, rights: tuple[tuple[str, str, str], ...]) -> None:
        missing = [
            f"{scope} {target} {function}"
            for scope, target, function in rights
            if not self._session().allowed(scope, target, function)
        ]
        if missing:
            raise NoRights(missing=missing, reason="image_grants_no_rights")

    def _firewall(self) -> Firewall:
        values = self._session().data("uci", "get", {"config": "firewall"}).get("values")
        if not isinstance(values, dict):
            raise NotUnderstood(object="uci", method="get")
        return Firewall.of(values)

    def _picture(self) -> Picture:
        rules = self._rules_in_force()
        in_rules = None if rules is None else state_of.ruleset_helps(rules)
        return Picture(self._firewall(), Helper(self._module(), in_rules))

    def _module(self) -> bool | None:
        """Whether the kernel has the PPTP helper; None where the router will not say."""
        try:
            code, data = self._session().call("file", "stat", {"path": MODULE})
        except (NoRights, NotSupported):
            return None
        if code == OK:
            return bool(data.get("type", "directory") == "directory")
        return False if code == NOT_FOUND else None

    def _rules_in_force(self, *, brief: bool = False) -> str | None:
        """What nft lists, as JSON text; None where that is not granted."""
        command: dict[str, JSON] = {"command": NFT[0], "params": NFT[1]}
        data = self._optional("file", "exec", command, brief=brief)
        text = data.get("stdout")
        return text if isinstance(text, str) and text else None

    def _optional(
        self, target: str, method: str, arguments: dict[str, JSON], *, brief: bool = False
    ) -> dict[str, Any]:
        """Data that is nice to have: empty where it is not granted or not there."""
        try:
            code, data = self._session().call(target, method, arguments, brief=brief)
        except (NoRights, NotSupported):
            return {}
        return data if code == OK else {}

    def _surroundings(self) -> dict[str, JSON]:
        board = self._optional("system", "board", {})
        release = board.get("release")
        return {
            "model": board.get("model"),
            "firmware": release.get("description") if isinstance(release, dict) else None,
            "wan_address": wan_address(self._optional("network.interface", "dump", {})),
        }

    def _state(self, picture: Picture, around: dict[str, JSON]) -> RouterState:
        guided = [code for p in Passthrough for code in picture.guided(p)]
        return RouterState(
            settings={p: picture.setting(p) for p in Passthrough},
            records={p: state_of.record(picture.firewall, p) for p in Passthrough},
            offers=tuple(offer for p in Passthrough for offer in picture.offers(p)),
            clients={p: picture.clients(p) for p in Passthrough},
            facts={**around, **facts_of(picture), "no_password": self._no_password},
            guided=tuple(dict.fromkeys(guided)),
        )


def facts_of(picture: Picture) -> dict[str, JSON]:
    """What else can be said: the rules by name, the helper's parts, offload, forwards."""
    defaults = picture.firewall.defaults or {}
    return {
        "blocking_rules": {str(p): list(map(_told, picture.blocking(p))) for p in Passthrough},
        "narrow_rules": {str(p): _narrow(picture.judgements(p)) for p in Passthrough},
        "blocked": {str(p): _blocked(picture.judgements(p)) for p in Passthrough},
        "helper_configured": state_of.helper_configured(picture.firewall),
        "helper_module": picture.helper.module,
        "helper_in_rules": picture.helper.ruleset,
        "offload": is_on(defaults.get("flow_offloading"), default=False),
        "forwards": [_forward(entry) for entry in picture.firewall.of_type("redirect")],
    }


def _told(rule: Rule) -> dict[str, JSON]:
    return {"section": rule.section, "name": rule.name, "broad": rule.broad}


def _narrow(judgements: tuple[Judgement, ...]) -> list[JSON]:
    rules = {rule.identity: _told(rule) for j in judgements for rule in j.narrow}
    return list(rules.values())


def _blocked(judgements: tuple[Judgement, ...]) -> list[JSON]:
    return [judgement.traffic.key for judgement in judgements if judgement.blocked]


def _forward(entry: Any) -> dict[str, JSON]:
    keys = ("name", "proto", "src_dport", "dest_ip", "dest_port")
    return {key: " ".join(words(entry.get(key))) for key in keys}


def wan_address(dump: dict[str, Any]) -> str | None:
    """The IPv4 address of the interface that has the default route."""
    interfaces = dump.get("interface")
    found = [i for i in interfaces if isinstance(i, dict)] if isinstance(interfaces, list) else []
    outward = [i for i in found if _has_default_route(i)]
    for interface in outward or [i for i in found if i.get("interface") == "wan"]:
        addresses = interface.get("ipv4-address")
        first = addresses[0] if isinstance(addresses, list) and addresses else None
        if isinstance(first, dict) and isinstance(first.get("address"), str):
            return str(first["address"])
    return None


def _has_default_route(interface: dict[str, Any]) -> bool:
    routes = interface.get("route")
    return isinstance(routes, list) and any(
        isinstance(r, dict) and (r.get("target"), r.get("mask")) == EVERYWHERE for r in routes
    )


def _agree(now: state_of.Record, switch: Switch) -> None:
    """Each option must be as before or already as wanted: two passthroughs may share a rule."""
    is_so, was, will = map(state_of.flat, (now, switch.record_before, switch.record_after))
    other = set(is_so.keys() ^ was.keys()) | set(is_so.keys() ^ will.keys())
    shared = is_so.keys() - other
    other |= {key for key in shared if is_so[key] not in (was[key], will[key])}
    if other:
        raise ChangedMeanwhile(where=sorted(f"{place}, {option}" for place, option in other))
