"""Colours, spacing and icons: one look for the whole window."""
