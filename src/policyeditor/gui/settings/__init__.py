"""The settings: a small window, every change of which holds at once."""
