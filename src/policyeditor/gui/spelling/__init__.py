"""Spelling in the window: marks under words, the walk from word to word, own words."""
