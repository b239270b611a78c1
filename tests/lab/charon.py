"""The office's strongSwan: one real charon with kernel-libipsec, configured over vici."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.lab import names
from tests.lab.certificates import Office
from tests.lab.switches import Router, Server

BINARY = "/usr/lib/ipsec/charon"
PLUGINS = (
    "random nonce openssl pem pkcs1 pkcs8 pubkey x509 constraints revocation hmac kdf md5 sha1 sha2"
    " kernel-libipsec kernel-netlink socket-default vici eap-identity eap-mschapv2 attr"
)
READY_SECONDS = 10.0
"""charon is ready in 0.1 s; a machine under load gets 10."""

NO_COMMON_PROPOSAL = "camellia128-sha384-modp1024s160"
"""A suite that no client of our day offers."""


def settings(folder: Path) -> str:
    """The text of STRONGSWAN_CONF."""
    return f"""charon {{
  load = {PLUGINS}
  threads = 32
  plugins {{
    vici {{
      socket = unix://{folder}/charon.vici
    }}
    openssl {{
      load_legacy = yes
    }}
  }}
  filelog {{
    all {{
      path = {folder}/charon.log
      default = 1
      ike = 2
      cfg = 2
      flush_line = yes
    }}
  }}
}}
"""


def connect(folder: Path) -> Any:
    """A vici session, as soon as charon listens."""
    import vici

    end = time.monotonic() + READY_SECONDS
    while True:
        peer = socket.socket(socket.AF_UNIX)
        try:
            peer.connect(str(folder / "charon.vici"))
            return peer, vici.Session(peer)
        except OSError:
            peer.close()
            if time.monotonic() > end:
                raise
            time.sleep(0.005)


def _certificate(fault: Server) -> str:
    if fault.has("certificate=untrusted"):
        return "untrusted"
    return "other-name" if fault.has("name=wrong") else "server"


def _connection(local: dict[str, Any], remote: dict[str, Any], networks: list[str]) -> Any:
    child = {"local_ts": networks, "esp_proposals": ["aes256-sha256", "aes128gcm16", "default"]}
    return {
        "version": "2",
        "local_addrs": ["%any"],
        "remote_addrs": ["%any"],
        "pools": ["office"],
        "send_cert": "always",
        "local": local,
        "remote": remote,
        "children": {"office": child},
    }


def connections(router: Router, fault: Server, office: Office) -> Iterable[tuple[str, Any]]:
    """The office's connections: EAP and certificate first, then keys, then IKEv1 for L2TP."""
    # "%any" claims whatever name is asked for, whether the certificate bears it or not
    name = "%any" if fault.has("name=wrong") else names.SERVER_NAME
    networks = [f"{names.office_network(same_subnet=router.same_subnet)}.0/24"]
    server = {"auth": "pubkey", "id": name, "certs": [office.read(f"{_certificate(fault)}.pem")]}
    key = {"auth": "psk", "id": name}
    anybody = {"id": "%any"}
    made = {
        "eap": _connection(server, {"auth": "eap-mschapv2", "eap_id": "%any"} | anybody, networks),
        "certificate": _connection(server, {"auth": "pubkey"} | anybody, networks),
        "key": _connection(key, {"auth": "psk"} | anybody, networks),
        "l2tp": _l2tp(),
    }
    if fault.has("proposal=none"):
        made = {label: one | {"proposals": [NO_COMMON_PROPOSAL]} for label, one in made.items()}
    return made.items()


def _l2tp() -> Any:
    """IKEv1 with a key, as Windows' L2TP asks for it."""
    ports = {"local_ts": ["dynamic[udp/1701]"], "remote_ts": ["dynamic[udp]"], "mode": "transport"}
    return {
        "version": "1",
        "local_addrs": ["%any"],
        "remote_addrs": ["%any"],
        "proposals": ["aes256-sha1-modp2048", "aes256-sha256-modp2048", "3des-sha1-modp1024"],
        "local": {"auth": "psk"},
        "remote": {"auth": "psk"},
        "children": {"l2tp": ports | {"esp_proposals": ["aes256-sha1", "aes128-sha1"]}},
    }


def load(folder: Path, router: Router, fault: Server, office: Office) -> None:
    """Wait for charon, then give it keys, pool and connections."""
    peer, session = connect(folder)
    with peer:
        session.load_key({"type": "any", "data": office.read(f"{_certificate(fault)}.key")})
        session.load_cert({"type": "X509", "flag": "CA", "data": office.read("ca.pem")})
        password = "another" if fault.has("password=wrong") else names.VPN_PASSWORD
        session.load_shared({"type": "EAP", "data": password, "owners": [names.VPN_USER]})
        key = "another key of the office" if fault.has("psk=wrong") else names.PSK
        session.load_shared({"type": "IKE", "data": key, "owners": []})
        inside = names.inside_host(same_subnet=router.same_subnet)
        session.load_pool({"office": {"addrs": names.POOL, "dns": [inside]}})
        for label, connection in connections(router, fault, office):
            session.load_conn({label: connection})
