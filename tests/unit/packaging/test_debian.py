import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import PySide6
import pytest

from wizard.ui.display import debian_package

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n'
MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
FEDORA = 'ID=fedora\nDOCUMENTATION_URL="https://example.org/debian"\n'
ARCH = "ID=arch\n"

LISTING = "ii  nmap\nun  pptpd\nrc  xl2tpd\nii  ppp\ndpkg-query: no packages found matching x\n"
POLICY = """nmap:
  Installed: (none)
  Candidate: 7.93
  Version table:
     7.93 500
pptpd:
  Installed: (none)
  Candidate: (none)
  Version table:
"""

Calls = list[list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [(DEBIAN, True), (MINT, True), (FEDORA, False), (ARCH, False), ("", False)],
)
def test_who_is_of_debians_kind(text: str, expected: bool, debian: ModuleType) -> None:
    assert debian.is_debian(text) is expected


def test_only_wholly_installed_packages_count(debian: ModuleType) -> None:
    assert debian.installed(LISTING) == {"nmap", "ppp"}


def test_only_packages_with_a_candidate_can_be_installed(debian: ModuleType) -> None:
    assert debian.candidates(POLICY) == {"nmap"}


@pytest.fixture
def system(
    debian: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Calls]:
    """A stand-in for dpkg and apt; answers by the first two words that matter."""

    def set_up(answer: Callable[[list[str], Calls], tuple[int, str]]) -> Calls:
        calls: Calls = []

        def run(words: list[object], env: dict[str, str], cwd: Path | None = None) -> Any:
            calls.append([str(word) for word in words])
            return debian.Ended(*answer(calls[-1], calls))

        patient, closed = debian.insist, debian.nothing_starts
        monkeypatch.setattr(debian, "run", run)
        monkeypatch.setattr(debian, "insist", lambda what: patient(what, lambda pause: None))
        monkeypatch.setattr(debian, "nothing_starts", lambda: closed(tmp_path / "policy-rc.d"))
        return calls

    return set_up


def made(calls: Calls, word: str) -> Calls:
    return [call for call in calls if word in call]


def test_what_is_missing_asks_dpkg_only(debian: ModuleType, system: Callable[..., Calls]) -> None:
    calls = system(lambda call, calls: (1, LISTING))
    assert debian.missing(("nmap", "pptpd", "ppp", "xl2tpd")) == ("pptpd", "xl2tpd")
    assert [call[0] for call in calls] == ["dpkg-query"]


def policy(names: list[str]) -> str:
    return "".join(f"{name}:\n  Installed: (none)\n  Candidate: 1\n" for name in names)


def test_lists_are_fetched_only_when_a_name_is_unknown(
    debian: ModuleType, system: Callable[..., Calls]
) -> None:
    calls = system(lambda call, calls: (0, policy(["nmap", "ppp"])))
    assert debian.install(("nmap", "ppp")) == ()
    assert made(calls, "update") == []
    (installed,) = made(calls, "install")
    assert installed[-3:] == ["--no-install-recommends", "nmap", "ppp"]


def test_a_name_that_stays_unknown_is_left_out_and_told(
    debian: ModuleType, system: Callable[..., Calls]
) -> None:
    calls = system(lambda call, calls: (0, policy(["nmap"])))
    assert debian.install(("nmap", "softether-vpnserver")) == ("softether-vpnserver",)
    assert len(made(calls, "update")) == 1
    assert made(calls, "install")[0][-1] == "nmap"


def test_old_lists_are_fetched_anew_and_the_installation_tried_once_more(
    debian: ModuleType, system: Callable[..., Calls]
) -> None:
    def answer(call: list[str], calls: Calls) -> tuple[int, str]:
        gone = "install" in call and not made(calls, "update")
        return (100, "E: 404 Not Found") if gone else (0, policy(["nmap"]))

    calls = system(answer)
    assert debian.install(("nmap",)) == ()
    assert (len(made(calls, "update")), len(made(calls, "install"))) == (1, 2)


def test_a_failed_installation_is_told_in_full(
    debian: ModuleType, system: Callable[..., Calls]
) -> None:
    def answer(call: list[str], calls: Calls) -> tuple[int, str]:
        return (100, "E: broken packages") if "install" in call else (0, policy(["nmap"]))

    system(answer)
    with pytest.raises(debian.Failure) as failure:
        debian.install(("nmap",))
    assert failure.value.sentence == "The system packages could not be installed."
    assert (failure.value.details, failure.value.code) == ("E: broken packages", 7)


def test_a_silent_mirror_is_tried_three_times(
    debian: ModuleType, system: Callable[..., Calls]
) -> None:
    calls = system(lambda call, calls: (100, "Temporary failure resolving 'x'"))
    with pytest.raises(debian.Failure) as failure:
        debian.install(("nmap",))
    assert failure.value.code == 4
    assert len(made(calls, "update")) == 3


def test_nothing_starts_for_the_time_of_the_installation_only(
    debian: ModuleType, tmp_path: Path
) -> None:
    policy_file = tmp_path / "policy-rc.d"
    with debian.nothing_starts(policy_file):
        assert policy_file.read_text("utf-8").endswith("exit 101\n")
        assert policy_file.stat().st_mode & 0o777 == 0o755
    assert not policy_file.exists()


def test_the_policy_goes_when_the_installation_fails(debian: ModuleType, tmp_path: Path) -> None:
    policy_file = tmp_path / "policy-rc.d"
    with pytest.raises(KeyboardInterrupt), debian.nothing_starts(policy_file):
        raise KeyboardInterrupt
    assert not policy_file.exists()


def test_somebody_elses_policy_stays(debian: ModuleType, tmp_path: Path) -> None:
    policy_file = tmp_path / "policy-rc.d"
    policy_file.write_text("#!/bin/sh\nexit 0\n", "utf-8")
    with debian.nothing_starts(policy_file):
        assert policy_file.read_text("utf-8") == "#!/bin/sh\nexit 0\n"
    assert policy_file.exists()


def test_a_policy_that_a_killed_run_left_is_taken_over(debian: ModuleType, tmp_path: Path) -> None:
    policy_file = tmp_path / "policy-rc.d"
    policy_file.write_text(debian.POLICY, "utf-8")
    with debian.nothing_starts(policy_file):
        assert policy_file.exists()
    assert not policy_file.exists()


@pytest.mark.parametrize("part", ["LAB", "WINDOW", "SCREEN", "BENCH"])
def test_packages_are_sorted_and_none_is_named_twice(part: str, debian: ModuleType) -> None:
    names = getattr(debian, f"{part}_PACKAGES")
    assert list(names) == sorted(set(names))


def test_every_part_names_what_it_cannot_do_without(debian: ModuleType) -> None:
    assert {"nftables", "pptpd", "strongswan-charon", "ike-scan"} <= set(debian.LAB_PACKAGES)
    assert {"libegl1", "libxcb-cursor0", "fonts-dejavu-core"} <= set(debian.WINDOW_PACKAGES)
    assert {"xvfb", "xdotool"} <= set(debian.SCREEN_PACKAGES)
    assert "network-manager-gnome" in debian.BENCH_PACKAGES


@pytest.mark.skipif(sys.platform != "linux", reason="libraries as Linux loads them")
def test_the_windows_packages_are_all_that_qts_plugins_load(debian: ModuleType) -> None:
    """Every library that Qt's X11 and Wayland parts name, and the wheel lacks, has its package."""
    named = libraries(Path(PySide6.__file__).parent / "Qt")
    assert "libxcb-cursor.so.0" in named
    brought = {"libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb.so.1", "libz.so.1"}
    packages = {debian_package(name) for name in named - brought}
    assert packages <= set(debian.WINDOW_PACKAGES)


def libraries(qt: Path) -> set[str]:
    """The libraries that these files name themselves, less those of the C library and the wheel."""
    base = re.compile(r"lib(c|m|dl|pthread|rt|gcc_s|stdc\+\+)\.so|ld-linux")
    parts = ["Core", "Gui", "Widgets", "DBus", "XcbQpa", "WaylandClient"]
    files = [qt / "lib" / f"libQt6{part}.so.6" for part in parts]
    files += [*(qt / "plugins" / "platforms").glob("libq[wx]*.so")]
    named: set[str] = set()
    for file in files:
        found = re.findall(rb"\x00(lib[\w+.-]+\.so[.\d]*)(?=\x00)", file.read_bytes())
        named |= {name.decode() for name in found}
    mine = {path.name for path in (qt / "lib").iterdir()}
    return {name for name in named - mine if not base.match(name) and ".so." in name}
