"""A person's decisions put over the suggested significance of changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from policyeditor.comparison.model import Comparison, Decision


def decided(comparison: Comparison, decisions: Iterable[Decision]) -> Comparison:
    """The comparison as people decided on its changes; reasons stay, and what was suggested too.

    A change on which nobody decided has its suggested significance.  Of several decisions on one
    change the last given counts.
    """
    by_change = {decision.change_id: decision for decision in decisions if decision.change_id}
    return replace(
        comparison,
        changes=tuple(
            replace(
                change,
                significance=decision.significance if decision else change.suggestion,
                suggested=change.suggestion if decision else None,
                decision=decision,
            )
            for change in comparison.changes
            for decision in (by_change.get(change.id),)
        ),
    )


def with_decision(decisions: Iterable[Decision], decision: Decision) -> tuple[Decision, ...]:
    """The decisions with one given, in place of an earlier one on the same change."""
    return (*without_decision(decisions, decision.change_id), decision)


def without_decision(decisions: Iterable[Decision], change_id: str) -> tuple[Decision, ...]:
    """The decisions without the one on a change."""
    return tuple(each for each in decisions if each.change_id != change_id)
