"""What makes a change the same one when versions are compared again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from policyeditor.comparison.differences import Difference
from policyeditor.comparison.folding import fold
from policyeditor.comparison.model import ChangeKind
from policyeditor.comparison.units import Unit
from policyeditor.comparison.versions import Versions

_LENGTH = 32
_LOOKS = frozenset({ChangeKind.FORMATTING, ChangeKind.RENUMBERED})


def identity(*parts: str) -> str:
    """A digest of what a change says, by which a decision on it is known again."""
    data = json.dumps([fold(part) for part in parts], ensure_ascii=False)
    return hashlib.sha256(data.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def identity_of(difference: Difference, about: Versions) -> str:
    """The digest of a clause's change: its kind, words and links, and what the clause reads under.

    Numbers and places do not count, so that it lasts while clauses are renumbered around it.  The
    words that lead a clause in do: an entry of "We collect" is not one of "We do not collect".
    """
    parts: list[str] = [difference.kind.value]
    for units, row in ((difference.old, about.old), (difference.new, about.new)):
        parts.append("\n".join(unit.clause.text for unit in units))
        parts.append("\n".join(link for unit in units for link in unit.clause.links))
        parts.append(_governor(units, row))
    if difference.kind in _LOOKS:
        # Of a change of looks alone, the looks are what was decided on.
        parts += [unit.clause.source for unit in (*difference.old, *difference.new)]
    return identity(*parts)


def _governor(units: Sequence[Unit], row: Sequence[Unit]) -> str:
    return row[units[0].governor].folded if units and units[0].governor >= 0 else ""
