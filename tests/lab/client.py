"""The client machine: one /run, /etc, /var and home for all commands, as root or as a user."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from tests.lab import names
from tests.lab.start import ROOT, entering, module

HELPER_SECONDS = 10.0
"""Until the product's helper listens; 0.1 s usually, a machine under load gets more."""

DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SUDO_USER", "MAIL")
DROPPED = (*DESKTOP, "PYTHONDONTWRITEBYTECODE")
"""Not handed on: no desktop, and compiled modules as on any computer that runs a program twice."""
"""Variables that would lead a command to the real desktop."""

Stream = IO[Any] | int | None


class Client:
    """Commands of one world's client; the mounts are made at once, a user's at first need."""

    def __init__(self, namespace: str, folder: Path) -> None:
        self._namespace = namespace
        self._folder = folder
        self._own: list[subprocess.Popen[bytes]] = []
        self._ready: set[str] = set()
        self._pids = {"root": self._hold(net=namespace)}

    def close(self) -> None:
        """End what holds the mounts, and the helper; the commands are the world's to end."""
        for process in self._own:
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream:
                    stream.close()

    def _hold(self, **spec: Any) -> subprocess.Popen[bytes]:
        """Start a process that holds a mount namespace."""
        words = module("holder", json.dumps(spec | {"scratch": str(self._folder)}))
        pipe = subprocess.PIPE
        held = subprocess.Popen(words, cwd=ROOT, stdin=pipe, stdout=pipe, start_new_session=True)
        self._own.append(held)
        return held

    def wait(self, mounts: str = "root") -> None:
        """Until these mounts stand."""
        if mounts in self._ready:
            return
        stream = self._pids[mounts].stdout
        if stream is None or stream.readline() != b"ready\n":
            raise RuntimeError("the client's mounts could not be made")
        self._ready.add(mounts)

    def _prepare_user(self) -> None:
        """The second mount namespace, open to an ordinary user, and the product's helper."""
        if "user" in self._pids:
            return
        self.wait()
        paths = [ROOT, Path(sys.base_prefix), Path(sys.prefix), Path.cwd()]
        reachable = sorted({str(path.resolve()) for path in paths})
        spec = {"from": self._pids["root"].pid, "reachable": reachable}
        self._pids["user"] = self._hold(**spec)
        self.wait("user")
        self._start_helper()

    def _start_helper(self) -> None:
        """The product's helper as root, as its installer would have it run."""
        source = ROOT / "wizard" / "privilege" / "helper.py"
        words = [sys.executable, "-I", "-S", str(source), "--listen", names.HELPER_SOCKET]
        words += ["--for-uid", str(names.ORDINARY_UID)]
        helper = self._spawn(words, "root", (subprocess.DEVNULL, None, None), dies=True)
        self._own.append(helper)
        socket = Path(f"/proc/{self._pids['root'].pid}/root{names.HELPER_SOCKET}")
        end = time.monotonic() + HELPER_SECONDS
        while not socket.exists():
            if helper.poll() is not None or time.monotonic() > end:
                raise RuntimeError("the product's helper did not start")
            time.sleep(0.01)

    def _environment(self, uid: int) -> dict[str, str]:
        """Our environment, with a home and folders of the world's own and no desktop."""
        home = self._folder / f"home-{uid}"
        if not home.is_dir():
            home.mkdir(mode=0o700)
            os.chown(home, uid, uid)
        kept = {k: v for k, v in os.environ.items() if k not in DROPPED and k[:4] != "XDG_"}
        own = {
            "HOME": home,
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_DATA_HOME": home / ".local/share",
            "XDG_STATE_HOME": home / ".local/state",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_RUNTIME_DIR": f"/run/user/{uid}",
            "PATH": f"{Path(sys.executable).parent}:{kept.get('PATH', '')}:/usr/sbin:/sbin",
        }
        return kept | {key: str(value) for key, value in own.items()}

    def _spawn(
        self,
        words: Sequence[str],
        mounts: str,
        streams: tuple[Stream, Stream, Stream],
        *,
        uid: int = 0,
        dies: bool = False,
    ) -> subprocess.Popen[bytes]:
        spec = {
            "net": self._namespace,
            "mounts": self._pids[mounts].pid,
            "uid": uid,
            "folder": str(Path.cwd()),
            "dies": dies,
        }
        return subprocess.Popen(
            entering(words, **spec),
            cwd=ROOT,
            env=self._environment(uid),
            stdin=streams[0],
            stdout=streams[1],
            stderr=streams[2],
        )

    def start(
        self, words: Sequence[str], streams: tuple[Stream, Stream, Stream], *, as_user: bool
    ) -> subprocess.Popen[bytes]:
        """Start a command; the pid is the command's own."""
        if as_user:
            self._prepare_user()
            return self._spawn(words, "user", streams, uid=names.ORDINARY_UID)
        return self._spawn(words, "root", streams)
