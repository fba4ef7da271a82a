"""The clauses of a version in a row, with what governs each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from policyeditor.comparison.folding import fold
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.comments import uncommented

_LED = frozenset({ClauseKind.BULLET, ClauseKind.LETTERED, ClauseKind.ROW, ClauseKind.ITEM})
_LEAD_ENDS = (":", "：", "—", "–")


@dataclass(frozen=True, slots=True)
class Unit:
    """One clause as it is matched.

    ``governor`` is the number of the unit that this one reads under: the sentence that leads the
    list in, else the clause above; -1 for none.  ``context`` is equal for units that read under
    the same words all the way up.  ``last`` is the number after the last unit below this one.
    """

    clause: Clause
    number: int
    parent: int
    governor: int
    context: int
    folded: str
    last: int

    @property
    def is_heading(self) -> bool:
        """Whether the clause is a heading."""
        return self.clause.kind is ClauseKind.HEADING

    @property
    def is_led(self) -> bool:
        """Whether the clause is an entry of a list or table, which reads under its lead-in."""
        return self.clause.kind in _LED


def units(clauses: Iterable[Clause]) -> tuple[Unit, ...]:
    """All clauses in reading order, as units."""
    row: list[Unit] = []
    _collect(clauses, -1, row)
    return tuple(row)


def _collect(clauses: Iterable[Clause], parent: int, row: list[Unit]) -> None:
    lead = -1
    for clause in clauses:
        if "<!--" in clause.source:  # a comment of a colleague is no change of the clause
            clause = replace(clause, source=uncommented(clause.source))
        led = clause.kind in _LED
        if not led:
            lead = -1
        governor = lead if led and lead >= 0 else parent
        above = row[governor] if governor >= 0 else None
        context = hash((above.context, above.folded)) if above else 0
        number = len(row)
        folded = fold(clause.text)
        row.append(Unit(clause, number, parent, governor, context, folded, number + 1))
        if clause.children:
            _collect(clause.children, number, row)
            row[number] = Unit(clause, number, parent, governor, context, folded, len(row))
        if clause.kind is ClauseKind.PARAGRAPH and folded.endswith(_LEAD_ENDS):
            lead = number
