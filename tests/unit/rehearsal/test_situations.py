from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from wizard.model import Auth, Misuse, Protocol
from wizard.rehearsal import situations
from wizard.rehearsal.filters import Rule, Verdict
from wizard.rehearsal.scene import Situation

PROMISED = {
    "all_fine",
    "pptp_passthrough_off",
    "no_pptp_helper",
    "udp_500_and_4500_blocked",
    "ipsec_passthrough_on_is_the_fault",
    "double_nat",
    "wrong_psk",
    "windows_809_nat_t_policy",
    "subnet_overlap",
    "captive_portal",
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    situations._document.cache_clear()
    monkeypatch.setattr(situations, "_folder", lambda: tmp_path)
    yield tmp_path
    situations._document.cache_clear()


def test_the_promised_situations_are_there_and_sorted() -> None:
    names = situations.names()
    assert set(names) >= PROMISED
    assert list(names) == sorted(names)


@pytest.mark.parametrize("name", situations.names())
def test_every_situation_loads_with_a_story_of_one_sentence_and_a_verdict(name: str) -> None:
    situation = situations.load(name)
    causes, tunnel = situations.expected(name)
    assert situation.story.endswith(".")
    assert situation.story.count(". ") == 0
    assert situation.wanted
    assert tunnel in situations.TUNNELS
    assert causes == tuple(sorted(causes))
    assert bool(causes) or tunnel == "carries"


def test_a_loaded_situation_knows_no_verdict_and_hides_its_secrets() -> None:
    situation = situations.load("wrong_psk")
    told = repr(situation)
    assert "PSK_MISMATCH" not in told
    assert not [secret for secret in ("wonderland", "practise-key", "goodpass") if secret in told]
    assert not hasattr(situation, "expected")


def test_everything_that_is_left_out_is_in_order(folder: Path) -> None:
    (folder / "small.toml").write_text('title = "a"\nstory = "b."\nwanted = ["pptp"]\n')
    assert situations.load("small") == Situation("small", "a", "b.", (Protocol.PPTP,))
    assert situations.expected("small") == ((), "none")


def test_what_is_written_is_read(folder: Path) -> None:
    (folder / "x.toml").write_text(
        'title = "a"\nstory = "b."\nwanted = ["l2tp", "ikev2"]\nauth = "psk"\n'
        '[secrets]\npsk = "other"\n[client]\nrights = false\n'
        '[[router.rules]]\nverdict = "reject"\nprotocol = "udp"\nport = 500\n'
        "[outer]\ncarrier = true\n[lines]\nloss = 0.5\n"
    )
    read = situations.load("x")
    assert read.wanted == (Protocol.L2TP, Protocol.IKEV2)
    assert (read.auth, read.secrets["psk"], read.client.rights) == (Auth.PSK, "other", False)
    assert read.router.rules == (Rule(Verdict.REJECT, "udp", 500),)
    assert read.outer is not None
    assert read.outer.carrier
    assert read.lines.loss == 0.5


GOOD = 'title = "a"\nstory = "b."\nwanted = ["pptp"]\n'


@pytest.mark.parametrize(
    ("text", "code", "key"),
    [
        ('title = "a"\nwanted = ["pptp"]\n', "situation.missing", "story"),
        ('title = "a"\nstory = "b."\n', "situation.missing", "wanted"),
        (GOOD + "colour = 3\n", "situation.unknown_key", "colour"),
        (GOOD + "[router]\npptp = true\n", "situation.wrong_value", "router.pptp"),
        (GOOD + '[router]\npptp = "perhaps"\n', "situation.wrong_value", "router.pptp"),
        (GOOD + "[[router.rules]]\nsport = 1\n", "situation.unknown_key", "router.rules[1].sport"),
        (GOOD + "[lines]\nloss = -1\n", "situation.wrong_value", "lines.loss"),
        (GOOD + "[server]\ndown = 1\n", "situation.wrong_value", "server.down"),
        (GOOD + 'auth = "eap-tls"\n', "situation.wrong_value", "auth"),
        ('wanted = ["sstp"]\ntitle = "a"\nstory = "b."\n', "situation.wrong_value", "wanted"),
    ],
)
def test_a_fault_is_named_with_its_key(folder: Path, text: str, code: str, key: str) -> None:
    (folder / "bad.toml").write_text(text)
    with pytest.raises(Misuse) as caught:
        situations.load("bad")
    assert caught.value.code == code
    assert caught.value.facts == {"situation": "bad", "key": key}


def test_no_toml_and_no_such_situation_are_told_apart(folder: Path) -> None:
    (folder / "bad.toml").write_text("= 1")
    with pytest.raises(Misuse) as caught:
        situations.load("bad")
    assert caught.value.code == "situation.not_toml"
    with pytest.raises(Misuse) as caught:
        situations.load("../bad")
    assert caught.value.code == "situation.unknown"
