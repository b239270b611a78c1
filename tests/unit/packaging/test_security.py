"""SECURITY.md is true to the code where the code can be asked."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from wizard.host.places import FILE
from wizard.host.port_mapping import PORT as PORT_MAPPING
from wizard.host.ssdp import GROUP, TTL
from wizard.journal import lock_path
from wizard.privilege.marks import BASE
from wizard.privilege.verbs import RAW_PROTOCOLS, VERBS
from wizard.probes import hops
from wizard.probes.web import PORTAL_URL
from wizard.recipes.charon import PLUGINS
from wizard.steps.detect import NOBODY


@pytest.fixture(scope="module")
def text(root: Path) -> str:
    return (root / "SECURITY.md").read_text("utf-8")


def test_every_verb_is_listed_and_no_other(text: str) -> None:
    section = text.partition("\n## Root\n")[2].partition("\n## ")[0]
    listed = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
    assert listed == list(VERBS)


def test_the_raw_protocols_are_named(text: str) -> None:
    row = next(line for line in text.splitlines() if line.startswith("| `raw_socket` |"))
    assert {int(number) for number in re.findall(r"\b(\d+) \(", row)} == RAW_PROTOCOLS


def test_charon_runs_no_scripts_and_fetches_nothing() -> None:
    plugins = set(PLUGINS.split())
    assert plugins.isdisjoint({"updown", "stroke", "revocation", "curl", "ldap", "soup"})


def test_destinations_are_named(text: str) -> None:
    section = text.partition("\n## Every destination contacted\n")[2].partition("\n## ")[0]
    assert f"`{urlsplit(PORTAL_URL).hostname}`" in section
    assert f"UDP {GROUP[1]} to {GROUP[0]} with a TTL of {TTL};" in section
    assert f"UDP {PORT_MAPPING};" in section
    assert f"from port {hops.PORT + 1} with a TTL of 1 to {hops.FURTHEST}," in section
    assert f"towards {NOBODY}," in section


def test_no_other_url_is_written_in_the_code(root: Path) -> None:
    rooms = (root / "wizard", root / "router_drivers")
    sources = [path for room in rooms for path in room.rglob("*.py")]
    found = {
        host
        for path in sources
        if "rehearsal" not in path.parts
        for host in re.findall(r"https?://([a-z0-9.-]+\.[a-z]+)", path.read_text("utf-8"))
    }
    assert found - {"schemas.xmlsoap.org"} == {urlsplit(PORTAL_URL).hostname}


def test_files_are_named(text: str) -> None:
    section = text.partition("\n## Every byte stored\n")[2].partition("\n## ")[0]
    assert f"`{FILE}`" in section
    assert f"`{BASE}/ptw-.../`" in section
    assert lock_path().name in section
    assert "`connections/*.json`" in section
    assert "`runs/*.json`" in section
    assert "`journal.db`" in section
