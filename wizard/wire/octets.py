"""Reading bytes with every length checked."""

from __future__ import annotations

from wizard.wire.errors import NotUnderstood


class Reader:
    """A cursor over bytes; reading past the end raises NotUnderstood(`subject`.short)."""

    def __init__(self, data: bytes, subject: str) -> None:
        self._data = data
        self._at = 0
        self._subject = subject

    @property
    def left(self) -> int:
        """Octets not read yet."""
        return len(self._data) - self._at

    def take(self, size: int) -> bytes:
        """The next `size` octets."""
        if not 0 <= size <= self.left:
            raise NotUnderstood(f"{self._subject}.short")
        self._at += size
        return self._data[self._at - size : self._at]

    def number(self, size: int) -> int:
        """The next `size` octets as a big-endian number."""
        return int.from_bytes(self.take(size), "big")

    def rest(self) -> bytes:
        """Everything that is left."""
        return self.take(self.left)

    def require(self, *, true: bool, fault: str) -> None:
        """Raise NotUnderstood(`subject`.`fault`) unless the condition holds."""
        if not true:
            raise NotUnderstood(f"{self._subject}.{fault}")


def u8(number: int) -> bytes:
    """One octet."""
    return number.to_bytes(1, "big")


def u16(number: int) -> bytes:
    """Two octets, big-endian."""
    return number.to_bytes(2, "big")


def u32(number: int) -> bytes:
    """Four octets, big-endian."""
    return number.to_bytes(4, "big")
