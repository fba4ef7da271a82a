"""Single clauses of a translation: their words, and those that are missing put in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.comparison.alignment import own_end
from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.translated_words import Frame, frame_of, spoken_label


def own_lines(clause: Clause, rows: Sequence[str]) -> tuple[int, int]:
    """The lines of a clause's own words, without the blank ones behind them."""
    last = own_end(clause)
    while last > clause.line and not rows[last - 1].strip():
        last -= 1
    return clause.line, last


def frame_in(clause: Clause, rows: Sequence[str]) -> Frame:
    """What stands around a clause's words in a text's lines."""
    first, last = own_lines(clause, rows)
    return frame_of(clause, rows[first - 1 : last])


def own_words(view: str, lines: tuple[int, int], frame: Frame) -> str:
    """A clause's words as a person writes them: without its label and what indents them."""
    first, last = lines
    return frame.words(view.split("\n")[first - 1 : last])


def with_own_words(
    view: str, lines: tuple[int, int], words: str, frame: Frame
) -> tuple[str, tuple[int, int]]:
    """The text with other words in a clause, and the lines these stand on."""
    first, last = lines
    rows = view.split("\n")
    written = frame.rows(words, rows[first - 1 : last])
    rows[first - 1 : last] = written
    return "\n".join(rows), (first, first + len(written) - 1)


def with_clause_copied(
    source_view: str, source: Clause, view: str, after_line: int
) -> tuple[str, int]:
    """The translation with a missing clause in its source's words, and the line it begins on."""
    last = max(each.end_line for each in every_clause((source,)))
    copied = source_view.split("\n")[source.line - 1 : last]
    while copied and not copied[-1].strip():
        copied.pop()
    text, _at, line = _put_in(view, copied, after_line)
    return text, line


@dataclass(frozen=True, slots=True)
class Begun:
    """A translation in which a clause was begun: its text, the clause's lines and its frame.

    ``label`` came before the words that were typed, as words themselves.  Behind the line
    ``after`` all others have moved on by ``moved`` lines.
    """

    view: str
    lines: tuple[int, int]
    frame: Frame
    label: str
    after: int
    moved: int


def with_clause_begun(
    source_view: str, missing: Sequence[Clause], view: str, after_line: int, words: str
) -> Begun:
    """The translation with the last of some missing clauses in other words, behind its label.

    The clauses before it are those above it that are missing too: they come in the source's words.
    """
    source = source_view.split("\n")
    put: list[str] = []
    for clause in missing:
        first, last = own_lines(clause, source)
        if put and source[first - 2 : first - 1] == [""]:
            put.append("")
        put += source[first - 1 : last]
    first, last = own_lines(missing[-1], source)
    before = put[: -(last - first + 1)]
    frame, label = frame_in(missing[-1], source), spoken_label(missing[-1])
    written = frame.rows(label + words)
    text, at, line = _put_in(view, [*before, *written], after_line)
    start = line + len(before)
    moved = text.count("\n") - view.count("\n")
    return Begun(text, (start, start + len(written) - 1), frame, label, at, moved)


def _put_in(view: str, put: Sequence[str], after_line: int) -> tuple[str, int, int]:
    """A text with lines put in, a blank one around them where there is none.

    Gives the text, the line behind which they stand, and the first of them.
    """
    rows = view.split("\n")
    at = after_line or read_policy(view).front_matter.body_line - 1
    at = min(at, len(rows))
    lead = [""] if at and rows[at - 1].strip() else []
    tail = [""] if at < len(rows) and rows[at].strip() else []
    rows[at:at] = [*lead, *put, *tail]
    return "\n".join(rows), at, at + len(lead) + 1
