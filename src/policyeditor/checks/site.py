"""What a Jekyll site cannot fill into a policy."""

from __future__ import annotations

from collections.abc import Iterator

from policyeditor.checks.facts import FolderFacts
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.source_lines import SourceLines
from policyeditor.rendering.site import fills_in


def filled_in(policy: Policy, facts: FolderFacts) -> Iterator[Problem]:
    """What cannot be filled in, each at its place; none of it is shown on the published page.

    Nothing of it is an error, although Jekyll may not build the site: a site may bring tags and
    values that only its plugins know.
    """
    for trouble in facts.troubles:
        yield Problem(trouble, Severity.HINT, 1, 1, 1, 1)
    site = facts.site
    if site is None or not fills_in(policy.view, site, facts.dialect):
        return
    from policyeditor.rendering.liquid.filling import fill_in  # only for policies that need it

    front_matter = policy.front_matter
    expansion = fill_in(policy.view, front_matter.body_line, front_matter.values, site, marks=False)
    lines = SourceLines(policy.view)
    for each in expansion.unresolved:
        severity = (
            Severity.HINT if each.reason.code == "liquid.unknown-filter" else Severity.WARNING
        )
        yield lines.problem(each.reason, each.start, each.end, severity)
