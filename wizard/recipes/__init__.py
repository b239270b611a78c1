"""Pure builders of what root will load; the standard library only, no file, no socket."""
