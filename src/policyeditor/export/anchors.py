"""Names for the clauses of a web page that stay the same from version to version.

The rule:

- A heading keeps the id that its site gives it: links that lead there today go on working.
- A numbered clause is named as it was cited when it was first published: ``5(A)`` is
  ``clause-5-A``.  One without a number is named by its place under its heading.
- What the published versions before had is matched clause by clause, as for a redline.  A clause
  keeps its name though it is reworded, moved or renumbered; where it was split, its first part
  keeps it, where several became one, the name of the first of them.
- A name that any clause ever had is never given to another one: the newcomer gets ``-2``, ``-3``,
  so that a link to an old clause never leads to a new one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from policyeditor.comparison.matching import Matching, match
from policyeditor.comparison.units import Unit, units
from policyeditor.policy.clauses import Clause

Place = tuple[str, int]
"""Where a clause stands in a version: its id and its first line."""

_NOT_A_WORD = re.compile(r"[^\w]+")
_LONGEST = 60  # characters


def place_of(clause: Clause) -> Place:
    """Where a clause stands, as the keys of ``anchors`` tell it."""
    return clause.id, clause.line


def anchors(
    clauses: tuple[Clause, ...],
    before: Sequence[tuple[Clause, ...]] = (),
    taken: Collection[str] = (),
) -> Mapping[Place, str]:
    """A name for each clause that is no heading, after the rule above.

    ``before`` are the clauses of the versions published before, the oldest first; ``taken`` are
    the ids that the page has already.
    """
    old: tuple[Unit, ...] = ()
    names: list[str] = []
    used: set[str] = set(taken)
    for version in (*before, clauses):
        new = units(version)
        carried = _carried(match(old, new), names)
        names = []
        for unit in new:
            name = carried.get(unit.number) or _free(_wished(unit.clause), used)
            used.add(name)
            names.append(name)
        old = new
    return {
        place_of(unit.clause): name
        for unit, name in zip(old, names, strict=True)
        if not unit.is_heading
    }


def _carried(matching: Matching, names: Sequence[str]) -> dict[int, str]:
    """The names that go on, by the number of the new clause; each goes to one."""
    found: dict[int, str] = {}
    given: set[str] = set()
    pairs = [
        *((new, old) for old, new in matching.to_new.items()),
        *((parts[0], old) for old, parts in matching.splits.items()),
        *((new, olds[0]) for new, olds in matching.merges.items()),
    ]
    for new, old in pairs:
        if new not in found and names[old] not in given:
            found[new] = names[old]
            given.add(names[old])
    return found


def _wished(clause: Clause) -> str:
    words = _NOT_A_WORD.sub("-", clause.path or clause.id).strip("-")
    return f"clause-{words[-_LONGEST:].strip('-')}"


def _free(wish: str, used: Collection[str]) -> str:
    name, number = wish, 2
    while name in used:
        name, number = f"{wish}-{number}", number + 1
    return name
