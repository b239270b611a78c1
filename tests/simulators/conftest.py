"""The boxes of the simulators' own tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulators.box import Box


@pytest.fixture
def box() -> Iterator[Box]:
    made = Box()
    yield made
    made.close()


@pytest.fixture
def bare() -> Iterator[Box]:
    made = Box(rights="bare")
    yield made
    made.close()
