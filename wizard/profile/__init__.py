"""The profile that IT hands out, and the secrets file: what may stand in them, and where not."""
