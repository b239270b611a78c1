#!/usr/bin/env python3
"""Makes the ground: .venv beside the project and, on Debian as root, the system's packages.

    python3 packaging/bootstrap.py demo     what the program needs to run
    python3 packaging/bootstrap.py dev      and what its tests and checks need

This file keeps to words that any Python reads, so that an old one can be told; the work is
done by the files in ground/, which need the standard library only.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this very check is what an old Python is to reach
    sys.stderr.write(
        "Passthrough Wizard needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".\n"
        "Name a newer one, for example: make demo PYTHON=python3.12\n"
    )
    sys.exit(2)

from ground.start import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
