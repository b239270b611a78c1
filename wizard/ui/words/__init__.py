"""Everything that is said: sentences, languages, and values in words."""
