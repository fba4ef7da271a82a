"""The document itself: lossless text, front matter, blocks, clauses.  No input or output."""
