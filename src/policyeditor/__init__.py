"""Policy Editor: draft, version and publish policies, with notice of what changes."""

__version__ = "0.1.0"
