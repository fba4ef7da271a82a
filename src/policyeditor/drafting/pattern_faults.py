"""What is wrong with a pattern, in words for a person who writes one now and then."""

from __future__ import annotations

from policyeditor.errors import SearchError

#: What the ``regex`` package says begins with these words: the code of our sentence for it.
_FAULTS = (
    ("missing )", "search.pattern-open-round"),
    ("missing ]", "search.pattern-open-square"),
    ("unterminated character set", "search.pattern-open-square"),
    ("unbalanced parenthesis", "search.pattern-close-round"),
    ("nothing to repeat", "search.pattern-nothing-to-repeat"),
    ("multiple repeat", "search.pattern-nothing-to-repeat"),
    ("min repeat greater", "search.pattern-repeat-order"),
    ("bad escape (end of pattern)", "search.pattern-backslash"),
    ("bad escape", "search.pattern-escape"),
    ("invalid group reference", "search.pattern-group"),
    ("unknown group", "search.pattern-group"),
    ("bad character range", "search.pattern-range"),
    ("unknown property", "search.pattern-property"),
)


def fault_of(said: str, pattern: str, position: int | None) -> SearchError:
    """The failure of a pattern, from what was said of it and where (an offset from 0)."""
    code = next((code for start, code in _FAULTS if said.startswith(start)), "search.pattern-wrong")
    place = min(position if position is not None else len(pattern), len(pattern))
    return SearchError(code, place=place + 1)
