"""Words that became others, as phrases that can be quoted in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.comparison.model import Op
from policyeditor.notices.escaping import one_line
from policyeditor.notices.wrapping import WIDE

MOST_WORDS = 16  # of words that became others; a longer run is no phrase any more
MOST_ALONE = 40  # of words that only came or went: a sentence can be quoted
_SHORT = 2  # words that say nothing alone: a lone "not" is shown among its neighbours
_BEFORE, _AFTER = 2, 3  # how many of them
_BETWEEN, _LONGEST_BETWEEN = 2, 24  # words, and characters, that join two changes
_LONGEST_FRAME = 60  # characters of them

_SENTENCE_END = re.compile(r"[.!?;:](?:\s|$)")
_WIDE_STOP = re.compile(r"[。！？；：，、]")
_WIDE_FRAME = 12  # characters, in scripts without blanks
_JOINT = re.compile(r"^[.,;:!?]+\s+")
_JOINING = " ,;:–—"
_LETTER = re.compile(r"[^\W\d_]")
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Swap:
    """Old words and the new ones in their place (one side may be empty).

    ``framed`` is the same with the neighbours around it, ``None`` where there are none near
    enough; ``needs_frame`` tells that the words alone say nothing.
    """

    old: str
    new: str
    framed: tuple[str, str] | None = None
    needs_frame: bool = False

    @property
    def quoted(self) -> tuple[str, str]:
        """Both sides as a sentence quotes them."""
        return self.framed if self.framed and self.needs_frame else (self.old, self.new)

    @property
    def says_something(self) -> bool:
        """Whether more than punctuation and capitals differs."""
        return _bare(self.old) != _bare(self.new)

    @property
    def too_long(self) -> bool:
        """Whether there are too many words for a sentence to quote."""
        most = MOST_WORDS if self.old and self.new else MOST_ALONE
        return max(_length(self.old), _length(self.new)) > most


def swaps(words: Sequence[tuple[Op, str]]) -> Iterator[Swap]:
    """Deleted and inserted runs that stand together, in reading order."""
    old = new = before = ""
    for op, text in _joined(words):
        if op is Op.DELETE:
            old += text
        elif op is Op.INSERT:
            new += text
        elif not text.strip() and (old or new):  # a blank between two changed words joins them
            old, new = old + text, new + text
        else:
            if old.strip() or new.strip():
                yield _swap(old, new, before, text)
            old = new = ""
            before = text
    if old.strip() or new.strip():
        yield _swap(old, new, before, "")


def _joined(words: Sequence[tuple[Op, str]]) -> Iterator[tuple[Op, str]]:
    """The runs, with a word or two between changed ones as if they were a part of both sides.

    "will not sell" and "sell not" read better whole than as what came and what went around "sell".
    """
    for number, (op, text) in enumerate(words):
        between = 0 < number < len(words) - 1 and bool(text.strip())
        short = len(text.split()) <= _BETWEEN and len(text) <= _LONGEST_BETWEEN
        if op is Op.EQUAL and between and short and not _SENTENCE_END.search(text):
            yield Op.DELETE, text
            yield Op.INSERT, text
        else:
            yield op, text


def _swap(old: str, new: str, before: str, after: str) -> Swap:
    plain_old, plain_new = _phrase(old), _phrase(new)
    lone = not (plain_old and plain_new) and _length(plain_old or plain_new) <= _SHORT
    number = bool(plain_old and plain_new) and not _LETTER.search(plain_old + plain_new)
    start, end = _just_before(before), _just_after(after)
    if not (start or end) or len(start) + len(end) > _LONGEST_FRAME:
        return Swap(plain_old, plain_new)
    # Blanks as they stand in the text: some scripts have none.
    first = _blank(before, old or new)
    last = _blank(old or new, after)
    framed = [
        _phrase(
            start + first + _with_commas(word, text) + last + end
            if word
            else start + (first or last) + end
        )
        for word, text in ((plain_old, old), (plain_new, new))
    ]
    return Swap(plain_old, plain_new, (framed[0], framed[1]), needs_frame=lone or number)


def _with_commas(phrase: str, text: str) -> str:
    """A phrase with the commas that join it to its neighbours: "name, phone number and …"."""
    words = text.strip()
    return f"{', ' if words.startswith(',') else ''}{phrase}{',' if words.endswith(',') else ''}"


def _just_before(text: str) -> str:
    """The words right before a change, of the same sentence."""
    if WIDE.search(text[-1:]):
        return _WIDE_STOP.split(text)[-1][-_WIDE_FRAME:]
    return " ".join(_SENTENCE_END.split(text)[-1].split()[-_BEFORE:])


def _just_after(text: str) -> str:
    """The words right after a change, of the same sentence."""
    if WIDE.search(text[:1]):
        return _WIDE_STOP.split(text)[0][:_WIDE_FRAME]
    words = _SENTENCE_END.split(text)[0].split()
    # A number says nothing without the word behind it: "within 14 days".
    after = _AFTER + 1 if words[_AFTER - 1 : _AFTER] and words[_AFTER - 1][-1].isdigit() else _AFTER
    return " ".join(words[:after])


def _blank(first: str, then: str) -> str:
    """The blank between two runs; between words too where the comparison has left it out."""
    last, start = first[-1:], then[:1]
    spaced = last.isspace() or start.isspace()
    words = last.isalnum() and start.isalnum() and not WIDE.search(last + start)
    return " " if spaced or words else ""


def _phrase(text: str) -> str:
    """Words on one line without the punctuation that joins them to others."""
    bare = _JOINT.sub("", one_line(text)).strip(_JOINING)
    return (
        bare.rstrip("([{" + _JOINING).lstrip(")]}" + _JOINING).removesuffix(".").removesuffix("。")
    )


def _bare(text: str) -> str:
    """The letters and digits alone: punctuation and capitals are not told in a sentence."""
    return _NO_WORD.sub("", text).casefold()


def _length(text: str) -> int:
    """Words; in scripts that put no blanks between them, a twelfth of the characters."""
    return max(len(text.split()), len(text) // 12)
