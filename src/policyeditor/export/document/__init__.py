"""A policy's published body as paragraphs and groups of them, for Word and its kin."""
