"""Whole paragraphs of a Word file that come, go or move, as lines of Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.drafting.numerals import relabelled
from policyeditor.export.word_back.groups import Group, Line
from policyeditor.export.word_back.model import Paragraph, Shape, Swap
from policyeditor.export.word_back.placing import Ground, NotPlacedError, is_row
from policyeditor.export.word_back.wording import (
    at_line_start,
    cleaned,
    escaped,
    harmless,
    in_style,
)
from policyeditor.export.word_back.written import Unit, words_of
from policyeditor.policy.clauses import ClauseKind
from policyeditor.policy.labels import read_label

_LEAD = re.compile(
    r"(?P<quote>(?:[ \t]*>[ \t]?)*[ \t]*)(?P<marker>(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?"
)
_ATTRIBUTES = re.compile(r"[ \t]*\{:.*\}[ \t]*")
_TABLE_LINE = re.compile(r"[ \t|:+=-]*-[ \t|:+=-]*")
_NUMBER = re.compile(r"\d{1,9}")


class Paragraphing:
    """Makes changes of whole paragraphs; ``paragraphs`` are those of the Word file's old text."""

    def __init__(self, ground: Ground, paragraphs: Sequence[tuple[int, Paragraph]]) -> None:
        self._ground = ground
        self._paragraphs = paragraphs

    def swaps(self, group: Group) -> tuple[Swap, ...]:
        """What a group of whole paragraphs changes.  Raises NotPlacedError."""
        gone = self._gone(group)
        found: list[Swap] = []
        lines = list(group.lines)
        spans = list(gone)
        # A paragraph put in the place of another one of its kind is that one in other words.
        while spans and lines and self._shape_at(spans[0][0]) == (lines[0].shape, lines[0].level):
            start, end = spans.pop(0)
            line = lines.pop(0)
            found += self._ground.rewritten(start, end, line.text)
        for start, end in spans:
            found += self.removed(start, end)
        if lines:
            found.append(self.added(group.end, lines))
        if not found:
            raise NotPlacedError("word.no-words")
        return tuple(_merged(found))

    def removed(self, start: int, end: int) -> tuple[Swap, ...]:
        """The paragraph between two places taken out.  Raises NotPlacedError."""
        ground = self._ground
        units = ground.units_within(start, end)
        if not units:
            if not ground.old[start:end].strip():
                return ()
            raise NotPlacedError("word.not-found")
        if any(not self._alone(unit) or not ground.covers(unit, start, end) for unit in units):
            return ground.reworded(start, end, "")
        return tuple(self._lines_out(unit) for unit in units)

    def added(self, at: int, lines: Sequence[Line], source: str = "") -> Swap:
        """Paragraphs put in at a place of the old text; ``source`` is their own Markdown."""
        ground = self._ground
        above, below = ground.unit_before(at), ground.unit_after(at)
        unit = above or below
        if unit is None:
            raise NotPlacedError("word.not-found")
        if not source and ground.reads_between(above, below, " ".join(each.text for each in lines)):
            raise NotPlacedError("word.already")
        if above is None:
            words = source or self._written(at, lines, unit)
            place = ground.line_start(unit.line)
            return _swap(place, "", words, "\n\n")
        if is_row(above) and lines[0].shape is not Shape.CELL and below is not None:
            above = above if not is_row(below) else below
        line = self._after(above)
        place = ground.line_start(line)
        words = source or self._written(at, lines, above)
        last = line > len(ground.lines)
        blank = last or not ground.line(line).strip()
        listed = lines[0].shape in (Shape.NUMBERED, Shape.BULLET)
        tight = lines[0].shape is Shape.CELL or (
            listed and self._in_list(above) and (not blank or self._is_tight(above))
        )
        head = "\n" if last and ground.view and not ground.view.endswith("\n") else ""
        tail = "" if head else "\n"
        if tight:
            return _swap(place, head, words, tail)
        return _swap(place, head + "\n", words, tail if blank else tail + "\n")

    def source_of(self, start: int, end: int) -> str:
        """The Markdown of the paragraphs between two places, if whole lines are theirs."""
        ground = self._ground
        units = ground.units_within(start, end)
        if not units or not all(
            self._alone(unit) and ground.covers(unit, start, end) for unit in units
        ):
            return ""
        first, last = units[0].line, units[-1].end_line
        if any(first <= other.line <= last for other in ground.written.units if other not in units):
            return ""
        return ground.view[ground.line_start(first) : ground.line_start(last + 1)].rstrip("\n")

    def _gone(self, group: Group) -> list[tuple[int, int]]:
        """Where the paragraphs that go stand in the old text, without their ends."""
        found, at = [], group.start
        for text in group.old.split("\n")[:-1]:
            if text.strip():
                found.append((at, at + len(text)))
            at += len(text) + 1
        return found

    def _shape_at(self, at: int) -> tuple[Shape, int]:
        for start, paragraph in reversed(self._paragraphs):
            if start <= at:
                return paragraph.shape, paragraph.level
        return Shape.PLAIN, 0

    def _alone(self, unit: Unit) -> bool:
        """Whether no other unit stands on a unit's lines."""
        return not any(
            other is not unit and other.line <= unit.end_line and unit.line <= other.end_line
            for other in self._ground.written.units
        )

    def _after(self, unit: Unit) -> int:
        """The line after a unit and what belongs to it."""
        line = unit.end_line + 1
        count = len(self._ground.lines)
        while line <= count:
            text = self._ground.line(line)
            belongs = _ATTRIBUTES.fullmatch(text) or (is_row(unit) and _TABLE_LINE.fullmatch(text))
            if not belongs:
                break
            line += 1
        # The empty line behind the last line end is none.
        if line == count and self._ground.view.endswith("\n"):
            return count + 1
        return line

    def _lines_out(self, unit: Unit) -> Swap:
        ground = self._ground
        first, after = unit.line, unit.end_line + 1
        while after <= len(ground.lines) and _ATTRIBUTES.fullmatch(ground.line(after)):
            after += 1
        followed = after <= len(ground.lines) and bool(ground.line(after).strip())
        if not followed and first - 1 >= ground.body_line and not ground.line(first - 1).strip():
            first -= 1
        return Swap(ground.line_start(first), ground.line_start(after))

    def _in_list(self, unit: Unit) -> bool:
        marker = _LEAD.match(self._ground.line(unit.line))
        return bool(marker and marker["marker"])

    def _is_tight(self, unit: Unit) -> bool:
        return unit.line > 1 and bool(self._ground.line(unit.line - 1).strip())

    def _written(self, at: int, lines: Sequence[Line], near: Unit) -> str:
        """Paragraphs as Markdown, in the manner of those around them."""
        if lines[0].shape is Shape.CELL:
            return self._rows(lines)
        result: list[str] = []
        listed = lines[0].shape in (Shape.NUMBERED, Shape.BULLET)
        count: dict[tuple[Shape, int], int] = {}
        for line in lines:
            kind = (line.shape, line.level)
            count[kind] = count.get(kind, 0) + 1
            words = self._words(line.text)
            result.append(self._lead(at, line, near, count[kind]) + words)
        between = "\n" if listed and self._in_list(near) else "\n\n"
        return between.join(result)

    def _words(self, text: str, *, cell: bool = False) -> str:
        words = in_style(cleaned(text), self._ground.view)
        plain = harmless(words)
        shown = words_of(plain, 0, len(plain), {})
        if shown != " ".join(words.split()) or (cell and "|" in words):
            plain = escaped(words)
        return plain if cell else at_line_start(plain)

    def _rows(self, lines: Sequence[Line]) -> str:
        rows: dict[int, list[str]] = {}
        for line in lines:
            rows.setdefault(line.row, []).append(self._words(line.text, cell=True))
        return "\n".join("| " + " | ".join(cells) + " |" for cells in rows.values())

    def _lead(self, at: int, line: Line, near: Unit, number: int) -> str:
        """What stands before a paragraph's words: as before the nearest of its kind."""
        model, before = self._model(at, line)
        if model is None:
            leads = {Shape.HEADING: "#" * max(line.level, 1) + " ", Shape.NUMBERED: f"{number}. ",
                    Shape.BULLET: "- "}  # fmt: skip
            return "   " * line.level * (line.shape is not Shape.HEADING) + leads.get(
                line.shape, ""
            )
        text = self._ground.line(model.line)
        found = _LEAD.match(text)
        lead = found[0] if found else ""
        if line.shape is Shape.PLAIN:
            return found["quote"] if found and model is near else ""
        step = number if before else number - 1
        if model.clause.kind is ClauseKind.LETTERED and line.shape is Shape.NUMBERED:
            label = read_label(model.clause.label + " x")
            shown = relabelled(label, label.value + step) if label else None
            return f"{lead}{shown} " if shown else lead
        if line.shape is Shape.NUMBERED and found and found["marker"]:
            lead = lead[: found.start("marker")] + _NUMBER.sub(
                lambda figure: str(int(figure[0]) + step), lead[found.start("marker") :], count=1
            )
        return lead

    def _model(self, at: int, line: Line) -> tuple[Unit | None, bool]:
        """The nearest paragraph of the same kind that is found, and whether it stands before."""
        alike = [
            (start, paragraph)
            for start, paragraph in self._paragraphs
            if (paragraph.shape, paragraph.level) == (line.shape, line.level)
        ]
        above = [start for start, _ in alike if start < at][-3:]
        below = [start for start, _ in alike if start >= at][:3]
        for before, places in ((True, reversed(above)), (False, iter(below))):
            for start in places:
                end = self._ground.old.find("\n", start)
                units = self._ground.units_within(start, end if end >= 0 else start + 1)
                if units:
                    return units[0], before
        return None, True


def _swap(place: int, before: str, words: str, after: str) -> Swap:
    return Swap(place, place, words, before, after)


def _merged(swaps: Sequence[Swap]) -> list[Swap]:
    """The same lines taken out once, though they are several cells of one row."""
    return list(dict.fromkeys(swaps))
