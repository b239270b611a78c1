"""What the lab prints for its users: the secrets file, and a profile that fits its office."""

from __future__ import annotations

from tests.lab import names
from tests.lab.certificates import office

_IKEV2 = '''remote_id = "{name}"
auth = "eap-mschapv2"
ca = """
{ca}"""
'''
_HEADS = {"ikev2": _IKEV2, "l2tp": 'auth = "psk"\n', "pptp": ""}

_PROFILE = """schema = 1
name = "Office"

[[server]]
address = "{name}"
protocols = ["{protocol}"]
user = "{user}"
{head}
[routes]
inside = ["{network}.0/24"]
dns = ["{inside}"]
domains = ["{domain}"]

[check]
inside = ["http://{inside_name}/"]
lookup = ["{inside_name}"]

[allow]
router = true
"""

PROTOCOLS = tuple(_HEADS)


def profile(protocol: str, *, same_subnet: bool = False) -> str:
    """The profile of one protocol as TOML, its CA inside."""
    ca = office().read("ca.pem") if protocol == "ikev2" else ""
    return _PROFILE.format(
        name=names.SERVER_NAME,
        protocol=protocol,
        user=names.VPN_USER,
        head=_HEADS[protocol].format(name=names.SERVER_NAME, ca=ca),
        network=names.office_network(same_subnet=same_subnet),
        inside=names.inside_host(same_subnet=same_subnet),
        domain=names.OFFICE_DOMAIN,
        inside_name=names.INSIDE_NAME,
    )


def secrets() -> dict[str, str]:
    """The content of the secrets file."""
    return {
        "router_user": names.ROUTER_USER,
        "router_password": names.ROUTER_PASSWORD,
        "vpn_user": names.VPN_USER,
        "vpn_password": names.VPN_PASSWORD,
        "psk": names.PSK,
    }
