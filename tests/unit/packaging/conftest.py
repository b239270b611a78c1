"""The parts of packaging/bootstrap.py, found as the script itself finds them."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


def part(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return importlib.import_module(f"ground.{name}")
    finally:
        sys.path.pop(0)


@pytest.fixture
def debian() -> ModuleType:
    return part("debian")


@pytest.fixture
def environment() -> ModuleType:
    return part("environment")


@pytest.fixture
def running() -> ModuleType:
    return part("running")


@pytest.fixture
def start() -> ModuleType:
    return part("start")
