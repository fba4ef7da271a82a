"""Questions the window asks: each takes what it needs and gives back a choice."""
