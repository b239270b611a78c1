"""Addresses and names given as arguments, checked before anything is asked."""

from __future__ import annotations

import ipaddress
import re

from wizard.model import Misuse

NAME = re.compile(r"(?!-)[^\s/@:\x00-\x20]{1,253}")
"""A host name as far as a resolver may be asked for it; IDN included."""


def address_of(given: str | None) -> str:
    """A router's IP address, or "" where none was given; raises Misuse."""
    if not given:
        return ""
    try:
        return str(ipaddress.ip_address(given))
    except ValueError as error:
        raise Misuse("usage.bad_gateway", given=given) from error


def server_of(given: str) -> str:
    """A server's name or IP address; raises Misuse."""
    try:
        address = ipaddress.ip_address(given)
    except ValueError:
        if not NAME.fullmatch(given):
            raise Misuse("usage.bad_server", given=given) from None
        return given
    if address.is_unspecified or address.is_multicast:
        raise Misuse("usage.bad_server", given=given)
    return str(address)
