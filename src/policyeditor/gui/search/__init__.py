"""Searching: the fields and options of a search, and the search through all policies."""
