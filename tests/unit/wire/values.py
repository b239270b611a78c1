"""Hypothesis strategies for every value of the codecs, and the codecs by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from struct import Struct
from typing import Any

from hypothesis import strategies as st

from wizard.wire import espudp, gre, icmp, ike, ikev1, ikev2, l2tp, ppp, pptp, stun

Strategy = st.SearchStrategy[Any]

u8 = st.integers(0, 0xFF)
u16 = st.integers(0, 0xFFFF)
u32 = st.integers(0, 0xFFFFFFFF)
short = st.binary(max_size=40)
ports = st.integers(0, 0xFFFF)
spi = st.binary(min_size=8, max_size=8)


@dataclass(frozen=True)
class Codec:
    """A codec under test: what it takes, and both its directions."""

    name: str
    values: Strategy
    encode: Callable[[Any], bytes]
    decode: Callable[[bytes], Any]


def _lists(values: Strategy, most: int = 4) -> Strategy:
    return st.lists(values, max_size=most).map(tuple)


def _pptp(message: type[pptp.Message]) -> Strategy:
    """Every field within its place in the layout; texts end in no NUL."""
    sizes = {"B": u8, "H": u16, "I": u32}
    codes = [c for c in message.LAYOUT if c in sizes or c == "s"]
    texts = iter(_text_widths(message.LAYOUT))
    assert len(codes) == len(fields(message))
    parts = {
        field.name: sizes[code] if code in sizes else _text(next(texts))
        for field, code in zip(fields(message), codes, strict=True)
    }
    assert Struct(message.LAYOUT).size <= 208
    return st.builds(message, **parts)


def _text_widths(layout: str) -> list[int]:
    digits, widths = "", []
    for letter in layout:
        if letter == "s":
            widths.append(int(digits))
        digits = digits + letter if letter.isdigit() else ""
    return widths


def _text(width: int) -> Strategy:
    return st.binary(max_size=width).map(lambda text: text.rstrip(b"\0"))


attributes = _lists(st.builds(ike.Attribute, st.integers(0, 0x7FFF), u16 | short))
v1_transforms = st.builds(ikev1.Transform, u8, u8, attributes)
v1_proposals = st.builds(ikev1.Proposal, u8, u8, st.binary(max_size=16), _lists(v1_transforms))
v2_transforms = st.builds(ikev2.Transform, u8, u16, attributes)
v2_proposals = st.builds(ikev2.Proposal, u8, u8, st.binary(max_size=16), _lists(v2_transforms))
plain_kinds = st.integers(1, 255).filter(lambda kind: kind not in {ike.SK, ike.SKF})
payloads = st.builds(ike.Payload, plain_kinds, short, st.booleans())
sealed = st.builds(ike.Payload, st.sampled_from([ike.SK, ike.SKF]), short, st.booleans(), u8)
chains = st.builds(lambda clear, end: (*clear, *end), _lists(payloads), _lists(sealed, 1))


def _messages(version: int, flags: Strategy, bodies: Strategy) -> Strategy:
    return st.builds(ike.Message, spi, spi, st.just(version), u8, flags, u32, bodies)


v1_clear = u8.map(lambda flags: flags & ~ike.V1_ENCRYPTED)
v1_sealed = st.builds(
    ike.Message,
    spi,
    spi,
    st.just(ike.V1),
    u8,
    u8.map(lambda flags: flags | ike.V1_ENCRYPTED),
    u32,
    sealed=short,
    sealed_kind=u8,
)
ike_messages = (
    _messages(ike.V2, u8, chains) | _messages(ike.V1, v1_clear, _lists(payloads)) | v1_sealed
)
addresses = st.tuples(st.ip_addresses(v=4).map(str) | st.ip_addresses(v=6).map(str), ports)
stun_messages = st.builds(
    stun.Message,
    st.integers(0, 0x3FFF),
    st.binary(min_size=12, max_size=12),
    _lists(st.builds(stun.Attribute, u16, short)),
)
avps = st.builds(l2tp.Avp, u16, short, st.booleans(), st.booleans(), u16)
first_avp = st.builds(l2tp.Avp, st.just(0), st.binary(min_size=2, max_size=2))
control_avps = st.just(()) | st.builds(lambda one, rest: (one, *rest), first_avp, _lists(avps))
fragments = st.integers(1, 0xFFFF).flatmap(
    lambda total: st.builds(ikev2.Fragment, st.integers(1, total), st.just(total), short)
)
gre_packets = st.builds(gre.Packet, u16, short, u32, st.none() | u32) | st.builds(
    gre.Packet, u16, st.just(b""), st.none(), st.none() | u32
)
esp_packets = st.builds(espudp.Esp, st.integers(1, 0xFFFFFFFF), u32, short)
configures = st.builds(
    ppp.Configure, st.integers(1, 4), u8, _lists(st.builds(ppp.Option, u8, short))
)
lcp_packets = configures | st.builds(ppp.Control, st.just(0) | st.integers(5, 255), u8, short)
frames = st.builds(ppp.Frame, u16.map(lambda number: number & 0xFEFE | 1), short)
echoes = st.builds(icmp.Echo, st.sampled_from([0, 8, 128, 129]), u16, u16, short)

CODECS = (
    *(Codec(m.__name__, _pptp(m), pptp.encode, pptp.decode) for m in pptp.MESSAGES),
    Codec("gre", gre_packets, gre.encode, gre.decode),
    Codec("ppp.frame", frames, ppp.encode_frame, ppp.decode_frame),
    Codec("lcp", lcp_packets, ppp.encode_lcp, ppp.decode_lcp),
    Codec("lcp.frame", lcp_packets, ppp.encode, ppp.decode),
    Codec("ike", ike_messages, ike.encode, ike.decode),
    Codec("ike.attributes", attributes, ike.join_attributes, ike.split_attributes),
    Codec(
        "ike.chain",
        st.lists(short, max_size=5),
        lambda bodies: ike.join_chain(bodies, 3),
        lambda data: ike.split_chain(data, 3),
    ),
    Codec(
        "ikev1.sa",
        st.builds(ikev1.SecurityAssociation, _lists(v1_proposals), u32, u32),
        ikev1.encode_sa,
        ikev1.decode_sa,
    ),
    Codec(
        "ikev1.notify",
        st.builds(ikev1.Notify, u16, short, u8, st.binary(max_size=16), u32),
        ikev1.encode_notify,
        ikev1.decode_notify,
    ),
    Codec("ikev2.sa", _lists(v2_proposals), ikev2.encode_sa, ikev2.decode_sa),
    Codec("ikev2.ke", st.builds(ikev2.KeyExchange, u16, short), ikev2.encode_ke, ikev2.decode_ke),
    Codec(
        "ikev2.notify",
        st.builds(ikev2.Notify, u16, short, u8, st.binary(max_size=16)),
        ikev2.encode_notify,
        ikev2.decode_notify,
    ),
    Codec("ikev2.fragment", fragments, ikev2.encode_fragment, ikev2.decode_fragment),
    Codec(
        "l2tp", st.builds(l2tp.Control, u16, u16, u16, u16, control_avps), l2tp.encode, l2tp.decode
    ),
    Codec(
        "espudp",
        st.builds(espudp.Ike, short) | esp_packets | st.just(espudp.Keepalive()),
        espudp.encode,
        espudp.decode,
    ),
    Codec("esp", esp_packets, espudp.encode_esp, espudp.decode_esp),
    Codec("stun", stun_messages, stun.encode, stun.decode),
    Codec("icmp", echoes, icmp.encode, icmp.decode),
)
