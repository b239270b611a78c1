"""The computer we run on: its network, what can be seen around it, what it remembers."""
