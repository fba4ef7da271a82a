"""References to clauses that are not there, or that bear another number by now."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from policyeditor.checks.catalogue import entry_of
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.settings import OFF
from policyeditor.drafting.following import cited_by_old_number, followed_between
from policyeditor.drafting.nearest import nearest
from policyeditor.drafting.references import Aim, Reference, references
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.problems import Fix, Problem, Severity

#: A text of more characters is not held against the last version at each rest of the keys.
_LONGEST = 400_000


def wrong_references(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Places that cite a clause by the number it had in the last version, or by one of none."""
    renumbered = list(_renumbered(policy, facts))
    told = {(problem.line, problem.column) for problem in renumbered}
    yield from renumbered
    for reference in references(policy):
        if reference.aim is Aim.MISSING and (reference.line, reference.column) not in told:
            yield Problem(
                Message("checks.reference-missing", {"words": reference.words}),
                Severity.WARNING,
                reference.line,
                reference.column,
                reference.line,
                reference.end_column,
                choices=tuple(_choices(reference, policy)),
            )


def _choices(reference: Reference, policy: Policy) -> Iterator[Fix]:
    lead = reference.words.removesuffix(reference.number)
    for number, clause in nearest(reference, policy.clauses):
        params = {"words": f"{lead}{number}", "title": clause.title}
        edit = Edit(reference.line, reference.column, reference.line, reference.end_column, number)
        yield Fix(Message("checks.fix-reference", params), (edit,))


def _renumbered(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """Where it is not wanted, what leads nowhere is told instead."""
    last, entry = facts.last_version, entry_of("reference-renumbered")
    if entry is None or entry.level(facts.settings) == OFF:
        return
    if not last or last == policy.view or max(len(last), len(policy.view)) > _LONGEST:
        return
    old = _read(last)
    followed = followed_between(old, policy)
    told = {each.edit for each in followed}
    since = (each for each in cited_by_old_number(old, policy) if each.edit not in told)
    for each in (*followed, *since):
        edit = each.edit
        params = {"words": each.words, "new": each.new_words}
        yield Problem(
            Message("checks.reference-renumbered", params),
            Severity.WARNING,
            edit.line,
            edit.column,
            edit.end_line,
            edit.end_column,
            Fix(Message("checks.fix-renumbered", {"words": each.new_words}), (edit,)),
        )


# The last version stays the same while its draft is checked after every key.
@lru_cache(maxsize=2)
def _read(view: str) -> Policy:
    return read_policy(view)
