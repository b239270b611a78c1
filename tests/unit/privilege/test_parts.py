"""Which parts are here, and how what is missing is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from wizard.privilege import parts


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A complete system without ESP in the kernel, all of it in tmp_path."""
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    for name in ("vici", "openssl", "eap-identity", "eap-mschapv2", "kernel-libipsec"):
        (plugins / f"libstrongswan-{name}.so").touch()
    for name in ("charon", "ip", "tun"):
        (tmp_path / name).touch()
    monkeypatch.setattr(parts, "CHARON", (str(tmp_path / "charon"),))
    monkeypatch.setattr(parts, "IP", (str(tmp_path / "ip"),))
    monkeypatch.setattr(parts, "PLUGIN_FOLDERS", (str(plugins),))
    monkeypatch.setattr(parts, "TUN", str(tmp_path / "tun"))
    monkeypatch.setattr(parts, "kernel_has_esp", lambda: False)
    return tmp_path


def test_a_complete_system_misses_nothing(system: Path) -> None:
    found = parts.find()
    assert (found.charon, found.libipsec, found.missing) == (str(system / "charon"), True, ())


@pytest.mark.parametrize(
    ("name", "part", "code", "package"),
    [
        ("charon", "charon", "system.part_missing", "strongswan-charon"),
        ("ip", "ip", "system.part_missing", "iproute2"),
        ("plugins/libstrongswan-vici.so", "vici", "system.plugin_missing", "strongswan-swanctl"),
        (
            "plugins/libstrongswan-eap-mschapv2.so",
            "eap-mschapv2",
            "system.plugin_missing",
            "libcharon-extauth-plugins",
        ),
        (
            "plugins/libstrongswan-kernel-libipsec.so",
            "kernel-libipsec",
            "system.plugin_missing",
            "libcharon-extra-plugins",
        ),
    ],
)
def test_what_is_missing_is_told_with_its_package(
    system: Path, name: str, part: str, code: str, package: str
) -> None:
    (system / name).unlink()
    assert parts.find().missing == ((code, {"part": part, "package": package}),)


def test_no_tunnel_device(system: Path) -> None:
    (system / "tun").unlink()
    assert parts.find().missing == (("system.no_tun", {"part": str(system / "tun")}),)


def test_a_kernel_with_esp_needs_no_device_of_ours(
    system: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "kernel_has_esp", lambda: True)
    (system / "tun").unlink()
    (system / "plugins/libstrongswan-kernel-libipsec.so").unlink()
    assert parts.find().missing == ()


def test_without_eap_its_plugins_are_not_asked_for(system: Path) -> None:
    (system / "plugins/libstrongswan-eap-mschapv2.so").unlink()
    assert parts.find(eap=False).missing == ()


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("esp4 28672 0 - Live 0x0\n", True),
        ("kernel/net/ipv4/esp4.ko\n", True),
        ("kernel/net/ipv4/esp4.ko.xz: kernel/net/xfrm/xfrm_algo.ko\n", True),
        ("kernel/net/ipv4/esp4_offload.ko: kernel/net/ipv4/esp4.ko\n", False),
        ("ah4 20480 0 - Live 0x0\n", False),
        ("", False),
    ],
)
def test_a_module_is_found_in_each_list(tmp_path: Path, text: str, there: bool) -> None:
    (tmp_path / "list").write_text(text)
    assert parts._mentions(tmp_path / "list", "esp4") is there


def test_the_list_that_names_esp_is_told(tmp_path: Path) -> None:
    (tmp_path / "proc/sys/kernel").mkdir(parents=True)
    (tmp_path / "proc/sys/kernel/osrelease").write_text("6.1\n")
    (tmp_path / "lib/modules/6.1").mkdir(parents=True)
    assert parts.esp_list(tmp_path) == ""
    for name in ("lib/modules/6.1/modules.dep", "lib/modules/6.1/modules.builtin"):
        (tmp_path / name).write_text("kernel/net/ipv4/esp4.ko:\n")
        assert parts.esp_list(tmp_path) == Path(name).name
    (tmp_path / "proc/modules").write_text("esp4 28672 0 - Live 0x0\n")
    assert parts.esp_list(tmp_path) == "modules"


def test_an_absent_list_mentions_nothing(tmp_path: Path) -> None:
    assert not parts._mentions(tmp_path / "list", "esp4")
