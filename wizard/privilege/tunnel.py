"""One IKEv2 tunnel by a private charon: up, status, down. Runs as root inside the helper."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from wizard.privilege import launch, marks, parts, resolv
from wizard.privilege.link import CharonLost, Check, Link, word, words
from wizard.privilege.marks import Mark
from wizard.privilege.verbs import CharonUp
from wizard.recipes import charon
from wizard.recipes.vici import Message

START_SECONDS = 10.0  # charon is ready in 0.1 s; a machine under load gets 10
START_TICK_SECONDS = 0.01  # how often we look whether it is ready
DIAL_SECONDS = 45.0  # two silent stages of 13 s, a slow RADIUS, a second login round
LINES_LIMIT = 300  # a failing dialogue has some 60 lines
OWN_LOG_LINES = 20  # the reason is among the last
LINE_LIMIT = 300  # characters kept of a log line

AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)
"""The system's certificate authorities: Debian and Arch, Fedora, openSUSE."""

DNS_LINE = re.compile(r"installing DNS server ([0-9a-fA-F.:]+) (?:to|via)")
STATES = {"ESTABLISHED": "up", "CONNECTING": "dialling", "CREATED": "dialling"}

Hear = Callable[[str], None]


class Refused(Exception):
    """The verb cannot be done; a code and facts for the client."""

    def __init__(self, code: str, **facts: str) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Tunnel:
    """The tunnel of one mark. check: raises when the client wants no more."""

    def __init__(self, mark: Mark, found: parts.Parts, check: Check) -> None:
        self.mark = mark
        self.parts = found
        self._check = check
        self._lines: list[str] = []

    def up(self, request: CharonUp, owner: int, hear: Hear) -> dict[str, Any]:
        """Bring it up; whatever fails or interrupts, nothing of it stays."""
        standing = self.status()
        if standing["state"] == "up":
            return standing | {"log": [], "code": "", "dns_set": resolv.bears(self.mark.identifier)}
        self.down()
        try:
            result = self._bring_up(request, owner, hear)
        except BaseException:
            self.down()
            raise
        if result["state"] != "up":
            self.down()
        return result

    def status(self) -> dict[str, Any]:
        """State, interface, address, name servers and routes of what stands now.

        down: nothing bears the mark. failed: something does, and it carries nothing.
        """
        if not self.mark.processes():
            return _nothing("failed" if self._left() else "down")
        try:
            link = self._link()
        except OSError:
            return _nothing("dialling")
        try:
            return self._describe(link)
        except CharonLost:
            return _nothing("failed")
        finally:
            link.close()

    def down(self) -> bool:
        """Take everything down; whether there was anything."""
        there = bool(self.mark.processes() or self._left())
        self.mark.stop()
        resolv.unset(self.mark.identifier)
        if self.parts.ip:
            marks.clear_routing(self.parts.ip, self.mark.identifier)
        self.mark.clear()
        return there

    def _left(self) -> list[str]:
        return marks.left(self.mark.identifier, self.parts.ip, self.mark.base)

    def _bring_up(self, request: CharonUp, owner: int, hear: Hear) -> dict[str, Any]:
        self.mark.make(owner)
        self._start()
        link = self._link()
        try:
            self._load(link, request)
            code = self._initiate(link, hear)
            standing = self._describe(link) if not code else _nothing("failed")
        finally:
            link.close()
        if standing["state"] != "up":
            return _nothing("failed") | {"log": self._lines, "code": code, "dns_set": False}
        (self.mark.folder / "dns").write_text("\n".join(standing["dns"]))
        dns_set = self._set_dns(request, standing)
        return standing | {"log": self._lines, "code": "", "dns_set": dns_set}

    def _start(self) -> None:
        """Start charon in its own session and namespace; wait until it listens."""
        text = charon.config(self.mark.identifier, libipsec=self.parts.libipsec)
        (self.mark.run / charon.CONFIG).write_text(text)
        process = subprocess.Popen(
            [sys.executable, "-I", "-S", launch.__file__, str(self.mark.folder), self.parts.charon],
            env=self._environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        end = time.monotonic() + START_SECONDS
        while not self._listens():
            self._check()
            if process.poll() is not None or time.monotonic() > end:
                raise Refused("charon.not_started", log=self._own_log())
            time.sleep(START_TICK_SECONDS)

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "STRONGSWAN_CONF": f"{charon.RUN}/{charon.CONFIG}",
            marks.VARIABLE: self.mark.identifier,
        }

    def _listens(self) -> bool:
        try:
            self._link().close()
        except OSError:
            return False
        return True

    def _link(self) -> Link:
        return Link(self.mark.run / charon.SOCKET, self._check)

    def _own_log(self) -> str:
        """The end of charon's own log: why it did not start."""
        lines = _text(self.mark.run / charon.LOG).splitlines()
        return "\n".join(_clean(line) for line in lines[-OWN_LOG_LINES:])

    def _load(self, link: Link, request: CharonUp) -> None:
        ike = request.ike()
        for command, message in charon.credentials(ike):
            _succeed(link.ask(command, message), command)
        if request.auth != "psk" and not ike.roots:
            self._load_authorities(link)
        _succeed(link.ask("load-conn", charon.connection(ike)), "load-conn")

    def _load_authorities(self, link: Link) -> None:
        """Trust whom the system trusts; one it cannot read is left out."""
        texts = (_text(Path(name)) for name in AUTHORITIES)
        for command, message in charon.authorities(next(filter(None, texts), "")):
            link.ask(command, message)

    def _initiate(self, link: Link, hear: Hear) -> str:
        """Dial; '' when the tunnel stands, else a code that the log explains."""

        def take(event: Message) -> None:
            line = _clean(word(event, "msg"))
            self._lines = [*self._lines, line][-LINES_LIMIT:]
            hear(line)

        request = charon.initiate(self.mark.identifier, int(DIAL_SECONDS * 1000))
        seconds = DIAL_SECONDS + START_SECONDS
        answer = link.ask("initiate", request, seconds=seconds, event="control-log", hear=take)
        return "" if word(answer, "success") == "yes" else "charon.failed"

    def _describe(self, link: Link) -> dict[str, Any]:
        found: list[Message] = []
        link.ask(
            "list-sas", charon.list_sas(self.mark.identifier), event="list-sa", hear=found.append
        )
        told = (event.get(self.mark.identifier) for event in found)
        return self._standing(next((own for own in told if isinstance(own, dict)), {}))

    def _standing(self, own: Message) -> dict[str, Any]:
        """What list-sa tells of our connection, in the tunnel's words; failed: it is not there."""
        children = own.get("child-sas", {})
        installed = [c for c in children.values() if word(c, "state") == "INSTALLED"]
        state = STATES.get(word(own, "state"), "failed")
        if state == "up" and not installed:
            state = "dialling"
        address = next(iter(words(own, "local-vips")), "")
        routes = [net for child in installed for net in words(child, "remote-ts")]
        return {
            "state": state,
            "interface": marks.addresses(self.parts.ip).get(address, ""),
            "address": address,
            "dns": self._pushed(),
            "routes": routes,
        }

    def _pushed(self) -> list[str]:
        """The name servers that the server pushed: charon's private file, its log, our record."""
        lines = (line.split() for line in _text(self.mark.run / charon.RESOLV).splitlines())
        kept = [words_[1] for words_ in lines if len(words_) > 1 and words_[0] == "nameserver"]
        said = [m[1] for line in self._lines for m in DNS_LINE.finditer(line)]
        return list(dict.fromkeys(kept + said + _text(self.mark.folder / "dns").split()))

    def _set_dns(self, request: CharonUp, standing: dict[str, Any]) -> bool:
        if not request.use_dns:
            return False
        standing["dns"] = standing["dns"] or list(request.dns)
        return resolv.set_servers(standing["dns"], self.mark.identifier)


def may_touch(mark: Mark, owner: int) -> bool:
    """Whether this is the owner's: root touches every mark, a user its own and orphans."""
    return owner == 0 or mark.owner() in {None, owner}


def _text(path: Path) -> str:
    """The file's text; '' where there is none."""
    try:
        return path.read_text(errors="replace")
    except OSError:
        return ""


def _nothing(state: str) -> dict[str, Any]:
    return {"state": state, "interface": "", "address": "", "dns": [], "routes": []}


def _succeed(answer: Message, command: str) -> None:
    if word(answer, "success") != "yes":
        raise Refused("charon.refused", command=command, why=_clean(word(answer, "errmsg")))


def _clean(line: str) -> str:
    """A log line without control characters, cut."""
    return "".join(c if c.isprintable() else " " for c in line[:LINE_LIMIT]).rstrip()
