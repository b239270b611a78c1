"""What our private charon is told: strongswan.conf and the vici messages of one connection.

Sources: strongswan.conf(5), swanctl.conf(5), the vici README of strongSwan.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from string import Template
from typing import Any

from wizard.recipes import checks

PLUGINS = (
    "random nonce drbg aes des sha1 sha2 md4 hmac kdf gcm gmp curve25519 openssl "
    "x509 constraints pubkey pkcs1 pkcs8 pem socket-default vici eap-identity eap-mschapv2 resolve"
)
"""Fixed. No updown (it runs scripts), no stroke, no revocation (it fetches from the network)."""

THREADS_NETLINK = 16  # strongSwan's default
THREADS_LIBIPSEC = 32  # kernel-libipsec keeps several threads for itself; with 16 charon starves
RETRANSMIT_SECONDS = 1.0  # the first repeat: a satellite's round trip is 0.7 s
RETRANSMIT_BASE = 1.5  # each wait grows by half
RETRANSMIT_TRIES = 4  # 1 + 1.5 + 2.25 + 3.4 + 5.1 = 13 s of silence end a stage; 5 packets of a
# lossy path (20 %) all get lost once in 3,000
DEAD_PEER_SECONDS = 30  # a NAT forgets UDP after 30 s at the earliest; asks as rarely as it may
RULE_PRIORITY = 220  # strongSwan's own: before the main table
TABLE_BASE = 0x7077_0000  # our routing tables: one an identifier, never the system charon's 220
CHILD = "inside"
ANYWHERE = ("0.0.0.0/0",)
ANY_ADDRESS = ANYWHERE[0].partition("/")[0]

IKE_PROPOSALS = (
    "aes256gcm16-aes128gcm16-prfsha384-prfsha256-curve25519-ecp256-ecp384-modp2048-modp3072-modp4096",
    "aes256-aes128-sha384-sha256-curve25519-ecp256-ecp384-modp2048-modp3072-modp4096",
    "aes256-aes128-sha1-modp2048",
    "aes256-aes128-sha256-sha1-modp1024",
)
"""Strong first. The last is what Windows Server's RRAS speaks unless told otherwise (DH 2)."""

ESP_PROPOSALS = (
    "aes256gcm16-aes128gcm16-ecp256-modp2048",
    "aes256-aes128-sha256-ecp256-modp2048",
    "aes256gcm16-aes128gcm16",
    "aes256-aes128-sha256-sha1",
)

RUN = "/run"
"""Where charon sees its private folder; AppArmor profiles allow /run/charon.* only."""
CONFIG, SOCKET, RESOLV, LOG = "charon.conf", "charon.vici", "charon.resolv", "charon.log"


_CONFIG = Template("""charon {
  load_modular = no
  load = $plugins
  threads = $threads
  port = 0
  port_nat_t = 0
  routing_table = $table
  routing_table_prio = $priority
  retransmit_timeout = $first
  retransmit_base = $base
  retransmit_tries = $tries
  install_routes = yes
  install_virtual_ip = yes
  send_vendor_id = no
  filelog {
    own {
      path = $run/$log
      default = 0
      dmn = 1
      lib = 1
      cfg = 1
      ike = 1
      knl = 1
      flush_line = yes
    }
  }
  syslog {
    daemon {
      default = -1
    }
    auth {
      default = -1
    }
  }
  plugins {
    vici {
      socket = unix://$run/$socket
    }
    resolve {
      file = $run/$resolv
      resolvconf {
        path = $run/none
      }
    }
    openssl {
      load_legacy = yes
    }
  }
}
""")
"""strongswan.conf of the private charon."""


@dataclass(frozen=True)
class Ike:
    """One IKEv2 connection as root is asked to make it; every field has passed its check.

    auth: psk, certificate or eap-mschapv2. roots, chain, key: DER. networks: what lies inside.
    """

    identifier: str
    server: str
    remote_id: str
    auth: str
    local_id: str = ""
    user: str = ""
    roots: tuple[bytes, ...] = ()
    chain: tuple[bytes, ...] = ()
    networks: tuple[str, ...] = ANYWHERE
    key: bytes = field(default=b"", repr=False)
    password: str = field(default="", repr=False)
    psk: str = field(default="", repr=False)


def table(identifier: str) -> int:
    """The routing table of this identifier (0x70770000 to 0x7077ffff)."""
    digest = hashlib.sha256(checks.identifier("identifier", identifier).encode()).digest()
    return TABLE_BASE + int.from_bytes(digest[:2], "big")


def config(identifier: str, *, libipsec: bool) -> str:
    """strongswan.conf for the private charon of this identifier."""
    kernel = "kernel-libipsec kernel-netlink" if libipsec else "kernel-netlink"
    return _CONFIG.substitute(
        plugins=f"{PLUGINS} {kernel}",
        threads=THREADS_LIBIPSEC if libipsec else THREADS_NETLINK,
        table=table(identifier),
        priority=RULE_PRIORITY,
        first=RETRANSMIT_SECONDS,
        base=RETRANSMIT_BASE,
        tries=RETRANSMIT_TRIES,
        run=RUN,
        log=LOG,
        socket=SOCKET,
        resolv=RESOLV,
    )


def credentials(ike: Ike) -> tuple[tuple[str, dict[str, Any]], ...]:
    """The vici commands that load what the connection needs, in order."""
    roots = [_certificate(der, "CA") for der in ike.roots]
    chain = [_certificate(der, "NONE") for der in ike.chain[1:]]
    return (*roots, *chain, *_secrets(ike))


def _certificate(der: bytes, flag: str) -> tuple[str, dict[str, Any]]:
    return "load-cert", {"type": "X509", "flag": flag, "data": der}


def authorities(pem: str) -> tuple[tuple[str, dict[str, Any]], ...]:
    """The vici commands that trust every certificate of the system's own bundle."""
    return tuple(_certificate(der, "CA") for der in checks.bundle(pem))


def _secrets(ike: Ike) -> list[tuple[str, dict[str, Any]]]:
    if ike.auth == "certificate":
        return [("load-key", {"type": "any", "data": ike.key})]
    if ike.auth == "psk":
        return [("load-shared", _shared("IKE", ike.psk, [ike.remote_id]))]
    return [("load-shared", _shared("EAP", ike.password, [ike.user]))]


def _shared(kind: str, secret: str, owners: Sequence[str]) -> dict[str, Any]:
    return {"id": f"{kind.lower()}-own", "type": kind, "data": secret, "owners": list(owners)}


def connection(ike: Ike) -> dict[str, Any]:
    """The load-conn message: one connection with one child."""
    return {
        ike.identifier: {
            "version": "2",
            "remote_addrs": [ike.server],
            "vips": _virtual_addresses(ike.networks),
            "proposals": list(IKE_PROPOSALS),
            "encap": "yes",
            "mobike": "yes",
            "fragmentation": "yes",
            "dpd_delay": f"{DEAD_PEER_SECONDS}s",
            "keyingtries": "1",
            "send_cert": "always",
            "send_certreq": "yes",
            "local": _local(ike),
            "remote": _remote(ike),
            "children": {CHILD: _child(ike)},
        }
    }


def _virtual_addresses(networks: Sequence[str]) -> list[str]:
    """Ask for an inner address of each family that lies inside."""
    wanted = [ANY_ADDRESS] if any(":" not in net for net in networks) else []
    return wanted + (["::"] if any(":" in net for net in networks) else [])


def _local(ike: Ike) -> dict[str, Any]:
    if ike.auth == "certificate":
        own = {"auth": "pubkey", "certs": [ike.chain[0]]}
    elif ike.auth == "psk":
        own = {"auth": "psk"}
    else:
        own = {"auth": "eap-mschapv2", "eap_id": ike.user}
    return own | ({"id": ike.local_id} if ike.local_id else {})


def _remote(ike: Ike) -> dict[str, Any]:
    return {"auth": "psk" if ike.auth == "psk" else "pubkey", "id": ike.remote_id}


def _child(ike: Ike) -> dict[str, Any]:
    return {
        "mode": "tunnel",
        "local_ts": ["dynamic"],
        "remote_ts": list(ike.networks),
        "esp_proposals": list(ESP_PROPOSALS),
        "start_action": "none",
        "close_action": "none",
        "dpd_action": "clear",
    }


def initiate(identifier: str, milliseconds: int) -> dict[str, str]:
    """Bring the child up; the log lines of level 1 come as control-log events meanwhile."""
    return {
        "child": CHILD,
        "ike": identifier,
        "timeout": str(milliseconds),
        "loglevel": "1",
        "init-limits": "no",
    }


def list_sas(identifier: str) -> dict[str, str]:
    """Ask for the state of our connection; answers come as list-sa events."""
    return {"ike": identifier}
