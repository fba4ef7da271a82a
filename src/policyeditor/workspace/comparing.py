"""Two texts of a policy compared, and drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from policyeditor.comparison.model import Change, Comparison
from policyeditor.policy.edits import Edit

# What reads, compares and draws is imported by the process that does it: the window's only names
# these functions, and starts a quarter of a second sooner without.


@dataclass(frozen=True, slots=True)
class Redlined:
    """A comparison and its redline: HTML whose marks carry ``data-change``."""

    comparison: Comparison
    html: str
    lang: str


def compare_views(old: str, new: str, today: date | None = None) -> Comparison:
    """What changed between two texts of a policy.  May take seconds for the largest.

    ``today`` is the day on which the dates at their head are judged, else the day of calling.
    """
    from policyeditor.comparison.compare import compare
    from policyeditor.policy.policy import read_policy

    return compare(read_policy(old), read_policy(new), today or date.today())


def redline_views(old: str, new: str, today: date | None = None) -> Redlined:
    """Two texts compared, with the redline drawn on the newer as it is published.

    ``today`` is as for ``compare_views``.
    """
    from policyeditor.comparison.compare import compare
    from policyeditor.comparison.redline import mark
    from policyeditor.policy.policy import read_policy
    from policyeditor.rendering.renderer import Renderer

    before, after = read_policy(old), read_policy(new)
    comparison = compare(before, after, today or date.today())
    old_blocks = tuple(Renderer().render(before.scan).blocks)
    new_blocks = tuple(Renderer().render(after.scan).blocks)
    html = mark(new_blocks, old_blocks, comparison)
    return Redlined(comparison, html, after.front_matter.text("lang"))


def draw_body(view: str) -> tuple[str, str]:
    """The body of a text as it is published, and its language."""
    from policyeditor.policy.policy import read_policy
    from policyeditor.rendering.fragment import render_body

    policy = read_policy(view)
    return render_body(policy.scan), policy.front_matter.text("lang")


def edits_that_revert(change: Change, old: str, new: str) -> tuple[Edit, ...]:
    """The edits of the newer text that take one change back; none where it cannot be alone."""
    from policyeditor.comparison.reverting import revert
    from policyeditor.policy.policy import read_policy

    return revert(change, read_policy(old), read_policy(new))
