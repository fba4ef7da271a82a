"""What changed in a policy's text outside its clauses: images, hidden parts, marks, blank lines."""

from __future__ import annotations

import re

from policyeditor.comparison.identity import identity
from policyeditor.comparison.model import Change, ChangeKind, Reason, Significance
from policyeditor.messages import Message
from policyeditor.policy.blocks import Kind
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.comments import without_comments
from policyeditor.policy.policy import Policy

_DEFINITION = re.compile(r"\s{0,3}(?:\[[^\]]+\]:|\{:.*\}\s*$|\*\[[^\]]+\]:)")
_WORD = re.compile(r"\w+")


def outside_change(old: Policy, new: Policy, changes: list[Change]) -> list[Change]:
    """One change for all that differs outside the clauses, or none.

    Words there (an image's address, a script, code) go to a person; marks and blank lines alone
    are told only where nothing else changed, so that no version reads as unchanged.
    """
    before, after = _outside(old), _outside(new)
    if _WORD.findall(before) != _WORD.findall(after):
        reason = Reason("review", Message("comparison.outside"))
        known = identity("outside", before, after)
        return [Change(ChangeKind.FORMATTING, Significance.REVIEW, reasons=(reason,), id=known)]
    if changes:
        return []
    same = without_comments(old.view) == without_comments(new.view)
    reason = Reason("E01", Message("comparison.comments" if same else "comparison.spaces"))
    return [Change(ChangeKind.FORMATTING, Significance.EDITORIAL, reasons=(reason,))]


def _outside(policy: Policy) -> str:
    """The lines of the body that no clause stands on, but for comments and definitions."""
    taken: set[int] = set()
    for clause in every_clause(policy.clauses):
        taken.update(range(clause.line, clause.end_line + 1))
    for block in policy.scan.blocks:
        if block.kind in (Kind.COMMENT, Kind.RULE):
            taken.update(range(block.line, block.end_line + 1))
    lines = policy.view.split("\n")
    first = policy.front_matter.body_line
    return "\n".join(
        line
        for number, line in enumerate(lines[first - 1 :], first)
        if number not in taken and not _DEFINITION.match(line)
    )
