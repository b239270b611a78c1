"""What packaging/translations.py does: sources gathered, files kept, translations checked."""
