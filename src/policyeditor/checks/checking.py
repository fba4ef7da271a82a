"""All problems of a policy."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from policyeditor.checks.catalogue import catalogue
from policyeditor.checks.dates import dates_disagree
from policyeditor.checks.details import details_as_read, details_by_schema
from policyeditor.checks.empty_clauses import empty_clauses
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.hidden import outside_comments
from policyeditor.checks.judging import Judged, judge
from policyeditor.checks.language import language_and_address
from policyeditor.checks.links import dead_links
from policyeditor.checks.list_numbers import list_numbers
from policyeditor.checks.numbering import numbering
from policyeditor.checks.references import wrong_references
from policyeditor.checks.removed import removed
from policyeditor.checks.run_in import run_in
from policyeditor.checks.sentences import hard_to_read, long_sentences
from policyeditor.checks.settings import OFF
from policyeditor.checks.site import filled_in
from policyeditor.checks.terms import defined_terms, mixed_names, undefined_terms
from policyeditor.checks.tongue import language_of_text
from policyeditor.checks.translations import languages_missing, translated
from policyeditor.checks.words import doubled_words, placeholders
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem

Check = Callable[[Policy, FolderFacts], Iterator[Problem]]

#: Every check with the entries of the catalogue that it tells of; it runs while one of them is on.
CHECKS: tuple[tuple[Check, tuple[str, ...]], ...] = (
    (details_as_read, ("details",)),
    (details_by_schema, ("details",)),
    (language_and_address, ("language-address", "address-end")),
    (numbering, ("numbering",)),
    (list_numbers, ("list-number",)),
    (wrong_references, ("reference-missing", "reference-renumbered")),
    (run_in, ("clause-runs-in",)),
    (removed, ("removed",)),
    (empty_clauses, ("empty-clause",)),
    (placeholders, ("placeholder",)),
    (doubled_words, ("doubled-word",)),
    (filled_in, ("site",)),
    (dead_links, ("link-anchor", "link-file")),
    (defined_terms, ("terms-unused", "terms-twice", "terms-capitals")),
    (undefined_terms, ("terms-undefined",)),
    (mixed_names, ("terms-mixed",)),
    (long_sentences, ("sentence-long",)),
    (hard_to_read, ("reading-hard",)),
    (language_of_text, ("language-text", "language-mixed")),
    (dates_disagree, ("dates-disagree",)),
    (
        translated,
        (
            "translation-missing",
            "translation-behind",
            "translation-copied",
            "translation-withdrawn",
            "translation-numbers",
        ),
    ),
    (languages_missing, ("translation-absent",)),
)


def check(policy: Policy, facts: FolderFacts) -> tuple[Problem, ...]:
    """The problems of a policy that its folder wants to see, in the order of the text."""
    return judged(policy, facts).told


def judged(policy: Policy, facts: FolderFacts) -> Judged:
    """The problems of a policy, and those that its folder has muted, in the order of the text."""
    settings = facts.settings
    off = {entry.id for entry in catalogue() if entry.level(settings) == OFF}
    found = [
        problem for run, ids in CHECKS if not off.issuperset(ids) for problem in run(policy, facts)
    ]
    found = outside_comments(found, policy.view)
    found.sort(key=lambda problem: (problem.line, problem.column))
    return judge(found, settings, facts.relative_path, policy.view)
