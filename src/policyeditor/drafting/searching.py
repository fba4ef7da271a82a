"""Finding words in a policy: as typed, or by a pattern that says what they look like.

A pattern is a regular expression of the ``regex`` package, which can be given a time: one that
would try for ever is stopped and told.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policyeditor.drafting.replacing import Template, kept_capitals, read_template
from policyeditor.errors import SearchError

if TYPE_CHECKING:
    import regex

Span = tuple[int, int]

#: Seconds after which a search in one policy is given up.
PATIENCE = 2.0

# What is typed with a plain key stands in policies in these shapes too.
_ALIKE = {
    "'": "['’‘ʼ]",
    '"': '["“”„«»]',
    "-": "[-\u2010\u2011]",
    " ": r"[^\S\n]",
}
# Between two words a line may end: Markdown takes that for a space.
_BETWEEN = r"(?:[^\S\n]|[^\S\n]*\n[^\S\n]*(?=\S))"
# Letters of scripts that put spaces between words; others have no whole words to speak of.
_UNSPACED = (
    "Han",
    "Hiragana",
    "Katakana",
    "Bopomofo",
    "Thai",
    "Lao",
    "Khmer",
    "Myanmar",
    "Tibetan",
)
_LETTER = "[^\\W" + "".join(rf"\p{{{script}}}" for script in _UNSPACED) + "]"
# Not seen in a text, and inside its words all the same.
_UNSEEN = "\u00ad\u200b\u2060"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    ``clauses_only`` leaves out what no reader reads as a clause: details, code, the addresses of
    links, tags.
    """

    words: str
    match_case: bool = False
    whole_words: bool = False
    pattern: bool = False
    clauses_only: bool = False


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of what is found.

    With ``keep_capitals`` a replacement typed in small letters takes over the capitals of the
    words it replaces: ``Cookie`` becomes ``Tracker``, ``COOKIE`` becomes ``TRACKER``.
    """

    words: str
    keep_capitals: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Where words stand: offsets of the view, the end exclusive; ``new`` is what replaces them."""

    start: int
    end: int
    new: str = ""


def find_all(
    view: str,
    query: Query,
    replacement: Replacement | None = None,
    stretches: Sequence[Span] | None = None,
    *,
    most: int | None = None,
    seconds: float = PATIENCE,
) -> tuple[Found, ...]:
    """Where the words stand, in order, at most ``most``; only inside ``stretches`` if given.

    A typed space finds a non-breaking one and the end of a line between two words, a straight
    quotation mark a curled one, a hyphen a non-breaking one; small letters find capitals by full
    case folding (``strasse`` finds ``Straße``) unless the case counts.

    Raises SearchError for a pattern or a replacement that is wrong, and for a pattern that takes
    longer than ``seconds``.
    """
    if not query.words:
        return ()
    wanted = _compiled(query, view)
    template = _template(query, replacement, wanted)
    inside = _Inside(stretches) if stretches is not None else None
    found: list[Found] = []
    for match in _matches(wanted, view, seconds):
        start, end = match.span()
        if start == end or (inside is not None and not inside.holds(start, end)):
            continue
        found.append(Found(start, end, _new(match, replacement, template)))
        if most is not None and len(found) == most:
            break
    return tuple(found)


def spans(found: Sequence[Found]) -> list[Span]:
    """The places alone."""
    return [(each.start, each.end) for each in found]


def check_pattern(query: Query, replacement: Replacement | None = None) -> None:
    """Raise SearchError where a pattern or its replacement is wrong, before any search."""
    if query.words:
        _template(query, replacement, _compiled(query, ""))


def _compiled(query: Query, view: str) -> regex.Pattern[str]:
    import regex  # searching is the only one that needs it

    flags = regex.MULTILINE | regex.VERSION0
    if not query.match_case:
        flags |= regex.IGNORECASE | regex.FULLCASE
    if not query.pattern:
        source = _typed(query.words, unseen=any(each in view for each in _UNSEEN))
    else:
        source = query.words
        _compile(source, flags)  # by itself first: "a)(b" must not close what is put around it
        source = f"(?:{source})"
    if query.whole_words:
        source = (
            rf"(?:(?<!{_LETTER})(?={_LETTER})|(?!{_LETTER})){source}"
            rf"(?:(?<={_LETTER})(?!{_LETTER})|(?<!{_LETTER}))"
        )
    return _compile(source, flags)


def _compile(source: str, flags: int) -> regex.Pattern[str]:
    import regex  # see _compiled

    from policyeditor.drafting.pattern_faults import fault_of

    try:
        return regex.compile(source, flags)
    except regex.error as error:
        # Its stubs do not know these two.
        said, place = getattr(error, "msg", ""), getattr(error, "pos", None)
        raise fault_of(str(said), source, place) from error
    except (RecursionError, OverflowError, MemoryError) as error:
        raise SearchError("search.pattern-too-large") from error


def _typed(words: str, *, unseen: bool) -> str:
    """Words as a pattern that finds them in all the shapes in which they read the same."""
    import regex  # see _compiled

    between = _BETWEEN if words.strip() else _ALIKE[" "]
    soft = f"[{_UNSEEN}]*" if unseen else ""
    parts: list[str] = []
    for letter in words:
        apart = unicodedata.normalize("NFD", letter)
        if letter == " ":
            parts.append(between)
        elif letter in _ALIKE:
            parts.append(_ALIKE[letter])
        elif apart != letter and len(apart) > 1:
            parts.append(f"(?:{letter}|{apart})")
        else:
            parts.append(regex.escape(letter, special_only=True))
    return soft.join(parts)


def _template(
    query: Query, replacement: Replacement | None, wanted: regex.Pattern[str]
) -> Template | None:
    if replacement is None or not query.pattern:
        return None
    return read_template(replacement.words, wanted.groups, tuple(wanted.groupindex))


def _matches(wanted: regex.Pattern[str], view: str, seconds: float) -> Iterator[regex.Match[str]]:
    try:
        # Concurrent: other threads, the window's first, go on meanwhile.
        yield from wanted.finditer(view, concurrent=True, timeout=seconds)
    except TimeoutError as error:
        raise SearchError("search.too-long", seconds=round(seconds)) from error


def _new(
    match: regex.Match[str], replacement: Replacement | None, template: Template | None
) -> str:
    if replacement is None:
        return ""
    new = replacement.words if template is None else template.filled(match)
    return kept_capitals(match.group(), new) if replacement.keep_capitals else new


class _Inside:
    """Stretches in order, asked whether one of them holds a place."""

    def __init__(self, stretches: Sequence[Span]) -> None:
        self._starts = [start for start, _end in stretches]
        self._ends = [end for _start, end in stretches]

    def holds(self, start: int, end: int) -> bool:
        at = bisect_right(self._starts, start) - 1
        return at >= 0 and end <= self._ends[at]
