"""A file of certificates that an option names; a private key in it is refused."""

from __future__ import annotations

from pathlib import Path

from wizard.model import Misuse


def certificates_in(path: str | None) -> str:
    """The certificates in a file, nothing else of it: they go into the entry and the journal.

    Raises Misuse: file.holds_key, file.not_pem, file.too_large, file.unreadable.
    """
    from wizard.profile.pem import blocks

    if not path:
        return ""
    content = _read(path)
    if "PRIVATE KEY" in content:
        raise Misuse("file.holds_key", path=path)
    found, flaw = blocks(content)
    if flaw:
        raise Misuse("file.not_pem", path=path)
    return found


def _read(path: str) -> str:
    from wizard.profile.files import TooLarge, read_named
    from wizard.profile.pem import LARGEST

    try:
        return read_named(Path(path), LARGEST).decode("ascii", "replace")
    except TooLarge:
        raise Misuse("file.too_large", path=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or ""
        raise Misuse("file.unreadable", path=path, reason=reason) from error
