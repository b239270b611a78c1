"""A minimal IKEv2 ground for contract tests: a client and a server namespace, a veth pair, charon.

The server is strongSwan with kernel-libipsec, spoken to by the PyPI `vici` package (not by our own
codec). Needs root, Linux and strongSwan; nothing of it outlives stop().
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wizard.privilege import helper as stage
from wizard.privilege.client import Helper
from wizard.privilege.lines import Channel
from wizard.work import Work

CHARON = "/usr/lib/ipsec/charon"
CLIENT, SERVER = "203.0.113.2", "203.0.113.10"
SILENT_500, SILENT_4500, ODD, FULL = (f"203.0.113.{n}" for n in range(11, 15))
"""The server that drops UDP 500, drops UDP 4500, offers no proposal of ours, offers 0.0.0.0/0."""
NAME, PSK_NAME = "vpn.office.example", "psk.office.example"
USER, PASSWORD, PSK = "alice", "correct horse", "twenty-characters-at-least"
INSIDE = "10.20.0.10"
READY_SECONDS = 10.0  # the server's charon starts in 0.2 s

SERVER_CONFIG = """charon {{
  load_modular = no
  load = random nonce aes sha1 sha2 hmac kdf openssl x509 constraints pubkey pkcs1 pkcs8 pem \
socket-default vici eap-identity eap-mschapv2 kernel-libipsec kernel-netlink
  threads = 32
  dos_protection = no
  plugins {{
    vici {{
      socket = unix://{folder}/server.vici
    }}
  }}
}}
"""


def missing() -> str:
    """Why this ground cannot be built here; '' if it can."""
    if os.name != "posix" or os.geteuid():
        return "needs root"
    if not Path(CHARON).exists():
        return "strongSwan is not installed"
    return "" if Path("/dev/net/tun").exists() else "no /dev/net/tun"


@dataclass
class Authority:
    """A certificate authority of the test's own, and what it signs (all PEM text)."""

    name: str
    key: Any = None
    certificate: Any = None

    def __post_init__(self) -> None:
        from cryptography.hazmat.primitives.asymmetric import ec

        self.key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = self._build(self.name, self.key, authority=True)

    @property
    def pem(self) -> str:
        """The authority's own certificate."""
        return pem(self.certificate)

    def issue(self, name: str, *, days: int = 30) -> tuple[str, str]:
        """(certificate, key) for a name, as server or client."""
        from cryptography.hazmat.primitives.asymmetric import ec

        key = ec.generate_private_key(ec.SECP256R1())
        return pem(self._build(name, key, days=days)), key_pem(key)

    def _build(self, name: str, key: Any, *, authority: bool = False, days: int = 30) -> Any:
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes
        from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

        def dn(text: str) -> x509.Name:
            return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

        now = dt.datetime.now(dt.UTC)
        start = now - dt.timedelta(days=60)
        uses = [ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]
        built = (
            x509.CertificateBuilder()
            .subject_name(dn(name))
            .issuer_name(dn(self.name))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(start)
            .not_valid_after(now + dt.timedelta(days=days))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        if not authority:
            names = x509.SubjectAlternativeName([x509.DNSName(name)])
            built = built.add_extension(names, critical=False)
            built = built.add_extension(x509.ExtendedKeyUsage(uses), critical=False)
        return built.sign(self.key, hashes.SHA256())


def pem(certificate: Any) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding

    return str(certificate.public_bytes(Encoding.PEM).decode())


def key_pem(key: Any, password: bytes = b"") -> str:
    from cryptography.hazmat.primitives import serialization as s

    lock = s.BestAvailableEncryption(password) if password else s.NoEncryption()
    return str(key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, lock).decode())


@dataclass
class Ground:
    """Two namespaces, and the server's charon with one connection a way of proving oneself."""

    tag: str = field(default_factory=lambda: f"ptw{os.getpid()}")
    office: Authority = field(default_factory=lambda: Authority("Office CA"))
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="ike-ground-")))
    server: subprocess.Popen[bytes] | None = None

    @property
    def client_ns(self) -> str:
        return f"{self.tag}c"

    @property
    def server_ns(self) -> str:
        return f"{self.tag}s"

    def start(self) -> None:
        self._wire()
        self._rules()
        config = self.folder / "server.conf"
        config.write_text(SERVER_CONFIG.format(folder=self.folder))
        words = ["unshare", "-m", "sh", "-c", f"mount -t tmpfs none /run && exec {CHARON}"]
        self.server = subprocess.Popen(
            [*self.inside(self.server_ns), *words],
            env={"PATH": os.environ["PATH"], "STRONGSWAN_CONF": str(config)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._load()

    def stop(self) -> None:
        if self.server:
            self.server.terminate()
            try:
                self.server.wait(3)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait(3)
        for name in (self.client_ns, self.server_ns):
            run("ip", "netns", "del", name, check=False)
            shutil.rmtree(f"/etc/netns/{name}", ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def inside(self, name: str) -> list[str]:
        return ["ip", "netns", "exec", name]

    def in_client(self, *words: str) -> str:
        return run(*self.inside(self.client_ns), *words, check=False)

    @contextmanager
    def session(self) -> Iterator[Any]:
        """A vici session with the server's charon."""
        import vici

        with socket.socket(socket.AF_UNIX) as sock:
            sock.connect(str(self.folder / "server.vici"))
            yield vici.Session(sock)

    def _wire(self) -> None:
        etc = Path(f"/etc/netns/{self.client_ns}")
        etc.mkdir(parents=True)
        (etc / "resolv.conf").write_text(f"# the client's own\nnameserver {SERVER}\n")
        (etc / "hosts").write_text(f"127.0.0.1 localhost\n{SERVER} {NAME}\n")
        run("ip", "netns", "add", self.client_ns)
        run("ip", "netns", "add", self.server_ns)
        run("ip", "link", "add", "wan0", "netns", self.client_ns, "type", "veth",
            "peer", "name", "wan0", "netns", self.server_ns)  # fmt: skip
        for name, addresses in (
            (self.client_ns, [CLIENT]),
            (self.server_ns, [SERVER, SILENT_500, SILENT_4500, ODD, FULL]),
        ):
            for address in addresses:
                run("ip", "-n", name, "addr", "add", f"{address}/24", "dev", "wan0")
            run("ip", "-n", name, "link", "set", "lo", "up")
            run("ip", "-n", name, "link", "set", "wan0", "up")
        run("ip", "-n", self.client_ns, "route", "add", "default", "via", SERVER)
        run("ip", "-n", self.server_ns, "addr", "add", f"{INSIDE}/32", "dev", "lo")

    def _rules(self) -> None:
        rules = f"""table inet silent {{
  chain in {{
    type filter hook input priority 0;
    ip daddr {SILENT_500} udp dport {{ 500, 4500 }} drop
    ip daddr {SILENT_4500} udp dport 4500 drop
  }}
}}"""
        subprocess.run(
            [*self.inside(self.server_ns), "nft", "-f", "-"], input=rules.encode(), check=True
        )

    def _load(self) -> None:
        end = time.monotonic() + READY_SECONDS
        while not (self.folder / "server.vici").exists():
            assert time.monotonic() < end, "the server's charon did not start"
            time.sleep(0.02)
        with self.session() as session:
            self._configure(session)

    def _configure(self, session: Any) -> None:
        certificate, key = self.office.issue(NAME)
        session.load_cert({"type": "X509", "flag": "CA", "data": self.office.pem})
        session.load_key({"type": "any", "data": key})
        session.load_shared({"id": "u", "type": "EAP", "data": PASSWORD, "owners": [USER]})
        session.load_shared({"id": "p", "type": "IKE", "data": PSK})
        session.load_pool({"pool": {"addrs": "10.30.0.0/24", "dns": [INSIDE]}})
        own = {"auth": "pubkey", "certs": [certificate], "id": NAME}
        psk = {"auth": "psk", "id": PSK_NAME}
        eap = {"auth": "eap-mschapv2", "eap_id": "%any"}
        for name, local, remote in (
            ("eap", own, eap),
            ("cert", own, {"auth": "pubkey"}),
            ("psk", psk, {"auth": "psk"}),
        ):
            session.load_conn({name: connection(local, remote)})
        odd = {"local_addrs": [ODD], "proposals": ["aes192-sha512-modp6144"]}
        session.load_conn({"odd": connection(own, eap) | odd})
        child = {"net": {"local_ts": ["0.0.0.0/0"], "esp_proposals": ["aes256gcm16"]}}
        full = {"local_addrs": [FULL], "children": child}
        session.load_conn({"full": connection(own, eap) | full})


def connection(local: dict[str, Any], remote: dict[str, Any]) -> dict[str, Any]:
    return {
        "version": "2",
        "local_addrs": [SERVER, SILENT_500, SILENT_4500],
        "proposals": ["aes256-sha256-modp2048-ecp256-curve25519"],
        "pools": ["pool"],
        "send_cert": "always",
        "local": local,
        "remote": remote,
        "children": {"net": {"local_ts": ["10.20.0.0/24"], "esp_proposals": ["aes256gcm16"]}},
    }


def run(*words: str, check: bool = True) -> str:
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or not check, (words, done.stderr)
    return done.stdout


def start_helper(before: Sequence[str], work: Work) -> Helper:
    """A real helper behind these words (a namespace), reached as the client reaches its own."""
    ours, its = socket.socketpair()
    python = os.path.realpath(sys.executable)
    with its:
        process = subprocess.Popen(
            [*before, python, "-I", "-S", str(stage.SOURCE)], stdin=its.fileno()
        )
    found = Helper(Channel(ours, takes_fds=True), work, process)
    found.greet(READY_SECONDS)
    return found
