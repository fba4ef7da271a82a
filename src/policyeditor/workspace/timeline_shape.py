"""Whether two texts differ in nothing but plain words: then their clauses stand as they stood.

Most versions of a long history reword a clause or two.  Where every line that differs is plain
prose behind the same marker, ends alike and holds no mark that could mean anything, no other
clause can have changed its number or its place, and the texts need not be read as policies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.policy.labels import read_label

# Indentation, a marker, then words without any character that has a meaning in Markdown.
_PLAIN = re.compile(
    r"(?P<lead>[ ]*(?:[-*+][ ]+|\d{1,3}[.)][ ]+)?(?:[(（]\w{1,7}[)）][ ]*)?)"
    r"(?P<words>[^\W\d_][^|<>{}\[\]`~$\\*_:#=\t]*)"
)
# What may be the next label of a run of labels.
_TOKEN = re.compile(r"[(（]\w{1,7}[)）]|\b\w{1,3}[.)][ ]")
# Whether a line begins with one may turn on the end of the line before it.
_MAY_BE_LABEL = re.compile(r"\s*(?:[(（]|\w{1,7}[.)）、]|[\d第제①-⑳])")
_END = 20
# Under a line they make it a heading, the head of a table or a term.
_UNDERLINES = frozenset("=-:|")


def differing_lines(old: Sequence[str], new: Sequence[str]) -> tuple[int, ...] | None:
    """The numbers (from 1) of the lines that differ; None where more than plain words does."""
    if len(old) != len(new):
        return None
    found = []
    for number, (before, after) in enumerate(zip(old, new, strict=True), 1):
        if before == after:
            continue
        below = new[number] if number < len(new) else ""
        if not _alike(before, after) or below.lstrip()[:1] in _UNDERLINES:
            return None
        if _MAY_BE_LABEL.match(below) and before[-_END:] != after[-_END:]:
            return None
        found.append(number)
    return tuple(found)


def _alike(before: str, after: str) -> bool:
    one, other = _PLAIN.fullmatch(before), _PLAIN.fullmatch(after)
    if one is None or other is None or one["lead"] != other["lead"]:
        return False
    words = (one["words"], other["words"])
    return (
        words[0][-1:] == words[1][-1:]
        and _TOKEN.findall(words[0]) == _TOKEN.findall(words[1])
        and read_label(words[0]) is None
        and read_label(words[1]) is None
    )
