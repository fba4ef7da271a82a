"""The words of a clause apart from what stands around them: label, indentation and ``#`` marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.policy.clauses import Clause, ClauseKind

_LEAD = re.compile(r"[ \t]*(?:>[ \t]?)*[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_HASHES = re.compile(r"[ \t]*(?:>[ \t]?)*#{1,6}[ \t]*")
_HEADING_END = re.compile(r"(?:[ \t]+#+)?(?:[ \t]*\{[:#][^{}]*\})?[ \t]*$")
_NUMBER = re.compile(r"(\d{1,9})([.)])[ \t]+$")
_BULLET = re.compile(r"[-*+][ \t]+$")
_STARS = re.compile(r"\*{1,3}|_{1,3}")
# "Article 5" and "第三条" are words of a language: who translates must be able to write them.
_PLAIN_LABEL = re.compile(r"§§?\s?\d+[a-z]?|[(（]?[0-9A-Za-z.]{1,20}[)）]?|[①-⑳]")
_BEHIND = r"(?P<point>\\?[.):、．]?)"
_GAP = r"\s*(?:[:–—-]\s+)?"


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around a clause's words and stays while these are written.

    ``lead`` is what the first line begins with (``   ``, ``- ``, ``## ``), ``label`` what follows
    it; ``stars`` is emphasis that begins before the label and ends behind it.  ``after`` ends the
    first line or, with a line break, the last.  ``shown`` is the label as a person reads it.
    """

    lead: str = ""
    stars: str = ""
    label: str = ""
    after: str = ""
    shown: str = ""

    def words(self, rows: Sequence[str]) -> str:
        """The words within some lines."""
        rows = list(rows)
        if self.after.startswith("\n") and rows[-1] == self.after[1:] and len(rows) > 1:
            rows.pop()
        first = rows[0].removeprefix(self.lead)
        if not self.after.startswith("\n"):
            first = first.removesuffix(self.after)
        closed = self.stars + self.label.rstrip() + self.stars
        if self.stars and first.startswith(closed):
            first = first[len(closed) :].removeprefix(" ")
        elif self.stars and first.startswith(self.stars + self.label):
            first = self.stars + first[len(self.stars + self.label) :]
        else:
            first = first.removeprefix(self.label)
        return "\n".join([first, *(self._without_hang(row) for row in rows[1:])])

    def rows(self, words: str, before: Sequence[str] = ()) -> list[str]:
        """The lines with other words; those that read as they did ``before`` keep every space."""
        old = self.words(before).split("\n") if before else []
        if before and words.split("\n") == old:
            return list(before)
        written = self.bare(words).split("\n")
        rows = [self._first(written[0])]
        known = dict(zip(old[1:], before[1:], strict=False))
        for at, row in enumerate(written[1:], 1):
            same = at < len(old) and old[at] == row
            hang = self._hang if row.strip() else self._hang.rstrip()
            rows.append(before[at] if same else known.get(row, hang + row if hang else row))
        if self.after.startswith("\n"):
            rows.append(self.after[1:])
        return rows

    def bare(self, words: str) -> str:
        """Words without the label, where a person typed that too."""
        for typed in self._typed():
            if words == typed:
                return ""
            rest = words[len(typed) :]
            if words.startswith(typed) and (rest[:1].isspace() or self.label == typed):
                return rest.lstrip(" \t")
        return words

    def _typed(self) -> Iterator[str]:
        """How the label may be typed, the longest first; a lone number may begin a sentence."""
        label, lead = self.label.strip(), self.lead.strip()
        for typed in (f"{lead} {label}", self.shown, label, lead):
            if typed.strip() and not typed.strip().isalnum():
                yield typed.strip()

    def _first(self, words: str) -> str:
        after = "" if self.after.startswith("\n") else self.after
        if not self.stars:
            return self.lead + self.label + words + after
        if words.startswith(self.stars):
            return self.lead + self.stars + self.label + words[len(self.stars) :] + after
        return f"{self.lead}{self.stars}{self.label.rstrip()}{self.stars} {words}{after}"

    @property
    def _hang(self) -> str:
        """What other lines begin with to stay in the clause."""
        return re.sub(r"#.*", "", self.lead) if "#" in self.lead else re.sub(
            r"[^>\s]", " ", self.lead
        )  # fmt: skip

    def _without_hang(self, row: str) -> str:
        if row.startswith(self._hang):
            return row[len(self._hang) :]
        return row.lstrip(" ")


def frame_of(clause: Clause, rows: Sequence[str]) -> Frame:
    """What stands around the words of a clause; ``rows`` are the lines of its own."""
    first = rows[0]
    if clause.kind is ClauseKind.ROW:
        return Frame()
    heading = clause.kind is ClauseKind.HEADING
    begin = _HASHES.match(first) if heading else None
    lead = begin or _LEAD.match(first)
    assert lead is not None  # the lead matches nothing, too
    after = ""
    if begin is not None:
        end = _HEADING_END.search(first, lead.end())
        after = end.group() if end else ""
    elif heading and len(rows) > 1:
        after = "\n" + rows[-1]
    words = first[lead.end() : len(first) - (len(after) if begin is not None else 0)]
    return _with_label(clause, lead.group(), words, after, alone=len(rows) == 1)


def _with_label(clause: Clause, lead: str, words: str, after: str, *, alone: bool) -> Frame:
    number = _NUMBER.search(lead)
    if number is not None and clause.label.isdecimal():
        return Frame(lead, after=after, shown=clause.label + number[2])
    if not clause.label or _PLAIN_LABEL.fullmatch(clause.label) is None:
        return Frame(lead, after=after, shown="•" if _BULLET.search(lead) else "")
    opened = _STARS.match(words)
    stars = opened.group() if opened else ""
    found = _label(clause.label, stars).match(words, len(stars))
    if found is None:
        return Frame(lead, after=after)
    shown = clause.label + found["point"].lstrip("\\")
    closed = bool(stars) and found["closed"] is not None
    if not stars or closed:
        return Frame(lead, "", words[: found.end()], after, shown)
    rest = words[found.end() :]
    if alone and not after and rest.endswith(stars) and stars not in rest[: -len(stars)]:
        return Frame(lead, "", words[: found.end()], stars, shown)
    return Frame(lead, stars, found.group(), after, shown)


def _label(label: str, stars: str) -> re.Pattern[str]:
    """A label as it may be typed: ``5\\.`` shows as 5."""
    closed = f"(?P<closed>{re.escape(stars)}[.:]?(?=\\s|$))?" if stars else ""
    return re.compile(rf"\\?{re.escape(label)}{_BEHIND}{closed}{_GAP}")


def spoken_label(clause: Clause) -> str:
    """A label that is written with the words since it is some itself: ``Article 5 – ``."""
    if not clause.label or _PLAIN_LABEL.fullmatch(clause.label):
        return ""
    found = _label(clause.label, "").match(clause.source)
    return found.group() if found else ""
