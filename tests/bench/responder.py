"""Answers every IKEv2 SA_INIT on UDP 500 and 4500 with NO_PROPOSAL_CHOSEN, on any own address.

`python -S -m tests.bench.responder`: prints "ready", and with the end of its standard input the
number of packets it has received and sent, as JSON. Standard library only.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import sys

IP_PKTINFO = 8
NOTIFY = struct.pack("!BBHBBH", 0, 0, 8, 0, 0, 14)
"""A notify payload: the last one, NO_PROPOSAL_CHOSEN (RFC 7296 section 3.10)."""
NAT_T_MARK = bytes(4)
BUFFER = 4 << 20
"""Bytes of socket buffer: a burst must not be lost here, the loop is what is measured."""


def reply(request: bytes) -> bytes:
    """The answer to one IKE_SA_INIT request; empty for anything else."""
    mark, message = (NAT_T_MARK, request[4:]) if request[:4] == NAT_T_MARK else (b"", request)
    if len(message) < 28 or message[17:19] != b"\x20\x22":
        return b""
    head = message[:8] + b"\1" * 8 + bytes([41, 0x20, 34, 0x20]) + message[20:24]
    return mark + head + struct.pack("!I", 28 + len(NOTIFY)) + NOTIFY


def _listening(port: int) -> socket.socket:
    peer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    peer.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
    for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
        peer.setsockopt(socket.SOL_SOCKET, option, BUFFER)
    peer.bind(("", port))
    return peer


def _serve(peer: socket.socket) -> tuple[int, int]:
    """Answer one packet from the address it was sent to; (received, sent)."""
    request, ancillary, _flags, sender = peer.recvmsg(4096, 64)
    answer = reply(request)
    if not answer:
        return 1, 0
    own = ancillary[0][2][4:8]
    source = struct.pack("!I4s4s", 0, own, bytes(4))
    peer.sendmsg([answer], [(socket.IPPROTO_IP, IP_PKTINFO, source)], 0, sender)
    return 1, 1


def main() -> None:
    """Serve until standard input ends."""
    peers = [_listening(port) for port in (500, 4500)]
    received = sent = 0
    print("ready", flush=True)
    while True:
        ready, _, _ = select.select([*peers, sys.stdin], [], [])
        if sys.stdin in ready:
            print(json.dumps({"received": received, "sent": sent}))
            return
        for peer in (each for each in peers if each in ready):
            got, gave = _serve(peer)
            received, sent = received + got, sent + gave


if __name__ == "__main__":
    main()
