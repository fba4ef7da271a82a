"""A marked-up Word file read back: its tracked changes and comments, placed in the Markdown."""
