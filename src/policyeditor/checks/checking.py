"""All problems of a policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from policyeditor.checks.details import details_as_read, details_by_schema
from policyeditor.checks.empty_clauses import empty_clauses
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.language import language_and_address
from policyeditor.checks.list_numbers import list_numbers
from policyeditor.checks.numbering import numbering
from policyeditor.checks.references import dangling_references
from policyeditor.checks.removed import removed
from policyeditor.checks.run_in import run_in
from policyeditor.checks.site import filled_in
from policyeditor.checks.words import doubled_words, placeholders
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem

Check = Callable[[Policy, FolderFacts], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    details_as_read,
    details_by_schema,
    language_and_address,
    numbering,
    list_numbers,
    dangling_references,
    run_in,
    removed,
    empty_clauses,
    placeholders,
    doubled_words,
    filled_in,
)


def check(policy: Policy, facts: FolderFacts) -> tuple[Problem, ...]:
    """Every problem of a policy, in the order of the text."""
    found = [problem for run in CHECKS for problem in run(policy, facts)]
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.column)))
