"""Tracked changes that belong together: next to each other, by one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from policyeditor.export.word_back.model import Shape
from policyeditor.export.word_back.stream import Segment, State, Stream


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph that comes: its words, and what it is."""

    text: str
    shape: Shape
    level: int
    row: int


@dataclass(frozen=True, slots=True)
class Group:
    """One proposal: ``old[start:end]`` is replaced by ``new``.

    With ``whole`` both are whole paragraphs, each with its end; ``lines`` are those that come.
    """

    start: int
    end: int
    old: str
    new: str
    authors: tuple[str, ...]
    date: datetime | None
    comments: tuple[str, ...]
    moved: bool
    whole: bool
    lines: tuple[Line, ...] = ()


def groups_of(stream: Stream) -> Iterator[Group]:
    """The proposals of a stream, in order."""
    for stretch in _stretches(stream.segments):
        for part in _by_person(stretch, stream.old):
            yield from _group(part, stream)


def _stretches(segments: Sequence[Segment]) -> Iterator[list[Segment]]:
    """Changes with nothing kept between them."""
    row: list[Segment] = []
    for segment in segments:
        if segment.state is State.KEPT:
            if row:
                yield row
            row = []
        else:
            row.append(segment)
    if row:
        yield row


def _by_person(stretch: list[Segment], old: str) -> Iterator[list[Segment]]:
    """A stretch cut where another person goes on, if what is before can stand alone."""
    row: list[Segment] = []
    begins = _begins(old, stretch[0].at)
    for segment in stretch:
        if row and _author(row[-1]) != _author(segment):
            several = any("\n" in each.text for each in stretch)
            # Paragraphs come apart at their ends alone.
            if not several or (begins and row[-1].text.endswith("\n")):
                yield row
                row = []
        row.append(segment)
    if row:
        yield row


def _group(row: list[Segment], stream: Stream) -> Iterator[Group]:
    gone = "".join(each.text for each in row if each.state is State.DELETED)
    come = "".join(each.text for each in row if each.state is State.INSERTED)
    if gone == come:
        return
    start = row[0].at
    end = start + len(gone)
    authors = tuple(dict.fromkeys(_author(each) for each in row))
    dates = [each.trace.date for each in row if each.trace and each.trace.date]
    comments = tuple(dict.fromkeys(name for each in row for name in each.comments))
    moved = all(each.trace is not None and each.trace.moved for each in row)
    group = Group(start, end, gone, come, authors, _last(dates), comments, moved, whole=False)
    whole = _whole(group, stream.old)
    yield replace(whole, lines=tuple(_lines(row, whole, stream))) if whole else group


def _last(dates: list[datetime]) -> datetime | None:
    aware = [each for each in dates if each.tzinfo is not None]
    return max(aware) if aware else (dates[-1] if dates else None)


def _whole(group: Group, old: str) -> Group | None:
    """The group as whole paragraphs, if it is some; else None."""
    gone, come = group.old, group.new
    if "\n" not in gone + come:
        return None
    parts = [part for part in (gone, come) if part]
    if _begins(old, group.start) and all(part.endswith("\n") for part in parts):
        return replace(group, whole=True)
    ends = group.end >= len(old) or old[group.end] == "\n"
    if ends and all(part.startswith("\n") for part in parts):
        # "¶ words" before an end is "words ¶" after it.
        return replace(
            group,
            start=group.start + 1,
            end=group.end + 1,
            old=gone[1:] + "\n" if gone else "",
            new=come[1:] + "\n" if come else "",
            whole=True,
        )
    return None


def _lines(row: list[Segment], group: Group, stream: Stream) -> Iterator[Line]:
    """The paragraphs that come."""
    texts = group.new.split("\n")[:-1]
    numbers: list[int] = []
    worded = -1
    for segment in row:
        if segment.state is not State.INSERTED:
            continue
        if segment.text != "\n" and segment.text.strip():
            worded = segment.paragraph
        numbers += [worded if worded >= 0 else segment.paragraph] * segment.text.count("\n")
        if segment.text.endswith("\n"):
            worded = -1
    if worded >= 0:
        numbers = [*numbers[1:], worded]
    for at, text in enumerate(texts):
        number = numbers[min(at, len(numbers) - 1)] if numbers else 0
        found = stream.paragraphs[min(number, len(stream.paragraphs) - 1)]
        yield Line(" ".join(text.split()), found.shape, found.level, found.row)


def _begins(old: str, at: int) -> bool:
    return at == 0 or old[at - 1] == "\n"


def _author(segment: Segment) -> str:
    return segment.trace.author if segment.trace else ""
