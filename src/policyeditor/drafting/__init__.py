"""Clause-aware writing: what a legal writer's keys do to the text, as edits of it."""
