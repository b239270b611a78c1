"""scapy builds the same messages by its own means; the octets must be the same."""

from __future__ import annotations

import warnings
from types import ModuleType
from typing import Any

import pytest

from wizard.wire import gre, icmp, ike, ikev1, ikev2, l2tp, ppp, pptp, stun

SPI, PEER = b"\x11" * 8, b"\x22" * 8
HOST = b"client"


@pytest.fixture(name="scapy", scope="module")
def _scapy() -> dict[str, ModuleType]:
    """scapy's layers; what it warns of at import (ciphers, routes) is not our affair."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from scapy.contrib import ikev2 as contrib_ikev2
        from scapy.contrib import stun as contrib_stun
        from scapy.layers import inet, isakmp, l2
        from scapy.layers import l2tp as layers_l2tp
        from scapy.layers import ppp as layers_ppp
        from scapy.layers import pptp as layers_pptp
    modules = (contrib_ikev2, contrib_stun, inet, isakmp, l2, layers_ppp, layers_l2tp, layers_pptp)
    return {module.__name__.rpartition(".")[2]: module for module in modules}


PPTP: tuple[tuple[pptp.Message, str, dict[str, Any]], ...] = (
    (
        pptp.StartRequest(pptp.VERSION, 3, 3, 5, 6, HOST, b"v"),
        "StartControlConnectionRequest",
        {"host_name": HOST, "vendor_string": b"v", "maximum_channels": 5, "firmware_revision": 6}
        | {"framing_capabilities": 3, "bearer_capabilities": 3},
    ),
    (
        pptp.StartReply(pptp.VERSION, 2, 4, 1, 2, 3, 1, b"local", b"linux"),
        "StartControlConnectionReply",
        {"result_code": 2, "error_code": 4, "framing_capabilities": 1, "bearer_capabilities": 2}
        | {"maximum_channels": 3, "firmware_revision": 1}
        | {"host_name": b"local", "vendor_string": b"linux"},
    ),
    (pptp.StopRequest(3), "StopControlConnectionRequest", {"reason": 3}),
    (pptp.StopReply(2, 1), "StopControlConnectionReply", {"result_code": 2, "error_code": 1}),
    (pptp.EchoRequest(77), "EchoRequest", {"identifier": 77}),
    (
        pptp.EchoReply(77, 2, 1),
        "EchoReply",
        {"identifier": 77, "result_code": 2, "error_code": 1},
    ),
    (
        pptp.OutgoingCallRequest(9, 8, 300, 1000, 3, 3, 64, 1, 2, b"22", b"s"),
        "OutgoingCallRequest",
        {"call_id": 9, "call_serial_number": 8, "minimum_bps": 300, "maximum_bps": 1000}
        | {"bearer_type": 3, "framing_type": 3, "pkt_window_size": 64, "pkt_proc_delay": 1}
        | {"phone_number_len": 2, "phone_number": b"22", "subaddress": b"s"},
    ),
    (
        pptp.OutgoingCallReply(0, 9, 1, 0, 2, 1000, 3, 4, 5),
        "OutgoingCallReply",
        {"call_id": 0, "peer_call_id": 9, "result_code": 1, "error_code": 0, "cause_code": 2}
        | {"connect_speed": 1000, "pkt_window_size": 3, "pkt_proc_delay": 4, "channel_id": 5},
    ),
    (
        pptp.IncomingCallRequest(1, 2, 1, 4, 1, 2, b"1", b"22", b"s"),
        "IncomingCallRequest",
        {"call_id": 1, "call_serial_number": 2, "bearer_type": 1, "channel_id": 4}
        | {"dialed_number_len": 1, "dialing_number_len": 2, "dialed_number": b"1"}
        | {"dialing_number": b"22", "subaddress": b"s"},
    ),
    (
        pptp.IncomingCallReply(1, 2, 2, 4, 5, 6),
        "IncomingCallReply",
        {"call_id": 1, "peer_call_id": 2, "result_code": 2, "error_code": 4}
        | {"pkt_window_size": 5, "pkt_transmit_delay": 6}
        | {"len": 24},  # scapy writes 148, the RFC 24
    ),
    (
        pptp.IncomingCallConnected(1, 2000, 3, 4, 2),
        "IncomingCallConnected",
        {"peer_call_id": 1, "connect_speed": 2000, "pkt_window_size": 3}
        | {"pkt_transmit_delay": 4, "framing_type": 2},
    ),
    (pptp.CallClearRequest(5), "CallClearRequest", {"call_id": 5}),
    (
        pptp.CallDisconnectNotify(5, 1, 2, 3, b"stats"),
        "CallDisconnectNotify",
        {"call_id": 5, "result_code": 1, "error_code": 2, "cause_code": 3}
        | {"call_statistic": b"stats"},
    ),
    (
        pptp.WanErrorNotify(5, 1, 2, 3, 4, 5, 6),
        "WANErrorNotify",
        {"peer_call_id": 5, "crc_errors": 1, "framing_errors": 2, "hardware_overruns": 3}
        | {"buffer_overruns": 4, "time_out_errors": 5, "alignment_errors": 6},
    ),
    (
        pptp.SetLinkInfo(5, 1, 2),
        "SetLinkInfo",
        {"peer_call_id": 5, "send_accm": 1, "receive_accm": 2},
    ),
)


@pytest.mark.parametrize(("message", "name", "values"), PPTP, ids=lambda part: str(part)[:30])
def test_pptp(
    scapy: dict[str, ModuleType], message: pptp.Message, name: str, values: dict[str, Any]
) -> None:
    theirs = bytes(getattr(scapy["pptp"], f"PPTP{name}")(**values))
    assert pptp.encode(message) == theirs
    assert pptp.decode(theirs) == message


def test_every_pptp_message_is_compared() -> None:
    assert {type(message) for message, _name, _values in PPTP} == set(pptp.MESSAGES)


@pytest.mark.parametrize(("sequence", "ack"), [(0, None), (7, 3), (None, 9)])
def test_gre_and_lcp(scapy: dict[str, ModuleType], sequence: int | None, ack: int | None) -> None:
    request = ppp.configure_request(5, b"\1\2\3\4", 1400)
    payload = b"" if sequence is None else ppp.encode(request)
    layers = scapy["ppp"]
    options = [
        layers.PPP_LCP_MRU_Option(max_recv_unit=1400),
        layers.PPP_LCP_Magic_Number_Option(magic_number=0x01020304),
    ]
    lcp = layers.PPP_LCP_Configure(code=1, id=5, options=options)
    frame = layers.HDLC() / layers.PPP(proto=0xC021) / lcp
    numbers = {"sequence_number": sequence} if sequence is not None else {}
    numbers |= {"ack_number": ack} if ack is not None else {}
    header = scapy["l2"].GRE_PPTP(
        call_id=4711,
        payload_len=len(payload),
        seqnum_present=sequence is not None,
        acknum_present=ack is not None,
        **numbers,
    )
    theirs = bytes(header) + (b"" if sequence is None else bytes(frame))
    assert gre.encode(gre.Packet(4711, payload, sequence, ack)) == theirs


def test_lcp_terminate(scapy: dict[str, ModuleType]) -> None:
    theirs = bytes(scapy["ppp"].PPP_LCP_Terminate(code=5, id=9, data=b"bye"))
    assert ppp.encode_lcp(ppp.Control(ppp.TERMINATE_REQUEST, 9, b"bye")) == theirs


def test_ikev2_init(scapy: dict[str, ModuleType]) -> None:
    theirs = scapy["ikev2"]
    transforms = (
        (1, 12, 256),
        (1, 20, 128),
        (2, 5, None),
        (3, 12, None),
        (4, 14, None),
    )
    ours = ikev2.Proposal(
        1,
        transforms=tuple(
            ikev2.Transform(k, i, (ike.Attribute(ikev2.KEY_LENGTH, b),) if b else ())
            for k, i, b in transforms
        ),
    )
    built = [
        theirs.IKEv2_Transform(
            transform_type=kind,
            transform_id=identifier,
            next_payload=0 if place == len(transforms) else 3,
            **({"key_length": bits, "length": 12} if bits else {}),
        )
        for place, (kind, identifier, bits) in enumerate(transforms, 1)
    ]
    chain = built[0]
    for transform in built[1:]:
        chain /= transform
    proposal = theirs.IKEv2_Proposal(
        proposal=1, proto=1, trans_nb=len(transforms), trans=chain, next_payload=0
    )
    key, nonce = bytes(range(256)), b"\x33" * 32
    source = ikev2.nat_hash(SPI, ike.NO_SPI, "192.0.2.1", 4500)
    target = ikev2.nat_hash(SPI, ike.NO_SPI, "192.0.2.9", 4500)
    packet = (
        theirs.IKEv2(init_SPI=SPI, exch_type=34, flags=8)
        / theirs.IKEv2_Notify(type=16390, notify=b"crumb")
        / theirs.IKEv2_SA(prop=proposal)
        / theirs.IKEv2_KE(group=14, ke=key)
        / theirs.IKEv2_Nonce(nonce=nonce)
        / theirs.IKEv2_Notify(type=16388, notify=source)
        / theirs.IKEv2_Notify(type=16389, notify=target)
        / theirs.IKEv2_Notify(type=16430)
    )
    request = ikev2.init_request(
        SPI,
        ikev2.KeyExchange(14, key),
        nonce,
        local=("192.0.2.1", 4500),
        remote=("192.0.2.9", 4500),
        cookie=b"crumb",
        offer=(ours,),
    )
    assert ike.encode(request) == bytes(packet)
    assert ike.decode(bytes(packet)) == request


def test_ikev2_fragment_and_delete(scapy: dict[str, ModuleType]) -> None:
    theirs = scapy["ikev2"]
    fragment = theirs.IKEv2_Encrypted_Fragment(
        next_payload=35, frag_number=2, frag_total=3, load=b"x" * 40
    )
    packet = (
        theirs.IKEv2(init_SPI=SPI, resp_SPI=PEER, exch_type=35, flags=8, id=1, next_payload=53)
        / fragment
    )
    body = ikev2.encode_fragment(ikev2.Fragment(2, 3, b"x" * 40))
    payload = ike.Payload(ike.SKF, body, inner=35)
    ours = ike.Message(SPI, PEER, ike.V2, ikev2.IKE_AUTH, 8, 1, (payload,))
    assert ike.encode(ours) == bytes(packet)
    delete = theirs.IKEv2_Delete(proto=3, SPIsize=4, SPInum=2, SPI=[b"abcd", b"efgh"])
    assert ikev2.encode_delete(ikev2.Delete(3, (b"abcd", b"efgh"))) == bytes(delete)[4:]


def test_ikev1_main_mode(scapy: dict[str, ModuleType]) -> None:
    theirs = scapy["isakmp"]
    suites = (("AES-CBC", 256, "SHA2-256", "2048MODPgr"), ("3DES-CBC", None, "SHA", "1024MODPgr"))
    built = [
        theirs.ISAKMP_payload_Transform(
            transform_count=number,
            next_payload=3 if number < len(suites) else 0,
            transforms=[
                ("Encryption", cipher),
                *([("KeyLength", bits)] if bits else []),
                ("Hash", hashing),
                ("GroupDesc", group),
                ("Authentication", "PSK"),
                ("LifeType", "Seconds"),
                ("LifeDuration", 28_800),
            ],
        )
        for number, (cipher, bits, hashing, group) in enumerate(suites, 1)
    ]
    proposal = theirs.ISAKMP_payload_Proposal(
        proposal=1, proto=1, trans_nb=2, trans=built[0] / built[1]
    )
    packet = (
        theirs.ISAKMP(init_cookie=SPI, exch_type=2)
        / theirs.ISAKMP_payload_SA(prop=proposal)
        / theirs.ISAKMP_payload_VendorID(VendorID=ikev1.VENDOR_NAT_T)
        / theirs.ISAKMP_payload_VendorID(VendorID=ikev1.VENDOR_DPD)
    )
    full = ikev1.offer().proposals[0].transforms
    chosen = (
        ikev1.Transform(1, ikev1.KEY_IKE, full[0].attributes),
        ikev1.Transform(2, ikev1.KEY_IKE, full[-1].attributes),
    )
    ours = ikev1.SecurityAssociation((ikev1.Proposal(1, 1, b"", chosen),))
    assert ike.encode(ikev1.main_mode(SPI, ours)) == bytes(packet)


def test_ikev1_notify(scapy: dict[str, ModuleType]) -> None:
    theirs = scapy["isakmp"].ISAKMP_payload_Notify(
        doi=1, proto=1, notify_msg_type=14, SPI=SPI, notify_data=b"why"
    )
    assert ikev1.encode_notify(ikev1.Notify(14, b"why", 1, SPI)) == bytes(theirs)[4:]


def test_l2tp_header(scapy: dict[str, ModuleType]) -> None:
    request = l2tp.start_request(7, HOST)
    avps = l2tp.encode(request)[12:]
    header = scapy["l2tp"].L2TP(
        hdr="control+length+sequence", version=2, tunnel_id=0, session_id=0, ns=0, nr=0
    )
    assert l2tp.encode(request) == bytes(header / avps)


def test_stun(scapy: dict[str, ModuleType]) -> None:
    theirs, transaction = scapy["stun"], bytes(range(12))
    asked = stun.binding_request(transaction)
    number = int.from_bytes(transaction, "big")
    assert stun.encode(asked) == bytes(
        theirs.STUN(stun_message_type="Binding request", transaction_id=number, attributes=[])
    )
    seen = theirs.STUNXorMappedAddress(xport=4500, xip="198.51.100.7")
    packet = theirs.STUN(
        stun_message_type="Binding success response", transaction_id=number, attributes=[seen]
    )
    assert stun.encode(stun.binding_answer(asked, ("198.51.100.7", 4500))) == bytes(packet)


@pytest.mark.parametrize("data", [b"", b"odd", b"even"])
def test_icmp(scapy: dict[str, ModuleType], data: bytes) -> None:
    theirs = scapy["inet"].ICMP(type=8, id=258, seq=3) / data
    assert icmp.encode(icmp.Echo(icmp.ECHO_REQUEST, 258, 3, data)) == bytes(theirs)
