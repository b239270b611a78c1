"""The confirm command: prove that the tunnel of an entry carries."""

from __future__ import annotations

import click

from router_drivers.base import JSON
from wizard.cli import shapes, words
from wizard.cli.frame import Frame, command, show
from wizard.cli.vpn import Target, targeted
from wizard.model import Misuse, Session

commands = click.Group()


@command(commands)
@click.argument("name")
@click.option("--inside", multiple=True, help="A URL or host inside.")
@click.option("--lookup", multiple=True, help="A name that only the inside knows.")
@click.option("--watch", type=float, help="Watch so many seconds (a later version).")
def confirm(
    frame: Frame,
    name: str,
    inside: tuple[str, ...],
    lookup: tuple[str, ...],
    watch: float | None,
) -> int:
    """Prove that the tunnel of an entry carries."""
    from wizard.steps.confirm import require_askable

    if watch is not None:
        raise Misuse("command.later", what="--watch")
    require_askable(inside, lookup)
    options: dict[str, JSON] = {"name": name, "backend": "", "yes": False, "secrets_file": None}
    return targeted(frame, lambda target, _options: _proved(target, inside, lookup), options)


def _proved(target: Target, inside: tuple[str, ...], lookup: tuple[str, ...]) -> int:
    from wizard.headless import verified
    from wizard.steps.confirm import confirm_with
    from wizard.steps.explain import explain

    entry, mark = target.entry(), target.mark()
    target.tunnel = target.backend.status(mark) if mark else target.tunnel
    session = Session(server=entry.server, connection=entry, tunnel=target.tunnel)
    target.session = confirm_with(session, target.run, inside, lookup)
    ranked = explain(target.session.findings, (entry.protocol,), target.run.tools.tables)
    target.frame.data = lambda: {**target.result(), "diagnosis": shapes.diagnosis(ranked)}
    target.frame.human = _show
    return 0 if verified(target.session) else 1


def _show(result: dict[str, JSON]) -> None:
    show(words.finding_lines(result["findings"]))
    show(words.diagnosis_lines(result["diagnosis"]))
    if result["state"] != "up":
        show(["The connection is not up."])
