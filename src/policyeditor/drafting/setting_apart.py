"""Words typed on the empty line between two blocks: they become a block of their own."""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.labelled_lines import labelled_line
from policyeditor.drafting.surroundings import Surroundings, surroundings
from policyeditor.policy.edits import Edit

#: What a block begins with that is placed by whoever types it: a heading, a list, a table, code.
_PLACED = tuple("#|>-*+`~{<:0123456789")
#: Lines of HTML, of Liquid and of tables' and lists' attributes are no words to be kept apart.
_NO_WORDS = ("<", "{", "[^", "```", "~~~")


def set_apart(lines: Sequence[str], line: int, typed: str) -> Drafted | None:
    """Make room for what is going to be typed on an empty line right between two blocks.

    Without empty lines around it would run into both as one paragraph.  It stands in as far as
    the block above, so that it stays in that one's clause.  None where there is room.
    """
    if not 1 < line < len(lines) or lines[line - 1].strip() or not typed.strip():
        return None
    above, below = lines[line - 2], lines[line]
    if not above.strip() or not below.strip():
        return None
    if any(text.lstrip(" \t").startswith((*_NO_WORDS, ">")) for text in (above, below)):
        return None
    if any(surroundings(lines, at) in _FIXED for at in (line - 1, line, line + 1)):
        return None
    text = lines[line - 1]
    indent = text
    if not text and not typed.startswith(_PLACED):
        indent = " " * _stands_in(lines, line - 1)
    edit = Edit(line, 1, line, len(text) + 1, f"\n{indent}\n")
    return Drafted((edit,), line + 1, len(indent) + 1)


_FIXED = (Surroundings.DETAILS, Surroundings.CODE)


def _stands_in(lines: Sequence[str], line: int) -> int:
    """The column (from 0) of the words that go on with the block a line ends."""
    text = lines[line - 1]
    found = labelled_line(text, line)
    if found is not None and found.listed:
        return found.words
    return len(text) - len(text.lstrip(" "))
