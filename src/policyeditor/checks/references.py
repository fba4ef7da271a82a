"""References to clauses that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from policyeditor.checks.facts import FolderFacts
from policyeditor.drafting.references import Aim, references
from policyeditor.messages import Message
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity


def dangling_references(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Places that cite a clause by a number that none bears."""
    for reference in references(policy):
        if reference.aim is Aim.MISSING:
            yield Problem(
                Message("checks.reference-missing", {"words": reference.words}),
                Severity.WARNING,
                reference.line,
                reference.column,
                reference.line,
                reference.end_column,
            )
