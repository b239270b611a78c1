"""The PPTP helper of a NAT: reads TCP 1723 and learns which GRE keys belong together.

A GRE packet of PPTP carries the receiver's Call ID only (RFC 2637 section 4.1), so the two
directions of one call share nothing. The helper replaces the client's Call ID by the translated
port of its control connection and puts it back in what the server says.
"""

from __future__ import annotations

import struct
from dataclasses import replace

from wizard.rehearsal.conntrack import Flow, Table
from wizard.rehearsal.packets import GRE, Packet
from wizard.rehearsal.transport import segment

CONTROL_PORT = 1723
_MAGIC = 0x1A2B3C4D
_HEAD = struct.Struct("!HHIHH")
_OUTGOING_REQUEST, _OUTGOING_REPLY = 7, 8
_DISCONNECTED, _WAN_ERROR, _SET_LINK = 13, 14, 15
_PEER_ID_AT = {_OUTGOING_REPLY: 14, _WAN_ERROR: 12, _SET_LINK: 12}
"""Where the server's messages name the client's Call ID."""
_SHORTEST = 16


def key(packet: Packet) -> int | None:
    """The Call ID in an enhanced GRE packet; None for any other GRE."""
    head = packet.payload[:8]
    if len(head) < 8 or head[1] & 7 != 1 or head[2:4] != b"\x88\x0b":
        return None
    return int.from_bytes(head[6:8], "big")


def with_key(packet: Packet, call: int) -> Packet:
    """The packet with another Call ID."""
    payload = packet.payload[:6] + call.to_bytes(2, "big") + packet.payload[8:]
    return replace(packet, payload=payload)


class Helper:
    """Follows control connections; one call a connection, as Linux's helper does."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self.keys: dict[tuple[str, str, int], int] = {}

    def inspect(self, packet: Packet, flow: Flow, outward: bool) -> Packet:
        """The control packet with Call IDs translated; what it announces is expected."""
        tcp = segment(packet.payload)
        if tcp is None or not tcp.data:
            return packet
        data, position = bytearray(tcp.data), 0
        while position + _SHORTEST <= len(data):
            length, _, magic, kind, _ = _HEAD.unpack_from(data, position)
            if magic != _MAGIC or length < _SHORTEST or position + length > len(data):
                break
            self._message(data, position, kind, flow, outward)
            position += length
        out = replace(tcp, data=bytes(data))
        return replace(packet, payload=out.encode(packet.src, packet.dst))

    def close(self, flow: Flow) -> None:
        """The control connection or the call is over: its GRE goes with it."""
        if "server" not in flow.notes:
            return
        original, reply = _calls(flow)
        self._table.unexpect(original)
        for pair in ((original[1], original[3]), (reply[3], original[3])):
            self.keys.pop((*pair, flow.notes["server"]), None)
        self.keys.pop((reply[1], reply[3], reply[4]), None)
        del flow.notes["server"]

    def _message(
        self, data: bytearray, position: int, kind: int, flow: Flow, outward: bool
    ) -> None:
        if outward and kind == _OUTGOING_REQUEST:
            own = flow.notes.setdefault("client", _read(data, position + 12))
            if _read(data, position + 12) == own:  # the first call, or the same again
                _write(data, position + 12, flow.reply[4])
        elif not outward and kind in _PEER_ID_AT:
            self._server_says(data, position, kind, flow)
        elif not outward and kind == _DISCONNECTED:
            self.close(flow)

    def _server_says(self, data: bytearray, position: int, kind: int, flow: Flow) -> None:
        place = position + _PEER_ID_AT[kind]
        if "client" not in flow.notes or _read(data, place) != flow.reply[4]:
            return
        _write(data, place, flow.notes["client"])
        connected = kind == _OUTGOING_REPLY and data[position + 16] == 1
        if connected and "server" not in flow.notes:
            flow.notes["server"] = _read(data, position + 12)
            self._expect(flow)

    def _expect(self, flow: Flow) -> None:
        original, reply = _calls(flow)
        if self._table.expect(original, reply):
            self.keys[original[1], original[3], original[4]] = original[2]
            self.keys[reply[1], reply[3], reply[4]] = reply[2]
            self.keys[reply[3], reply[1], reply[2]] = reply[4]


def _calls(
    flow: Flow,
) -> tuple[tuple[int, str, int, str, int], tuple[int, str, int, str, int]]:
    _, client, _, server, _ = flow.original
    _, _, _, outer, port = flow.reply
    theirs = flow.notes["server"]
    original = (GRE, client, flow.notes["client"], server, theirs)
    return original, (GRE, server, theirs, outer, port)


def _read(data: bytearray, position: int) -> int:
    return int.from_bytes(data[position : position + 2], "big")


def _write(data: bytearray, position: int, value: int) -> None:
    data[position : position + 2] = value.to_bytes(2, "big")
