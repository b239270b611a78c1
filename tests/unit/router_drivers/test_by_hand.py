import pytest

from router_drivers import by_hand, menus
from router_drivers.base import (
    Ability,
    Clues,
    NotSupported,
    Passthrough,
    Recognition,
    Setting,
    Switch,
)
from router_drivers.registry import Registry

WANTED = {
    "Linksys", "TP-LINK", "D-Link", "Netgear", "AVM", "Huawei", "ZTE", "Zyxel", "Technicolor",
    "ARRIS", "Vodafone", "Orange", "Free", "Bouygues Telecom", "DrayTek", "Cisco", "Asus", "DD-WRT",
    "FreshTomato", "Keenetic", "GL.iNet", "Synology", "Ubiquiti", "pfSense", "OPNsense", "VyOS",
    "MikroTik",
}  # fmt: skip


def test_every_brand_has_a_menu() -> None:
    assert {menu.vendor for menu in menus.load()} >= WANTED


@pytest.mark.parametrize("menu", menus.load(), ids=lambda menu: menu.key)
def test_a_menu_is_whole(menu: menus.Menu) -> None:
    assert menu.tag in {"V", "M"}
    assert menu.path
    assert menu.source
    assert menu.items or menu.also or menu.passes
    steps = menus.sentences(menu.code)
    assert steps[0].startswith("Open ")
    assert all(step.endswith((".", "")) and "  " not in step for step in steps)
    assert ("differ" in steps[-1]) is (menu.tag == "M")


def test_keys_are_unique_and_codes_of_others_have_no_steps() -> None:
    keys = [menu.key for menu in menus.load()]
    assert len(keys) == len(set(keys))
    assert menus.sentences("guided.openwrt.install_helper") == ()


@pytest.mark.parametrize(
    ("vendor", "model", "key"),
    [
        ("Linksys", "WRT54G", "linksys_classic"),
        ("Linksys", "EA7500", "linksys_smart"),
        ("Linksys", "MX4200", "linksys_new"),
        ("Linksys", None, "linksys_new"),
        ("TP-LINK", "C7", "tplink_archer"),
        ("TP-LINK", "TL-WR841N", "tplink_wr"),
        ("D-Link", "DIR-615", "dlink_classic"),
        ("D-Link", "DSR-250N", "dlink_dsr"),
        ("Netgear", "R7000", "netgear_genie"),
        ("Netgear", "FVS318", "netgear_fvs"),
        ("avm", None, "fritzbox"),
    ],
)
def test_the_familys_menu_is_chosen(vendor: str, model: str | None, key: str) -> None:
    menu = menus.best_for(Recognition(vendor, None, model))
    assert menu is not None
    assert menu.key == key


def test_an_unknown_vendor_has_no_menu() -> None:
    assert menus.best_for(Recognition("Nobody")) is None
    assert menus.best_for(Recognition()) is None


def test_the_driver_guides_and_never_changes() -> None:
    clues = Clues("192.168.178.1", {"http_title": ("FRITZ!Box 7590",)})
    key = Registry().judge(clues).driver
    assert key == "by_hand_fritzbox"
    driver = Registry().get(key)()
    state = driver.read()
    assert set(state.settings.values()) == {Setting.UNKNOWN}
    assert state.guided == ("menu.fritzbox",)
    record = {"a": None}
    with pytest.raises(NotSupported):
        driver.apply(Switch(Passthrough.PPTP, Setting.UNKNOWN, Setting.PASSES, record, record))


def test_each_driver_recognises_its_own_and_no_other() -> None:
    clues = Clues("192.168.0.1", {"http_title": ("Archer C7",)})
    seen = {d.ABOUT.key for d in by_hand.drivers() if d.recognise(clues)}
    assert seen == {"by_hand_tplink_archer"}


def test_abilities_follow_the_menu() -> None:
    abilities = Registry().get("by_hand_zyxel_home").ABOUT.abilities
    assert abilities[Passthrough.PPTP] is Ability.BY_HAND
    assert abilities[Passthrough.IPSEC] is Ability.ALWAYS_ON
