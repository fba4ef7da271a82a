"""The words inside a block, read into elements: emphasis, code, links, marks and signs."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from policyeditor.rendering.context import Context
from policyeditor.rendering.span_html import read_attribute_list, read_tag
from policyeditor.rendering.span_links import read_autolink, read_footnote_mark, read_link
from policyeditor.rendering.span_reader import SPAN_START, Frame, Rules, Spans
from policyeditor.rendering.span_rules import (
    read_break,
    read_code,
    read_emphasis,
    read_entity,
    read_escape,
    read_formula,
    read_quote,
    read_sign,
    read_strike,
)
from policyeditor.rendering.text import add_text

# The order for each character is kramdown's.
_RULES = Rules(
    by_character={
        "*": (read_emphasis,),
        "_": (read_emphasis,),
        "`": (read_code,),
        "<": (read_autolink, read_tag, read_sign),
        "[": (read_footnote_mark, read_link),
        "!": (read_link,),
        '"': (read_quote,),
        "'": (read_quote,),
        "$": (read_formula,),
        "{": (read_attribute_list,),
        "&": (read_entity,),
        "-": (read_sign,),
        ".": (read_sign,),
        ">": (read_sign,),
        " ": (read_break,),
        "\\": (read_sign, read_break, read_escape),
        "~": (read_strike,),
        "]": (),
    },
    quotes=(read_quote,),
    signs=(read_sign,),
    tags=(read_tag,),
)


def read_spans(text: str, element: Element, context: Context) -> None:
    """Read a block's words into its element."""
    if SPAN_START.search(text) is None:
        if text:
            add_text(element, text)
        return
    Spans(text, context, _RULES).read(Frame("root", element))
