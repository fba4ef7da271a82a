"""Changes and decisions on them, as messages for a list."""

from __future__ import annotations

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Decision
from policyeditor.messages import Message


def counts_told(comparison: Comparison) -> Message:
    """How many changes there are of each significance; that nothing changed where there is none."""
    if not comparison.changes:
        return Message("changes.none")
    return Message(
        "changes.counts", {str(kind): count for kind, count in comparison.counts.items()}
    )


def change_told(change: Change) -> Message:
    """Where a change is, what happened and how much it matters."""
    params: dict[str, object] = {
        "place": change.path or change.heading or change.title or Message("changes.document"),
        "kind": Message(f"changes.kind.{change.kind}"),
        "significance": Message(f"changes.significance.{change.significance}"),
    }
    if change.kind is ChangeKind.MOVED and change.old_path not in ("", change.new_path):
        return Message("changes.line-moved", params | {"old": change.old_path})
    return Message("changes.line", params)


def decision_told(change: Change, decision: Decision) -> Message:
    """Who decided on a change, when, what, against which suggestion, and why."""
    params = {
        "who": decision.who,
        "day": f"{decision.when:%Y-%m-%d}",
        "significance": Message(f"changes.significance.{decision.significance}"),
        "suggested": Message(f"changes.significance.{change.suggestion}"),
        "note": decision.note,
    }
    return Message("changes.decided-note" if decision.note else "changes.decided", params)
