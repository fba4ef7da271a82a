"""How the words of a line look: headings, markers, links, emphasis, code, document details.

Imported when the first line is coloured: pygments is not needed to show a window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from time import perf_counter
from typing import ClassVar

from pygments.lexer import RegexLexer, bygroups, default
from pygments.lexers.data import YamlLexer
from pygments.token import (
    Comment,
    Generic,
    Keyword,
    Name,
    Punctuation,
    String,
    Text,
    _TokenType,
    is_token_subtype,
)

from policyeditor.gui.editor.line_states import BODY, COMMENT, FRONT_MATTER, after
from policyeditor.policy.comments import comment_marks

# The stubs of pygments leave these two without types.
_groups: Callable[..., object] = bygroups
_Tokens = Callable[[str], Iterator[tuple[int, _TokenType, str]]]


class Look(Enum):
    """A way for words to look."""

    HEADING = "heading"
    MARKER = "marker"
    LINK = "link"
    CODE = "code"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRONG_EMPHASIS = "strong-emphasis"
    STRUCK = "struck"
    ASIDE = "aside"
    DETAIL = "detail"
    CELLS = "cells"
    HIDDEN = "hidden"


#: A start, a length (characters of the line) and how they look; plain words have no span.
Span = tuple[int, int, Look]

#: Longer lines are not coloured, and no line for longer than this many seconds.
_LONGEST_LINE = 5_000
_TIME = 0.004


class PolicyLexer(RegexLexer):
    """One line of a policy's body, in the Markdown that policies are written in.

    pygments' own lexer knows neither lettered clauses, attribute lists nor Liquid, and takes
    seven tries at every word.
    """

    name = "Policy line"
    _QUOTES = r"(?:>[ \t]?)+"
    _MARKS = (
        r"[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\(\w{1,4}\)(?=[ \t])|[A-Za-z][.)](?=[ \t])"
        r"|\d+(?:\.\d+)+\.?(?=[ \t])|第[0-9〇零一二三四五六七八九十百千]+[条條章节節款项項]"
        r"|[（(][一二三四五六七八九十]+[)）]|§+[ \t]?\d+\w?"
    )
    tokens: ClassVar[dict[str, list[object]]] = {
        "root": [
            (r"[ \t]{0,3}#{1,6}(?=[ \t]|$).*", Generic.Heading),
            (r"[ \t]*(?:=+|-{3,}|\*{3,}|_{3,})[ \t]*$", Comment),
            (r"[ \t]*\{:.*\}[ \t]*$", Comment),
            (r"([ \t]*\[\^?[^\]\n]+\]:)(.*)", _groups(Keyword, Name.Attribute)),
            (rf"([ \t]*)({_QUOTES})", _groups(Text, Keyword)),
            (rf"([ \t]*)({_MARKS})", _groups(Text, Keyword)),
            default("inline"),
        ],
        "inline": [
            (r"[^\\`*_~\[!<{&]+", Text),
            (r"\\.", Text),
            (r"(`+)(?!`).*?[^`]\1(?!`)", String.Backtick),
            (r"\*\*\*(?=[^\s*]).*?[^\s*]\*\*\*", Generic.EmphStrong),
            (r"\*\*(?=[^\s*]).*?[^\s]\*\*(?!\*)", Generic.Strong),
            (r"\*(?=[^\s*]).*?[^\s*]\*(?!\*)", Generic.Emph),
            (r"(?<!\w)__(?=[^\s_]).*?\S__(?!\w)", Generic.Strong),
            (r"(?<!\w)_(?=[^\s_]).*?\S_(?!\w)", Generic.Emph),
            (r"~~(?=\S).*?\S~~", Generic.Deleted),
            (r"(!?\[)([^\[\]]*)(\]\([^()]*(?:\([^()]*\)[^()]*)*\)|\]\[[^\]]*\])",
             _groups(Punctuation, Name.Tag, Punctuation)),
            (r"\[\^[^\]]+\]", Keyword),
            (r"<!--.*?(?:-->|$)", Comment),
            (r"<(?:https?|mailto):[^<>\s]+>|<[^<>@\s]+@[^<>\s]+>", Name.Tag),
            (r"</?[A-Za-z][^<>]*>", Comment),
            (r"\{\{.*?\}\}|\{%.*?%\}", String.Other),
            (r"\{:[^}]*\}", Comment),
            (r"&(?:#?\w+);", Comment),
            (r".", Text),
        ],
    }  # fmt: skip


_LOOKS = {
    Generic.Heading: Look.HEADING,
    Generic.Strong: Look.STRONG,
    Generic.Emph: Look.EMPHASIS,
    Generic.EmphStrong: Look.STRONG_EMPHASIS,
    Generic.Deleted: Look.STRUCK,
    Keyword: Look.MARKER,
    Name.Tag: Look.LINK,
    Name.Attribute: Look.LINK,
    Punctuation: Look.ASIDE,
    Comment: Look.ASIDE,
    String.Backtick: Look.CODE,
    String.Other: Look.CODE,
}

# The fences, commas and anchors of the document details.
_QUIET = (Comment, Punctuation, Name.Namespace)


class LineLooks:
    """Tells how the words of a line look.  Only these two lexers are ever used on a policy."""

    def __init__(self) -> None:
        self._body: _Tokens = PolicyLexer().get_tokens_unprocessed
        self._details: _Tokens = YamlLexer().get_tokens_unprocessed

    def spans(self, line: str, state: str) -> list[Span]:
        """The spans of a line that stands in ``state`` (see ``line_states``)."""
        if not line or len(line) > _LONGEST_LINE:
            return []
        if state == FRONT_MATTER:
            return list(self._detail_spans(line))
        if state == COMMENT:
            return [(0, len(line), Look.ASIDE)]
        if state != BODY or after(state, line)[:3] in ("```", "~~~"):
            return [(0, len(line), Look.CODE)]
        if line.lstrip().startswith("|"):
            return [(0, len(line), Look.CELLS), *_comment_signs(line)]
        return [*self._body_spans(line), *_comment_signs(line)]

    def _body_spans(self, line: str) -> Iterator[Span]:
        latest = perf_counter() + _TIME
        for start, token, words in self._body(line):
            look = _LOOKS.get(token)
            if look is not None and words:
                yield start, len(words), look
            if perf_counter() > latest:
                return

    def _detail_spans(self, line: str) -> Iterator[Span]:
        latest = perf_counter() + _TIME
        for start, token, words in self._details(line + "\n"):
            if token is Name.Tag:
                yield start, len(words), Look.DETAIL
            elif any(is_token_subtype(token, quiet) for quiet in _QUIET):
                yield start, len(words.rstrip("\n")), Look.ASIDE
            if perf_counter() > latest:
                return


def _comment_signs(line: str) -> list[Span]:
    """The signs around the comments of a line: they are for the site, not for people."""
    return [
        (start, stop - start, Look.HIDDEN)
        for opens, words, closes, end in comment_marks(line)
        for start, stop in ((opens, words), (closes, end))
    ]
