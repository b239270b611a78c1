"""A network in memory with its own clock, moving encoded bytes; imports no steps, no knowledge."""
