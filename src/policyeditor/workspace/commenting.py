"""A comment put into a policy so that nothing published changes, which is proved for each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.drafting.comments import (
    CommentPlace,
    comment_edit,
    place_for_comment,
)
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_body

_LINE = re.compile(r' data-line="\d+"')
#: What Liquid leaves of a comment in a Jekyll site.
_LEFT = "<!---->"
_FARTHEST = 12  # lines


def comment_put(view: str, line: int, column: int, text: str) -> Edit | None:
    """The edit that puts a comment behind the words of a place.

    Where it would change the page there (in code, for one), it goes to the end of the line, then
    of the nearest line above.  None where there is no such place.
    """
    lines = view.split("\n")
    before = _published(view)
    for place in _places(lines, line, column):
        edit = comment_edit(lines, place, text)
        with_comment = apply_edits(view, [edit])
        left = apply_edits(view, [comment_edit(lines, place, _LEFT)])
        if _published(with_comment) == before == _published(left):
            return edit
    return None


def _places(lines: list[str], line: int, column: int) -> Iterator[CommentPlace]:
    tried: set[CommentPlace] = set()
    ends = [(n, len(lines[n - 1]) + 1) for n in range(line, max(line - _FARTHEST, 0), -1)]
    for at in [(line, column), *ends]:
        place = place_for_comment(lines, *at)
        if place is not None and place not in tried:
            tried.add(place)
            yield place


def _published(view: str) -> tuple[str, tuple[tuple[str, str, str], ...]]:
    """What of a text is published and compared: the page without its lines, and the clauses."""
    policy = read_policy(view)
    clauses = every_clause(policy.clauses)
    return (
        _LINE.sub("", render_body(policy.scan)).replace("\n\n", "\n"),
        tuple((clause.path, clause.title, clause.text) for clause in clauses),
    )
