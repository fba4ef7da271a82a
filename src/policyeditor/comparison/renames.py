"""A company or product that got another name, in many clauses at once: one change to a reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from policyeditor.comparison.model import Change, ChangeKind, Op

# A name that changed in fewer clauses is told clause by clause.
_LEAST = 3
_MARKS = " .,;:!?()\"'“”‘’"
_LONGEST = 80

Rename = tuple[str, str]


def renames(changes: Iterable[Change]) -> Mapping[Rename, tuple[Change, ...]]:
    """The clauses in which nothing but one name changed, by old and new name."""
    found: dict[Rename, list[Change]] = {}
    for change in changes:
        rename = _rename(change)
        if rename is not None:
            found.setdefault(rename, []).append(change)
    return {rename: tuple(each) for rename, each in found.items() if len(each) >= _LEAST}


def _rename(change: Change) -> Rename | None:
    """The one name that became another in a change, as often as it stands there."""
    if change.kind not in (ChangeKind.REWORDED, ChangeKind.HEADING):
        return None
    pairs: set[Rename] = set()
    gone = ""
    for op, text in (*change.words, (Op.EQUAL, "")):
        if op is Op.DELETE:
            gone += text
        elif op is Op.INSERT:
            pairs.add((gone.strip(_MARKS), text.strip(_MARKS)))
            gone = ""
        elif gone:
            return None
    if len(pairs) != 1:
        return None
    [(old, new)] = pairs
    names = all(part[:1].isupper() and len(part) <= _LONGEST for part in (old, new))
    return (old, new) if names else None
