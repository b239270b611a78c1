"""Whatever comes from the network: a value or NotUnderstood, nothing else."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from wizard.wire import (
    NotUnderstood,
    espudp,
    gre,
    icmp,
    ike,
    ikev1,
    ikev2,
    ikev2_groups,
    l2tp,
    ppp,
    pptp,
    stun,
)

PACKETS = 100_000
"""For each parser."""
SEED = 20_261_122
SPI, ADDRESS = b"12345678", ("192.0.2.1", 500)
NOISE = bytes(range(256))

_KE = ikev2.KeyExchange(14, NOISE)
_INIT = ikev2.init_request(SPI, _KE, NOISE[:32], local=ADDRESS, remote=ADDRESS, cookie=b"crumb")
_MAIN = ikev1.main_mode(SPI)
_SEALED = ike.Message(
    SPI, SPI, ike.V2, ikev2.IKE_AUTH, 8, 1, (ike.Payload(ike.SKF, NOISE[:60], inner=35),)
)
_V1_SEALED = ike.Message(SPI, SPI, ike.V1, 2, 1, sealed=NOISE[:64], sealed_kind=5)
_CHAIN = ike.join_chain([NOISE[:9], NOISE[:3], b""], 3)
_LCP = ppp.configure_request(3, b"abcd")
_SCCRQ = l2tp.start_request(7, b"client", b"vendor")
_STUN = stun.binding_answer(
    stun.binding_request(bytes(12), port=True), ("192.0.2.1", 5), ("2001:db8::1", 6)
)


def _stun(data: bytes) -> object:
    message = stun.decode(data)
    return stun.mapped_address(message), stun.other_address(message), stun.change_request(message)


def _deep(data: bytes) -> object:
    """A message and all that lies in it, in the readings of both versions."""
    message = ike.decode(data)
    readers = {
        ikev2.SA: ikev2.decode_sa,
        ikev2.KE: ikev2.decode_ke,
        ikev2.NOTIFY: ikev2.decode_notify,
        ikev1.SA: ikev1.decode_sa,
        ikev1.NOTIFY: ikev1.decode_notify,
        ike.SKF: ikev2.decode_fragment,
    }
    kinds = (payload for payload in message.payloads if payload.kind in readers)
    return [readers[payload.kind](payload.body) for payload in kinds]


def _l2tp(data: bytes) -> object:
    control = l2tp.decode(data)
    return control.kind, l2tp.result_code(control)


PARSERS: dict[str, tuple[Callable[[bytes], Any], tuple[bytes, ...]]] = {
    "pptp": (
        pptp.decode,
        tuple(pptp.encode(m) for m in (pptp.StartRequest(), pptp.SetLinkInfo(3))),
    ),
    "pptp.split": (
        pptp.split,
        (pptp.encode(pptp.OutgoingCallReply(0, 5)) + pptp.encode(pptp.EchoRequest(1)),),
    ),
    "gre": (gre.decode, (gre.encode(gre.Packet(7, ppp.encode(_LCP), 1, 2)),)),
    "ppp.frame": (ppp.decode_frame, (ppp.encode(_LCP),)),
    "lcp": (ppp.decode_lcp, (ppp.encode_lcp(_LCP),)),
    "lcp.frame": (ppp.decode, (ppp.encode(_LCP),)),
    "ike": (ike.decode, tuple(map(ike.encode, (_INIT, _MAIN, _SEALED, _V1_SEALED)))),
    "ike.deep": (_deep, tuple(map(ike.encode, (_INIT, _MAIN, _SEALED)))),
    "ike.chain": (lambda data: ike.split_chain(data, 3), (_CHAIN,)),
    "ike.attributes": (
        ike.split_attributes,
        (ike.join_attributes([ike.Attribute(1, 5), ike.Attribute(12, b"\0\0\x70\x80")]),),
    ),
    "ikev1.sa": (ikev1.decode_sa, _MAIN.bodies(ikev1.SA)),
    "ikev1.notify": (ikev1.decode_notify, (ikev1.encode_notify(ikev1.Notify(14, b"x", 1, SPI)),)),
    "ikev2.sa": (ikev2.decode_sa, _INIT.bodies(ikev2.SA)),
    "ikev2.ke": (ikev2.decode_ke, _INIT.bodies(ikev2.KE)),
    "ikev2.notify": (ikev2.decode_notify, _INIT.bodies(ikev2.NOTIFY)),
    "ikev2.fragment": (
        ikev2.decode_fragment,
        (ikev2.encode_fragment(ikev2.Fragment(1, 2, NOISE[:20])),),
    ),
    "l2tp": (_l2tp, tuple(map(l2tp.encode, (_SCCRQ, l2tp.stop(1, 7, 1, 1))))),
    "espudp": (
        espudp.decode,
        (b"\xff", bytes(4) + NOISE[:40], espudp.encode(espudp.Esp(9, 1, NOISE[:30]))),
    ),
    "esp": (espudp.decode_esp, (espudp.encode_esp(espudp.Esp(9, 1, NOISE[:30])),)),
    "stun": (_stun, (stun.encode(_STUN),)),
    "icmp": (icmp.decode, (icmp.encode(icmp.Echo(8, 1, 2, b"ping")),)),
}


def mutations(samples: tuple[bytes, ...], count: int, dice: random.Random) -> Iterator[bytes]:
    """Samples with octets changed, lengths pushed to their limits, cut, repeated and spliced."""
    for _ in range(count):
        packet = bytearray(dice.choice(samples))
        for _ in range(dice.choice((1, 1, 2, 4))):
            _mutate(packet, dice, samples)
        yield bytes(packet)


def _mutate(packet: bytearray, dice: random.Random, samples: tuple[bytes, ...]) -> None:
    at = dice.randrange(len(packet) + 1)
    match dice.randrange(6):
        case 0:
            packet[at : at + 1] = bytes([dice.randrange(256)])
        case 1:
            packet[at : at + 2] = dice.choice((b"\0\0", b"\0\1", b"\0\3", b"\xff\xff", b"\x80\0"))
        case 2:
            del packet[at:]
        case 3:
            packet[at:at] = packet[: dice.randrange(64)]
        case 4:
            packet[at:] = dice.choice(samples)[at:]
        case _:
            packet[at:at] = dice.randbytes(dice.randrange(20))


@pytest.mark.parametrize("name", PARSERS)
def test_mutated_packets(name: str) -> None:
    parse, samples = PARSERS[name]
    dice = random.Random(f"{SEED} {name}")
    understood = refused = 0
    for packet in mutations(samples, PACKETS, dice):
        try:
            parse(packet)
            understood += 1
        except NotUnderstood:
            refused += 1
    assert understood + refused >= 100_000
    assert refused > 0
    assert understood > 0


def survives(parse: Callable[[bytes], Any], packet: bytes) -> str:
    """The code of its refusal, or an empty string where it understood."""
    try:
        parse(packet)
    except NotUnderstood as error:
        return error.code
    return ""


@pytest.mark.parametrize("size", [0, 1, 64, 65_535])
@pytest.mark.parametrize("filling", [b"\0", b"\xff", b"\x01"])
def test_large_and_empty(size: int, filling: bytes) -> None:
    codes = {name: survives(parse, filling * size) for name, (parse, _) in PARSERS.items()}
    assert all(code == "" or "." in code for code in codes.values())
    assert codes["ike"].startswith("ike.")


@pytest.mark.parametrize("group", ikev2_groups.GROUPS)
def test_hostile_public_values(group: int) -> None:
    seed = NOISE[: ikev2_groups.SEED_SIZE]
    good = ikev2_groups.public_value(group, seed)
    wrong = [b"", bytes(len(good)), good[:-1], good + b"\0"]
    if group != ikev2.CURVE25519:  # where any 32 octets but zero are a point
        wrong.append(b"\xff" * len(good))
    for public in wrong:
        with pytest.raises(NotUnderstood):
            ikev2_groups.shared_secret(group, seed, public)
    dice = random.Random(SEED)
    noise = [dice.randbytes(len(good)) for _ in range(20)]
    codes = {survives(lambda p: ikev2_groups.shared_secret(group, seed, p), p) for p in noise}
    assert codes <= {"", "ikev2.public_value"}
