"""kramdown's dialect as an extension of Python-Markdown.

The extension puts a block parser in the place of Python-Markdown's own, which builds the element
tree from a scan; words are read by kramdown's span rules while it is built.  Its serialiser and
its last step, the cleaning, are those of the preview, so both give the same HTML.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.util import Registry

from policyeditor.policy.scanner import scan
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.drawing import begin_drawing, settle_trees
from policyeditor.rendering.renderer import check_depth
from policyeditor.rendering.sanitise import clean
from policyeditor.rendering.serialise import inner_html
from policyeditor.rendering.settling import Settling
from policyeditor.rendering.text import move_content


class KramdownExtension(Extension):
    """``Markdown(extensions=[KramdownExtension()])`` publishes as Jekyll does."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Put kramdown's rules in the place of Markdown's."""
        md.preprocessors, md.inlinePatterns = Registry(), Registry()
        md.treeprocessors, md.postprocessors = Registry(), Registry()
        md.parser = ScanParser(md)
        md.stripTopLevelTags = False
        md.postprocessors.register(CleaningPostprocessor(md), "clean", 0)
        md.registerExtension(self)
        self._markdown = md

    def reset(self) -> None:
        """Set what Python-Markdown sets after its extensions had their turn."""
        self._markdown.serializer = inner_html


class ScanParser(BlockParser):
    """Builds the element tree of a document from its scan."""

    def parseDocument(self, lines: Iterable[str]) -> ElementTree:  # noqa: N802 - as above
        """The tree of a document.  Raises RenderingError where it is nested too deep."""
        scanned = scan("\n".join(lines), 1)
        check_depth(scanned)
        definitions = scanned.definitions
        abbreviations = Abbreviations(definitions.abbreviations)
        drawings = [
            begin_drawing(segment, definitions, abbreviations, lines=False)
            for segment in scanned.segments
        ]
        settling = Settling(definitions, abbreviations)
        self.root = Element(self.md.doc_tag)
        for drawing in drawings:
            for tree in settle_trees(drawing, settling.answers(drawing, drawings)):
                move_content(tree, self.root)
        footnotes = settling.footnotes()
        if footnotes is not None:
            self.root.append(footnotes)
        return ElementTree(self.root)


class CleaningPostprocessor(Postprocessor):
    """Takes out what must not be published."""

    def run(self, text: str) -> str:
        """The cleaned HTML."""
        return clean(text)
