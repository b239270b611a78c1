"""What packaging/bootstrap.py does: programs run, the environment, Debian's packages, the order."""
