"""Reviewing: the redline between two versions, and a look at an older version."""
