"""Spelling: which words to look at, in which dictionary, and what may have been meant."""
