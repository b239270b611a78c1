"""A router is named once, as its label has it."""

from __future__ import annotations

import pytest

from router_drivers.base import Recognition
from wizard.model import Hop
from wizard.ui.words.changes import router_name


@pytest.mark.parametrize(
    ("seen", "name"),
    [
        (Recognition("OpenWrt", "OpenWrt"), "OpenWrt"),
        (Recognition("OpenWrt", "LuCI"), "OpenWrt"),
        (Recognition("AVM", "FRITZ!OS", "FRITZ!Box 7590"), "AVM FRITZ!Box 7590"),
        (Recognition(None, "DD-WRT"), "DD-WRT"),
        (Recognition("Practice", "memory"), "Practice"),
        (Recognition(), ""),
    ],
)
def test_maker_and_model_and_nothing_twice(seen: Recognition, name: str) -> None:
    assert router_name(Hop("router", "192.168.1.1", seen)) == name


def test_without_a_router_there_is_no_name() -> None:
    assert router_name(None) == ""
