"""Stands in for pppd under pptpd: speaks just enough LCP in HDLC framing on its standard streams.

pptpd carries what it writes as enhanced GRE, so that a caller sees real GRE on a machine whose
kernel has no PPP. RFC 1661 (LCP), RFC 1662 (framing, FCS in appendix C.2). Standard library only.
"""

from __future__ import annotations

import os
import select
import struct
import sys
import termios
import tty

LCP = b"\xff\x03\xc0\x21"
REQUEST, ACK, TERMINATE, TERMINATED, ECHO, ECHOED = 1, 2, 5, 6, 9, 10
RESEND_SECONDS = 3.0  # pppd's default restart timer
TRIES = 10  # pppd's default max-configure
MAX_FRAME = 4096


def checksum(data: bytes) -> int:
    """The FCS-16 of RFC 1662."""
    value = 0xFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x8408 if value & 1 else 0)
    return value ^ 0xFFFF


def framed(data: bytes) -> bytes:
    """A frame with flags and escapes; every control character is escaped (ACCM all ones)."""
    whole = data + struct.pack("<H", checksum(data))
    escaped = (
        bytes([b]) if b >= 0x20 and b not in b"\x7d\x7e" else b"\x7d%c" % (b ^ 0x20) for b in whole
    )
    return b"\x7e" + b"".join(escaped) + b"\x7e"


def unframed(frame: bytes) -> bytes | None:
    """What is between two flags, without escapes and FCS; None where the FCS is wrong."""
    plain = bytearray()
    escaping = False
    for byte in frame:
        if byte == 0x7D:
            escaping = True
            continue
        plain.append(byte ^ 0x20 if escaping else byte)
        escaping = False
    data = bytes(plain[:-2])
    good = len(plain) > 2 and plain[-2:] == struct.pack("<H", checksum(data))
    return data if good else None


def packet(code: int, identifier: int, data: bytes = b"") -> bytes:
    """One LCP packet, framed."""
    return framed(LCP + struct.pack("!BBH", code, identifier, 4 + len(data)) + data)


def answer(data: bytes) -> bytes:
    """What is sent back for one received frame; nothing for anything but LCP."""
    body = data.removeprefix(LCP)
    if body == data or len(body) < 4:
        return b""
    code, identifier, length = struct.unpack("!BBH", body[:4])
    options = body[4:length]
    replies = {REQUEST: (ACK, options), TERMINATE: (TERMINATED, b""), ECHO: (ECHOED, b"\0" * 4)}
    if code not in replies:
        return b""
    back, content = replies[code]
    return packet(back, identifier, content)


def speak() -> None:
    """Ask for the link every few seconds, answer what comes, end with the pty."""
    request = struct.pack("!BBHBBI", 1, 4, 1400, 5, 6, 0x50545731)  # MRU 1400, a magic number
    buffer, tries = b"", 0
    while True:
        ready, _, _ = select.select([0], [], [], RESEND_SECONDS if tries else 0.0)
        if not ready:
            if tries == TRIES:
                return
            tries += 1
            os.write(1, packet(REQUEST, tries, request))
            continue
        chunk = os.read(0, MAX_FRAME)
        if not chunk:
            return
        *frames, buffer = (buffer + chunk)[-MAX_FRAME:].split(b"\x7e")
        for frame in frames:
            os.write(1, answer(unframed(frame) or b""))


def main() -> None:
    """Set the pty raw, then speak until it closes."""
    try:
        tty.setraw(0, termios.TCSANOW)
        speak()
    except (OSError, termios.error):
        sys.exit(16)  # pppd: the link was terminated by the modem hanging up


if __name__ == "__main__":
    main()
