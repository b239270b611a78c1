"""The system's own VPN connections: one file a back end, all keeping base.py's promise."""
