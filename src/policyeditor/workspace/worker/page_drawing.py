"""The page of a document, as its site publishes it: filled in first where the site does so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from policyeditor.checks.facts import FolderFacts
from policyeditor.errors import RenderingError
from policyeditor.policy.clauses import Clause
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.scanner import Scan, scan
from policyeditor.rendering.page import Page
from policyeditor.rendering.renderer import Renderer
from policyeditor.rendering.site import SiteFacts, fills_in
from policyeditor.workspace.worker.avoiding import put_back, set_aside
from policyeditor.workspace.worker.protocol import Text

if TYPE_CHECKING:
    from policyeditor.rendering.liquid.expansion import LineMap

At = Callable[[int, int], None]


@dataclass(slots=True)
class PageDrawing:
    """Draws the texts of one document; what it drew before it keeps.

    Checks and comparisons read the policy as it is written; the page and the outline show what the
    site fills in, each part of it on the line of the text that brings it.
    """

    renderer: Renderer
    _filled: Scan | None = None

    def draw(
        self, text: Text, front_matter: FrontMatter, scanned: Scan, facts: FolderFacts, at: At
    ) -> Page:
        """The page of a text.  ``at`` is told the lines of each part before it is drawn.

        Raises RenderingError where the text is nested too deep to be drawn.
        """
        site = facts.site
        if facts.dialect == "python-markdown":
            # Only for sites that publish with it.
            from policyeditor.rendering.python_markdown import python_markdown_page

            return python_markdown_page(text.view, front_matter.body_line)
        if site is None or not fills_in(text.view, site, facts.dialect):
            self._filled = None
            plain, aside = set_aside(text, scanned)
            return put_back(self.renderer.render(plain, at), aside)
        return self._fill_in(text, front_matter, site, at)

    def _fill_in(self, text: Text, front_matter: FrontMatter, site: SiteFacts, at: At) -> Page:
        # Only for policies that have something to be filled in.
        from policyeditor.rendering.liquid.filling import fill_in
        from policyeditor.rendering.liquid.marks import show_marks
        from policyeditor.rendering.liquid.placing import on_source_lines
        from policyeditor.resources import english

        body_line = front_matter.body_line
        expansion = fill_in(
            text.view, body_line, front_matter.values, site, marks=True, preview=True
        )
        lines = expansion.lines
        self._filled = scan(expansion.view, body_line, self._filled)
        plain, aside = set_aside(text, self._filled, lines.source)
        try:
            page = self.renderer.render(plain, _on_source(at, lines))
        except RenderingError as error:
            raise _moved(error, lines) from error
        page = on_source_lines(page, lines)
        return put_back(show_marks(page, expansion.marked, english().sentence), aside)


def _on_source(at: At, lines: LineMap) -> At:
    return lambda line, end_line: at(lines.source(line), lines.source(end_line))


def _moved(error: RenderingError, lines: LineMap) -> RenderingError:
    params = dict(error.message.params)
    if isinstance(line := params.get("line"), int):
        params["line"] = lines.source(line)
    return RenderingError(error.message.code, **params)


def filled_outline(
    view: str,
    front_matter: FrontMatter,
    facts: FolderFacts,
    outline: Callable[[Scan], tuple[Clause, ...]],
) -> tuple[Clause, ...] | None:
    """The clauses as the site fills them in, on the lines of the text; None where it does not."""
    if facts.site is None or not fills_in(view, facts.site, facts.dialect):
        return None
    from policyeditor.rendering.liquid.filling import fill_in  # as above

    body_line = front_matter.body_line
    filled = fill_in(view, body_line, front_matter.values, facts.site, marks=False)
    return tuple(
        _on_source_line(clause, filled.lines) for clause in outline(scan(filled.view, body_line))
    )


def _on_source_line(clause: Clause, lines: LineMap) -> Clause:
    return replace(
        clause,
        line=lines.source(clause.line),
        end_line=lines.source(clause.end_line),
        children=tuple(_on_source_line(child, lines) for child in clause.children),
    )
