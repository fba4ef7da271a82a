"""Enter in a table: the next row begins; behind a row with nothing in it the table is over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.surroundings import Surroundings, surroundings
from policyeditor.drafting.tables import cells_of, is_rule, stands_in_table
from policyeditor.policy.edits import Edit

_LEAD = re.compile(r"[ \t>]*")
#: kramdown's and Markdown Extra's lists of attributes belong to the table above them.
_ATTRIBUTES = re.compile(r"[ \t>]*\{:[^}]*\}[ \t]*")


def continue_row(lines: Sequence[str], line: int, column: int) -> Drafted | None:
    """Begin the next row of the table at a place; None where Enter is an ordinary one.

    The new row stands below the one with the cursor, below the head's rule where that is the head.
    """
    if not stands_in_table(lines, line):
        return None
    text = lines[line - 1]
    if column - 1 <= text.index("|") or surroundings(lines, line) is not Surroundings.TABLE:
        return None
    last = line
    while stands_in_table(lines, last + 1):
        last += 1
    if not is_rule(text) and not any(cells_of(text)):
        return _over(lines, line, last)
    rule = is_rule(lines[line]) if line < last else False
    above = line + 1 if rule else line
    row = _empty_row(lines, line)
    end = len(lines[above - 1]) + 1
    return Drafted((Edit(above, end, above, end, f"\n{row}"),), above + 1, row.index("|") + 3)


def _empty_row(lines: Sequence[str], line: int) -> str:
    """A row of empty cells, as wide as the head's rule has them."""
    first = line
    while stands_in_table(lines, first - 1):
        first -= 1
    near = (*lines[first - 1 : line], *lines[line : line + 1])
    rule = next((text for text in near if is_rule(text)), "")
    lead = _lead(lines[line - 1])
    cells = len(cells_of(lines[line - 1]))
    drawn = rule.strip(" \t>")
    if len(cells_of(drawn)) == cells and drawn.startswith("|") and drawn.endswith("|"):
        return lead + re.sub(r"[^|]", " ", drawn)
    return lead + "|" + "     |" * cells


def _over(lines: Sequence[str], line: int, last: int) -> Drafted:
    """Take an empty row away and go on below the table, with an empty line above."""
    lead = _lead(lines[line - 1])
    below = last + 1 if last < len(lines) and _ATTRIBUTES.fullmatch(lines[last]) else last
    behind = "\n" if below < len(lines) and lines[below].strip() else ""
    text = lines[line - 1]
    if line == below:
        return Drafted(
            (Edit(line, 1, line, len(text) + 1, f"{lead.rstrip()}\n{lead}{behind}"),),
            line + 1, len(lead) + 1,
        )  # fmt: skip
    end = len(lines[below - 1]) + 1
    edits = (
        Edit(line, 1, line + 1, 1, ""),
        Edit(below, end, below, end, f"\n{lead.rstrip()}\n{lead}{behind}"),
    )
    return Drafted(edits, below + 1, len(lead) + 1)


def _lead(text: str) -> str:
    found = _LEAD.match(text)
    return found.group() if found else ""
