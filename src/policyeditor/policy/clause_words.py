"""How clauses are cited and titled, and where labelled lines cut a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.policy.blocks import Block
from policyeditor.policy.clause_tree import Node
from policyeditor.policy.labels import Label, roman_number
from policyeditor.policy.plain import plain

_TITLE_LENGTH = 80
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii")
_LINE_LABEL = re.compile(
    r"\n[ \t]*[*_]{0,3}\\?(?P<label>[(（](?P<token>[0-9A-Za-z一二三四五六七八九十百]{1,7})[)）]"
    r"|(?:\d{1,3}|[A-Za-z]|[ivxlc]{2,7}|[IVXLC]{2,7})\\?\.(?=[\s*_])"
    r"|(?:\d{1,3}|[A-Za-z]|[a-z]{2}|[ivxlc]{2,7})\\?\)(?=[\s*_])"
    r"|\d{1,3}\.\d|[第제]|[一二三四五六七八九十百]{1,4}、|[①-⑳])"
)
_STARTS_LABELLED = re.compile(_LINE_LABEL.pattern.replace(r"\n", "", 1).replace("?P<", "?P<a"))
# How a line ends before a new clause: a sentence, a lead-in or an entry of a list is over.
_CLAUSE_END = re.compile(r"(?:[.;:!?。；：！？…\"”’)）*_]|[;,]\s(?:and|or|und|oder|et|ou|y|o))$")
_COMMA_END = re.compile(r"(?<!\))[,，]$")
# A line that ends so goes on: what the next one starts with is no label but a reference.
_REFERENCE_END = re.compile(
    r"(?:\b(?:section|clause|paragraph|article|art\.|no\.|sub-?section|sub-?paragraph|item|point|"
    r"part)s?|[(§])$",
    re.IGNORECASE,
)
# A comment behind the words of a line is none of them.
_COMMENT_END = re.compile(r"(?:\s*<!--(?:(?!-->).)*-->)+$")
_BOLD_LEAD = re.compile(r"\s*(\*\*|__)(?!\s)([^*_\n]{1,120}?)[.:]?\1(?!\w)")


def labelled_pieces(block: Block) -> Iterator[tuple[int, int, str]]:
    """A paragraph cut before each line that starts a clause: first line, last line, source."""
    text = block.text
    start, line = 0, block.line
    for found in _LINE_LABEL.finditer(text):
        at = found.start()
        if not _starts_clause(text, start, found):
            continue
        piece = text[start:at]
        last = line + piece.count("\n")
        yield line, last, piece
        start, line = at + 1, last + 1
    yield line, block.end_line, text[start:]


def _starts_clause(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether a label at the start of a line is one, and not a line broken before a bracket."""
    at = found.start()
    line_start = max(text.rfind("\n", 0, at) + 1, start)
    before = _without_comment(text[line_start:at].rstrip())
    if _REFERENCE_END.search(before[-20:]) or _is_enumeration(text, found):
        return False
    if _CLAUSE_END.search(before[-10:]):
        return True
    if _COMMA_END.search(before[-2:]):
        return found.group("token") is not None
    # An item's title stands alone on its line; entries of a list may end without a mark.
    title = line_start == 0 and len(before) <= _TITLE_LENGTH
    return title or (line_start == start and _STARTS_LABELLED.match(before) is not None)


def _without_comment(line: str) -> str:
    return _COMMENT_END.sub("", line) if line.endswith("-->") else line


def _is_enumeration(text: str, found: re.Match[str]) -> bool:
    """Whether the next label of a run stands amid a line: "(i) names; (ii) places"."""
    token = found.group("token")
    if not token:
        return False
    follows = {str(int(token) + 1)} if token.isdecimal() else _next_letters(token)
    return any(
        re.search(rf"[^\n\s] \({re.escape(each)}\)\s", text[found.end() : found.end() + 2000])
        for each in follows
    )


def _next_letters(token: str) -> set[str]:
    """What may follow a letter: the next one, or the next Roman number."""
    follows = {chr(ord(token) + 1)} if len(token) == 1 and token.lower() < "z" else set()
    value = roman_number(token)
    if value and value < len(_ROMAN):
        follows.add(_ROMAN[value] if token.islower() else _ROMAN[value].upper())
    return follows


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
    first = _without_comment(first)
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
