"""The command line: every command of the contract, thin; one file a subject."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

import click

from wizard import __version__

COMMANDS = {
    "detect": "look",
    "recognise": "look",
    "probe": "look",
    "compare": "look",
    "diagnose": "look",
    "router": "router_backup",
    "vpn": "vpn",
    "confirm": "confirm",
    "apply": "run",
    "undo": "run",
    "practice": "practice",
    "profile": "profile",
    "report": "later",
    "gateway": "later",
    "reflector": "later",
}
"""Command -> the module that brings it; imported only when it is called."""


class Commands(click.Group):
    """Loads a command's module when it is named, so that the start stays light."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All commands, in the contract's order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, imported now."""
        import importlib

        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"wizard.cli.{COMMANDS[cmd_name]}")
        group: click.Group = module.commands
        return group.get_command(ctx, cmd_name)


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="passthrough-wizard")
@click.option("--hidden", is_flag=True, hidden=True, help="Start as an icon beside the clock.")
@click.pass_context
def root(ctx: click.Context, *, hidden: bool) -> int:
    """Find out why a VPN won't connect through this router, mend it, and prove it.

    Without a command the window opens.
    """
    if ctx.invoked_subcommand is None:
        return _window(hidden=hidden)
    return 0


def _window(*, hidden: bool) -> int:
    """No command: the window; hidden: at login, as an icon only."""
    from wizard.cli.frame import Frame, guarded
    from wizard.cli.window import show

    return guarded(Frame("", False, False, None, 0), lambda: show(hidden=hidden))


def main(arguments: Sequence[str]) -> int:
    """Run one command line; returns the exit code."""
    try:
        result = root.main(list(arguments), "passthrough-wizard", standalone_mode=False)
    except click.ClickException as error:
        return _misused(error, "--json" in arguments)
    except (click.Abort, KeyboardInterrupt):
        return _cancelled(arguments)
    return result if isinstance(result, int) else 0


def _cancelled(arguments: Sequence[str]) -> int:
    """Interrupted outside of a command's own frame: the same exit code and the same answer."""
    from wizard.cli.frame import Frame, cancelled

    name = next((word for word in arguments if word in COMMANDS), "")
    return cancelled(Frame(name, "--json" in arguments, False, None, 0))


def _misused(error: click.ClickException, as_json: bool) -> int:
    """Wrong arguments: exit 2 with the sentence, as JSON where that was asked for."""
    if as_json:
        found = {"code": "usage", "facts": {}, "text": error.format_message()}
        context = getattr(error, "ctx", None)
        name = context.command_path.partition(" ")[2] if context else ""
        answer = {"schema": 1, "command": name, "ok": False, "exit": 2, "seconds": 0.0}
        print(json.dumps({**answer, "error": found}))
    else:
        error.show(file=sys.stderr)
    return 2
