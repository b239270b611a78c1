"""Where a person is in the wizard and what the worker does for it; knows no Qt."""
