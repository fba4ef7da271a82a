"""The window's side of working as a team."""
