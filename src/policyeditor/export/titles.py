"""What a policy is called, and described as."""

from __future__ import annotations

from policyeditor.policy.clauses import ClauseKind, every_clause
from policyeditor.policy.policy import Policy


def title_of(policy: Policy) -> str:
    """The title of the details, else the first heading; "Policy" where there is neither."""
    title = policy.front_matter.text("title").strip()
    headings = (c.title for c in every_clause(policy.clauses) if c.kind is ClauseKind.HEADING)
    return title or next(headings, "") or "Policy"


def description_of(policy: Policy) -> str:
    """The description of the details, else the first words of the text."""
    described = policy.front_matter.text("description").strip()
    clauses = (c for c in every_clause(policy.clauses) if c.kind is not ClauseKind.HEADING)
    return described or next((clause.text for clause in clauses if clause.text), "")
