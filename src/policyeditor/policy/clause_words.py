"""How clauses are cited and titled, and where labelled lines cut a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.policy.blocks import Block
from policyeditor.policy.clause_tree import Node
from policyeditor.policy.labels import Label
from policyeditor.policy.plain import plain

_TITLE_LENGTH = 80
_LINE_LABEL = re.compile(
    r"\n[ \t]*[*_]{0,3}\\?(?:[(（][0-9A-Za-z一二三四五六七八九十百]{1,7}[)）]"
    r"|[0-9A-Za-z]{1,7}\\?[.)][\s*_]|\d{1,3}\.\d|[第制제]|[一二三四五六七八九十百]{1,4}、|[①-⑳])"
)
# A line that ends so goes on: what the next one starts with is no label but a reference.
_REFERENCE_END = re.compile(
    r"(?:\b(?:section|clause|paragraph|article|art\.|sub-?section|sub-?paragraph|item|point|part|"
    r"of|in|under|with|to|and|or|by|see|from)|[(§,])$",
    re.IGNORECASE,
)
_BOLD_LEAD = re.compile(r"\s*(\*\*|__)(?!\s)([^*_\n]{1,120}?)[.:]?\1(?!\w)")


def labelled_pieces(block: Block) -> Iterator[tuple[int, int, str]]:
    """A paragraph cut before each line that starts with a label: first line, last line, source."""
    text = block.text
    if _LINE_LABEL.search(text) is None:
        yield block.line, block.end_line, text
        return
    start, line = 0, block.line
    for found in _LINE_LABEL.finditer(text):
        at = found.start()
        if _REFERENCE_END.search(text, max(start, at - 20), at):
            continue
        piece = text[start:at]
        last = line + piece.count("\n")
        yield line, last, piece
        start, line = at + 1, last + 1
    yield line, block.end_line, text[start:]


def heading_path(parent: Node, node: Node) -> str:
    """A numbered heading stands for itself, unless a number stands above its number."""
    if not node.label:
        return ""
    if node.numeric and parent.label and parent.numeric and "." not in node.label:
        return f"{parent.path}.{node.label}"
    return node.label


def label_path(parent: Node, label: Label, above: str) -> str:
    """The path of a typed label: sections stand for themselves, items under what is above."""
    if label.prefix or label.scheme.startswith(("han ", "word", "sign")):
        return label.shown
    if label.scheme == "decimal 0":
        return item_path(parent, label.shown, numeric=True)
    shown = label.shown
    if above and label.scheme.startswith(("half", "dot")):
        shown = f"({shown.rstrip(')')})"
    return above + shown


def item_path(parent: Node, label: str, *, numeric: bool) -> str:
    """A number under a path: ``3.2`` under a number, ``Article 5(2)`` under anything else."""
    above = parent.path
    if not above:
        return label
    return f"{above}.{label}" if numeric and above[-1:].isdigit() and above[0].isdigit() else (
        f"{above}({label})"
    )  # fmt: skip


def title_of(text: str, source: str) -> str:
    """A clause's title: its bold lead, its short first line, or its first words."""
    bold = _BOLD_LEAD.match(source)
    if bold:
        title = plain(bold.group(2)).text
        if title and text.startswith(title):
            return title
    first, newline, rest = source.partition("\n")
    if newline and len(first) <= _TITLE_LENGTH and first.rstrip()[-1:] not in (".", ",", ";", ":"):
        following = rest.lstrip()[:1]
        title = plain(first).text
        if following and not following.islower() and text.startswith(title):
            return title
    return shorten(text)


def shorten(text: str) -> str:
    """The first words of a text."""
    if len(text) <= _TITLE_LENGTH:
        return text
    cut = text.rfind(" ", _TITLE_LENGTH // 2, _TITLE_LENGTH)
    return text[: cut if cut > 0 else _TITLE_LENGTH].rstrip(" ,;:") + "…"
