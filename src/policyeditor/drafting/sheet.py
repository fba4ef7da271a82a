"""The lines of a policy while clauses are given other labels and other places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from policyeditor.drafting.labelled_lines import LabelledLine
from policyeditor.drafting.openings import Member, last_line, opening_of, successor
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.edits import Edit
from policyeditor.policy.text import common_ends


class Sheet:
    """Lines being rewritten one by one; how many there are stays the same.

    Places are those of the policy that was read, however far a line has been shifted since.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self._old = tuple(lines)
        self.lines = list(lines)
        self._moved = [0] * len(lines)
        self._shown: dict[int, str] = {}

    def relabel(self, clause: Clause, shown: str, *, below: bool = True) -> None:
        """Give a clause another label, and those ``below`` it that repeat it (``3.1`` of ``3``).

        What stands in a list item stays in it where its number gets longer or shorter.
        """
        opening = opening_of(clause, self._old)
        if opening is None:
            return
        now = self._shown.get(clause.line, opening.shown)
        self._put(clause.line, opening, shown)
        if opening.listed:
            self.shift(clause.line + 1, last_line(clause), len(shown) - len(now))
        if not below or not opening.shown[-1].isdigit():
            return
        for child in every_clause(clause.children):
            inner = opening_of(child, self._old)
            if inner and not inner.listed and inner.shown.startswith(f"{opening.shown}."):
                self._put(child.line, inner, shown + inner.shown[len(opening.shown) :])

    def _put(self, line: int, opening: LabelledLine, new: str) -> None:
        text, old = self.lines[line - 1], self._shown.get(line, opening.shown)
        at = opening.start + self._moved[line - 1]
        if text[at : at + len(old)] == old:
            self.lines[line - 1] = text[:at] + new + text[at + len(old) :]
            self._shown[line] = new

    def reopen(self, member: Member, opening: str) -> None:
        """Let a clause begin otherwise: all that stands before its words is replaced."""
        line, shown = member.clause.line, member.opening.shown
        words = member.opening.words + self._moved[line - 1]
        words += len(self._shown.get(line, shown)) - len(shown)
        text = self.lines[line - 1]
        self.lines[line - 1] = opening + text[words:]

    def shift(self, first: int, last: int, by: int) -> None:
        """Move lines in or out, as far as they have spaces to give."""
        for number in range(first, last + 1):
            text = self.lines[number - 1]
            if not text.strip():
                continue
            spaces = len(text) - len(text.lstrip(" "))
            step = max(by, -spaces)
            self.lines[number - 1] = " " * step + text if step > 0 else text[-step:]
            self._moved[number - 1] += step

    def indent(self, line: int) -> int:
        """How many spaces a line begins with now."""
        text = self.lines[line - 1]
        return len(text) - len(text.lstrip(" "))

    def close_up(self, run: Sequence[Member], place: int) -> None:
        """Let the members behind one take the labels of those before them: it leaves the run."""
        for before, member in zip(run[place:], run[place + 1 :], strict=False):
            self.relabel(member.clause, before.opening.shown)

    def make_room(self, run: Sequence[Member], place: int) -> None:
        """Let the members from a place on take the labels of those behind them."""
        for member, behind in zip(run[place:], [*run[place + 1 :], None], strict=False):
            shown = successor(member) if behind is None else behind.opening.shown
            if shown is not None:
                self.relabel(member.clause, shown)


def edits_between(old: Sequence[str], new: Sequence[str]) -> tuple[Edit, ...]:
    """One edit for each line that differs, of the stretch that does; both have as many lines."""
    return tuple(
        _edit(number, one, other)
        for number, (one, other) in enumerate(zip(old, new, strict=True), 1)
        if one != other
    )


def _edit(number: int, old: str, new: str) -> Edit:
    head, tail = common_ends(old, new)
    return Edit(number, head + 1, number, len(old) - tail + 1, new[head : len(new) - tail])


def words_of(clauses: Iterable[Clause]) -> list[str]:
    """The words of clauses and of all under them: what no rearranging may change."""
    return [each.text for each in every_clause(clauses) if each.text]


def doubled(clauses: Iterable[Clause]) -> int:
    """How many clauses are cited as another one is."""
    paths = [each.path for each in every_clause(clauses) if each.label]
    return len(paths) - len(set(paths))


def is_heading(clause: Clause) -> bool:
    """Whether a clause is a heading."""
    return clause.kind is ClauseKind.HEADING
