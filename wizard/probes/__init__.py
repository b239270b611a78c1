"""Conversations with the outside world, without sockets; loop.py drives them over real ones."""
