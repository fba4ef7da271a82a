"""The block grammar of kramdown 2.4 with GFM input, as Jekyll publishes Markdown.

A port of the rules of kramdown (MIT, Thomas Leitner) and kramdown-parser-gfm 1.1, one module for
each construct.  Where a rule looks odd it is kramdown's: what is drawn must be what is published.
"""
