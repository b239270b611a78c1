import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers import fingerprints
from router_drivers.base import Clues, Recognition
from router_drivers.registry import Registry

SAMPLE = Path(__file__).parents[4] / "shared" / "recordings" / "recognition-sample.tsv"
KINDS = [
    "http_title",
    "http_server",
    "www_authenticate",
    "http_set_cookie",
    "http_header",
    "http_body",
    "http_page",
    "favicon_md5",
    "ssdp_server",
    "upnp_xml",
    "tr064_xml",
    "json",
    "jsonrpc_error",
    "snmp_sysdescr",
    "telnet_banner",
    "ssh_banner",
    "ftp_banner",
    "tls_cert_subject",
    "tls_cert_issuer",
    "mac_prefix",
    "mndp",
    "ubnt",
    "mdns",
]
REPEATED_GROUP = re.compile(r"(?<!\\)\)(?:[*+]|\{\d*,)")
DERIVED = {"realm", "cookie", "cn", "ou", "maker"}


def seen(kind: str, *texts: str) -> Recognition:
    return Registry().judge(Clues("192.168.1.1", {kind: texts}))


def unescaped(text: str) -> str:
    plain = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\"}
    return re.sub(r"\\([nrt\\])", lambda found: plain[found.group(1)], text)


def sample() -> Iterator[tuple[str, str, str, str, bool]]:
    if not SAMPLE.exists():
        pytest.skip("the recordings are not here")
    for line in SAMPLE.read_text("utf-8").splitlines()[1:]:
        kind, text, vendor, model, _device, positive, *_rest = line.split("\t")
        yield kind, unescaped(text), vendor, model, positive == "Y"


def test_the_sample_is_recognised(capsys: pytest.CaptureFixture[str]) -> None:
    registry = Registry()
    right, models, positives, named = 0, 0, 0, 0
    for kind, text, vendor, model, positive in sample():
        judged = registry.judge(Clues("192.168.1.1", {kind: (text,)}))
        if not positive:
            assert judged.vendor is None, (kind, text)
            continue
        positives += 1
        right += (judged.vendor or "").lower() == vendor.lower()
        if model != "-":
            named += 1
            models += model.lower() in {
                (judged.model or "").lower(),
                (judged.platform or "").lower(),
            }
    with capsys.disabled():
        print(f" vendor {right}/{positives}, model or platform {models}/{named} ", end="")
    assert right >= 0.95 * positives
    assert models >= 0.95 * named


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("http_title", "Login"),
        ("http_title", "Router"),
        ("http_title", "Home Gateway"),
        ("http_title", "Web Management"),
        ("http_title", ""),
        ("http_server", "lighttpd/1.4.35"),
        ("http_server", "nginx"),
        ("http_server", "Apache/2.4.41 (Ubuntu)"),
        ("http_server", "GoAhead-Webs"),
        ("http_server", "micro_httpd"),
        ("http_server", "mini_httpd/1.30 26Oct2018"),
        ("http_server", "RomPager/4.07 UPnP/1.0"),
        ("http_server", "Boa/0.94.13"),
        ("ssdp_server", "Linux/3.10 UPnP/1.1 MiniUPnPd/2.1"),
        ("ssdp_server", "Microsoft-Windows/10.0 UPnP/1.0 UPnP-Device-Host/1.0"),
        ("ssdp_server", "Linux UPnP/1.0 Sonos/57.4 (ZPS1)"),
        ("ssh_banner", "SSH-2.0-dropbear_2019.78"),
        ("ssh_banner", "SSH-2.0-OpenSSH_8.4"),
        ("telnet_banner", "login: "),
        ("telnet_banner", "(none) login:"),
        ("telnet_banner", "Username:"),
        ("ftp_banner", "220 (vsFTPd 3.0.3)"),
        ("ftp_banner", "220 Welcome to FTP service."),
        ("www_authenticate", 'Basic realm="index.htm"'),
        ("www_authenticate", 'Basic realm="Restricted"'),
        ("www_authenticate", "Negotiate"),
        ("tls_cert_subject", "CN=localhost"),
        ("tls_cert_subject", "CN=192.168.1.1,O=Default Company Ltd,C=XX"),
        ("snmp_sysdescr", "Linux router 4.14.98 #1 SMP armv7l"),
        ("http_set_cookie", "JSESSIONID=1; path=/"),
        ("favicon_md5", "d41d8cd98f00b204e9800998ecf8427e"),
        ("mac_prefix", "02:00:00"),
        ("mac_prefix", "nonsense"),
        ("mndp", "Linux"),
    ],
)
def test_generic_words_claim_nobody(kind: str, text: str) -> None:
    assert seen(kind, text).vendor is None


@pytest.mark.parametrize(
    ("kind", "text", "vendor", "model"),
    [
        ("www_authenticate", 'Basic realm="TP-LINK Wireless N Router WR940N"', "TP-LINK", "WR940N"),
        ("http_title", "Archer C7", "TP-LINK", "C7"),
        ("http_title", "FRITZ!Box 7590", "AVM", "FRITZ!Box 7590"),
        ("http_server", "Linux, HTTP/1.1, DIR-868L Ver 2.03", "D-Link", "DIR-868L"),
        ("http_title", "ASUS Wireless Router RT-N66U", "Asus", "RT-N66U"),
        ("www_authenticate", 'Basic realm="NETGEAR R7000"', "Netgear", "R7000"),
        ("telnet_banner", "MikroTik v7.16\r\nLogin: ", "MikroTik", None),
        ("snmp_sysdescr", "RouterOS RB951G-2HnD", "MikroTik", "RB951G-2HnD"),
        ("http_title", "pfSense - Login", "pfSense", "Firewall"),
        ("http_title", "Login | OPNsense", "OPNsense", "Firewall"),
        ("http_title", "DD-WRT (build 44715) - Info", "DD-WRT", None),
        ("mac_prefix", "4C:5E:0C", "MikroTik", None),
        ("tls_cert_subject", "CN=fritz.box", "AVM", None),
        ("tls_cert_subject", "CN=router.asus.com,C=US", "Asus", None),
    ],
)
def test_families_beyond_the_sample(kind: str, text: str, vendor: str, model: str | None) -> None:
    judged = seen(kind, text)
    assert (judged.vendor, judged.model) == (vendor, model)


def test_a_mac_prefix_is_weak_and_adds_up() -> None:
    weak = seen("mac_prefix", "4C:5E:0C:12:34:56")
    texts = {"mac_prefix": ("4C:5E:0C",), "telnet_banner": ("MikroTik v6.48\r\nLogin: ",)}
    both = Registry().judge(Clues("192.168.88.1", texts))
    assert weak.confidence <= 0.3
    assert both.confidence > seen("telnet_banner", "MikroTik v6.48").confidence
    assert set(both.evidence) == {"mac_prefix", "telnet_banner"}


def test_the_stronger_evidence_wins_over_a_chip_makers_name() -> None:
    texts = {"mac_prefix": ("4C:5E:0C",), "http_title": ("FRITZ!Box 7590",)}
    assert Registry().judge(Clues("192.168.178.1", texts)).vendor == "AVM"


def test_every_row_names_a_kind_that_there_is_and_a_sane_trust() -> None:
    for kind, signs in fingerprints.table().items():
        assert kind in {*KINDS, *DERIVED}
        for sign in signs:
            assert 0 <= sign.trust <= 0.95, sign


def test_no_pattern_repeats_a_repetition() -> None:
    for signs in fingerprints.table().values():
        for sign in signs:
            pattern = re.sub(r"\[[^]]*\]", ".", sign.like.pattern)
            assert not REPEATED_GROUP.search(pattern), sign


@pytest.mark.parametrize(
    "piece", ["A", "TP-LINK ", "FRITZ!Box ", "CN=a,", "0-", "Vigor ", " (", "<"]
)
def test_long_hostile_texts_take_linear_time(piece: str) -> None:
    text = piece * (fingerprints.PAGE_LIMIT // len(piece))
    for kind in KINDS:
        began = time.process_time()
        seen(kind, text, f'realm="{text}"')
        assert time.process_time() - began < 1.0, kind


@given(st.sampled_from(KINDS), st.text(max_size=200))
def test_any_text_is_judged(kind: str, text: str) -> None:
    judged = seen(kind, text)
    assert 0 <= judged.confidence <= fingerprints.CERTAINTY_LIMIT


def test_nothing_at_all_is_nobody() -> None:
    assert Registry().judge(Clues()) == Recognition()
