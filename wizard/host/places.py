"""Remembers, in one JSON file, whose network this is and which certificate a router showed."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from router_drivers.base import JSON
from wizard.model import Network

FILE = "places.json"
_SCHEMA = 1
_LIMIT = 1_000_000
"""Bytes; a place takes some 100, so anything larger is not our file."""
_MODE = 0o600
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Places:
    """What is remembered, kept in `folder`; a file that cannot be read is put aside, not lost.

    A network is known by its gateway's MAC and its name together: either alone is forged or
    met again too easily. Without a gateway MAC nothing is remembered.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    def whose(self, gateway_mac: str, network_name: str) -> Network:
        """Whose network this is, UNKNOWN until somebody said so."""
        kept = self._load()["networks"].get(_key(gateway_mac, network_name))
        return Network(kept) if kept in set(Network) else Network.UNKNOWN

    def remember(self, gateway_mac: str, network_name: str, network: Network) -> None:
        """Keep the answer; OSError where the folder cannot be written."""
        if gateway_mac:
            data = self._load()
            data["networks"][_key(gateway_mac, network_name)] = str(network)
            self._save(data)

    def pinned(self, identity: str) -> str:
        """The SHA-256 (hex) of this router's certificate, or an empty string."""
        return self._load()["certificates"].get(identity.lower(), "")

    def pin(self, identity: str, sha256: str) -> None:
        """Trust this certificate of that router from now on; ValueError where it is no SHA-256."""
        plain = sha256.replace(":", "").lower()
        if not _SHA256.fullmatch(plain):
            raise ValueError(sha256)
        data = self._load()
        data["certificates"][identity.lower()] = plain
        self._save(data)

    def _load(self) -> dict[str, dict[str, str]]:
        try:
            with self._path.open("rb") as file:
                raw = file.read(_LIMIT + 1)
        except FileNotFoundError:
            return _checked(b"{}")
        try:
            return _checked(raw)
        except (ValueError, RecursionError):
            self._put_aside()
            return _checked(b"{}")

    def _put_aside(self) -> None:
        """Keep a broken file under the first free name beside ours."""
        for number in range(1, 100):
            aside = self._path.with_suffix(f".broken{number}")
            if not aside.exists():
                with suppress(OSError):
                    self._path.rename(aside)
                return

    def _save(self, data: Mapping[str, Mapping[str, str]]) -> None:
        """Write beside and rename over: a crash leaves the old file or the new one."""
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = json.dumps({"schema": _SCHEMA, **data}, indent=1, sort_keys=True)
        handle, name = tempfile.mkstemp(prefix=f".{FILE}.", dir=self._path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(_MODE)
            Path(name).replace(self._path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise


def _key(gateway_mac: str, network_name: str) -> str:
    return f"{gateway_mac.lower()} {network_name}"


def _checked(raw: bytes) -> dict[str, dict[str, str]]:
    """The two tables, texts only; ValueError where the file has another shape."""
    if len(raw) > _LIMIT:
        raise ValueError(_LIMIT)
    data = json.loads(raw)
    if not isinstance(data, dict) or data.get("schema", _SCHEMA) != _SCHEMA:
        raise ValueError(raw)
    return {key: _texts(data.get(key, {})) for key in ("networks", "certificates")}


def _texts(table: JSON) -> dict[str, str]:
    if not isinstance(table, dict):
        raise ValueError(table)  # noqa: TRY004 - a file of the wrong shape is a wrong value
    return {str(key): value for key, value in table.items() if isinstance(value, str)}
