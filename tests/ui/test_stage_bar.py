"""The stages at the top: every disc is seen at any width, what was skipped has no tick."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from wizard.ui import theme as look
from wizard.ui.journey.stages import FIVE
from wizard.ui.theme import LIGHT
from wizard.ui.widgets.stage_bar import BESIDE, StageBar


@pytest.mark.parametrize("width", [1000, 600, 400, 300])
@pytest.mark.parametrize("stage", FIVE)
def test_u25_every_stage_fits(qtbot: QtBot, width: int, stage: str) -> None:
    bar = StageBar(LIGHT)
    qtbot.addWidget(bar)
    bar.show_place(FIVE, stage, LIGHT)
    bar.resize(width, bar.sizeHint().height())
    told, line = bar._plan()
    words = sum(bar._word(place) + 8 for place in told)
    discs = len(FIVE) * (bar._side() + 8)
    assert line >= look.SMALL
    assert words + discs + (len(FIVE) - 1) * (line + BESIDE) <= width


def test_what_was_skipped_is_painted_without_a_tick(qtbot: QtBot) -> None:
    bar = StageBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(700, bar.sizeHint().height())
    bar.show_place(FIVE, "computer", LIGHT)
    done = bar.grab().toImage()
    bar.show_place(FIVE, "computer", LIGHT, {"router"})
    assert bar.grab().toImage() != done
    assert bar.accessibleName() == "Step 4 of 5: Computer"
