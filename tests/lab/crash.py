"""Runs the product's command line and kills it, without mercy, at the Nth word to its journal.

`python -m tests.lab.crash N COMMAND...`: even N before the write reaches the disk, odd N after.
The product itself knows nothing of this: the one place where its journal writes is wrapped here.
"""

from __future__ import annotations

import os
import signal
import sys
from itertools import count

from wizard.cli import main
from wizard.journal import Journal


def rigged(at: int) -> None:
    """Make Journal die at this boundary."""
    write, numbers = Journal._write, count()

    def dying(self: Journal, statement: str, values: tuple[object, ...]) -> int:
        number = next(numbers)
        if at == 2 * number:
            os.kill(os.getpid(), signal.SIGKILL)
        result = write(self, statement, values)
        if at == 2 * number + 1:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    Journal._write = dying  # type: ignore[method-assign]


if __name__ == "__main__":
    rigged(int(sys.argv[1]))
    sys.exit(main(sys.argv[2:]))
