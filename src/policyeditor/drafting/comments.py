"""Comments in a policy's lines: read, placed behind the words they are about, taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from policyeditor.drafting.surroundings import Surroundings, body_start, surroundings
from policyeditor.policy.comments import CLOSES, COMMENT, OPENS, may_have_comments
from policyeditor.policy.edits import Edit

_SAID = re.compile(
    r"\s*(?:(?P<author>[^:,\n]{1,80}), (?P<day>\d{4}-\d\d-\d\d): )?(?P<words>.*)", re.DOTALL
)
# What cannot be cut in two: code, links and pictures, tags, Liquid, attribute lists, comments.
_WHOLE = re.compile(
    r"(`+)(?!`).+?(?<!`)\1(?!`)|!?\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])?|<!--.*?-->|<[^<>]*>"
    r"|\{\{.*?\}\}|\{%.*?%\}|\{:[^{}]*\}"
)
_SETEXT = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_NOT_WORDS = re.compile(
    r"[ \t]*(?:\{:.*\}|(?:`{3,}|~{3,}).*|[-*_](?:[ \t]*[-*_]){2,}|\|?[-:| +=]+\|?|<!--.*-->"
    r"|\*?\[[^\]\n]+\]:.*|\^|<[^<>]*>)?[ \t]*"
)
_FIRST_WORD = re.compile(
    r"[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:\(\w{1,4}\)[ \t]+)?\S*"
)
_CELL = re.compile(r"(?:[^|\\]|\\.)*\|?")
_LONGEST = 2_000  # characters that a comment has
# Inside a comment these would end it, or be taken for marks of the words around it.
_HARMLESS = (
    ("--", "–"), ("{", "("), ("}", ")"), ("%)", "% )"), ("(%", "( %"), ("|", "/"), ("`", "'"),
    ("<!", "<\u200a!"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, where it stands (lines and columns from 1, the end exclusive), and by whom.

    ``author`` and ``day`` are empty where the comment does not say.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    author: str
    day: str
    words: str


@dataclass(frozen=True, slots=True)
class CommentPlace:
    """Where a comment on a place goes: behind its words; ``own_line`` for one about a heading."""

    line: int
    column: int
    own_line: bool = False


def comments_in(view: str) -> tuple[Comment, ...]:
    """All comments, in their order."""
    if not may_have_comments(view):
        return ()
    found: list[Comment] = []
    line, at = 1, 0
    for match in COMMENT.finditer(view):
        line += view.count("\n", at, match.start())
        at = match.start()
        column = at - view.rfind("\n", 0, at)
        end_line = line + match[0].count("\n")
        end_column = match.end() - view.rfind("\n", 0, match.end())
        said = _SAID.fullmatch(match["said"])
        assert said is not None  # it matches everything
        words = " ".join(said["words"].split())
        found.append(
            Comment(
                line,
                column,
                end_line,
                end_column,
                (said["author"] or "").strip(),
                said["day"] or "",
                words,
            )
        )
    return tuple(found)


def comment_text(words: str, author: str, day: date) -> str:
    """A comment as it is written; ``words`` on one line."""
    name = " ".join(_harmless(author).replace(":", " ").replace(",", " ").split())[:80].strip()
    lead = f"{name}, {day.isoformat()}: " if name else ""
    return f"{OPENS} {lead}{_harmless(words)} {CLOSES}"


def place_for_comment(lines: Sequence[str], line: int, column: int) -> CommentPlace | None:
    """Where a comment on a place goes, so that nothing published changes; None for a place in the
    details or in code, and for a text without words.
    """
    if surroundings(lines, line) in (Surroundings.DETAILS, Surroundings.CODE):
        return None
    here = line
    while here >= body_start(lines) and _NOT_WORDS.fullmatch(lines[here - 1]):
        here -= 1  # an empty line, a rule, attributes: the words above are meant
    if here < body_start(lines):
        return None
    if surroundings(lines, here) is Surroundings.CODE:
        return None
    if _is_heading(lines, here):
        below = here
        while below < len(lines) and re.match(r"[ \t]*\{:", lines[below]):
            below += 1
        if below < len(lines) and _SETEXT.fullmatch(lines[below]) and lines[below].strip():
            below += 1
        return CommentPlace(below + 1, 1, own_line=True)
    text = lines[here - 1]
    if text.lstrip(" \t>").startswith("|"):
        at = _in_cell(text, column if here == line else len(text) + 1)
        return CommentPlace(here, at) if at else None
    at = column if here == line else len(text) + 1
    return CommentPlace(here, _behind_words(text, max(at, _first_word_end(text))))


def comment_edit(lines: Sequence[str], place: CommentPlace, text: str) -> Edit:
    """Put a comment in its place."""
    if not place.own_line:
        return Edit(place.line, place.column, place.line, place.column, text)
    if place.line > len(lines):
        end = len(lines[-1]) + 1
        return Edit(len(lines), end, len(lines), end, f"\n{text}")
    return Edit(place.line, 1, place.line, 1, f"{text}\n")


def removal_of(comment: Comment, lines: Sequence[str]) -> Edit:
    """Take a comment out, with the line that it has for itself."""
    text = lines[comment.line - 1]
    alone = (
        comment.line == comment.end_line
        and not (text[: comment.column - 1] + text[comment.end_column - 1 :]).strip()
    )
    if alone and comment.line < len(lines):
        return Edit(comment.line, 1, comment.line + 1, 1, "")
    if alone and comment.line > 1:
        above = len(lines[comment.line - 2]) + 1
        return Edit(comment.line - 1, above, comment.line, len(text) + 1, "")
    return Edit(comment.line, comment.column, comment.end_line, comment.end_column, "")


def _harmless(words: str) -> str:
    text = " ".join(words.split())[:_LONGEST]
    for sign, instead in _HARMLESS:
        text = text.replace(sign, instead)
    return text.strip("->")


def _is_heading(lines: Sequence[str], line: int) -> bool:
    if surroundings(lines, line) is Surroundings.HEADING:
        return True
    below = lines[line] if line < len(lines) else ""
    return bool(below.strip()) and _SETEXT.fullmatch(below) is not None


def _first_word_end(text: str) -> int:
    """The column behind a line's first word: at the start of a block a comment is a block too."""
    found = _FIRST_WORD.match(text)
    return (found.end() if found else 0) + 1


def _in_cell(text: str, column: int) -> int:
    """The column behind the words of the cell a column stands in, or of the next with words."""
    at, found = 0, 0
    for cell in _CELL.finditer(text):
        words = cell[0].rstrip(" \t|")
        if words.strip(" \t|"):
            found = cell.start() + len(words) + 1
            at = cell.end() + 1
        if found and column < at:
            break
    return found


def _behind_words(text: str, column: int) -> int:
    """The column behind the word, link, code or comment that a column stands in."""
    last = len(text.rstrip())
    at = min(column - 1, last)
    for found in _WHOLE.finditer(text):
        if found.start() < at < found.end():
            at = found.end()
    while 0 < at < last and text[at - 1].isalnum() and (text[at].isalnum() or text[at] in "'’"):
        at += 1
    # Marks that close belong to the words before them.
    while 0 < at < last and text[at] in "*_~" and not text[at - 1].isspace():
        at += 1
    return at + 1
