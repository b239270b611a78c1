"""The window: the only room that knows Qt; draws what the engine tells."""
