"""Enter in a clause: the next one begins, in the style of its list."""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.labelled_lines import LabelledLine, labelled_line, run_of
from policyeditor.drafting.numerals import relabelled
from policyeditor.policy.edits import Edit

#: Keeps a list item without words yet a list item: kramdown ends the list behind an empty one
#: that an empty line and indented paragraphs follow, and its letters leave the list.
FILLER = "\N{NO-BREAK SPACE}"


def continue_clause(lines: Sequence[str], line: int, column: int) -> Drafted | None:
    """Begin the next clause at a place in the text; None where Enter is an ordinary one.

    What stands behind the place goes into the new clause, and those after it count on by one.
    Behind a label without words the label goes: the list is over.
    """
    found = run_of(lines, line)
    if found is None:
        return None
    run, place = found
    here = run[place]
    text = lines[line - 1]
    if here.line == line and column - 1 < here.words:
        return None
    if here.line == line and not text[here.words :].strip():
        edit = Edit(line, 1, line, len(text) + 1, "")
        return Drafted((edit, *_renumbered(run[place + 1 :], -1, lines)), line, 1)
    label = _next(here)
    if label is None:
        return None
    opening = lead_of(lines, here) + label + gap_of(lines, here)
    blank = "\n" if _apart(lines, run, place) else ""
    rest = text[column - 1 :].lstrip()
    if not rest and here.listed and something_inside(lines, line, len(here.indent)):
        rest = FILLER
    edit = Edit(line, _end_of_words(text, column), line, len(text) + 1, f"\n{blank}{opening}{rest}")
    counted = () if _all_alike(run) else _renumbered(run[place + 1 :], 1, lines)
    return Drafted((edit, *counted), line + (2 if blank else 1), len(opening) + 1)


def filler_at(lines: Sequence[str], line: int, column: int) -> bool:
    """Whether a place is the beginning of a list item that holds nothing but the filler."""
    text = lines[line - 1]
    if text[column - 1 :] != FILLER:
        return False
    found = labelled_line(text, line)
    return found is not None and found.listed and column - 1 == found.words


def something_inside(lines: Sequence[str], line: int, depth: int) -> bool:
    """Whether what comes behind a line stands in a list item that is indented by ``depth``."""
    behind = next((text for text in lines[line:] if text.strip()), "")
    return len(behind) - len(behind.lstrip(" ")) > depth


def _end_of_words(text: str, column: int) -> int:
    """The column behind the last word before a place: a space there would mean nothing."""
    return len(text[: column - 1].rstrip()) + 1 or column


def _next(here: LabelledLine) -> str | None:
    if here.label is None:
        return here.shown
    if here.listed:
        return str(here.label.value + 1)
    return relabelled(here.label, here.label.value + 1)


def lead_of(lines: Sequence[str], here: LabelledLine) -> str:
    """What stands before a label, without the stars of words that are bold along with it."""
    before = lines[here.line - 1][: here.start]
    closed = gap_of(lines, here).strip()[-1:] in ("*", "_")
    return before if closed else before.rstrip("*_")


def gap_of(lines: Sequence[str], here: LabelledLine) -> str:
    """What stands between a label and its words, as the clause before has it."""
    between = lines[here.line - 1][here.start + len(here.shown) : here.words]
    return between or (" " if here.shown[-1].isascii() else "")


def _apart(lines: Sequence[str], run: Sequence[LabelledLine], place: int) -> bool:
    """Whether the clauses of a run stand apart by an empty line.

    Letters need one where there is no other to follow: without it they run on in one paragraph.
    """
    for later in (place, place + 1):
        if 0 < later < len(run):
            return not lines[run[later].line - 2].strip()
    return not run[place].listed


def _all_alike(run: Sequence[LabelledLine]) -> bool:
    """Whether every item has the same number, and the page counts."""
    return len(run) > 1 and len({item.shown for item in run}) == 1


def _renumbered(items: Sequence[LabelledLine], by: int, lines: Sequence[str]) -> tuple[Edit, ...]:
    edits: list[Edit] = []
    for item in items:
        if item.label is None:
            continue
        value = item.label.value + by
        label = str(value) if item.listed else relabelled(item.label, value)
        if label is not None:
            end = item.start + len(item.shown)
            edits.append(Edit(item.line, item.start + 1, item.line, end + 1, label))
            if item.listed and len(label) != len(item.shown):
                edits += _kept_inside(item, len(label) - len(item.shown), lines)
    return tuple(edits)


def _kept_inside(item: LabelledLine, by: int, lines: Sequence[str]) -> list[Edit]:
    """Move what stands in a list item as far as its words move behind a longer number."""
    edits = []
    for number in range(item.line + 1, len(lines) + 1):
        text = lines[number - 1]
        if not text.strip():
            continue
        if len(text) - len(text.lstrip(" ")) < item.words:
            break
        edits.append(
            Edit(number, 1, number, 1, " " * by) if by > 0 else Edit(number, 1, number, 1 - by, "")
        )
    return edits
