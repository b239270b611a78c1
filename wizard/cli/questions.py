"""What a person at the terminal is asked besides secrets: whose network this is."""

from __future__ import annotations

import sys
from collections.abc import Callable

from wizard.cli.frame import at_once
from wizard.knowledge.tables import load
from wizard.model import Network, Question
from wizard.tools import Tools

LETTERS = {"y": Network.MINE, "p": Network.PUBLIC, "m": Network.MANAGED}


def network_asker(tools: Tools) -> Callable[[Question], Network] | None:
    """Something that asks a person and remembers the answer, or None without a terminal."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None

    def ask(question: Question) -> Network:
        print(load().text(question.code), "[y/p/m/?]", end=" ", file=sys.stderr, flush=True)
        with at_once():
            said = sys.stdin.readline().strip().lower()[:1]
        network = LETTERS.get(said, Network.UNKNOWN)
        mac, name = str(question.facts["gateway_mac"]), str(question.facts["network_name"])
        tools.places.remember(mac, name, network)
        return network

    return ask
