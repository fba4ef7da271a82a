"""The clauses that a reference without one may have meant."""

from __future__ import annotations

from collections.abc import Sequence

from policyeditor.drafting.citing import Cited, cited_by_path
from policyeditor.drafting.following import written_for
from policyeditor.drafting.references import Reference
from policyeditor.policy.clauses import Clause, every_clause

_MOST = 3
_FAR = 1_000  # farther than any number from another


def nearest(reference: Reference, clauses: Sequence[Clause]) -> tuple[tuple[str, Clause], ...]:
    """Up to three clauses with numbers near a missing one, and the number as it is written there.

    They are those on the nearest level that share most numbers from outside in.
    """
    ranked = []
    for order, clause in enumerate(every_clause(clauses)):
        if not (clause.label and clause.path):
            continue
        cited = cited_by_path(clause.path)
        if cited.numbers and cited.kind == reference.cited.kind:
            ranked.append((_distance(reference.cited, cited), order, clause))
    ranked.sort(key=lambda each: each[:2])
    found: dict[str, Clause] = {}
    for distance, _order, clause in ranked:
        if distance[:2] != ranked[0][0][:2]:
            break
        depth = len(reference.cited.numbers)
        number = written_for(reference, clause.path, depth)
        if number is not None and number != reference.number:
            found.setdefault(number, clause)
        if len(found) == _MOST:
            break
    return tuple(found.items())


def _distance(wanted: Cited, cited: Cited) -> tuple[int, int, int]:
    """How far numbers are apart: in depth, in what they share, and where they part."""
    shared = 0
    for one, other in zip(wanted.folded.numbers, cited.folded.numbers, strict=False):
        if one != other:
            break
        shared += 1
    apart = 0
    if shared < min(len(wanted.numbers), len(cited.numbers)):
        apart = abs(_value(wanted.numbers[shared]) - _value(cited.numbers[shared]))
    deeper = abs(len(wanted.numbers) - len(cited.numbers))
    return deeper, -shared, apart


def _value(number: str) -> int:
    if number.isdigit():
        return int(number)
    return ord(number[0].lower()) - ord("a") + 1 if number[:1].isalpha() else _FAR
