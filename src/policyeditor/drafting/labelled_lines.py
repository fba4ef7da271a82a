"""Lines that begin a clause by a typed label or a list's marker, read without the whole text.

A key pressed in a long policy must be answered at once: what stands around the cursor is enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.policy.labels import Label, read_label

_LEAD = re.compile(r"(?P<indent>[ \t]*(?:>[ \t]?)*)(?P<marker>[-*+](?=[ \t]))?(?P<gap>[ \t]*)")
_NUMBER = re.compile(r"(?P<number>\d{1,9})(?P<point>[.)])(?P<gap>[ \t]+|$)")
_EMPHASIS = re.compile(r"[*_]{0,3}")
_CLOSING = re.compile(r"(?<=[).\w])[*_]{1,3}(?=\s)")
#: Schemes of labels that begin a clause of their own in running text; "1." begins a list.
_SCHEMES = ("paren", "half", "dot", "han", "number_paren", "circled", "decimal", "word")
FARTHEST = 400
"""How many lines around the cursor are looked at."""


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line that begins a clause.

    ``indent`` is what stands before the label; ``label`` is read, for a bullet None; ``shown`` is
    what is typed (``(A)``, ``3``, ``-``), ``start`` its offset in the line and ``words`` that of
    what comes after.  ``listed`` tells the items of a Markdown list.
    """

    line: int
    indent: str
    shown: str
    label: Label | None
    start: int
    words: int
    listed: bool

    def same_kind(self, other: LabelledLine) -> bool:
        """Whether two lines may be items of one run."""
        if self.indent != other.indent or self.listed != other.listed:
            return False
        if self.label is None or other.label is None:
            return self.label is other.label and self.shown == other.shown
        return (self.label.scheme, self.label.prefix) == (other.label.scheme, other.label.prefix)


def labelled_line(
    text: str, line: int, latest: dict[str, int] | None = None
) -> LabelledLine | None:
    """The label that a line begins with, if it does; ``latest`` as ``read_label`` takes it."""
    lead = _LEAD.match(text)
    assert lead is not None  # it matches nothing, too
    indent = lead["indent"] if lead["marker"] else lead["indent"] + lead["gap"]
    if lead["marker"]:
        return LabelledLine(line, indent, lead["marker"], None, len(indent), lead.end(), True)
    at = len(indent)
    number = _NUMBER.match(text, at)
    if number is not None:
        label = Label(number["number"], f"list {number['point']}", int(number["number"]), 0, 0)
        return LabelledLine(line, indent, number["number"], label, at, number.end(), True)
    stars = _EMPHASIS.match(text, at)
    begin = stars.end() if stars else at
    # "**(a)** Names": the stars behind the label are none of its words.
    read = read_label(_CLOSING.sub(_blanks, text[begin:], count=1), latest)
    if read is None or not read.scheme.startswith(_SCHEMES):
        return None
    if read.scheme.startswith("word") and text[begin + read.end :].strip(" *_:.–—-"):
        return None  # "Section 5 says" opens a sentence, no clause
    return LabelledLine(line, indent, read.shown, read, begin, begin + read.end, False)


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found.group())


def clause_start(lines: Sequence[str], line: int) -> LabelledLine | None:
    """The labelled line that begins the paragraph a line stands in; None where none does."""
    for number in range(line, max(0, line - FARTHEST), -1):
        text = lines[number - 1]
        if not text.strip():
            return None
        if (found := labelled_line(text, number)) is not None:
            return found
    return None


def run_of(lines: Sequence[str], line: int) -> tuple[list[LabelledLine], int] | None:
    """The items of the run that a labelled line belongs to, and its own place among them.

    A run is interrupted by nothing but its items' own text: a line that stands further out ends
    it, and a number that does not follow begins another.
    """
    first = clause_start(lines, line)
    if first is None:
        return None
    top, bottom = _bounds(lines, first)
    latest: dict[str, int] = {}
    runs: list[list[LabelledLine]] = []
    for number in range(top, bottom + 1):
        found = labelled_line(lines[number - 1], number, latest)
        if found is None or found.indent != first.indent:
            continue
        if found.label is not None:
            latest[found.label.scheme] = found.label.value
        run = next((run for run in reversed(runs) if run[-1].same_kind(found)), None)
        if run is None or not _follows(run[-1], found):
            run = []
            runs.append(run)
        run.append(found)
    for run in runs:
        for place, each in enumerate(run):
            if each.line == first.line:
                return run, place
    return None


def _follows(before: LabelledLine, here: LabelledLine) -> bool:
    if before.label is None or here.label is None:
        return True
    # Some write "1." before every item and leave the counting to the page.
    same = before.label.value == here.label.value and here.listed
    return same or here.label.value == before.label.value + 1


def _bounds(lines: Sequence[str], first: LabelledLine) -> tuple[int, int]:
    """The lines around a labelled one that may belong to its run."""
    depth = len(first.indent)
    top = first.line
    while top > max(1, first.line - FARTHEST) and not _stands_out(lines[top - 2], depth):
        top -= 1
    bottom = first.line
    while bottom < min(len(lines), first.line + FARTHEST) and not _stands_out(lines[bottom], depth):
        bottom += 1
    return top, bottom


def _stands_out(text: str, depth: int) -> bool:
    """Whether a line ends what is indented by ``depth``: it stands further out, or is a heading."""
    words = text.lstrip(" \t")
    return bool(words) and (len(text) - len(words) < depth or words.startswith("#"))
