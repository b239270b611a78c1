"""Start-up stays light: what is heavy is imported when it is needed."""

import subprocess
import sys
from pathlib import Path

import pytest

from wizard import __version__

ROOT = Path(__file__).resolve().parents[2]
HEAVY = ("PySide6", "requests", "keyring", "cryptography", "netaddr", "psutil", "netifaces")

PROGRAM = """
import runpy, sys
sys.argv = ["passthrough-wizard", "--version"]
try:
    runpy.run_module("wizard", run_name="__main__", alter_sys=True)
except SystemExit as ended:
    code = ended.code or 0
else:
    code = 0
print("\\n".join(sorted({name.partition(".")[0] for name in sys.modules})), file=sys.stderr)
sys.exit(code)
"""


def start(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_version_is_told() -> None:
    said = start("-m", "wizard", "--version")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.rstrip().endswith(__version__)


@pytest.fixture(scope="module")
def imported() -> frozenset[str]:
    said = start("-c", PROGRAM)
    assert said.returncode == 0
    assert __version__ in said.stdout
    return frozenset(said.stderr.split())


@pytest.mark.parametrize("package", HEAVY)
def test_telling_the_version_imports_nothing_heavy(package: str, imported: frozenset[str]) -> None:
    assert "wizard" in imported
    assert package not in imported
