"""Every command that needs no network: JSON to the letter, exit codes, no traceback."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from wizard.cli import COMMANDS, main

FRAME = {"schema", "command", "ok", "exit", "seconds"}


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    """One command with --json: its exit code and the one object on stdout."""
    code = main([*words, "--json"])
    out = capsys.readouterr().out
    assert out.count("\n") == 1, out
    answer = json.loads(out)
    assert answer.keys() >= FRAME
    assert answer["schema"] == 1
    assert answer["exit"] == code
    assert answer["ok"] is (code == 0)
    assert "Traceback" not in out
    return code, answer


@pytest.mark.parametrize("words", [("report", "x.html"), ("gateway", "plan"), ("reflector",)])
def test_what_a_later_version_brings_says_so(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    code, answer = run(capsys, *words)
    assert code == 2
    assert answer["error"]["code"] == "command.later"
    assert words[0] in answer["error"]["text"]


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("probe",),
        ("probe", "vpn.example", "--protocol", "carrier-pigeon"),
        ("apply",),
        ("apply", "--profile", "/nowhere/office.toml"),
        ("diagnose",),
        ("diagnose", "--code", "no-such-code-at-all"),
        ("diagnose", "--evidence", "/nowhere.json"),
        ("compare", "no-such-run", "nor-this"),
        ("practice", "no-such-situation"),
        ("recognise", "--clues", "/nowhere.json"),
        ("profile", "sign", "office.toml"),
        ("probe", "vpn.example", "--reflector", "r.example"),
        ("router", "enable", "carrier-pigeon"),
    ],
)
def test_wrong_use_is_2_and_says_what_to_do(
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    code, answer = run(capsys, *words)
    assert code == 2, answer
    assert len(answer["error"]["text"]) > 15


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in COMMANDS)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_command_and_a_screen_it_says_what_to_do_instead(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "practice" in capsys.readouterr().err


def test_a_code_is_explained_without_a_network(capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = run(capsys, "diagnose", "--code", "691")
    assert code == 1
    first = answer["diagnosis"][0]
    assert first["cause"] == "AUTH_REJECTED"
    assert first["fix"]
    assert first["who"] in {"you", "router_admin", "server_admin", "provider"}
    assert first["certainty"] in {"certain", "likely", "possible"}
    assert 0 <= first["confidence"] <= 1
    assert set(first) >= {"title", "evidence", "against", "can_fix", "hides"}


def test_evidence_is_explained_without_a_network(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    findings = [
        {"probe": "path.reachable", "answer": "yes"},
        {"probe": "ike.500", "answer": "no", "facts": {"why": "silent"}},
        {"probe": "ike.4500", "answer": "no", "facts": {"why": "silent"}},
    ]
    path = tmp_path / "evidence.json"
    path.write_text(json.dumps({"findings": findings}))
    _, answer = run(capsys, "diagnose", "--evidence", str(path), "--protocol", "ikev2")
    assert answer["diagnosis"][0]["cause"] == "UDP_IKE_BLOCKED"


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '{"findings": 7}', '[{"probe": "x", "answer": "maybe"}]', "\x00\xff"]
)
def test_bad_evidence_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    path = tmp_path / "evidence.json"
    path.write_text(text, encoding="latin-1")
    code, answer = run(capsys, "diagnose", "--evidence", str(path))
    assert code == 2
    assert answer["error"]["code"].startswith(("file.", "evidence."))


def test_a_log_is_explained(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    log = tmp_path / "charon.log"
    log.write_text("12[IKE] received NO_PROPOSAL_CHOSEN notify error\n")
    _, answer = run(capsys, "diagnose", "--log", str(log), "--protocol", "ikev2")
    assert answer["diagnosis"][0]["cause"] == "IKE_NO_PROPOSAL"


def test_recognise_keeps_the_order_and_claims_nobody_unknown(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    clues = [
        {"id": 7, "clues": {"http_title": "NETGEAR Gateway CM600"}},
        {"id": "b", "clues": {"http_title": ["Login"]}},
    ]
    path = tmp_path / "clues.jsonl"
    path.write_text("\n".join(map(json.dumps, clues)) + "\n")
    assert main(["recognise", "--batch", str(path)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == [7, "b"]
    assert lines[0]["vendor"].lower() == "netgear"
    assert lines[1]["vendor"] is None
    assert set(lines[0]) == {"id", "vendor", "platform", "model", "driver", "confidence"}


def test_clues_from_stdin(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = io.BytesIO(b'{"id": 1, "clues": {"ssh_banner": "SSH-2.0-dropbear"}}')
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(given))
    code, answer = run(capsys, "recognise")
    assert code == 0
    assert answer["id"] == 1


def test_drivers_say_what_has_seen_them(capsys: pytest.CaptureFixture[str]) -> None:
    _, answer = run(capsys, "router", "drivers")
    openwrt = next(d for d in answer["drivers"] if d["key"] == "openwrt")
    assert openwrt["abilities"] == {"pptp": "automatic", "ipsec": "automatic", "l2tp": "automatic"}
    assert openwrt["proof"] in {"simulated", "recorded", "live"}
    assert set(openwrt) >= {"vendor", "families", "credentials", "confirmed"}


def test_one_situation(capsys: pytest.CaptureFixture[str]) -> None:
    code, answer = run(capsys, "practice", "pptp_passthrough_off", "--quiet")
    assert code == 0
    assert answer["tunnel"] == "carries"
    assert [cause["cause"] for cause in answer["mended"]] == ["PASSTHROUGH_OFF"]
    assert answer["changed"][0]["lines"]


def test_a_profiles_faults_have_their_lines(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "office.toml"
    path.write_text('schema = 1\nname = "X"\ncolour = "red"\n')
    code, answer = run(capsys, "profile", "check", str(path))
    assert code == 2
    assert {"line", "key", "code", "text"} <= answer["faults"][0].keys()
    assert any(fault["line"] == 3 and fault["key"] == "colour" for fault in answer["faults"])
    code, answer = run(capsys, "apply", "--profile", str(path))
    assert code == 2
    assert "3" in answer["error"]["text"]
