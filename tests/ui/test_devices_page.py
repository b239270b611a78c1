"""Other devices: the code is read back, the file has no secret, what is missing is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLabel

from tests.ui.conftest import OpenWindow
from tests.ui.pilot import Pilot
from tests.ui.walker import Walker
from tests.unit.profile.conftest import make_certificate
from wizard.model import Auth, Connection, Profile, Protocol, Server
from wizard.ui import images
from wizard.ui.journey.handing import file_name, known, settings_of, text_of
from wizard.ui.journey.importing import of_file, of_picture, of_text
from wizard.ui.settings import Settings
from wizard.ui.widgets.breaking import BREAK
from wizard.ui.window import Window

ENTRY = Connection("Home", "vpn.home.example", Protocol.L2TP, Auth.PSK, "alice", ours=True)
SERVER = Server("vpn.example", (Protocol.IKEV2,), "id.example", user="bob", key="/home/bob/key.pem")
PROFILE = Profile("Büro / Nord", (SERVER,), ("10.0.0.0/8",))

Hands = Callable[[Window], Pilot]


def at_page(
    open_window: OpenWindow,
    pilot: Hands,
    entries: tuple[Connection, ...] = (),
    profile: Profile | None = PROFILE,
    theme: str = "light",
) -> Pilot:
    settings = Settings(None)
    settings.put(theme=theme)
    walker = Walker()
    window = open_window(walker, settings=settings)
    window.flow.around = replace(window.flow.around, entries=entries, profile=profile)
    window.run(window.flow.begin("devices"))
    assert window.flow.page == "devices"
    return pilot(window)


def words(window: Window) -> str:
    QApplication.processEvents()
    labels = [w for w in window.findChildren(QLabel) if w.isVisible()]
    return "\n".join(w.text() for w in labels).replace(BREAK, "")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_code_on_the_screen_is_read_as_the_profile(
    open_window: OpenWindow, pilot: Hands, theme: str
) -> None:
    hands = at_page(open_window, pilot, theme=theme)
    shot = hands.find("qr").grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    back = of_picture(images.grey(shot))
    assert back == of_text(text_of(PROFILE))
    assert back.servers[0].address == "vpn.example"


def test_the_code_is_dark_on_light_in_the_dark_theme(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, theme="dark")
    shot = hands.find("qr").grab().toImage()
    assert shot.pixelColor(1, 1).lightness() > 240


def test_the_saved_file_is_read_again_and_holds_no_key(
    open_window: OpenWindow, pilot: Hands, tmp_path: Path
) -> None:
    hands = at_page(open_window, pilot)
    hands.press("main")
    dialog = hands.window.findChild(QFileDialog, "save")
    assert dialog is not None
    path = tmp_path / "office.toml"
    dialog.fileSelected.emit(str(path))
    dialog.close()
    assert "No password is in it" in words(hands.window)
    assert "key.pem" not in path.read_text()
    assert of_file(path, images.decode).name == PROFILE.name


def test_a_place_that_cannot_be_written_is_told(
    open_window: OpenWindow, pilot: Hands, tmp_path: Path
) -> None:
    hands = at_page(open_window, pilot)
    hands.press("main")
    dialog = hands.window.findChild(QFileDialog, "save")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "missing" / "office.toml"))
    dialog.close()
    assert "cannot be written" in words(hands.window)


def test_settings_can_be_copied_one_by_one_and_together(
    open_window: OpenWindow, pilot: Hands
) -> None:
    hands = at_page(open_window, pilot)
    hands.press("setting_0_1Copy")
    assert QGuiApplication.clipboard().text() == "vpn.example"
    hands.press("copyAll_0")
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines() == [
        "Type: IKEv2",
        "Server: vpn.example",
        "Remote ID: id.example",
        "User name: bob",
    ]
    assert "password" in words(hands.window).lower()


def test_what_is_not_there_yet_is_said(open_window: OpenWindow, pilot: Hands) -> None:
    assert "are not there yet" in words(at_page(open_window, pilot).window)


def test_a_profile_too_long_for_a_code_offers_the_file(
    open_window: OpenWindow, pilot: Hands
) -> None:
    chain = "".join(make_certificate(f"CA {n}") for n in range(12))
    long = replace(PROFILE, servers=(replace(SERVER, ca=chain),))
    hands = at_page(open_window, pilot, profile=long)
    assert hands.window.findChild(QLabel, "qr") is None
    assert "too long for a QR code" in words(hands.window)
    assert hands.find("main").text() == "Save the profile…"  # type: ignore[attr-defined]


def test_a_dialog_does_not_outlive_the_page_that_it_saves_for(
    open_window: OpenWindow, pilot: Hands
) -> None:
    hands = at_page(open_window, pilot)
    hands.press("main")
    dialog = hands.window.findChild(QFileDialog, "save")
    assert dialog is not None
    hands.window.redraw()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(dialog)


def test_the_certificate_can_be_saved_for_a_phone(
    open_window: OpenWindow, pilot: Hands, tmp_path: Path
) -> None:
    pem = make_certificate("CA")
    trusting = replace(PROFILE, servers=(replace(SERVER, ca=pem),))
    hands = at_page(open_window, pilot, profile=trusting)
    hands.press("saveCertificate_0")
    dialog = hands.window.findChild(QFileDialog, "save")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "ca.crt"))
    dialog.close()
    assert (tmp_path / "ca.crt").read_text() == pem


def test_nothing_known_leads_to_connecting(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, profile=None)
    main = hands.find("main", QAbstractButton)
    assert isinstance(main, QAbstractButton)
    assert main.text() == "Connect a VPN"
    hands.press("main")
    assert hands.window.flow.page == "connection"


def test_one_of_several_is_chosen(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot, (ENTRY,))
    box = hands.find("which", QComboBox)
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "Büro / Nord (vpn.example)",
        "Home (vpn.home.example)",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert "L2TP/IPsec" in words(hands.window)
    assert "Shared key" in words(hands.window)


def test_a_phone_has_no_pptp(open_window: OpenWindow, pilot: Hands) -> None:
    old = replace(PROFILE, servers=(replace(SERVER, protocols=(Protocol.PPTP,)),))
    hands = at_page(open_window, pilot, profile=old)
    assert "Phones no longer offer PPTP" in words(hands.window)
    assert "setting_0_0Copy" not in hands.names()


def test_u21_every_button_has_a_name_of_its_own(open_window: OpenWindow, pilot: Hands) -> None:
    hands = at_page(open_window, pilot)
    found = [b for b in hands.window.findChildren(QAbstractButton) if b.isVisible()]
    names = [
        b.accessibleName() or b.text() for b in found if b.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert all(names)
    assert len(names) == len(set(names))


def test_an_entry_that_no_profile_can_say_is_left_out() -> None:
    flow = Walker().flow
    strange = replace(ENTRY, server="not a server")
    flow.around = replace(flow.around, entries=(strange, ENTRY), profile=None)
    assert [one.profile.name for one in known(flow)] == ["Home"]


@pytest.mark.parametrize(
    ("protocol", "auth", "needs"),
    [
        (Protocol.IKEV2, Auth.EAP_MSCHAPV2, ("vpn_password",)),
        (Protocol.IKEV2, Auth.PSK, ("psk",)),
        (Protocol.IKEV2, Auth.CERTIFICATE, ("certificate",)),
        (Protocol.L2TP, Auth.EAP_MSCHAPV2, ("vpn_password", "psk")),
    ],
)
def test_the_secrets_that_are_missing(
    protocol: Protocol, auth: Auth, needs: tuple[str, ...]
) -> None:
    profile = replace(PROFILE, servers=(replace(SERVER, protocols=(protocol,), auth=auth),))
    assert [one.needs for one in settings_of(profile)] == [needs]


@pytest.mark.parametrize("name", ["../../etc/passwd", "con:", "a\nb", "   ", "x" * 300, "."])
def test_a_file_name_that_no_system_refuses(name: str) -> None:
    made = file_name(replace(PROFILE, name=name))
    assert made
    assert len(made) <= 60
    assert not set(made) & set("/\\:.\n ")


def test_the_gateway_says_what_is_not_there_and_leads_on(
    open_window: OpenWindow, pilot: Hands
) -> None:
    window = open_window()
    window.run(window.flow.begin("gateway"))
    hands = pilot(window)
    assert "not there yet" in words(window)
    hands.press("connect")
    assert window.flow.page == "connection"
    window.run(window.flow.begin("gateway"))
    hands.press("leave")
    assert window.flow.page == "start"
