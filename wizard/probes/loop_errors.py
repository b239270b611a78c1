"""What the system tells about a socket's failures: Linux' error queue, and errno as codes.

ICMPv6 is told in the numbers of ICMPv4, so that a conversation needs one vocabulary only.
"""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import socket
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass

IP_RECVERR = 11
IPV6_RECVERR = 25
"""linux/in.h and linux/in6.h; Python 3.11 does not name them."""

_MSG_ERRQUEUE: int = getattr(socket, "MSG_ERRQUEUE", 0)
_EXTENDED = struct.Struct("=IBBBBII")
"""struct sock_extended_err of linux/errqueue.h: errno, origin, type, code, pad, info, data."""

_ORIGIN_LOCAL, _ORIGIN_ICMP, _ORIGIN_ICMP6 = 1, 2, 3
_QUOTE = 2048
"""An ICMP error quotes at most 576 (RFC 1812) or 1,280 bytes (RFC 4443)."""
_ANCILLARY = 512
_MOST = 16
"""Errors read in one go, so that a flood on one channel does not starve the others."""

_AS_ICMP4 = {
    (1, 0): (3, 0),
    (1, 1): (3, 13),
    (1, 3): (3, 1),
    (1, 4): (3, 3),
    (2, 0): (3, 4),
    (3, 0): (11, 0),
    (3, 1): (11, 1),
    (4, 1): (3, 2),
}
"""RFC 4443 type and code -> what RFC 792 / RFC 1812 call the same thing."""

_REASONS = {
    errno.EACCES: "local.blocked",
    errno.EPERM: "local.blocked",
    errno.ENETUNREACH: "network.no_route",
    errno.EHOSTUNREACH: "network.no_route",
    errno.EADDRNOTAVAIL: "network.no_route",
    errno.EAFNOSUPPORT: "network.no_family",
    errno.ENETDOWN: "network.down",
    errno.EADDRINUSE: "local.port_in_use",
    errno.ETIMEDOUT: "network.silent",
    errno.EMFILE: "local.no_descriptors",
    errno.ENFILE: "local.no_descriptors",
}


@dataclass(frozen=True)
class Told:
    """One error: ICMP type and code in ICMPv4 numbers, who sent it, what it quotes (payload).

    icmp_type is -1 where this machine itself found the error. remote: whom our packet was for.
    """

    number: int
    icmp_type: int
    icmp_code: int
    sender: str
    quoted: bytes = b""
    remote: str = ""


def reason(error: OSError) -> str:
    """The code of a system error that kept a channel from working."""
    return _REASONS.get(error.errno or 0, "local.socket")


def listen_for_errors(sock: socket.socket) -> None:
    """Have ICMP errors queued on this socket with their sender (Linux; elsewhere nothing)."""
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError):
        if sock.family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, IPV6_RECVERR, 1)
        else:
            sock.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)


def drain(sock: socket.socket) -> list[Told]:
    """Every error that waits on this socket; empty where the system keeps no such queue."""
    told: list[Told] = []
    if not _MSG_ERRQUEUE:
        return told
    with contextlib.suppress(OSError):
        for _ in range(_MOST):
            quoted, ancillary, _flags, remote = sock.recvmsg(_QUOTE, _ANCILLARY, _MSG_ERRQUEUE)
            found = parse(ancillary, quoted, remote[0] if isinstance(remote, tuple) else "")
            if found:
                told.append(found)
    return told


def parse(
    ancillary: Iterable[tuple[int, int, bytes]], quoted: bytes, remote: str = ""
) -> Told | None:
    """Read the extended error out of a message's ancillary data; None where there is none."""
    for level, kind, data in ancillary:
        named = (level, kind) in {
            (socket.IPPROTO_IP, IP_RECVERR),
            (socket.IPPROTO_IPV6, IPV6_RECVERR),
        }
        if named and len(data) >= _EXTENDED.size:
            return _told(data, quoted, remote)
    return None


def _told(data: bytes, quoted: bytes, remote: str) -> Told:
    number, origin, icmp_type, icmp_code, *_rest = _EXTENDED.unpack_from(data)
    sender = _offender(data[_EXTENDED.size :])
    if origin == _ORIGIN_ICMP6:
        icmp_type, icmp_code = _AS_ICMP4.get((icmp_type, icmp_code), (3, 13))
    elif origin != _ORIGIN_ICMP:
        return Told(number, -1, 0, "", quoted, remote)
    return Told(number, icmp_type, icmp_code, sender, quoted, remote)


def _offender(sockaddr: bytes) -> str:
    """The address in a sockaddr_in or sockaddr_in6, or an empty string."""
    if len(sockaddr) < 8:
        return ""
    family = int.from_bytes(sockaddr[:2], sys.byteorder)
    if family == socket.AF_INET:
        return str(ipaddress.IPv4Address(sockaddr[4:8]))
    if family == socket.AF_INET6 and len(sockaddr) >= 24:
        return str(ipaddress.IPv6Address(sockaddr[8:24]))
    return ""
