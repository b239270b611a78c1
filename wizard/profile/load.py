"""A profile file in, a Profile out; or every fault of it with its line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path as FilePath

from wizard.model import Auth, Misuse, Profile, Protocol, Server
from wizard.profile import values
from wizard.profile.faults import Fault
from wizard.profile.files import TooLarge, read_named
from wizard.profile.lines import Path, line_of, locate
from wizard.profile.pem import certificates, key_file
from wizard.profile.table import Table

SCHEMA = 1
LARGEST = 256 * 1024
"""Bytes of a profile file; one with every key and a chain of certificates has some 30 KiB."""
MOST_DOTS = 4_000_000
"""Sum over all lines of dots squared: tomllib's memory grows with the square of a dotted key."""
MOST_HEADER_DOTS = 8
"""Dots in a table header: each key below it costs tomllib memory by the header's length."""
MOST_SERVERS = 32
"""More servers than anybody waits for, asked one after the other."""

_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")


class _NotRead(Exception):
    """There is no document."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


def load(path: FilePath) -> Profile:
    """The profile in this file; raises Misuse("profile.invalid", path, faults, where).

    faults: each as JSON; where: the same in short, "LINE KEY", for a sentence.
    """
    profile, faults = _read(path)
    if profile is not None:
        return profile
    where = [f"{fault.line} {fault.key}".rstrip() for fault in faults]
    told = [fault.as_json() for fault in faults]
    raise Misuse("profile.invalid", path=str(path), faults=told, where=where)


def check(path: FilePath) -> tuple[Fault, ...]:
    """Every fault of this file, in the order of its lines; empty where it is sound."""
    return _read(path)[1]


def _read(path: FilePath) -> tuple[Profile | None, tuple[Fault, ...]]:
    try:
        raw = read_named(path, LARGEST)
    except TooLarge:
        return None, (Fault(0, "", "profile.too_large", {"limit": LARGEST}),)
    except (OSError, ValueError):
        return None, (Fault(0, "", "profile.unreadable", {"file": values.shown(path)}),)
    return parse(raw, path.parent)


def parse(raw: bytes, folder: FilePath | None) -> tuple[Profile | None, tuple[Fault, ...]]:
    """The profile in these bytes, or None and the faults.

    folder: where the files beside it lie; None: there are none, and none is looked for.
    """
    text, fault = _text(raw)
    if fault is not None:
        return None, (fault,)
    try:
        document, lines = _document(text), locate(text)
    except _NotRead as error:
        return None, (error.fault,)
    except RecursionError:
        return None, (Fault(0, "", "profile.too_complex"),)
    fault = _schema_fault(document, lines)
    if fault is not None:
        return None, (fault,)
    top = Table(document, lines, [])
    profile = _profile(top, folder)
    faults = tuple(sorted(top.faults, key=lambda fault: fault.line))
    return (None, faults) if faults else (profile, ())


def _text(raw: bytes) -> tuple[str, Fault | None]:
    """The file's text without byte order mark and carriage returns; UTF-8 only."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return "", Fault(1, "", "profile.not_utf8", {"encoding": "UTF-16"})
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n"), None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return "", Fault(line, "", "profile.not_utf8", {"encoding": ""})


def _document(text: str) -> Mapping[str, object]:
    """The TOML document; raises _NotRead, RecursionError."""
    if _costly(text):
        raise _NotRead(Fault(0, "", "profile.too_complex"))
    try:
        return tomllib.loads(text)
    except ValueError as error:
        raise _NotRead(_syntax_fault(str(error), text)) from None


def _costly(text: str) -> bool:
    """Whether reading this would take memory out of proportion."""
    lines = text.split("\n")
    headers = (line.count(".") for line in lines if line.lstrip().startswith("["))
    return (
        sum(line.count(".") ** 2 for line in lines) > MOST_DOTS
        or max(headers, default=0) > MOST_HEADER_DOTS
    )


def _syntax_fault(message: str, text: str) -> Fault:
    """The complaint of tomllib with its line taken out of the message."""
    place = _PLACE.search(message)
    last = text.rstrip("\n").count("\n") + 1
    line = 0 if place is None else int(place["line"] or last)
    return Fault(line, "", "profile.not_toml", {"reason": _PLACE.sub("", message)})


def _schema_fault(document: Mapping[str, object], lines: Mapping[Path, int]) -> Fault | None:
    """Another schema is the only fault told: what else stands there may mean something else."""
    schema = document.get("schema", SCHEMA)
    if type(schema) is int and schema == SCHEMA:
        return None
    facts = {"schema": values.shown(schema), "supported": SCHEMA}
    return Fault(line_of(lines, ("schema",)), "schema", "profile.unsupported_schema", facts)


def _profile(top: Table, folder: FilePath | None) -> Profile:
    """The whole document; what is faulty is empty in it."""
    top.require("schema")
    title = top.text("name", values.text, required=True)
    servers = tuple(_server(table, folder) for table in top.tables("server", MOST_SERVERS))
    routes, asked, allow = top.table("routes"), top.table("check"), top.table("allow")
    profile = Profile(
        name=title,
        servers=servers,
        inside=routes.texts("inside", values.network),
        all_traffic=routes.flag("all_traffic", default=False),
        dns=routes.texts("dns", values.address),
        domains=routes.texts("domains", values.name),
        check_inside=asked.texts("inside", values.url),
        check_lookup=asked.texts("lookup", values.name),
        allow_router=allow.flag("router", default=True),
        allow_system=allow.flag("system", default=True),
    )
    for table in (top, routes, asked, allow):
        table.refuse_unknown()
    return profile


def _server(table: Table, folder: FilePath | None) -> Server:
    """One [[server]]."""
    protocols = table.texts("protocols", values.protocol, required=True)
    auth = table.text("auth", values.auth)
    server = Server(
        address=table.text("address", values.host, required=True),
        protocols=tuple(Protocol(word) for word in protocols),
        remote_id=table.text("remote_id", values.text),
        ca=table.file("ca", certificates, folder),
        auth=Auth(auth) if auth else Auth.EAP_MSCHAPV2,
        user=table.text("user", values.text),
        certificate=table.file("certificate", certificates, folder),
        key=table.file("key", key_file, folder),
    )
    table.refuse_unknown()
    return server
