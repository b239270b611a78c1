"""What goes on beside the journey: live looks, the icon beside the clock, start at login."""
