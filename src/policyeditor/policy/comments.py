"""Comments that colleagues leave in a policy for one another; no reader ever gets them.

    We keep it for 30 days.<!--{% comment %} Ada Lovelace, 2026-11-24: Why 30? {% endcomment %}-->

Liquid takes out what stands between its two tags before a Jekyll site makes a page of it
(https://shopify.dev/docs/api/liquid/tags/comment), so that not even the page's source has it; an
empty HTML comment is left.  Elsewhere the whole is an HTML comment, which no page shows.  On one
line with the words it changes no block: a list stays one list.
"""

from __future__ import annotations

import re

OPENS = "<!--{% comment %}"
CLOSES = "{% endcomment %}-->"

_START, _INSIDE, _END = (
    r"<!--\{%-? *comment *-?%\}",
    r"(?:(?!-->)[\s\S])*?",
    r"\{%-? *endcomment *-?%\}-->",
)
COMMENT = re.compile(f"{_START}(?P<said>{_INSIDE}){_END}")
"""A comment; ``said`` is what stands in it."""
_ALONE = re.compile(rf"(?m)^[ \t]*(?:{_START}{_INSIDE}{_END}[ \t]*)+(?:\n|\Z)")
_EMPTY = "<!---->"  # what Liquid leaves


def may_have_comments(text: str) -> bool:
    """Whether there can be any: most texts have none, and this is told at once."""
    return "endcomment" in text and "<!--" in text


def comment_marks(line: str) -> list[tuple[int, int, int, int]]:
    """Where each comment of a line starts, where its words do, where these end, and where it ends.

    Characters from 0; a comment without words has none.
    """
    if not may_have_comments(line):
        return []
    found = []
    for match in COMMENT.finditer(line):
        said = match["said"]
        first = match.start("said") + len(said) - len(said.lstrip())
        found.append((match.start(), first, first + len(said.strip()), match.end()))
    return found


def without_comments(text: str) -> str:
    """A text with all comments taken out, and the lines that hold nothing else."""
    if not may_have_comments(text):
        return text
    left = COMMENT.sub("", _ALONE.sub("", text))
    # The last line is parted from the text by the line feed before it.
    return left[:-1] if left.endswith("\n") and not text.endswith("\n") else left


def uncommented(source: str) -> str:
    """A clause's Markdown without comments, as typed or as Liquid leaves them."""
    return without_comments(source).replace(_EMPTY, "") if "<!--" in source else source
