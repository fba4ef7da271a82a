"""Draws the blocks of a scan, and of a later scan only what is new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

from policyeditor.errors import RenderingError
from policyeditor.policy.scanner import Scan, Segment
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.drawing import Drawing, begin_drawing, finished, settle_trees
from policyeditor.rendering.page import Page, PageBlock
from policyeditor.rendering.settling import Settling


class Renderer:
    """Draws the scans of one document; what it drew before it keeps.

    With ``lines`` off, elements carry no ``data-line``: for files that are published.
    """

    def __init__(self, lines: bool = True) -> None:
        self._lines = lines
        self._drawings: dict[str, list[Drawing]] = {}
        self._general: tuple[object, ...] = ()
        self._abbreviations = Abbreviations({})

    def render(self, scan: Scan, at: Callable[[int, int], None] | None = None) -> Page:
        """The page of a scan.  Raises RenderingError where it is nested too deep, with the line.

        ``at`` is told the first and last line of each part before it is drawn, so that a part
        that takes too long can be named (the analyst hands it in).
        """
        check_depth(scan)
        return Page(tuple(self._finish(scan, self._begin(scan, at))))

    def _begin(self, scan: Scan, at: Callable[[int, int], None] | None) -> list[Drawing]:
        """The drawing of each segment: the one kept where it still holds, or a new one."""
        definitions = scan.definitions
        general = definitions.general()
        if general != self._general:
            self._general = general
            self._abbreviations = Abbreviations(definitions.abbreviations)
            self._drawings = {}
        kept, drawings = self._drawings, []
        used: dict[str, list[Drawing]] = {}
        for segment in scan.segments:
            same = used.setdefault(segment.source, [])
            if same and not same[0].asks:
                drawings.append(same[0])
                continue
            # The same words again, such as a heading, get other answers: a drawing for each.
            before = kept.get(segment.source, ())
            drawing = before[len(same)] if len(before) > len(same) else None
            if drawing is None or (drawing.links and not drawing.holds(definitions)):
                if at is not None:
                    at(segment.line, segment.line + segment.lines - 1)
                drawing = self._draw(segment, scan)
            same.append(drawing)
            drawings.append(drawing)
        self._drawings = used
        return drawings

    def _draw(self, segment: Segment, scan: Scan) -> Drawing:
        return begin_drawing(segment, scan.definitions, self._abbreviations, self._lines)

    def _finish(self, scan: Scan, drawings: Sequence[Drawing]) -> list[PageBlock]:
        """The blocks of the page: the drawings with the answers they get."""
        settling = Settling(scan.definitions, self._abbreviations)
        blocks: list[PageBlock] = []
        for segment, drawing in zip(scan.segments, drawings, strict=True):
            answers = settling.answers(drawing, drawings)
            if drawing.answers is not answers and drawing.answers != answers:
                if drawing.context is None:
                    fresh = self._draw(segment, scan)
                    drawing.context, drawing.trees = fresh.context, fresh.trees
                trees = settle_trees(drawing, answers)
                drawing.drawn = tuple([finished(tree) for tree in trees])
                drawing.answers, drawing.placed_for = answers, None
            blocks += drawing.place(segment)
        footnotes = settling.footnotes()
        if footnotes is not None:
            root = Element("root")
            root.append(footnotes)
            key, html = finished(root)
            line = scan.blocks[-1].end_line if scan.blocks else scan.body_line
            blocks.append(PageBlock(key, html, line, line))
        return blocks


def check_depth(scan: Scan) -> None:
    """Raise RenderingError where a policy is nested deeper than can be drawn."""
    if scan.too_deep is not None:
        raise RenderingError("rendering.too-deep", line=scan.too_deep)
