"""Publishable files of a policy."""
