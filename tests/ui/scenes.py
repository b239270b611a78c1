"""All scenes, in the order in which a person would meet them."""

from __future__ import annotations

from tests.ui import scenes_before, scenes_after  # isort: skip
from tests.ui.scene import SCENES, Scene

__all__ = ["SCENES", "Scene", "scenes_after", "scenes_before"]
