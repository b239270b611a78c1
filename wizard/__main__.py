"""Window or command line? Kept light: --version imports neither Qt nor requests."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the console script `passthrough-wizard`."""
    from wizard.cli import main as command_line

    sys.exit(command_line(sys.argv[1:]))


if __name__ == "__main__":
    main()
