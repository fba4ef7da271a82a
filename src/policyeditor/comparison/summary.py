"""The summary of a version, from its changes: what a lawyer would write on the cover."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from policyeditor.comparison.model import Change, ChangeKind, Comparison
from policyeditor.comparison.renames import renames
from policyeditor.messages import Message

_MOST_LINES = 6
_NOISE = (ChangeKind.FORMATTING, ChangeKind.RENUMBERED)
_GROUPED = frozenset(
    {ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.REWORDED, ChangeKind.MOVED, ChangeKind.LINK}
)
_TITLE_LENGTH = 60


def summarise(comparison: Comparison) -> tuple[Message, ...]:
    """What changed, in a few lines in reading order; layout and numbering come last, counted.

    Each change is told by its place while there are few; else neighbours of one kind under one
    heading are told together, and at last only how many there are of each kind.  A name that
    changed in many clauses is told once.
    """
    changes = comparison.changes
    renamed = renames(changes)
    folded = {id(change) for each in renamed.values() for change in each}
    telling = [
        change for change in changes if change.kind not in _NOISE and id(change) not in folded
    ]
    noise = _noise([change for change in changes if change.kind in _NOISE])
    names = [
        Message("comparison.summary.renamed", {"old": old, "new": new, "count": len(each)})
        for (old, new), each in renamed.items()
    ]
    for lines in ([_line(change) for change in telling], _by_heading(telling)):
        if len(names) + len(lines) <= _MOST_LINES:
            return (*names, *lines, *noise)
    return (*names, *_by_kind(telling), *noise)


def _line(change: Change) -> Message:
    dated = change.reasons[:1] and change.reasons[0].signal == "E15"
    if dated and change.kind is not ChangeKind.DETAILS:
        return Message("comparison.summary.date")
    return Message(f"comparison.summary.{change.kind.value}", {"place": place_of(change)})


def place_of(change: Change) -> object:
    """How a change's clause is cited; by its title where nothing is numbered."""
    if change.kind is ChangeKind.DETAILS:
        return change.title.replace("_", " ").replace("-", " ").capitalize()
    if change.path:
        return change.path
    title = change.title or change.heading
    if not title:
        return Message("comparison.place.start")
    return Message("comparison.place.named", {"title": _short(title)})


def _short(title: str) -> str:
    if len(title) <= _TITLE_LENGTH:
        return title
    cut = title.rfind(" ", 0, _TITLE_LENGTH)
    return title[: cut if cut > _TITLE_LENGTH // 2 else _TITLE_LENGTH].rstrip(" ,;:") + "…"


def _by_heading(changes: Sequence[Change]) -> list[Message]:
    lines: list[Message] = []
    for (kind, heading), run in groupby(changes, key=lambda change: (change.kind, _group(change))):
        group = list(run)
        if len(group) == 1 or kind not in _GROUPED or not heading:
            lines += map(_line, group)
            continue
        place = Message("comparison.place.named", {"title": _short(heading)})
        params = {"count": len(group), "place": place}
        lines.append(Message(f"comparison.summary.group.{kind.value}", params))
    return lines


def _group(change: Change) -> str:
    return change.heading.rpartition(" › ")[2]


def _by_kind(changes: Sequence[Change]) -> list[Message]:
    lines = []
    for kind in ChangeKind:
        group = [change for change in changes if change.kind is kind]
        if len(group) == 1:
            lines.append(_line(group[0]))
        elif group:
            lines.append(Message(f"comparison.summary.many.{kind.value}", {"count": len(group)}))
    return lines


def _noise(changes: Sequence[Change]) -> list[Message]:
    lines = []
    for kind in _NOISE:
        count = sum(change.kind is kind for change in changes)
        if count == 1:
            lines.append(Message(f"comparison.summary.one.{kind.value}"))
        elif count:
            lines.append(Message(f"comparison.summary.many.{kind.value}", {"count": count}))
    return lines
