"""Passthrough Wizard: find out why a VPN won't connect through a router, mend it, prove it."""

__version__ = "0.1.0"
