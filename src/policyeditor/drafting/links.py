"""Links of a policy's text: the one at the cursor, and how a new one is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.policy.edits import Edit

_LINK = re.compile(
    r"""(?<!!)\[(?P<words>(?:[^\[\]\\\n]|\\.|!?\[[^\[\]\n]*\](?:\([^()\n]*\))?)*)\]"""
    r"""\((?P<address>\{\{[^{}\n]*\}\}[^\s()]*|<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)"""
    r"""(?P<title>[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*\)"""
)
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_MAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+")
_HOST = re.compile(
    r"(?:www\.[^\s/]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24})(?:[/?#:]\S*)?", re.IGNORECASE
)
_PAGES = (".md", ".markdown", ".html", ".htm", ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp")
_UNSAFE = re.compile(r"[\s<>()\\|\"`]")


@dataclass(frozen=True, slots=True)
class LinkPlace:
    """A stretch of one line (columns from 1, the end exclusive) that is a link, or may be one."""

    line: int
    column: int
    end_column: int
    words: str = ""
    address: str = ""
    title: str = ""
    linked: bool = False


def link_at(lines: Sequence[str], line: int, column: int, end_column: int) -> LinkPlace:
    """The link at a place; else what is selected there, or the word at the cursor, as its words."""
    text = lines[line - 1]
    for found in _LINK.finditer(text):
        if found.start() < column <= end_column <= found.end() + 1:
            return LinkPlace(
                line,
                found.start() + 1,
                found.end() + 1,
                found["words"],
                found["address"].removeprefix("<").removesuffix(">"),
                found["title"] or "",
                linked=True,
            )
    if column == end_column:
        for word in _WORD.finditer(text):
            if word.start() < column - 1 < word.end():
                return LinkPlace(line, word.start() + 1, word.end() + 1, word[0])
        return LinkPlace(line, column, column)
    words = text[column - 1 : end_column - 1]
    lead = len(words) - len(words.lstrip())
    stripped = words.strip()
    start = column + lead
    if as_address(stripped) and (_MAIL.fullmatch(stripped) or "://" in stripped):
        return LinkPlace(line, start, start + len(stripped), "", stripped)
    return LinkPlace(line, start, start + len(stripped), stripped)


def link_edit(place: LinkPlace, words: str, address: str) -> Edit:
    """Write a link in a place."""
    # A link in the words of another is none: its words stay.
    shown = _LINK.sub(lambda found: found["words"], " ".join(words.split()))
    text = f"[{_closed(shown or address)}]({as_address(address)}{place.title})"
    return Edit(place.line, place.column, place.line, place.end_column, text)


def unlinked(place: LinkPlace) -> Edit:
    """Leave the words of a link without it."""
    return Edit(place.line, place.column, place.line, place.end_column, place.words)


def picture_text(description: str, address: str) -> str:
    """A picture with what it shows, for those who do not see it."""
    return f"![{_closed(' '.join(description.split()))}]({as_address(address)})"


def as_address(typed: str) -> str:
    """What a person typed as the address that a link needs: ``www.a.org``, ``me@a.org``."""
    text = typed.strip()
    if "{{" in text:
        return text
    if _MAIL.fullmatch(text):
        return f"mailto:{text}"
    if _HOST.fullmatch(text) and not text.lower().endswith(_PAGES):
        text = f"https://{text}"
    return _UNSAFE.sub(lambda found: "".join(f"%{b:02X}" for b in found[0].encode()), text)


def _closed(words: str) -> str:
    """Words in which every bracket that would end or open a link is only a bracket."""
    opened, alone = list[int](), set[int]()
    at = 0
    while at < len(words):
        if words[at] == "\\":
            at += 2
            continue
        if words[at] == "[":
            opened.append(at)
        elif words[at] == "]":
            if opened:
                opened.pop()
            else:
                alone.add(at)
        at += 1
    alone |= set(opened)
    marked = "".join(f"\\{letter}" if n in alone else letter for n, letter in enumerate(words))
    return marked + "\\" if (len(marked) - len(marked.rstrip("\\"))) % 2 else marked
