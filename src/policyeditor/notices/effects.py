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

MOST_WORDS = 16  # of words that became others; a longer run is no phrase any more
MOST_ALONE = 40  # of words that only came or went: a sentence can be quoted
MOST_EFFECTS = 4
_SHORT = 2  # words that say nothing alone: a lone "not" is shown among its neighbours
_BEFORE, _AFTER = 2, 3  # how many of them
_LONGEST_FRAME = 60  # characters of them

_BY_KIND = {
    ChangeKind.ADDED: "effect.added",
    ChangeKind.REMOVED: "effect.removed",
    ChangeKind.LINK: "effect.link",
}
_LENGTH_CODES = ("comparison.duration-", "comparison.kept-")
_LENGTHS = {"longer": "effect.longer", "shorter": "effect.shorter"}
_SENTENCE_END = re.compile(r"[.!?;:](?:\s|$)")
_JOINT = re.compile(r"^[.,;:!?]+\s+")
_JOINING = " ,;:–—"
_LETTER = re.compile(r"[^\W\d_]")
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
    lengths = facts_of(change)
    return tuple(_say(swap, lengths) for swap in swaps)


def facts_of(change: Change) -> tuple[Message, ...]:
    """Lengths of time that became longer or shorter: true of a rewritten clause too, if not all.

    The comparison has found them by arithmetic; what else its reasons say is for the writer.
    """
    found: dict[tuple[str, str], Message] = {}
    for reason in change.reasons:
        code = _LENGTHS.get(reason.message.code.rpartition("-")[2])
        old, new = (str(reason.message.params.get(side, "")) for side in ("old", "new"))
        if code and old and new and reason.message.code.startswith(_LENGTH_CODES):
            found[old, new] = Message(code, {"old": old, "new": new})
    return tuple(found.values())


def _say(swap: _Swap, lengths: Sequence[Message]) -> Message:
    told = [length for length in lengths if _same_time(length, swap)]
    if len(told) == 1:
        return _widest(told[0], swap)
    old, new = swap.framed or (swap.old, swap.new)
    if old and new:
        return Message("effect.became", {"old": old, "new": new})
    if new:
        return Message("effect.words-added", {"new": new})
    return Message("effect.words-removed", {"old": old})


def _same_time(length: Message, swap: _Swap) -> bool:
    """Whether a length of time and a swap are about the same words, on both sides.

    The swap may have less of them ("24" of "24 hours") or more ("after 24 hours").
    """
    old, new = str(length.params["old"]), str(length.params["new"])
    less = bool(swap.old and swap.new) and swap.old in old and swap.new in new
    return less or (old in swap.old and new in swap.new)


def _widest(length: Message, swap: _Swap) -> Message:
    """The sentence on a length of time, with as many words as either knows."""
    old = max(str(length.params["old"]), swap.old, key=len)
    new = max(str(length.params["new"]), swap.new, key=len)
    return Message(length.code, {"old": old, "new": new})


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
    plain_old, plain_new = _phrase(old), _phrase(new)
    lone = not (plain_old and plain_new) and _length(plain_old or plain_new) <= _SHORT
    number = bool(plain_old and plain_new) and not _LETTER.search(plain_old + plain_new)
    start = " ".join(_SENTENCE_END.split(before)[-1].split()[-_BEFORE:])
    end = " ".join(_SENTENCE_END.split(after)[0].split()[:_AFTER])
    if not (lone or number) or not (start or end) or len(start) + len(end) > _LONGEST_FRAME:
        return _Swap(plain_old, plain_new)
    # Blanks as they stand in the text: some scripts have none.
    first = " " if before[-1:].isspace() or (old or new)[:1].isspace() else ""
    last = " " if after[:1].isspace() or (old or new)[-1:].isspace() else ""
    framed = [
        _phrase(start + first + word + last + end if word else start + (first or last) + end)
        for word in (plain_old, plain_new)
    ]
    return _Swap(plain_old, plain_new, (framed[0], framed[1]))


def _phrase(text: str) -> str:
    """Words on one line without the punctuation that joins them to others."""
    bare = _JOINT.sub("", one_line(text)).strip(_JOINING)
    return bare.rstrip("([{" + _JOINING).lstrip(")]}" + _JOINING).removesuffix(".")


def _bare(text: str) -> str:
    """The letters and digits alone: punctuation and capitals are not told in a sentence."""
    return _NO_WORD.sub("", text).casefold()


def _too_long(swap: _Swap) -> bool:
    most = MOST_WORDS if swap.old and swap.new else MOST_ALONE
    return max(_length(swap.old), _length(swap.new)) > most


def _length(text: str) -> int:
    """Words; in scripts that put no blanks between them, a twelfth of the characters."""
    return max(len(text.split()), len(text) // 12)
