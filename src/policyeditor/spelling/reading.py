"""Which words of a policy are to be looked at, and where each stands.

Left out is what is not prose in the policy's language: details, code, HTML, Liquid, addresses,
targets of links, labels of clauses, names of footnotes, passages marked in another language.
Every pattern looks ahead only so far, so that its time grows with the text's length alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from policyeditor.languages import base
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.scanner import Scan, Segment

#: A word longer than this (characters) is no word of a language; nobody is asked about it.
LONGEST_WORD = 60

_NO_PROSE = frozenset({Kind.CODE, Kind.COMMENT, Kind.MATH, Kind.RAW})
# What is no prose within a line of prose; each begins with a certain character or word.
_NO_WORDS = re.compile(
    r"""
      (?P<ticks>`{1,8})[^`]{1,2000}(?P=ticks)(?!`)              # code
    | <!--.*?(?:-->|\Z)                                         # comments
    | <(?:script|style|code|pre|kbd|samp|var)\b.{0,2000}?</[a-z]{1,6}>  # HTML without prose
    | <(?P<tag>[a-z][a-z0-9]{0,20})\s[^<>]{0,500}?\blang\s*=\s*["']?(?P<lang>[A-Za-z-]{2,35})["']?
      [^<>]{0,500}>.{0,2000}?</(?P=tag)>                        # words in their own language
    | </?[a-z!][^<>]{0,4000}>                                   # other tags
    | <[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2000}>                  # addresses
    | \{\{[^{}]{0,1000}\}\} | \{%[^{}]{0,1000}%\}                 # Liquid
    | \{:[^{}\n]{0,1000}\}                                      # attributes
    | \]\(\s{0,20}(?:<[^<>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,8})
      (?=[\s)])                                                 # targets of links
    | \[\^[^\]\n]{1,200}\]:?                                    # footnotes
    | ^[ ]{0,3}\[[^\]\n]{1,500}\]:[ \t]*\S{0,2000}              # definitions of links
    | \]\[[^\]\n]{0,500}\]                                      # names of links
    | &(?:\#\w{1,8}|[A-Za-z]\w{1,31});                          # entities
    | (?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>()\[\]]{1,2000}  # bare addresses
    | \$\$.{0,1000}?\$\$                                        # formulas
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL | re.MULTILINE,
)
# Names of computers, paths, files, handles: words of a language do not touch these characters.
_TOKEN = re.compile(r"[^\s*\"“”„«»()\[\]{}|,;!?…—–]+")
_TECHNICAL = re.compile(
    r"[@\\#=~^$%+<>]|[\w.-]\.[A-Za-z]{2,}(?![\w.]*\.\s)[/:]?|\w/\w*[._-]|^[/.]|\w_\w|::|_{2}|/{2}"
)
_WORD = re.compile(r"[^\W\d_]+(?:[’'‘‐\u00ad·-][^\W\d_]+)*[’']?")
# "(A)", "iv.", "a)" at the start of a line; what follows begins a clause.
_LABEL = re.compile(
    r"^[ \t>]*(?:[-*+][ \t]+)?(?:\(?[^\W\d_]{1,4}[.)][ \t]+|[^\W\d_]{1,2}\d*[.)][ \t]+)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place in the view: from 1, in characters, the end exclusive."""

    text: str
    line: int
    column: int

    @property
    def end_column(self) -> int:
        """The column behind its last letter."""
        return self.column + len(self.text)


def words_of(scan: Scan, lang: str) -> Iterator[Word]:
    """The words of a policy's body to be looked at, in the order of the text.

    What was read of a stretch of the text is kept: the next text costs what differs.
    """
    for segment in scan.segments:
        for line, column, text in _words_of_segment(segment.source, _hidden(segment, lang), lang):
            yield Word(text, segment.line + line, column)


@lru_cache(maxsize=20_000)
def _words_of_segment(
    source: str, hidden: frozenset[int], lang: str
) -> tuple[tuple[int, int, str], ...]:
    """Line (from 0), column (from 1) and text of each word of a stretch of the body."""
    lines = source.split("\n")
    shown = "\n".join(
        " " * len(line) if number in hidden else line for number, line in enumerate(lines)
    )
    shown = _NO_WORDS.sub(lambda found: _blank(found, lang), shown)
    shown = _LABEL.sub(lambda found: " " * len(found[0]), shown)
    return tuple(
        (number, column, text)
        for number, line in enumerate(shown.split("\n"))
        for column, text in _words_of_line(line)
    )


def _words_of_line(line: str) -> Iterator[tuple[int, str]]:
    for token in _TOKEN.finditer(line):
        if _TECHNICAL.search(token[0]) or _is_pierced(line, token):
            continue
        for found in _WORD.finditer(token[0]):
            start, end = found.span()
            around = token[0][max(start - 1, 0) : start] + token[0][end : end + 1]
            text = found[0]
            # "kunden" of "-kunden" and "Informations-" is a part of a word that stands elsewhere.
            if any(each.isdigit() or each in "-‐" for each in around) or len(text) > LONGEST_WORD:
                continue
            yield token.start() + start + 1, text


def _is_pierced(line: str, token: re.Match[str]) -> bool:
    """Whether marks of emphasis stand within a word: ``un**do**``; it is no word in two parts."""
    start, end = token.span()
    before = line[max(start - 4, 0) : start] if line[start - 1 : start] == "*" else ""
    behind = line[end : end + 4] if line[end : end + 1] == "*" else ""
    return (before.rstrip("*")[-1:].isalpha() and line[start].isalpha()) or (
        behind.lstrip("*")[:1].isalpha() and line[end - 1].isalpha()
    )


def _blank(found: re.Match[str], lang: str) -> str:
    """Nothing in the place of what is no prose; words marked in the same language stay."""
    text = found[0]
    named = found["lang"]
    if named and base(named) == base(lang):
        opening = text.index(">") + 1
        closing = text.rindex("<")
        return " " * opening + text[opening:closing] + " " * (len(text) - closing)
    return re.sub(r"[^\n]", " ", text)


def _hidden(segment: Segment, lang: str) -> frozenset[int]:
    """The lines of a segment, from 0, that hold no prose in the policy's language."""
    return frozenset(line - segment.line for line in _lines_hidden(segment.blocks, lang))


def _lines_hidden(blocks: Iterable[Block], lang: str) -> Iterator[int]:
    for block in blocks:
        other = block.attributes.get("lang", "")
        if block.kind in _NO_PROSE or (other and base(other) != base(lang)):
            yield from range(block.line, block.end_line + 1)
        else:
            yield from _lines_hidden(block.children, lang)
