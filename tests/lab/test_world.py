"""The lab itself: its router obeys its admin page, its commands share a machine; nothing stays."""

from __future__ import annotations

import http.client
import json
import signal
import subprocess
import sys
import threading
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.lab import __main__ as command
from tests.lab import kernel, names, namespaces, possible, profile, switches, world
from tests.lab.certificates import office
from tests.lab.start import ROOT
from tests.lab.switches import Impossible
from tests.lab.world import World
from tests.patience import until

pytestmark = pytest.mark.skipif(bool(possible.why_not()), reason=possible.why_not())


def ask(home: World, session: str, name: str, method: str, /, **arguments: Any) -> Any:
    """One ubus call from the client machine; the `result`."""

    def call() -> Any:
        peer = http.client.HTTPConnection(names.ROUTER, 80, timeout=5)
        params = [session, name, method, arguments]
        request = {"jsonrpc": "2.0", "id": 1, "method": "call", "params": params}
        peer.request("POST", "/ubus", json.dumps(request))
        answer = json.loads(peer.getresponse().read())
        peer.close()
        return answer["result"]

    return kernel.in_network(home.namespace("client"), call)


def login(home: World) -> str:
    user = {"username": names.ROUTER_USER, "password": names.ROUTER_PASSWORD}
    return str(ask(home, "0" * 32, "session", "login", **user)[1]["ubus_rpc_session"])


def ruleset(home: World, session: str) -> str:
    command = {"command": "/usr/sbin/nft", "params": ["--terse", "--json", "list", "ruleset"]}
    return str(ask(home, session, "file", "exec", **command)[1]["stdout"])


def test_apply_changes_the_real_rules_and_rollback_restores_them() -> None:
    with World(router="pptp_helper=off,udp500=drop") as home:
        rules, config = home.router_rules(), home.router_config()
        assert "ct helper" not in rules
        assert "udp dport 500 drop" in rules
        session = login(home)
        assert "ct helper" not in ruleset(home, session)
        helper = {"config": "firewall", "section": "@defaults[0]", "option": "auto_helper"}
        ask(home, session, "uci", "delete", **helper)
        ask(
            home,
            session,
            "uci",
            "set",
            config="firewall",
            section="@rule[-1]",
            values={"enabled": "0"},
        )
        assert home.router_rules() == rules
        assert ask(home, session, "uci", "apply", rollback=True, timeout=1) == [0]
        changed = home.router_rules()
        assert 'ct helper set "pptp"' in changed
        assert "dport 500" not in changed
        assert '"ct helper"' in ruleset(home, session)
        assert home.router_config() != config
        assert until(lambda: home.router_rules() == rules)
        assert until(lambda: home.router_config() == config)


def test_router_without_admin_page() -> None:
    with World(router="admin=none") as home:
        with pytest.raises(ConnectionRefusedError):
            login(home)
        assert 'ct helper set "pptp"' in home.router_rules()


def test_router_tells_its_outer_address() -> None:
    with World(router="cgnat") as home:
        session = login(home)
        interfaces = ask(home, session, "network.interface", "dump")[1]["interface"]
        addresses = [each["ipv4-address"][0]["address"] for each in interfaces]
        assert addresses == [names.ROUTER, names.CARRIER_WAN]


def test_commands_share_one_machine_apart_from_the_real_one() -> None:
    before = Path("/etc/resolv.conf").read_bytes()
    with World() as home:
        write = "echo x > ~/kept; echo x > /run/kept; touch /var/lib/kept"
        home.run(["sh", "-c", f"{write}; echo '# mine' >> /etc/resolv.conf"], check=True)
        shown = home.run(["sh", "-c", "cat ~/kept /run/kept /etc/resolv.conf; ls /var/lib/kept"])
        assert shown.stdout.decode().split("\n")[:4] == [
            "x",
            "x",
            f"nameserver {names.ROUTER}",
            "# mine",
        ]
        assert shown.returncode == 0
        assert home.run(["cat"], input=b"through stdin").stdout == b"through stdin"
        assert home.run(["sh", "-c", "exit 9"]).returncode == 9
        assert home.run(["no-such-program"]).returncode == 127
        assert home.run(["pwd"]).stdout.decode().strip() == str(Path.cwd())
        with World() as other:
            assert other.run(["sh", "-c", "ls ~/kept"]).returncode != 0
    assert Path("/etc/resolv.conf").read_bytes() == before
    assert not Path("/var/lib/kept").exists()
    assert not Path("/run/kept").exists()


def test_ordinary_user_and_the_helper() -> None:
    script = (
        "import os, socket, json\n"
        f"peer = socket.socket(socket.AF_UNIX); peer.connect({names.HELPER_SOCKET!r})\n"
        "try:\n    socket.socket(socket.AF_INET, socket.SOCK_RAW, 47); raw = True\n"
        "except PermissionError:\n    raw = False\n"
        "import wizard\n"
        "print(json.dumps([os.getuid(), raw, os.path.expanduser('~'), os.getcwd()]))"
    )
    with World() as home:
        done = home.run(["python", "-c", script], as_user=True)
        assert done.returncode == 0, done.stderr.decode()
        uid, raw, own, place = json.loads(done.stdout)
        assert (uid, raw, place) == (names.ORDINARY_UID, False, str(Path.cwd()))
        assert own.startswith(str(home.folder))
        home.run(["sh", "-c", "echo x > /run/by-root"], check=True)
        assert home.run(["cat", "/run/by-root"], as_user=True).stdout == b"x\n"


def test_popen_gives_the_command_itself() -> None:
    with World() as home:
        process = home.popen(["sleep", "60"])
        end = time.monotonic() + 5
        while time.monotonic() < end:
            if Path(f"/proc/{process.pid}/comm").read_text() == "sleep\n":
                break
            time.sleep(0.01)
        process.kill()
        assert process.wait() == -signal.SIGKILL


def test_nothing_is_left() -> None:
    threads_before = threading.active_count()
    with World(router="double_nat", server="behind_nat") as home:
        prefix, folder = home.prefix, home.folder
        left = home.popen(["sleep", "600"])
        pids = [p for n in home.facts()["namespaces"] for p in namespaces.processes(n)]
        assert len(pids) >= 7
    left.wait()
    assert not [name for name in namespaces.existing() if name.startswith(prefix)]
    assert not folder.exists()
    assert not [pid for pid in pids if Path(f"/proc/{pid}").exists()]
    assert threading.active_count() == threads_before


def test_a_killed_lab_is_swept_by_the_next() -> None:
    words = [sys.executable, "-m", "tests.lab", "--json", "--", "sleep", "600"]
    with subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE) as lab:
        assert lab.stderr is not None
        facts = json.loads(lab.stderr.readline())
        lab.kill()
    assert Path(facts["folder"]).exists()
    namespaces.sweep()
    assert not set(facts["namespaces"]) & set(namespaces.existing())
    assert not Path(facts["folder"]).exists()


def test_command_line(capfd: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--router", "cgnat", "--", "sh", "-c", "echo hello; exit 4"]) == 4
    assert capfd.readouterr().out == "hello\n"


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--router", "delay=80ms"], "delay=80ms"),
        (["--router", "loss=1%"], "loss=1%"),
        (["--router", "mtu=9000"], "mtu=9000"),
        (["--router", "sctp=drop"], "sctp=drop"),
        (["--server", "account=expired"], "account=expired"),
        (["--server", "tired"], "tired"),
    ],
)
def test_impossible_switches_are_named(
    words: list[str], named: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main([*words, "--", "true"]) == 2
    said = capsys.readouterr().err
    assert named in said
    assert said.endswith(".\n")


def test_without_root(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert command.main(["--", "true"]) == 2
    assert "needs root" in capsys.readouterr().err
    monkeypatch.setattr("sys.platform", "darwin")
    with pytest.raises(Impossible, match="Linux"):
        world.check_possible()


@pytest.mark.parametrize("protocol", profile.PROTOCOLS)
def test_profile_and_secrets_fit_the_world(
    protocol: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command.main(["--profile", protocol]) == 0
    told = tomllib.loads(capsys.readouterr().out)
    assert told["server"][0]["protocols"] == [protocol]
    assert told["server"][0].get("ca", "").strip() == (
        office().read("ca.pem").strip() if protocol == "ikev2" else ""
    )
    assert command.main(["--secrets"]) == 0
    secrets = json.loads(capsys.readouterr().out)
    assert secrets["router_password"] == names.ROUTER_PASSWORD
    assert secrets["vpn_password"] == names.VPN_PASSWORD


def test_profile_of_the_same_subnet(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--router", "same_subnet", "--profile", "ikev2"]) == 0
    assert tomllib.loads(capsys.readouterr().out)["routes"]["inside"] == ["192.168.1.0/24"]


def test_every_switch_of_the_contract_is_known() -> None:
    text = (
        "pptp_helper=off gre=drop tcp1723=drop udp500=drop udp4500=drop udp1701=drop esp=drop"
        " fragments=drop mtu=1400 blackhole=1400 double_nat cgnat same_subnet pptp_clients=1"
        " udp_timeout=30s admin=openwrt"
    )
    plan = switches.router(text.replace(" ", ","))
    assert plan == switches.Router(
        pptp_helper=False,
        drops=("gre", "tcp1723", "udp500", "udp4500", "udp1701", "esp"),
        fragments=False,
        mtu=1400,
        blackhole=1400,
        double_nat=True,
        cgnat=True,
        same_subnet=True,
        one_pptp_client=True,
        udp_timeout=30,
    )
