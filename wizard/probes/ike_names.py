"""What an IKE server chose, in the spelling of strongSwan's and libreswan's configuration."""

from __future__ import annotations

from wizard.wire import ikev1, ikev2

_ENCRYPTION = {
    ikev2.AES_CBC: "aes{}",
    ikev2.TRIPLE_DES: "3des",
    ikev2.AES_GCM_16: "aes{}gcm16",
    ikev2.CHACHA20: "chacha20poly1305",
}
_INTEGRITY = {
    ikev2.SHA1_96: "sha1",
    ikev2.SHA2_256_128: "sha256",
    ikev2.SHA2_384_192: "sha384",
    ikev2.SHA2_512_256: "sha512",
}
_PRF = {
    ikev2.HMAC_SHA1: "prfsha1",
    ikev2.HMAC_SHA2_256: "prfsha256",
    ikev2.HMAC_SHA2_384: "prfsha384",
    ikev2.HMAC_SHA2_512: "prfsha512",
}
_GROUPS = {
    ikev2.MODP_1024: "modp1024",
    ikev2.MODP_1536: "modp1536",
    ikev2.MODP_2048: "modp2048",
    ikev2.MODP_3072: "modp3072",
    ikev2.MODP_4096: "modp4096",
    ikev2.ECP_256: "ecp256",
    ikev2.ECP_384: "ecp384",
    ikev2.ECP_521: "ecp521",
    ikev2.CURVE25519: "curve25519",
}
_V1_CIPHERS = {ikev1.AES: "aes{}", ikev1.TRIPLE_DES: "3des"}
_V1_HASHES = {ikev1.SHA1: "sha1", ikev1.SHA256: "sha256"}


def suite_v2(proposal: ikev2.Proposal) -> str:
    """An IKEv2 proposal as text: aes256-sha256-prfsha256-modp2048."""
    tables = {
        ikev2.ENCR: _ENCRYPTION,
        ikev2.INTEG: _INTEGRITY,
        ikev2.PRF: _PRF,
        ikev2.DH: _GROUPS,
    }
    chosen = ((proposal.chosen(kind), table) for kind, table in tables.items())
    return "-".join(
        table.get(transform.identifier, str(transform.identifier)).format(transform.bits)
        for transform, table in chosen
        if transform is not None
    )


def suite_v1(transform: ikev1.Transform) -> str:
    """An IKEv1 transform as text: aes256-sha1-modp1024."""
    parts = (
        (ikev1.ENCRYPTION, _V1_CIPHERS),
        (ikev1.HASH_ALGORITHM, _V1_HASHES),
        (ikev1.GROUP, _GROUPS),
    )
    bits = transform.value(ikev1.KEY_LENGTH) or ""
    return "-".join(_name(transform.value(kind), table).format(bits) for kind, table in parts)


def _name(value: int | bytes | None, table: dict[int, str]) -> str:
    return table.get(value, str(value)) if isinstance(value, int) else "unknown"
