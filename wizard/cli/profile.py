"""The IT profile: show and check (new, sign, verify, export come with a later version)."""

from __future__ import annotations

from pathlib import Path

import click

from wizard.cli.frame import Frame, command, show
from wizard.model import Misuse

commands = click.Group()


@commands.group()
def profile() -> None:
    """The profile that IT hands out."""


@command(profile)
@click.argument("file", type=click.Path())
def check(frame: Frame, file: str) -> int:
    """List every fault of a profile with its line."""
    from wizard.knowledge.tables import load
    from wizard.profile.load import check as faults_of

    faults = [
        {
            "line": fault.line,
            "key": fault.key,
            "code": fault.code,
            "text": load().text(fault.code, dict(fault.facts)),
        }
        for fault in faults_of(Path(file))
    ]
    frame.data = lambda: {"faults": faults}
    frame.human = lambda _result: show(
        f"{file}:{fault['line']}: {fault['key']}: {fault['text']}" for fault in faults
    )
    return 2 if faults else 0


@command(profile, "show")
@click.argument("file", type=click.Path())
def show_(frame: Frame, file: str) -> int:
    """Say in words what a profile does."""
    from wizard.profile.load import load
    from wizard.profile.show import show as rows_of

    rows = rows_of(load(Path(file)))
    frame.data = lambda: {"rows": [list(row) for row in rows]}
    frame.human = lambda _result: show(f"{key:<22} {value}" for key, value in rows)
    return 0


def _later(name: str) -> None:
    def body(frame: Frame, words: tuple[str, ...]) -> int:  # noqa: ARG001 - nothing is read yet
        raise Misuse("command.later", what=f"profile {name}")

    body.__doc__ = "Comes with a later version."
    made = command(profile, name)(click.argument("words", nargs=-1, type=click.UNPROCESSED)(body))
    made.context_settings = {"ignore_unknown_options": True}


for _name in ("new", "sign", "verify", "export"):
    _later(_name)
