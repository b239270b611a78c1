"""Opens the window from the command line; Qt is imported once it is known that it can be shown."""

from __future__ import annotations


def show(practice: str = "", seed: int = 1, *, hidden: bool = False) -> int:
    """Open the window (practice: on this situation of the practice network) until it is closed.

    hidden: only its icon beside the clock. Raises WizardError where it cannot open.
    """
    from wizard.ui import display

    display.insist()
    from wizard.ui.app import main

    return main(practice, seed, hidden=hidden)
