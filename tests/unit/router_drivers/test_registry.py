import pytest

from router_drivers.base import Ability, Clues, NotSupported, Passthrough
from router_drivers.registry import Registry
from router_drivers.simulated import driver_for


def test_keys_are_unique_and_found() -> None:
    registry = Registry()
    keys = [driver.ABOUT.key for driver in registry.all()]
    assert len(keys) == len(set(keys))
    assert all(registry.get(key).ABOUT.key == key for key in keys)
    assert keys[:2] == ["openwrt", "upnp"]


def test_an_unknown_key_is_not_supported() -> None:
    with pytest.raises(NotSupported) as told:
        Registry().get("toaster")
    assert told.value.facts == {"driver": "toaster"}


def test_every_driver_says_what_it_can_do() -> None:
    for driver in Registry().all():
        assert set(driver.ABOUT.abilities) == set(Passthrough)
        assert driver.ABOUT.families
        assert driver.ABOUT.sources
        asks = Ability.AUTOMATIC in driver.ABOUT.abilities.values()
        assert bool(driver.ABOUT.credentials) is asks


def test_openwrt_is_driven_by_its_own_driver() -> None:
    texts = {"http_header": ("x-luci-login-required: yes",), "ssh_banner": ("SSH-2.0-dropbear",)}
    judged = Registry().judge(Clues("192.168.1.1", texts))
    assert (judged.vendor, judged.platform, judged.driver) == ("OpenWrt", "LuCI", "openwrt")


def test_a_makers_own_name_over_luci_is_the_vendor() -> None:
    judged = Registry().judge(Clues("192.168.0.1", {"http_title": ("ARRISGW - Summary - LuCI",)}))
    assert (judged.vendor, judged.driver) == ("ARRIS", "by_hand_arris_cable")


def test_what_other_readings_of_the_vendor_know_is_added() -> None:
    texts = {
        "http_header": ("x-luci-login-required: yes",),
        "http_title": ("OpenWrt | Overview",),
        "tls_cert_subject": ("CN=OpenWrt,O=OpenWrt8a7b",),
    }
    judged = Registry().judge(Clues("192.168.1.1", texts))
    assert judged.vendor == "OpenWrt"
    assert judged.driver == "openwrt"


def test_a_vendor_without_menu_or_driver_has_none() -> None:
    title = "Digi Configuration and Management"
    judged = Registry().judge(Clues("192.168.1.1", {"http_title": (title,)}))
    assert (judged.vendor, judged.driver) == ("Digi", None)


def test_a_driver_that_is_handed_in_comes_first() -> None:
    extra = driver_for({"192.168.1.1": None})  # type: ignore[dict-item]
    registry = Registry((extra,))
    assert registry.all()[0] is extra
    judged = registry.judge(Clues("192.168.1.1", {"http_title": ("OpenWrt",)}))
    assert judged.driver == "simulated"
    assert Registry((extra,)).judge(Clues("10.0.0.1")).driver is None
