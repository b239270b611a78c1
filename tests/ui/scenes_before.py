"""Scenes on the way to the commit: first page, connection, network, router."""

from __future__ import annotations

from typing import NoReturn

from tests.ui.scene import Walk, begun, changed, crashing, nth, scene, starting
from tests.ui.walker import Walker
from wizard.model import Changing, Found, WizardError
from wizard.ui.journey.jobs import Around

# The first page


@scene("start")
def _start() -> Walker:
    return Walker()


@scene("start_fresh")
def _start_fresh() -> Walker:
    walker = Walker()
    for backend in walker.tools.backends:
        vars(backend)["entries"] = tuple
    walker.run(walker.flow.look_around())
    return walker


@scene("start_changed")
def _start_changed() -> Walker:
    return changed()


@scene("start_interrupted")
def _start_interrupted() -> Walker:
    walker = Walker().to_review()
    crashing(walker)
    walker.flow.put(may_change_router=True)
    begun(walker, walker.flow.forward(), nth(3, Changing))
    walker.flow.busy = None
    walker.flow.home()
    walker.run(walker.flow.look_around())
    return walker


@scene("start_unreadable")
def _start_unreadable() -> Walker:
    """The record of changes is damaged, whoever asks for it."""
    walker = Walker()

    def damaged() -> NoReturn:
        raise WizardError("journal.unreadable", reason="file is not a database")

    vars(walker.tools.journal)["undoable"] = damaged
    walker.flow.around = Around()
    walker.run(walker.flow.look_around())
    return walker


# What is to be connected


@scene("connection")
def _connection() -> Walker:
    return starting("connect")


@scene("connection_empty")
def _connection_empty() -> Walker:
    walker = Walker()
    walker.flow.offered, walker.flow.around = None, Around(seen=True)
    walker.run(walker.flow.begin("connect"))
    return walker


@scene("connection_missing", lambda window: window._act())
def _connection_missing() -> Walker:
    walker = _connection_empty()
    walker.flow.put(source="typed")
    return walker


@scene("symptom")
def _symptom() -> Walker:
    return starting("trouble")


@scene("symptom_code")
def _symptom_code() -> Walker:
    walker = starting("trouble")
    walker.flow.put(seen="Error 619: a connection to the remote computer could not be made")
    return walker


# The network


@scene("network_running")
def _network_running() -> Walker:
    walker = Walker()
    walker.run(walker.flow.begin("connect", profile=walker.world.profile))
    return begun(walker, walker.flow.forward(), nth(6, Found))


def _network(situation: str) -> Walk:
    return lambda: Walker(situation).to_network()


for _name, _situation in {
    "network": "pptp_passthrough_off",
    "network_fine": "all_fine",
    "network_server_down": "server_down",
    "network_two_routers": "double_nat",
    "network_shared_address": "cgnat",
    "network_portal": "captive_portal",
    "network_ports": "udp_4500_blocked",
    "network_only_web": "only_web",
    "network_overlap": "subnet_overlap",
    "network_name": "name_unresolved",
}.items():
    scene(_name)(_network(_situation))


@scene("network_check")
def _network_check() -> Walker:
    return starting("check")


@scene("network_again")
def _network_again() -> Walker:
    walker = Walker().to_network()
    return begun(walker, walker.flow.again(), nth(2, Found))


# The router


@scene("router")
def _router() -> Walker:
    return Walker().to_router()


@scene("router_refused")
def _router_refused() -> Walker:
    walker = Walker().to_router()
    walker.flow.secrets |= {"router_user": "root", "router_password": "wrong"}
    walker.flow.put(whose="mine")
    walker.forward()
    return walker


@scene("router_looking")
def _router_looking() -> Walker:
    walker = Walker().to_router()
    walker.flow.secrets |= walker.world.secrets
    walker.flow.put(whose="mine")
    return begun(walker, walker.flow.forward(), lambda _event: True)


@scene("by_hand")
def _by_hand() -> Walker:
    walker = Walker("double_nat").to_network()
    walker.flow.put(choice="by_hand")
    walker.forward()
    return walker


@scene("by_hand_beyond")
def _by_hand_beyond() -> Walker:
    """The router was read and lets the VPN through: the box in front of it does not."""
    walker = Walker("double_nat").to_router()
    walker._log_in()
    walker.forward()
    return walker


@scene("network_beyond")
def _network_beyond() -> Walker:
    walker = _by_hand_beyond()
    walker.run(walker.flow.again())
    return walker
