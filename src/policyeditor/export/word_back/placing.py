"""Where words of a Word file stand in the Markdown, and how a change of them is made there.

A change is tried in the ways that leave most of what is around it alone, and taken when the
clause then reads as it should; where none does, it is not made.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from policyeditor.errors import InputError
from policyeditor.export.word_back.aligning import character_places, differences, keys_of, words_in
from policyeditor.export.word_back.model import Swap
from policyeditor.export.word_back.wording import cleaned, escaped, harmless, in_style
from policyeditor.export.word_back.written import Unit, Written, written
from policyeditor.policy.clauses import ClauseKind
from policyeditor.policy.edits import line_starts
from policyeditor.policy.plain import placed, reference_name
from policyeditor.policy.policy import Policy

# Clauses that may begin before a line and reach it: those on lines shared with it.
_NEAR = 40
_LETTER = re.compile(r"[ \t]+(?=\(\w{1,4}\)\s)")


class NotPlacedError(InputError):
    """A change that cannot be made in the text by itself."""


class Ground:
    """A policy's Markdown, and where the characters of another text of it stand there.

    Places in ``old`` are those of the text that the Word file had before its changes.
    """

    def __init__(self, policy: Policy, old: str) -> None:
        self.view = policy.view
        self.old = old
        self.written: Written = written(policy)
        self.lines = line_starts(policy.view)
        self.body_line = policy.front_matter.body_line
        self._places = character_places(old, self.written.text)
        self._references = {
            reference_name(name): link.target for name, link in policy.scan.links.items()
        }
        self._unit_lines = [unit.line for unit in self.written.units]
        self._taken: list[tuple[int, int]] = []

    def place(self, at: int) -> tuple[int, int] | None:
        """Where a character stands in the view; None where it is not there."""
        found = self._places[at] if 0 <= at < len(self.old) else None
        if found is None:
            return None
        return self.written.starts[found[0]], self.written.ends[found[1] - 1]

    def unit_near(self, at: int) -> Unit | None:
        """The unit that a character stands in, or the nearest before, or after."""
        for found in (self.unit_before(at + 1), self.unit_after(at)):
            if found is not None:
                return found
        return None

    def unit_before(self, at: int) -> Unit | None:
        """The unit of the last character found before a place."""
        for near in range(min(at, len(self.old)) - 1, -1, -1):
            found = self._places[near]
            if found is not None:
                return self.written.units[self.written.unit_at(found[0])]
        return None

    def unit_after(self, at: int) -> Unit | None:
        """The unit of the first character found from a place on."""
        for near in range(at, len(self.old)):
            found = self._places[near]
            if found is not None:
                return self.written.units[self.written.unit_at(found[0])]
        return None

    def units_within(self, start: int, end: int) -> list[Unit]:
        """The units that the characters between two places stand in."""
        numbers = {
            self.written.unit_at(found[0]) for found in self._places[start:end] if found is not None
        }
        return [self.written.units[number] for number in sorted(numbers)]

    def covers(self, unit: Unit, start: int, end: int) -> bool:
        """Whether all words of a unit stand between two places of the old text."""
        there = {
            character
            for found in self._places[start:end]
            if found is not None
            for character in range(*found)
        }
        text = self.written.text
        return all(at in there or not text[at].isalnum() for at in range(unit.label_end, unit.end))

    def reads_between(self, above: Unit | None, below: Unit | None, words: str) -> bool:
        """Whether some words stand between two units already."""
        first = above.end if above else 0
        last = below.start if below else len(self.written.text)
        return first < last and keys_of(self.written.text[first:last])[-len(keys_of(words)) :] == (
            keys_of(words)
        )

    def line_start(self, line: int) -> int:
        """The offset of a line's start; the text's end beyond the last."""
        return self.lines[line - 1] if line <= len(self.lines) else len(self.view)

    def line(self, line: int) -> str:
        """One line of the view."""
        start = self.line_start(line)
        end = self.view.find("\n", start)
        return self.view[start : end if end >= 0 else len(self.view)]

    def take(self, swaps: tuple[Swap, ...]) -> tuple[Swap, ...]:
        """Hold the places of a change.  Raises NotPlacedError where another has them."""
        for number, swap in enumerate(swaps):
            others = [(each.start, each.end) for each in swaps[:number]]
            if any(swap.start < end and start < swap.end for start, end in (*self._taken, *others)):
                raise NotPlacedError("word.overlaps")
        # An insertion has no extent: it is in the way of nothing but what goes around it.
        self._taken += [(swap.start, swap.end) for swap in swaps]
        return swaps

    def is_plain(self, start: int, end: int) -> bool:
        """Whether some characters stand in the view as they are, without marks among them."""
        found = [place for at in range(start, end) if (place := self.place(at))]
        if not found:
            return True
        return keys_of(self.view[found[0][0] : found[-1][1]]) == keys_of(self.old[start:end])

    def reworded(self, start: int, end: int, words: str) -> tuple[Swap, ...]:
        """The words between two places replaced.  Raises NotPlacedError."""
        words = in_style(cleaned(words), self.view)
        near = self.unit_near(start)
        if near is not None and near.clause.kind is ClauseKind.LETTERED:
            # Where lettered clauses stand line by line, so does one that comes.
            words = _LETTER.sub("\n", words)
        self._compare_standing(start, end, words)
        tight = self._range(start, end, words)
        if tight is None:
            raise NotPlacedError("word.not-found")
        for swap in self._ways(start, end, tight, words):
            if self._reads(swap, tight, words):
                return (swap,)
        raise NotPlacedError("word.not-alone")

    def rewritten(self, start: int, end: int, words: str) -> tuple[Swap, ...]:
        """A paragraph between two places put into other words: only the words that differ."""
        old, new = words_in(self.old[start:end]), words_in(words)
        text = self.old[start:end]
        swaps: list[Swap] = []
        for old_start, old_end, new_start, new_end in differences(old, new):
            # With the space before, so that words stay apart.
            first = old[old_start - 1].end if old_start else 0
            last = old[old_end - 1].end if old_end else 0
            new_first = new[new_start - 1].end if new_start else 0
            new_last = new[new_end - 1].end if new_end else 0
            if old_start == 0 and old_end < len(old) and new_end < len(new):
                last, new_last = old[old_end].start, new[new_end].start
            gone, come = text[first:last], words[new_first:new_last]
            while gone and come and gone[0] == come[0] and gone[0].isspace():
                gone, come, first = gone[1:], come[1:], first + 1
            swaps += self.reworded(start + first, start + last, come)
        if not swaps:
            raise NotPlacedError("word.no-words")
        return tuple(swaps)

    def _compare_standing(self, start: int, end: int, words: str) -> None:
        """Raises NotPlacedError where the text reads as proposed already, or quite otherwise."""
        standing = self._standing(start, end)
        if standing is None:
            return
        was, stands, wanted = keys_of(self.old[start:end]), keys_of(standing), keys_of(words)
        if stands == wanted and stands != was:
            raise NotPlacedError("word.already")
        if stands and not was:
            raise NotPlacedError("word.changed-meanwhile")

    def _standing(self, start: int, end: int) -> str | None:
        """What stands in the policy between the words around a change, if that is known."""
        low, high = self._beside(start - 1, -1), self._beside(end, 1)
        text = self.written.text
        if low is None or high is None or low == high == (-1, -1):
            return None
        if low == (-1, -1):
            unit = self.written.units[self.written.unit_at(high[0])]
            first = max(text.rfind("\n", 0, high[0]) + 1, min(unit.label_end, high[0]))
            return text[first : high[0]]
        last = text.find("\n", low[1]) if high == (-1, -1) else high[0]
        return text[low[1] : last]

    def _beside(self, at: int, step: int) -> tuple[int, int] | None:
        """The place of the next word on one side; (-1, -1) at a paragraph's end."""
        while 0 <= at < len(self.old) and self.old[at].isspace() and self.old[at] != "\n":
            at += step
        if not 0 <= at < len(self.old) or self.old[at] == "\n":
            return -1, -1
        return self._places[at]

    def _range(self, start: int, end: int, words: str) -> tuple[int, int] | None:
        """The stretch of the view that some characters fill, or where words come in."""
        seen = [at for at in range(start, end) if not self.old[at].isspace()]
        if seen:
            return self._filled(start, end, seen)
        found = [place for at in range(start, end) if (place := self.place(at))]
        if found and start < end:
            return found[0][0], found[-1][1]
        before = self.place(start - 1) if start and self.old[start - 1] != "\n" else None
        after = self.place(end) if end < len(self.old) and self.old[end] != "\n" else None
        if before and after:
            # Words with a space after them belong before what marks the next ones, and so on.
            at = before[1] if words[-1:].isspace() or words[:1].isalnum() else after[0]
            return at, at
        if before or after:
            at = before[1] if before else after[0]  # type: ignore[index]  # one of them is there
            return at, at
        return None

    def _filled(self, start: int, end: int, seen: list[int]) -> tuple[int, int] | None:
        places = [self._places[at] for at in seen]
        found = [place for place in places if place is not None]
        if not found:
            return None
        if len(found) < len(places):
            raise NotPlacedError("word.changed-meanwhile")
        whole = self.written.text[found[0][0] : found[-1][1]]
        if keys_of(whole) != keys_of(self.old[seen[0] : seen[-1] + 1]):
            raise NotPlacedError("word.changed-meanwhile")
        first = next((place for at in range(start, seen[0]) if (place := self._places[at])), None)
        last = next(
            (place for at in range(end - 1, seen[-1], -1) if (place := self._places[at])), None
        )
        return (
            self.written.starts[(first or found[0])[0]],
            self.written.ends[(last or found[-1])[1] - 1],
        )

    def _ways(self, start: int, end: int, tight: tuple[int, int], words: str) -> Iterator[Swap]:
        """The ways to make a change, the best first."""
        before = self.place(start - 1) if start and self.old[start - 1] != "\n" else None
        after = self.place(end) if end < len(self.old) and self.old[end] != "\n" else None
        low = min(before[1] if before else tight[0], tight[0])
        high = max(after[0] if after else tight[1], tight[1])
        stretches = [tight, (low, high), (low, tight[1]), (tight[0], high)]
        if not words.strip() and self._leaves_empty(tight):
            stretches = stretches[1:]
        if tight[0] == tight[1]:
            stretches = [tight, (low, low), (high, high)]
        tried: set[tuple[int, int, str]] = set()
        for first, last in stretches:
            for text in (harmless(words), escaped(words)):
                if (first, last, text) not in tried:
                    tried.add((first, last, text))
                    yield Swap(first, last, text)
        if not words.strip() and tight[0] < tight[1]:
            # "old" of " old." takes one of the spaces around it along.
            yield Swap(tight[0], tight[1], "")

    def _leaves_empty(self, stretch: tuple[int, int]) -> bool:
        """Whether marks would be left that hold nothing."""
        before, after = self.view[: stretch[0]][-1:], self.view[stretch[1] :][:1]
        pairs = (("[", "]"), ("*", "*"), ("_", "_"), ("`", "`"), (">", "<"))
        return (before, after) in pairs

    def _reads(self, swap: Swap, tight: tuple[int, int], words: str) -> bool:
        """Whether the clause around a change then shows the words it should, and no others."""
        first = self.view.rfind("\n", 0, min(swap.start, tight[0])) + 1
        last = self.view.find("\n", max(swap.end, tight[1]))
        last = len(self.view) if last < 0 else last
        first, last = self._widened(first, last)
        region = self.view[first:last]
        shown = placed(region, self._references)
        wanted = "".join(each[0] for each in shown if first + each[1] < tight[0])
        wanted += words + "".join(each[0] for each in shown if first + each[1] >= tight[1])
        now = region[: swap.start - first] + swap.text + region[swap.end - first :]
        read = "".join(each[0] for each in placed(now, self._references))
        return keys_of(read) == keys_of(wanted)

    def _widened(self, first: int, last: int) -> tuple[int, int]:
        """A stretch of lines widened to the whole clauses on them."""
        line = bisect_right(self.lines, first)
        near = bisect_right(self._unit_lines, line)
        for unit in self.written.units[max(near - _NEAR, 0) :]:
            start = self.line_start(unit.line)
            if start >= last:
                break
            end = self.line_start(unit.end_line + 1)
            if start < last and first < end:
                first, last = min(first, start), max(last, min(end, len(self.view)))
        return first, last


def is_row(unit: Unit) -> bool:
    """Whether a unit is a row of a table."""
    return unit.clause.kind is ClauseKind.ROW
