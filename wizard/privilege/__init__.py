"""What needs rights: a closed list of verbs, the helper that runs as root, and its client."""
