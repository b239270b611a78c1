"""Codecs: bytes to frozen values and back, no I/O; they raise NotUnderstood, nothing else."""

from wizard.wire.errors import NotUnderstood

__all__ = ["NotUnderstood"]
