"""The same use cases for scripts and CI."""
