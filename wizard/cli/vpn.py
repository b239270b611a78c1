"""The system's own VPN connections: vpn list|create|connect|status|disconnect|remove."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from router_drivers.base import JSON
from wizard.cli import shapes, words
from wizard.cli.certificate_file import certificates_in
from wizard.cli.frame import Frame, command, show
from wizard.cli.run import read_secrets, secrets_option
from wizard.cli.secrets import secret_asker
from wizard.model import Auth, Connection, Misuse, Protocol, Session, Tunnel

if TYPE_CHECKING:
    from wizard.steps.base import Run
    from wizard.vpn.base import Backend

commands = click.Group()


@commands.group()
def vpn() -> None:
    """This system's own VPN connections."""


@command(vpn, "list")
@click.option("--backends", is_flag=True, help="What this system can do and what proves it.")
def list_(frame: Frame, backends: bool) -> int:
    """List the connections this system has, ours and others'."""
    from wizard.tools import this_machine

    tools = this_machine()
    try:
        if backends:
            rows = [_capability(backend) for backend in tools.backends]
            frame.data = lambda: {"backends": rows}
            frame.human = lambda result: show(map(_capability_line, result["backends"]))
            return 0
        entries = [entry for backend in tools.backends for entry in backend.entries()]
        frame.data = lambda: {"connections": [shapes.connection(entry) for entry in entries]}
        frame.human = _show_entries
        return 0
    finally:
        tools.close()


def _capability(backend: Backend) -> dict[str, JSON]:
    can = backend.capability()
    return {
        "key": can.key,
        "protocols": {str(p): [str(a) for a in auths] for p, auths in can.protocols.items()},
        "missing": [{"code": code, "facts": dict(facts)} for code, facts in can.missing],
        "proof": can.proof,
    }


def _capability_line(row: dict[str, JSON]) -> str:
    lacks = ", ".join(missing["code"] for missing in row["missing"])
    able = "; ".join(
        f"{protocol}: {', '.join(row['protocols'][protocol])}" for protocol in row["protocols"]
    )
    return f"{row['key']}: {able} (proved by: {row['proof']})" + (
        f" lacks {lacks}" if lacks else ""
    )


def _show_entries(result: dict[str, JSON]) -> None:
    for entry in result["connections"]:
        print(f"{entry['name']}: {entry['protocol']} {entry['server']} ({entry['auth']})")
    if not result["connections"]:
        print("This system has no VPN connection yet.")


class Target:
    """One entry of one back end, and the run around it."""

    def __init__(self, frame: Frame, run: Run, name: str, backend: Backend) -> None:
        self.frame, self.run, self.name, self.backend = frame, run, name, backend
        self.connection: Connection | None = None
        self.tunnel = Tunnel("down")
        self.session = Session()
        self.missing: Callable[[], list[str]] = list

    def entry(self) -> Connection:
        """Our entry of this name; raises Misuse naming those there are."""
        ours = [entry for entry in self.backend.entries() if entry.ours]
        found = next((entry for entry in ours if entry.name == self.name), None)
        if found is None:
            raise Misuse("vpn.no_such_entry", name=self.name, known=[e.name for e in ours])
        self.connection = found
        return found

    def mark(self) -> str:
        """The mark of this entry's newest tunnel in the journal, or an empty string."""
        for record in self.run.tools.journal.undoable():
            for entry in record.undoable:
                named = entry.change.target.get("name") == self.name
                if entry.change.what.startswith("tunnel:") and named:
                    return entry.change.what.partition(":")[2]
        return ""

    def result(self) -> dict[str, JSON]:
        """The contract's answer."""
        known = self.connection
        return {
            "connection": shapes.connection(known) if known else None,
            "state": self.tunnel.state,
            "system_code": self.tunnel.system_code,
            "interface": self.tunnel.interface,
            "findings": shapes.findings(self.session.findings),
            "diagnosis": shapes.diagnosis(self.session.diagnosis),
            "consent_missing": self.missing(),
        }


def on_vpn(body: Callable[..., int], name: str, doc: str, *more: Any) -> None:
    """Make a vpn command that names one entry."""

    def call(frame: Frame, **options: JSON) -> int:
        return targeted(frame, body, options)

    call.__doc__ = doc
    options = (
        click.argument("name"),
        click.option("--backend", default="", help="The back end's key."),
        click.option("--yes", is_flag=True, help="Yes to our own VPN entry."),
        secrets_option,
        *more,
    )
    for option in reversed(options):
        call = option(call)
    command(vpn, name)(call)


def targeted(frame: Frame, body: Callable[..., int], options: dict[str, JSON]) -> int:
    """Find back end and entry, run the body on them, close everything."""
    from wizard.headless import Answers, Consents
    from wizard.steps.base import Run
    from wizard.steps.change import backend_for
    from wizard.tools import this_machine, work_on

    consents = Consents(vpn=options["yes"])
    answers = Answers(consents, read_secrets(options["secrets_file"]), secret_asker())
    tools = this_machine()
    try:
        work = work_on(tools, frame.timeout, frame.stop, frame.watch)
        run = Run(tools, work, answers, frame.watch)
        backend = backend_for(run, options["backend"])
        target = Target(frame, run, options["name"], backend)
        target.missing = answers.missing
        frame.data, frame.human = target.result, _show
        frame.changed = lambda: bool(target.session.changed)
        return body(target, options)
    finally:
        tools.close()


def _create(target: Target, options: dict[str, JSON]) -> int:
    from wizard.steps.connect import keep_entry

    target.connection = _described(target, options)
    if not target.run.consent("vpn.create", name=target.name):
        return 5
    target.session = _journaled(target, "create", lambda s: keep_entry(s, target.run))
    return 0


def _described(target: Target, options: dict[str, JSON]) -> Connection:
    """The connection that the options (and --from) describe."""
    base = None
    if options["from_entry"]:
        known = target.backend.entries()
        base = next((entry for entry in known if entry.name == options["from_entry"]), None)
        if base is None:
            raise Misuse("vpn.no_such_entry", name=options["from_entry"])
    if base is None and not options["server"]:
        raise Misuse("usage.no_server")
    start = base or Connection(target.name, options["server"], Protocol.IKEV2)
    given = {key: value for key, value in _fields(options).items() if value}
    return replace(start, **{**given, "name": target.name, "ours": True})


def _fields(options: dict[str, JSON]) -> dict[str, Any]:
    return {
        "server": options["server"],
        "protocol": Protocol(options["protocol"]) if options["protocol"] else None,
        "auth": Auth(options["auth"]) if options["auth"] else None,
        "user": options["user"],
        "remote_id": options["remote_id"],
        "ca": certificates_in(options["ca"]),
        "certificate": certificates_in(options["certificate"]),
        "key": options["key"],
        "routes": tuple(options["route"]),
        "all_traffic": options["all_traffic"],
    }


def _journaled(target: Target, kind: str, act: Callable[[Session], Session]) -> Session:
    tools = target.run.tools
    with tools.lock():
        session = Session(
            run=tools.journal.begin(kind),
            connection=target.connection,
            server=target.connection.server if target.connection else "",
        )
        try:
            return act(session)
        finally:
            tools.journal.end(session.run, "closed")


def _connect(target: Target, _options: dict[str, JSON]) -> int:
    from wizard.headless import probe_exit, verified
    from wizard.steps.confirm import confirm
    from wizard.steps.connect import dial, standing

    aimed = Session(connection=target.entry(), server=target.entry().server)
    up = standing(aimed, target.run, target.name)
    if up.tunnel is None:
        up = _journaled(target, "connect", lambda s: dial(s, target.run))
    target.session, target.tunnel = up, up.tunnel or target.tunnel
    if target.tunnel.state == "up":
        target.session = confirm(target.session, target.run)
    target.session = _explained(target)
    if target.tunnel.state != "up":
        return max(1, probe_exit(target.session))
    return 0 if verified(target.session) else 5


def _explained(target: Target) -> Session:
    from wizard.steps.explain import explain

    wanted = (target.entry().protocol,)
    ranked = explain(target.session.findings, wanted, target.run.tools.tables)
    return replace(target.session, diagnosis=ranked)


def _status(target: Target, _options: dict[str, JSON]) -> int:
    target.entry()
    mark = target.mark()
    target.tunnel = target.backend.status(mark) if mark else target.tunnel
    return 0


def _disconnect(target: Target, _options: dict[str, JSON]) -> int:
    from wizard.steps.connect import hang_up

    target.entry()
    hang_up(target.run, target.backend, target.name)
    return 0


def _remove(target: Target, options: dict[str, JSON]) -> int:
    from wizard.steps.connect import hang_up, remove_entry

    target.entry()
    if not target.run.consent("vpn.create", name=target.name):
        return 5
    hang_up(target.run, target.backend, options["name"])
    target.session = _journaled(
        target,
        "remove",
        lambda s: remove_entry(s, target.run, target.backend, options["name"]),
    )
    return 0


def _show(result: dict[str, JSON]) -> None:
    known = result["connection"]
    if known:
        print(f"{known['name']}: {result['state']}")
    show(words.finding_lines(result["findings"]))
    show(words.diagnosis_lines(result["diagnosis"]))
    show(words.consent_lines(result["consent_missing"]))


_entry_options = (
    click.option("--from", "from_entry", help="Begin with a copy of this entry."),
    click.option("--server", help="Name or address of the VPN server."),
    click.option("--protocol", type=click.Choice([str(p) for p in Protocol])),
    click.option("--auth", type=click.Choice([str(a) for a in Auth])),
    click.option("--user", help="The user's name."),
    click.option("--remote-id", help="The name that the server proves."),
    click.option("--ca", type=click.Path(), help="PEM file of the CA."),
    click.option("--certificate", type=click.Path(), help="PEM file of the user's certificate."),
    click.option("--key", type=click.Path(), help="PEM file of the user's private key."),
    click.option("--route", multiple=True, help="CIDR reached through the tunnel."),
    click.option("--all-traffic", is_flag=True, help="Everything through the tunnel."),
)
on_vpn(_create, "create", "Create or replace our entry.", *_entry_options)
on_vpn(_connect, "connect", "Dial, and prove that the tunnel carries.")
on_vpn(_status, "status", "Tell the state of the connection.")
on_vpn(_disconnect, "disconnect", "Hang up.")
on_vpn(_remove, "remove", "Remove our entry; hangs up first.")
