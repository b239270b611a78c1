"""The lab's fixed names and addresses (the contract's "The labs, as tools")."""

from __future__ import annotations

CLIENT = "192.168.1.100"
ROUTER = "192.168.1.1"
PUBLIC_DNS = "198.51.100.53"
WAN = "198.51.100.2"
PROVIDER = "198.51.100.1"
OUTER_WAN, OUTER = "10.0.0.2", "10.0.0.1"
CARRIER_WAN, CARRIER = "100.64.0.2", "100.64.0.1"
SERVER = "203.0.113.10"
SERVER_GATEWAY = "203.0.113.1"
IKEV1_SERVER, IKEV1_GATEWAY = "203.0.113.20", "203.0.113.17"
EDGE_INSIDE, SERVER_BEHIND_EDGE = "172.16.9.1", "172.16.9.10"
POOL = "10.20.1.0/24"

SERVER_NAME = "vpn.office.example"
IKEV1_NAME = "ikev1.office.example"
OTHER_NAME = "gate.elsewhere.example"
INSIDE_NAME = "intranet.office.example"
OFFICE_DOMAIN = "office.example"

ROUTER_USER, ROUTER_PASSWORD = "root", "goodpass"
VPN_USER, VPN_PASSWORD = "alice", "correct horse battery"
PSK = "a pre-shared key of the office"

ORDINARY_UID = 20000
HELPER_SOCKET = "/run/passthrough-wizard/helper.sock"


def office_network(*, same_subnet: bool) -> str:
    """The first three octets of the office LAN."""
    return "192.168.1" if same_subnet else "10.20.0"


def inside_host(*, same_subnet: bool) -> str:
    """The address of the inside HTTP and DNS host."""
    return f"{office_network(same_subnet=same_subnet)}.10"
