"""A policy filled in as Jekyll does it before it reads the Markdown."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace

from policyeditor.messages import Message
from policyeditor.policy.edits import line_starts
from policyeditor.rendering.liquid.engine import JekyllEnvironment, render
from policyeditor.rendering.liquid.expansion import Expansion, LineMap, Unresolved
from policyeditor.rendering.liquid.limits import MOST_OUTPUT, Budget
from policyeditor.rendering.liquid.marks import without_marks
from policyeditor.rendering.liquid.page import page_values, site_values
from policyeditor.rendering.liquid.run import Context, Run, Writer
from policyeditor.rendering.liquid.tokens import cut
from policyeditor.rendering.site import SiteFacts


def fill_in(
    view: str,
    body_line: int,
    details: Mapping[str, object],
    facts: SiteFacts,
    *,
    marks: bool,
    preview: bool = False,
) -> Expansion:
    """The view of a policy with its body filled in.

    With ``marks`` what cannot be filled in leaves a mark, else nothing, as when Jekyll publishes
    it.  For a ``preview`` the site's addresses are those of its files in the folder.  Lines and
    offsets in the result are those of ``view``.
    """
    starts = line_starts(view)
    body_start = starts[body_line - 1] if body_line <= len(starts) else len(view)
    found = cut(without_marks(view[body_start:]))

    def line_of(offset: int) -> int:
        return max(body_line, bisect_right(starts, offset + body_start))

    budget = Budget(output=2 * len(found.source) + MOST_OUTPUT)
    run = Run(facts, found.source, found.ends, line_of, marks, budget=budget)
    env = JekyllEnvironment()
    template = env.template(found)
    values: dict[str, object] = {
        "site": site_values(facts, preview),
        "page": page_values(facts, details),
    }
    writer = Writer(body_line)
    render(template.nodes, Context.begin(template, run, values), writer)
    for start in found.unclosed:
        run.at = start
        run.tell(Message("liquid.not-closed"))
    return Expansion(
        view[:body_start] + writer.getvalue(),
        LineMap(body_line, tuple(writer.lines)),
        _in_view(tuple(run.found.values()), body_start),
        tuple(run.marked),
    )


def _in_view(found: tuple[Unresolved, ...], body_start: int) -> tuple[Unresolved, ...]:
    moved = [
        replace(each, start=each.start + body_start, end=each.end + body_start) for each in found
    ]
    return tuple(sorted(moved, key=lambda each: each.start))
