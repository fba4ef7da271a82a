"""kramdown's dialect as an extension of Python-Markdown.

The extension puts a block parser in the place of Python-Markdown's own, which builds the element
tree from a scan; words are read by kramdown's span rules while it is built.  Its serialiser and
its last step, the cleaning, are those of the preview, so both give the same HTML.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import ElementTree

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor
from markdown.util import Registry

from policyeditor.policy.scanner import scan
from policyeditor.rendering.document import document_tree
from policyeditor.rendering.sanitise import clean
from policyeditor.rendering.serialise import inner_html


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
        self.root = document_tree(scan("\n".join(lines), 1), self.md.doc_tag)
        return ElementTree(self.root)


class CleaningPostprocessor(Postprocessor):
    """Takes out what must not be published."""

    def run(self, text: str) -> str:
        """The cleaned HTML."""
        return clean(text)
