"""What pages are made of; each file one kind of widget, drawn with the theme's tokens only."""
