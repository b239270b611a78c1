"""What is encoded is decoded as it was, for every codec and any value."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.wire.values import CODECS, Codec, addresses, ports
from wizard.wire import pptp, stun

EXAMPLES = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


@pytest.mark.parametrize("codec", CODECS, ids=lambda codec: codec.name)
def test_round_trip(codec: Codec) -> None:
    @EXAMPLES
    @given(codec.values)
    def holds(value: object) -> None:
        assert codec.decode(codec.encode(value)) == value

    holds()


@EXAMPLES
@given(
    st.lists(st.sampled_from([c for c in CODECS if c.encode is pptp.encode]), max_size=4),
    st.data(),
)
def test_a_pptp_stream_splits_wherever_it_is_cut(codecs: list[Codec], data: st.DataObject) -> None:
    messages = [data.draw(codec.values) for codec in codecs]
    stream = b"".join(map(pptp.encode, messages))
    cut = data.draw(st.integers(0, len(stream)))
    first, rest = pptp.split(stream[:cut])
    second, end = pptp.split(rest + stream[cut:])
    assert first + second == messages
    assert end == b""


@EXAMPLES
@given(st.binary(min_size=12, max_size=12), addresses, addresses, st.booleans(), st.booleans())
def test_stun_addresses(
    transaction: bytes, mapped: tuple[str, int], other: tuple[str, int], host: bool, port: bool
) -> None:
    request = stun.decode(stun.encode(stun.binding_request(transaction, address=host, port=port)))
    assert stun.change_request(request) == (host, port)
    answer = stun.decode(stun.encode(stun.binding_answer(request, mapped, other)))
    assert stun.mapped_address(answer) == mapped
    assert stun.other_address(answer) == other


@EXAMPLES
@given(ports)
def test_a_stun_message_without_an_address_has_none(port: int) -> None:
    request = stun.binding_request(bytes(12))
    assert stun.mapped_address(request) is None
    assert stun.other_address(request) is None
    plain = stun.binding_answer(request, ("192.0.2.1", port))
    assert stun.other_address(plain) is None
