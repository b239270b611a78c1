"""Whether this machine can hold the lab; in CI as root on Debian it must."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.lab.switches import Impossible
from tests.lab.world import check_possible


@cache
def why_not(check: Callable[[], None] = check_possible) -> str:
    """The reason for a skip, or an empty string; never a skip in CI as root on Debian."""
    try:
        check()
    except Impossible as error:
        debian = Path("/etc/debian_version").exists()
        if os.environ.get("CI") and debian and os.geteuid() == 0:
            raise
        return str(error)
    return ""
