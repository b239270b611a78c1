from __future__ import annotations

from pathlib import Path

import pytest

from wizard.host import kinds


def interface(folder: Path, name: str, link_type: str, *parts: str) -> None:
    here = folder / name
    here.mkdir()
    (here / "type").write_text(link_type + "\n")
    for part in parts:
        (here / part).mkdir()


def test_the_record_of_the_system_decides(tmp_path: Path) -> None:
    interface(tmp_path, "lan", "1", "device")
    interface(tmp_path, "radio", "1", "phy80211")
    interface(tmp_path, "office", "65534", "tun_flags")
    interface(tmp_path, "bridge7", "1", "bridge")
    interface(tmp_path, "lo", "772")
    interface(tmp_path, "ppp0", "512")
    interface(tmp_path, "eth0", "1")
    found = {name: kinds.kind(name, tmp_path) for name in ("lan", "radio", "office", "bridge7")}
    assert found == {"lan": "wired", "radio": "wifi", "office": "tunnel", "bridge7": "other"}
    assert kinds.kind("lo", tmp_path) == "other"
    assert kinds.kind("ppp0", tmp_path) == "tunnel"
    assert kinds.kind("eth0", tmp_path) == "wired"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Wi-Fi", "wifi"),
        ("wlp3s0", "wifi"),
        ("Ethernet 2", "wired"),
        ("enp0s31f6", "wired"),
        ("utun3", "tunnel"),
        ("docker0", "other"),
        ("virbr0", "other"),
        ("lo0", "other"),
        ("strange", "other"),
    ],
)
def test_elsewhere_the_customary_names_do(tmp_path: Path, name: str, kind: str) -> None:
    assert kinds.kind(name, tmp_path) == kind


def test_a_missing_file_reads_as_nothing(tmp_path: Path) -> None:
    assert kinds.read(tmp_path / "absent") == ""
    assert kinds.read(tmp_path) == ""
