"""A whole policy as one element tree, as it would be published before anything is taken out."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from policyeditor.policy.scanner import Scan
from policyeditor.rendering.abbreviations import Abbreviations
from policyeditor.rendering.drawing import begin_drawing, settle_trees
from policyeditor.rendering.renderer import check_depth
from policyeditor.rendering.settling import Settling
from policyeditor.rendering.text import move_content


def document_tree(scan: Scan, tag: str = "div") -> Element:
    """The elements of a policy's body.  Raises RenderingError where it is nested too deep."""
    check_depth(scan)
    definitions = scan.definitions
    abbreviations = Abbreviations(definitions.abbreviations)
    drawings = [
        begin_drawing(segment, definitions, abbreviations, lines=False) for segment in scan.segments
    ]
    settling = Settling(definitions, abbreviations)
    root = Element(tag)
    for drawing in drawings:
        for tree in settle_trees(drawing, settling.answers(drawing, drawings)):
            move_content(tree, root)
    footnotes = settling.footnotes()
    if footnotes is not None:
        root.append(footnotes)
    return root
