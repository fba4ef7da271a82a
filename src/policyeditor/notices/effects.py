"""What can truly be said of a change from its words alone, for the reader of the policy.

Only what both texts show is said: that words became others, came or went.  What it means for a
person is for the writer to say, so a rewritten clause gets no sentence here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.comparison.model import Change, ChangeKind, Op
from policyeditor.messages import Message
from policyeditor.notices.escaping import one_line

MOST_WORDS = 16  # a longer run is no phrase any more; both texts are shown in full anyway
MOST_EFFECTS = 4
_SHORT = 2  # words that say nothing alone: a lone "not" is shown among its neighbours
_BEFORE, _AFTER = 2, 3  # how many of them
_LONGEST_FRAME = 60  # characters of them

_BY_KIND = {
    ChangeKind.ADDED: "effect.added",
    ChangeKind.REMOVED: "effect.removed",
    ChangeKind.LINK: "effect.link",
}
_SENTENCE_END = re.compile(r"[.!?;:](?:\s|$)")
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Swap:
    """Old words and the new ones in their place (one side may be empty).

    ``framed`` is the same with the neighbours of a lone word around it; empty without neighbours.
    """

    old: str
    new: str
    framed: tuple[str, str] | None = None


def effects_of(change: Change) -> tuple[Message, ...]:
    """Sentences for a change, as codes of the notice's catalogue; none where nothing is sure."""
    if change.kind in _BY_KIND:
        return (Message(_BY_KIND[change.kind]),)
    swaps = [swap for swap in _swaps(change.words) if _bare(swap.old) != _bare(swap.new)]
    if len(swaps) > MOST_EFFECTS or any(map(_too_long, swaps)):
        return ()
    if change.kind is ChangeKind.MOVED and not swaps:
        return (Message("effect.moved"),)
    return tuple(map(_say, swaps))


def _say(swap: _Swap) -> Message:
    old, new = swap.framed or (swap.old, swap.new)
    if old and new:
        return Message("effect.became", {"old": old, "new": new})
    if new:
        return Message("effect.words-added", {"new": new})
    return Message("effect.words-removed", {"old": old})


def _swaps(words: Sequence[tuple[Op, str]]) -> Iterator[_Swap]:
    """Deleted and inserted runs that stand together, in reading order."""
    old = new = before = ""
    for op, text in words:
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


def _swap(old: str, new: str, before: str, after: str) -> _Swap:
    lone = one_line(old or new)
    if (one_line(old) and one_line(new)) or _length(lone) > _SHORT:
        return _Swap(one_line(old), one_line(new))
    start = " ".join(_SENTENCE_END.split(before)[-1].split()[-_BEFORE:])
    end = " ".join(_SENTENCE_END.split(after)[0].split()[:_AFTER]).rstrip(",;:.")
    if not (start or end) or len(start) + len(end) > _LONGEST_FRAME:
        return _Swap(one_line(old), one_line(new))
    # Blanks as they stand in the text: some scripts have none.
    first = " " if before[-1:].isspace() or (old or new)[:1].isspace() else ""
    last = " " if after[:1].isspace() or (old or new)[-1:].isspace() else ""
    full = one_line(start + first + lone + last + end)
    bare = one_line(start + (first or last) + end)
    return _Swap(one_line(old), one_line(new), (full, bare) if old.strip() else (bare, full))


def _bare(text: str) -> str:
    """The letters and digits alone: punctuation and capitals are not told in a sentence."""
    return _NO_WORD.sub("", text).casefold()


def _too_long(swap: _Swap) -> bool:
    return max(_length(swap.old), _length(swap.new)) > MOST_WORDS


def _length(text: str) -> int:
    """Words; in scripts that put no blanks between them, a twelfth of the characters."""
    return max(len(text.split()), len(text) // 12)
