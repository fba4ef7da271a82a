"""The steps of an analysis, as one value: so that a test can put a step that hangs in its place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.reading import Reading, reading_of
from policyeditor.policy.clauses import Clause
from policyeditor.policy.front_matter import FrontMatter, read_front_matter
from policyeditor.policy.outline import outline
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem
from policyeditor.policy.scanner import Scan, scan
from policyeditor.rendering.frame import Frame
from policyeditor.rendering.page import Page
from policyeditor.rendering.patch import Patch, patch
from policyeditor.rendering.renderer import Renderer


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done with a text, each by the room of the house that knows it."""

    read: Callable[[str, Policy | None], tuple[FrontMatter, Scan]]
    renderer: Callable[[], Renderer]
    patch: Callable[[Page | None, Page], Patch]
    outline: Callable[[Scan], tuple[Clause, ...]]
    check: Callable[[Policy, FolderFacts], tuple[Problem, ...]]
    frame: Callable[[FrontMatter, FolderFacts], Frame | None]
    reading: Callable[[Policy], Reading] = reading_of


def usual_steps() -> Steps:
    """The steps of the program itself."""
    return Steps(_read, Renderer, patch, outline, check, _frame)


def _read(view: str, previous: Policy | None) -> tuple[FrontMatter, Scan]:
    front_matter = read_front_matter(view, previous.front_matter if previous else None)
    return front_matter, scan(view, front_matter.body_line, previous.scan if previous else None)


def _frame(front_matter: FrontMatter, facts: FolderFacts) -> Frame | None:
    if facts.site is None or not facts.site.layouts:
        return None
    from policyeditor.rendering.liquid.layout import lay_out  # only for sites with layouts

    return lay_out(front_matter.values, facts.site)
