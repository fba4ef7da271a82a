"""What a policy leaves open though nothing keeps it from being published."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policyeditor.checks.checking import check
from policyeditor.checks.facts import SourceText
from policyeditor.comparison.translation import Standing, translation
from policyeditor.errors import PolicyEditorError
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.workspace.facts import facts_of
from policyeditor.workspace.session import open_policy

# Counted clause by clause here; the checks tell of whole runs of them.
_COUNTED = ("checks.translation-missing", "checks.translation-copied")


@dataclass(frozen=True, slots=True)
class Lacking:
    """How many clauses a translation lacks, and how many stand in it as in its source."""

    missing: int = 0
    untranslated: int = 0

    def __bool__(self) -> bool:
        return bool(self.missing or self.untranslated)


@dataclass(frozen=True, slots=True)
class OpenPoints:
    """The errors and warnings of the checks in the order of the text, and what is not translated.

    ``path`` is the policy's file.
    """

    path: Path
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    lacking: Lacking = Lacking()

    def __bool__(self) -> bool:
        return bool(self.errors or self.warnings or self.lacking)


def open_points(path: Path, root: Path, view: str) -> OpenPoints:
    """What a policy with this text leaves open.  May take seconds for the largest."""
    policy, facts = read_policy(view), facts_of(path, root)
    problems = [
        problem for problem in check(policy, facts) if not problem.message.code.startswith(_COUNTED)
    ]
    return OpenPoints(
        path,
        tuple(each for each in problems if each.severity is Severity.ERROR),
        tuple(each for each in problems if each.severity is Severity.WARNING),
        _lacking(policy, facts.source),
    )


def lacking_in(path: Path, root: Path) -> Lacking:
    """What a translation lacks as it was saved; nothing in a source, or where it is unreadable."""
    try:
        policy = read_policy(open_policy(path).text.view)
    except PolicyEditorError:
        return Lacking()
    return _lacking(policy, facts_of(path, root).source)


def _lacking(policy: Policy, source: SourceText | None) -> Lacking:
    if source is None:
        return Lacking()
    details = policy.front_matter
    lang = details.text("lang") or details.text("language") or details.text("locale")
    found = translation(
        read_policy(source.view).clauses, policy.clauses, (source.lang, lang), source.marks
    )
    return Lacking(found.counts[Standing.MISSING], found.counts[Standing.COPIED])
