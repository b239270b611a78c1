"""The router's backup and restore commands: its passthrough records in a file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import click

from router_drivers.base import JSON, Effects, Passthrough, RouterState, Setting, Switch
from wizard.cli.router import Visit, commands, on_router, status, thrown
from wizard.model import Misuse

__all__ = ["commands"]

ROLLBACK_KNOWN = 30.0
"""Seconds to allow for a router's own roll-back where its driver offers no switch to tell it."""


def _backup(visit: Visit, options: dict[str, JSON]) -> int:
    status(visit, options)
    state = visit.state
    assert state is not None  # noqa: S101 - status has just read it
    records = {str(p): record for p, record in state.records.items()}
    kept = {"schema": 1, "driver": visit.key, "address": visit.address, "records": records}
    path = _place(visit, options)
    try:
        if not options["out"]:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(kept, file, indent=1)
    except OSError as error:
        raise Misuse("file.unwritable", path=str(path), reason=error.strerror or "") from error
    visit.frame.tell(str(path))
    return 0


def _place(visit: Visit, options: dict[str, JSON]) -> Path:
    """--file, or this router's own place among our data: by its hardware address where known."""
    if options["out"]:
        return Path(options["out"])
    from wizard.tools import data_folder

    device = visit.run.tools.neighbour(visit.address) or visit.address
    return data_folder() / "backups" / f"{visit.key}-{device.replace(':', '')}.json"


def _restore(visit: Visit, options: dict[str, JSON]) -> int:
    from wizard.report import read_json
    from wizard.steps.router import visit as open_router

    path = _place(visit, options)
    kept = read_json(path)
    records = kept.get("records") if isinstance(kept, dict) else None
    if not isinstance(records, dict) or kept.get("driver") != visit.key:
        raise Misuse("router.not_its_backup", path=str(path), driver=visit.key)
    with open_router(visit.run, visit.key, visit.address) as driver:
        visit.state = state = driver.read()
        switches = [_back(state, p, records.get(str(p))) for p in visit.wanted]
        return thrown(visit, driver, [s for s in switches if s], options)


def _back(state: RouterState, passthrough: Passthrough, record: JSON) -> Switch | None:
    """The switch that brings this record back, with the effects of the driver's own switches."""
    now = state.records.get(passthrough)
    if record is None or record == now:
        return None
    if not alike(record, now):
        raise Misuse("router.not_its_backup", path=str(passthrough), driver="")
    setting = state.settings.get(passthrough, Setting.UNKNOWN)
    known = next((offer for offer in state.offers if offer.passthrough is passthrough), None)
    effects = known.effects if known else Effects(rollback=ROLLBACK_KNOWN)
    after = known.after if known else Setting.UNKNOWN
    lines = tuple(_differences(str(passthrough), now, record))
    return Switch(passthrough, setting, after, now, record, effects, lines)


def alike(record: JSON, now: JSON) -> bool:
    """Whether a kept record has the shape of the one that is read now."""
    if isinstance(now, dict):
        same = isinstance(record, dict) and record.keys() == now.keys()
        return same and all(alike(record[key], now[key]) for key in now)
    return not isinstance(record, dict)


def _differences(where: str, now: JSON, kept: JSON) -> Iterator[tuple[str, str, str]]:
    """The options that differ, for the review page."""
    if isinstance(now, dict) and isinstance(kept, dict):
        for key in now:
            yield from _differences(f"{where}: {key}", now[key], kept[key])
    elif now != kept:
        yield where, _spelled(now), _spelled(kept)


def _spelled(value: JSON) -> str:
    return "" if value is None else json.dumps(value)


_file = click.option("--file", "out", type=click.Path(), help="The backup's file; else our own.")
on_router(_backup, "backup", "Keep the router's passthrough settings in a file.", _file)
on_router(_restore, "restore", "Write kept settings back.", _file)
