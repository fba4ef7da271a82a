"""The one safe way to show HTML in the window: no scripts of its own, no network, no files."""
