"""A Word file as one row of segments: what stays, what goes and what comes, by whom.

A paragraph's end is a line feed, tracked like the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from policyeditor.export.word_back.aligning import Word, differences, words_in
from policyeditor.export.word_back.model import Paragraph, Run, Shape, Trace, WordFile


class State(StrEnum):
    """What happens to a segment when all changes are accepted."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Segment:
    """Some characters of one paragraph, or its end, that fare alike.

    ``at`` is the offset in the text as it was (of what is inserted: where it comes in).
    """

    text: str
    state: State
    trace: Trace | None
    paragraph: int
    at: int
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stream:
    """The segments, the text as it was before all changes, and the paragraphs they came from."""

    segments: tuple[Segment, ...]
    old: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def new(self) -> str:
        """The text with all changes accepted."""
        return "".join(each.text for each in self.segments if each.state is not State.DELETED)


def stream_of(word: WordFile) -> Stream:
    """The tracked changes of a Word file."""
    paragraphs = tuple(_settled(paragraph) for paragraph in word.paragraphs)
    segments: list[Segment] = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        mark = Run("\n", paragraph.inserted, paragraph.deleted)
        for run in (*paragraph.runs, mark):
            state = State.KEPT
            if run.inserted or run.deleted:
                state = State.INSERTED if run.inserted else State.DELETED
            segments.append(
                Segment(run.text, state, run.inserted or run.deleted, number, at, run.comments)
            )
            at += 0 if run.inserted else len(run.text)
    old = "".join(each.text for each in segments if each.state is not State.INSERTED)
    return Stream(tuple(segments), old, paragraphs)


def compared(word: WordFile, before: str, labels: Sequence[tuple[int, int]]) -> Stream:
    """A Word file without tracked changes as changes of an older text, all by who saved it last.

    ``labels`` are where typed numbers stand in the older text: Word may count them itself.
    """
    trace = Trace(word.modified_by, word.modified)
    plain = tuple(replace(each, inserted=None, deleted=None) for each in word.paragraphs)
    now = "".join("".join(run.text for run in each.runs) + "\n" for each in plain)
    numbers = [number for number, each in enumerate(plain)
               for _ in range(sum(len(run.text) for run in each.runs) + 1)]  # fmt: skip
    old, new = words_in(before, ends=True), words_in(now, ends=True)
    segments: list[Segment] = []
    done_old = 0
    counted = frozenset(at for start, end in labels for at in range(start, end))
    for old_start, old_end, new_start, new_end in differences(old, new):
        gone, come = old[old_start:old_end], new[new_start:new_end]
        if all(each.key == "\n" or each.start in counted for each in gone) and not any(
            each.key != "\n" for each in come
        ):
            continue
        by_starts = _at_line_start(old, old_start, old_end)
        first, last = _span(old, old_start, old_end, len(before), by_starts=by_starts)
        start, end = _span(new, new_start, new_end, len(now), by_starts=by_starts)
        while first < last and start < end and before[first] == now[start] == " ":
            first, start = first + 1, start + 1
        number = numbers[min(start, len(numbers) - 1)] if numbers else 0
        segments += _kept(before, done_old, first, number)
        if last > first:
            segments.append(Segment(before[first:last], State.DELETED, trace, number, first))
        if end > start:
            segments.append(Segment(now[start:end], State.INSERTED, trace, number, last))
        done_old = max(last, done_old)
    segments += _kept(before, done_old, len(before), len(plain) - 1)
    return Stream(tuple(segments), before, plain)


def _at_line_start(row: Sequence[Word], first: int, last: int) -> bool:
    """Whether words begin a line and others follow: then the space after them goes with them.

    Elsewhere it is the space before, so that words stay apart.
    """
    begins = not first or row[first - 1].key == "\n"
    return begins and last < len(row) and row[last].key != "\n"


def _span(
    row: Sequence[Word], first: int, last: int, length: int, *, by_starts: bool
) -> tuple[int, int]:
    """Where some words of a row stand, with the space before or after them."""
    starts = [row[number].start if number < len(row) else length for number in (first, last)]
    ends = [row[number - 1].end if number else 0 for number in (first, last)]
    found = starts if by_starts else ends
    return found[0], found[1]


def _kept(before: str, first: int, last: int, number: int) -> Iterator[Segment]:
    if last > first:
        yield Segment(before[first:last], State.KEPT, None, max(number, 0), first)


def _settled(paragraph: Paragraph) -> Paragraph:
    """A paragraph of which every word comes or goes: so does its end, though it is not tracked."""
    if paragraph.shape is Shape.CELL or paragraph.inserted or paragraph.deleted:
        return paragraph
    worded = [run for run in paragraph.runs if run.text.strip()]
    if worded and all(run.inserted for run in worded):
        return replace(paragraph, inserted=worded[-1].inserted)
    if worded and all(run.deleted for run in worded):
        return replace(paragraph, deleted=worded[-1].deleted)
    return paragraph
