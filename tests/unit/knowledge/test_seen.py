"""What seen.toml claims is what the practice situations and the lab's tests bring about."""

from tests.lab.test_causes import CAUSES
from wizard.knowledge.tables import load
from wizard.rehearsal import situations

TABLES = load()
IN_LAB = {cause for _, _, cause, _ in CAUSES} | {"PPTP_GRE_BLOCKED_ROUTER"}
REHEARSED = {cause for name in situations.names() for cause in situations.expected(name)[0]}


def claimed(way: str) -> set[str]:
    return {cause for cause in TABLES.causes if TABLES.seen(cause) == way}


def test_the_lab_brings_about_what_is_claimed() -> None:
    assert claimed("lab") == IN_LAB


def test_the_rehearsal_brings_about_what_is_claimed() -> None:
    assert claimed("rehearsal") == REHEARSED - IN_LAB


def test_the_rest_rests_on_the_facts() -> None:
    assert TABLES.seen("MPPE_MISMATCH") == "facts"
    assert TABLES.seen("pptp.gre") == "lab"
