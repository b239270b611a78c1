"""The page of the verdict in a real window: live while it runs, then one answer and a choice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QWidget,
)

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from tests.unit.ui.reading.test_verdict import EXPECTED
from wizard.model import WizardError
from wizard.ui.pages.network import NetworkPage
from wizard.ui.settings import Settings
from wizard.ui.widgets.path_map import PathMap
from wizard.ui.widgets.steps_bar import WHOLE
from wizard.ui.window import LEAST_HEIGHT, LEAST_WIDTH, Window
from wizard.ui.words.texts import cause

Hands = Callable[[Window], Pilot]


def texts(window: Window) -> str:
    """Everything that is written on the page now."""
    page = window.page
    assert page is not None
    return "\n".join(w.text() for w in page.findChildren(QLabel) if w.isVisible())


def named(window: Window, name: str, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """What is seen under this name."""
    return [w for w in window.findChildren(kind, name) if w.isVisible()]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_u14_every_situation_is_told_with_problem_certainty_reason_and_who(
    name: str, open_window: OpenWindow
) -> None:
    walker = Walker(name).to_network()
    window = open_window(walker)
    first = window.page._verdict.cause if isinstance(window.page, NetworkPage) else None
    assert window.page is not None
    assert window.page.title()
    assert not window.page.title().endswith(".")
    assert "wizard" not in window.page.title().lower()
    if first is None:
        assert EXPECTED[name][0] == "open"
        return
    told, shown = cause(first.cause), texts(window)
    for part in (told.title, told.why, told.who, str(first.certainty).capitalize()):
        assert part in shown


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_u16_each_cause_offers_a_way_and_then_a_new_test(
    name: str, open_window: OpenWindow
) -> None:
    window = open_window(Walker(name).to_network())
    page = window.page
    assert isinstance(page, NetworkPage)
    shown = texts(window)
    buttons = [page.primary(), *(extra.text for extra in page.extras())]
    assert "Test again" in buttons
    first = page._verdict.cause
    if first is None:
        return
    offers = "choice_by_hand" in [b.objectName() for b in window.findChildren(QAbstractButton)]
    assert offers or cause(first.cause).fix[0] in shown or "Show steps" in shown


def test_the_least_change_is_taken_beforehand_and_names_the_button(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker("no_pptp_helper").to_network())
    hands = pilot(window)
    assert window.flow.draft.choice == "other:ikev2"
    assert hands.find("main", QAbstractButton).property("text") == "Connect with IKEv2"
    hands.press("choice_router")
    assert window.flow.draft.choice == "router"
    assert hands.find("main", QAbstractButton).property("text") == "Go on to the router"
    hands.press("choice_by_hand")
    hands.press("main")
    hands.page("by_hand")
    hands.press("back")
    assert window.flow.draft.choice == "by_hand"
    assert hands.find("choice_by_hand", QAbstractButton).property("checked")


def test_another_protocol_leads_to_its_login_and_leaves_the_router_alone(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker("no_pptp_helper").to_network())
    hands = pilot(window)
    hands.press("main")
    hands.page("sign_in")
    assert not window.flow.router_changes
    connection = window.flow.session.connection
    assert connection is not None
    assert str(connection.protocol) == "ikev2"


def test_u12_the_bar_never_goes_back_and_is_whole_only_at_the_end(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("pptp_passthrough_off")
    window = open_window(walker)
    hands = pilot(window)
    values: list[int] = []

    def note() -> bool:
        values.extend(b.value() for b in window.findChildren(QProgressBar, "stepsProgress"))
        return window.flow.busy is None and window.flow.page == "network"

    window.run(walker.flow.begin("connect", profile=walker.world.profile))
    window.forward()
    assert window.page is not None
    assert window.page.primary() == ""
    hands.until(note)
    assert values == sorted(values)
    assert all(value < WHOLE for value in values[:-1])


def test_findings_stream_in_while_the_map_is_drawn(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("pptp_passthrough_off")
    window = open_window(walker)
    window.run(walker.flow.begin("connect", profile=walker.world.profile))
    window.forward()
    page = window.page
    assert isinstance(page, NetworkPage)
    assert page.title() == "Testing the way to vpn.office.example"
    live = page._live
    assert live is not None
    pilot(window).page("network")
    assert live.findings.count + len(live.findings._waiting) > 5


def test_a_test_that_fails_says_so_and_can_be_repeated(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("all_fine")
    window = open_window(walker)
    hands = pilot(window)

    def none() -> object:
        raise WizardError("network.none")

    object.__setattr__(walker.tools, "machine", none)
    window.run(walker.flow.begin("connect", profile=walker.world.profile))
    window.forward()
    hands.until(lambda: walker.flow.busy is None)
    assert window.page is not None
    assert window.page.title() == "The test could not be finished"
    assert "not connected to any network" in texts(window)
    object.__setattr__(walker.tools, "machine", walker.world.machine)
    hands.press("main")
    hands.until(lambda: walker.flow.busy is None and walker.flow.trouble is None)
    assert window.page.title() == "The way to the VPN server is open"


def test_test_again_sees_what_was_mended_before_the_server(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("all_fine").to_network()
    good = walker.flow.session
    walker.flow.session = Walker("captive_portal").to_network().flow.session
    window = open_window(walker)
    assert window.page is not None
    assert window.page.title() == "This network wants you to sign in first"
    pilot(window).press("main")
    pilot(window).until(lambda: walker.flow.busy is None)
    assert walker.flow.session.verdicts == good.verdicts
    assert window.page.title() == "The way to the VPN server is open"


def test_stopping_a_repeated_test_keeps_the_first_answer(
    open_window: OpenWindow, pilot: Hands
) -> None:
    walker = Walker("pptp_passthrough_off").to_network()
    before = walker.flow.session
    window = open_window(walker)
    hands = pilot(window)
    window.run(walker.flow.again())
    window.leave()
    hands.until(lambda: walker.flow.busy is None)
    assert walker.flow.page == "network"
    assert walker.flow.session.diagnosis == before.diagnosis


def test_a_check_alone_ends_on_the_first_page(open_window: OpenWindow, pilot: Hands) -> None:
    walker = Walker("all_fine")
    walker.run(walker.flow.begin("check"))
    window = open_window(walker)
    hands = pilot(window)
    assert window.page is not None
    assert window.page.title() == "This network shows no fault"
    assert not named(window, "choices")
    hands.press("main")
    assert walker.flow.page == "start"


def test_evidence_details_and_report_are_a_press_away(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window(Walker("pptp_passthrough_off").to_network())
    hands = pilot(window)
    assert not named(window, "findings")
    hands.press("detailsButton")
    assert named(window, "findings")
    hands.press("evidence_PPTP_GRE_BLOCKED_ROUTER")
    assert "Does the data part of PPTP (GRE) come back? no answer" in texts(window)
    hands.press("copyReport")
    assert "vpn.office.example" in QGuiApplication.clipboard().text()


def test_a_station_tells_what_is_known_of_it(open_window: OpenWindow) -> None:
    window = open_window(Walker("pptp_passthrough_off").to_network())
    page = window.page
    assert isinstance(page, NetworkPage)
    assert not named(window, "stationDetails")
    page.findChildren(PathMap)[0].chosen.emit("router")
    assert page._details.isVisible()


def _by_hand() -> Walker:
    walker = Walker().to_network()
    walker.flow.put(choice="by_hand")
    walker.forward()
    return walker


STANDS = {
    "network": lambda: Walker("no_pptp_helper").to_network(),
    "several": lambda: Walker("udp_500_and_4500_blocked").to_network(),
    "steps": lambda: Walker("captive_portal").to_network(),
    "router": lambda: Walker().to_router(),
    "sign_in": lambda: Walker("all_fine").to_sign_in(),
    "by_hand": _by_hand,
}


@pytest.mark.parametrize("stand", sorted(STANDS))
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_u25_large_type_in_the_smallest_window_is_never_wider_than_the_window(
    stand: str,
    direction: Qt.LayoutDirection,
    open_window: OpenWindow,
    qapp: QApplication,
    pilot: Hands,
) -> None:
    settings = Settings(None)
    settings.put(scale=2.0)
    window = open_window(STANDS[stand](), settings=settings)
    qapp.setLayoutDirection(direction)
    window.resize(LEAST_WIDTH, LEAST_HEIGHT)

    def fits() -> bool:
        page, root = window.page, window.centralWidget()
        assert page is not None
        assert root is not None
        body = root.findChild(QScrollArea, "body")
        assert isinstance(body, QScrollArea)
        told = [w for w in page.findChildren(QLabel) if w.isVisible() and w.wordWrap()]
        whole = all(w.height() >= w.heightForWidth(w.width()) for w in told)
        return whole and page.width() <= body.viewport().width()

    pilot(window).until(fits)


@pytest.mark.parametrize("stand", sorted(STANDS))
def test_u21_everything_that_can_be_used_has_a_name_of_its_own(
    stand: str, open_window: OpenWindow
) -> None:
    window = open_window(STANDS[stand]())
    assert window.page is not None
    kinds = (QAbstractButton, QLineEdit)
    used = [w for kind in kinds for w in window.page.findChildren(kind) if w.isVisible()]
    names = [w.accessibleName() or w.property("text") for w in used]
    assert all(names)
    assert len(set(names)) == len(names), names
    keys = [w.objectName() for w in used]
    assert all(keys)
    assert len(set(keys)) == len(keys), keys
