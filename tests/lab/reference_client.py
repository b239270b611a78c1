"""A plain strongSwan client, independent of the product: dials the office, prints a JSON object.

`python -m tests.lab.reference_client AUTH CERTIFICATES`: AUTH is eap, certificate or psk;
CERTIFICATES is the folder of certificates.py. Keys: up, log, page, large, inside.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import Any

from tests.lab import charon, names
from tests.lab.certificates import Office
from tests.lab.office import LARGE

DIAL_MILLISECONDS = "6000"
FETCH_SECONDS = 5.0


def local(auth: str, office: Office) -> dict[str, Any]:
    """Our half of the authentication."""
    own = {"id": names.VPN_USER}
    if auth == "eap":
        return own | {"auth": "eap-mschapv2", "eap_id": names.VPN_USER}
    if auth == "psk":
        return own | {"auth": "psk"}
    return own | {"auth": "pubkey", "certs": [office.read("alice.pem")]}


def load(session: Any, auth: str, office: Office) -> None:
    """Credentials and the one connection."""
    session.load_cert({"type": "X509", "flag": "CA", "data": office.read("ca.pem")})
    session.load_key({"type": "any", "data": office.read("alice.key")})
    for kind, secret in (("EAP", names.VPN_PASSWORD), ("IKE", names.PSK)):
        session.load_shared({"type": kind, "data": secret, "owners": []})
    remote = {"auth": "psk" if auth == "psk" else "pubkey", "id": names.SERVER_NAME}
    connection = {
        "version": "2",
        "remote_addrs": [names.SERVER],
        "vips": ["0.0.0.0"],
        "local": local(auth, office),
        "remote": remote,
        "children": {"office": {"remote_ts": ["10.20.0.0/24"]}},
    }
    session.load_conn({"office": connection})


def dial(session: Any) -> tuple[bool, list[str]]:
    """Whether the tunnel stands, and what charon said."""
    import vici

    log: list[str] = []
    lines = session.initiate({"child": "office", "timeout": DIAL_MILLISECONDS})
    try:
        log.extend(line.get("msg", b"").decode() for line in lines)
    except vici.exception.CommandException:
        return False, log
    return True, log


def fetch(path: str) -> bytes:
    """A page of the inside host, by its inside name."""
    address = f"http://{names.INSIDE_NAME}{path}"
    with urllib.request.urlopen(address, timeout=FETCH_SECONDS) as response:
        return bytes(response.read())


def main(auth: str, folder: Path) -> None:
    """Dial, look around, hang up."""
    place = Path("/run/reference")
    place.mkdir()
    settings = charon.settings(place).replace(" attr\n", " resolve\n")
    (place / "strongswan.conf").write_text(settings)
    environment = os.environ | {"STRONGSWAN_CONF": str(place / "strongswan.conf")}
    silent = subprocess.DEVNULL
    process = subprocess.Popen([charon.BINARY], env=environment, stdout=silent, stderr=silent)
    peer, session = charon.connect(place)
    with peer:
        load(session, auth, Office(folder))
        up, log = dial(session)
        told: dict[str, Any] = {"up": up, "log": log}
        if up:
            told |= {"page": fetch("/").decode(), "large": fetch("/large") == LARGE}
    process.kill()
    process.wait()
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
