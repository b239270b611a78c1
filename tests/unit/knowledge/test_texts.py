import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from router_drivers import base
from router_drivers.base import JSON
from wizard.knowledge.tables import load
from wizard.knowledge.texts import LONGEST_VALUE, MOST_ITEMS, fill, shown
from wizard.model import Certainty, Who

TABLES = load()
FORBIDDEN = re.compile(
    r"\b(daemon|payload|tuple|abort\w*|kill\w*|fatal|illegal|whitelist\w*|invalid user|"
    r"you failed|your fault|stupid|wizard)\b",
    re.IGNORECASE,
)
CAUSES = sorted(TABLES.causes)


@pytest.mark.parametrize("key", CAUSES)
def test_every_cause_says_what_why_how_and_who(key: str) -> None:
    text = TABLES.cause_text(key)
    assert text.title
    assert text.why.endswith(".")
    assert text.fix
    assert all(step.endswith(".") for step in text.fix)
    assert text.who.endswith(".")


@pytest.mark.parametrize("key", CAUSES)
def test_titles_are_short_and_without_a_full_stop(key: str) -> None:
    title = TABLES.cause_text(key).title
    assert not title.endswith(".")
    assert len(title) <= 90
    assert title[0].isupper()
    assert key not in title


@pytest.mark.parametrize("key", CAUSES)
def test_nobody_is_blamed_and_no_jargon_stands_alone(key: str) -> None:
    text = TABLES.cause_text(key)
    assert not FORBIDDEN.search(" ".join([text.title, text.why, *text.fix, text.who]))


@pytest.mark.parametrize("key", CAUSES)
def test_faults_of_others_name_the_party(key: str) -> None:
    cause, text = TABLES.causes[key], TABLES.cause_text(key)
    words = " ".join([text.title, text.why, *text.fix, text.who]).lower()
    party = {Who.PROVIDER: "provider", Who.SERVER_ADMIN: "server", Who.ROUTER_ADMIN: "router"}
    network = "network" in words
    assert cause.who is Who.YOU or party[cause.who] in words or network


def test_every_sentence_obeys_the_words() -> None:
    for code, sentence in TABLES.texts.sentences.items():
        spoken = re.sub(r"`[^`]*`", "", sentence)  # a command's name is no word of ours to choose
        assert not FORBIDDEN.search(spoken), code
        assert sentence.strip() == sentence, code
        assert re.sub(r"\{[a-z_]+\}", "", sentence).count("{") == 0, code


def codes_of(kind: type[base.RouterError]) -> list[str]:
    return [kind.code, *(cls.code for cls in kind.__subclasses__())]


@pytest.mark.parametrize("code", codes_of(base.RouterError))
def test_every_router_error_has_a_sentence(code: str) -> None:
    assert TABLES.text(code, {}) not in ("", code)


@pytest.mark.parametrize(
    "code",
    [
        "name.unknown", "network.none", "network.no_gateway",
        "profile.unknown_key",
        "profile.missing_key", "profile.file_missing",
        "profile.unsupported_schema", "secrets.file_readable_by_others", "secrets.missing",
        "secrets.not_json", "rights.raw_socket", "rights.no_helper", "rights.declined",
        "rights.consent_missing", "system.plugin_missing", "helper.lost",
        "vpn.no_backend", "journal.locked", "undo.pending", "undo.changed_since",
        "command.later", "usage.no_server",
        *(f"certainty.{word}" for word in Certainty),
        *(f"who.{who}" for who in Who),
        *(f"verdict.{word}" for word in ("passes", "blocked", "unknown")),
        *TABLES.remedies,
        *TABLES.vocabulary,
    ],
)  # fmt: skip
def test_every_code_has_a_sentence(code: str) -> None:
    assert TABLES.text(code, {}) not in ("", code)


def test_a_cause_by_its_id_gives_its_title() -> None:
    assert TABLES.text("CGNAT") == TABLES.cause_text("CGNAT").title


def test_an_unknown_code_gives_itself_and_its_facts() -> None:
    assert TABLES.text("no.such.code", {"a": 1, "b": [True]}) == "no.such.code a=1 b=yes"


@pytest.mark.parametrize(
    ("sentence", "facts", "expected"),
    [
        ("At {address}.", {"address": "192.0.2.1"}, "At 192.0.2.1."),
        ("At {address}.", {}, "At ?."),
        ("Here[ at {address}].", {}, "Here."),
        ("Here[ at {address}].", {"address": "x"}, "Here at x."),
        ("Here[ at {address} ({port})].", {"address": "x"}, "Here."),
        ("[A {a}][B {b}].", {"b": 0}, "B 0."),
        ("It is {a}.", {"a": "{b}", "b": "secret"}, "It is {b}."),
        ("It is {a}.", {"a": "[{b}]", "b": "secret"}, "It is [{b}]."),
        ("It is {a.__class__}.", {"a": "x"}, "It is {a.__class__}."),
        ("It is {a}.", {"a": "x\x1b[31m\ny\u202e"}, "It is x [31m y."),
        ("{list}", {"list": [1, 2]}, "1, 2"),
        ("{a}", {"a": True}, "yes"),
        ("{a}", {"a": [{"name": "Block GRE", "section": "x"}]}, "Block GRE"),
    ],
)
def test_filling_is_plain_replacement(
    sentence: str, facts: Mapping[str, JSON], expected: str
) -> None:
    assert fill(sentence, facts) == expected


def test_long_facts_are_cut() -> None:
    assert len(shown("x" * 10_000)) == LONGEST_VALUE
    assert shown(list(range(100))).count(",") == MOST_ITEMS


JSONISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(
    st.sampled_from(list(TABLES.texts.sentences)) | st.text(),
    st.dictionaries(st.sampled_from(["address", "name", "line", "key"]) | st.text(), JSONISH),
)
def test_no_facts_make_it_raise_or_print_what_cannot_be_seen(
    code: str, facts: Mapping[str, JSON]
) -> None:
    text = TABLES.text(code, facts)
    assert isinstance(text, str)
    if code in TABLES.texts.sentences:
        assert not re.search(r"[\x00-\x1f\x7f\u202a-\u202e]", text)
