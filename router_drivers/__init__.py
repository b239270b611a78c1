"""Router drivers: a library of its own that knows nothing of the wizard."""
