"""The steps of a run: functions from a session to the next session."""
