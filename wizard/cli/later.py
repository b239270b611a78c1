"""Commands of the contract that a later version brings: exit 2 and a plain sentence."""

from __future__ import annotations

import click

from wizard.cli.frame import Frame, command
from wizard.model import Misuse

commands = click.Group()

LATER = ("report", "gateway", "reflector")


def _later(name: str) -> None:
    def body(frame: Frame, words: tuple[str, ...]) -> int:  # noqa: ARG001 - nothing is read yet
        raise Misuse("command.later", what=name)

    body.__doc__ = "Comes with a later version."
    takes = click.argument("words", nargs=-1, type=click.UNPROCESSED)
    made = command(commands, name)(takes(body))
    made.context_settings = {"ignore_unknown_options": True}


for _name in LATER:
    _later(_name)
