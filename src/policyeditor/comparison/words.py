"""Two texts compared word by word, for reading and for judging.

``hunks`` gives the smallest changes, for judging each; ``word_ops`` the runs a person reads: no
confetti, a sentence that was written anew reads as the old one and the new one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from policyeditor.comparison.model import Op
from policyeditor.comparison.ordering import by_single_keys
from policyeditor.comparison.tokens import Token, TokenKind, sentence_spans

# Beyond this many pairs of tokens the comparison of two clauses gets coarse instead of slow.
_MOST_PAIRS = 60_000_000
# Words of a phrase that may be found once only in a long text.
_PHRASE = 5
_REWRITTEN_SHARE = 0.6
_NEARLY_ALL = 0.8
# How far an insertion is moved to start at a sentence's start.
_MOST_STEPS = 40
_ENDS = frozenset({".", "。", ";", "；", "!", "?"})


@dataclass(frozen=True, slots=True)
class Hunk:
    """One place where the texts differ: spans of token numbers, the end exclusive."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def hunks(old: Sequence[Token], new: Sequence[Token]) -> tuple[Hunk, ...]:
    """The smallest changes that lead from one run of tokens to the other."""
    head = 0
    shortest = min(len(old), len(new))
    while head < shortest and old[head].key == new[head].key:
        head += 1
    tail = 0
    while tail < shortest - head and old[-1 - tail].key == new[-1 - tail].key:
        tail += 1
    middle_old = [token.key for token in old[head : len(old) - tail]]
    middle_new = [token.key for token in new[head : len(new) - tail]]
    if not middle_old and not middle_new:
        return ()
    if not middle_old or not middle_new:
        whole = Hunk(head, head + len(middle_old), head, head + len(middle_new))
        return (_slid(whole, old, new),)
    found = _blocks(middle_old, middle_new)
    result, at_old, at_new = [], 0, 0
    for start_old, start_new, size in (*found, (len(middle_old), len(middle_new), 0)):
        if at_old < start_old or at_new < start_new:
            result.append(Hunk(head + at_old, head + start_old, head + at_new, head + start_new))
        at_old, at_new = start_old + size, start_new + size
    slid: list[Hunk] = []
    for hunk in result:
        slid.append(_slid(hunk, old, new, slid[-1] if slid else None))
    return tuple(slid)


def _blocks(old: list[str], new: list[str]) -> list[tuple[int, int, int]]:
    """Runs that both have, in order: old start, new start, size.

    Of texts too long to compare as wholes, the runs between phrases that both hold once.
    """
    if len(old) * len(new) <= _MOST_PAIRS:
        return _runs(old, new, 0, 0)
    found: list[tuple[int, int, int]] = []
    before = (-1, -1)
    for anchor in (*by_single_keys(_phrases(old), _phrases(new)), (len(old), len(new))):
        part_old, part_new = old[before[0] + 1 : anchor[0]], new[before[1] + 1 : anchor[1]]
        if len(part_old) * len(part_new) <= _MOST_PAIRS:
            found += _runs(part_old, part_new, before[0] + 1, before[1] + 1)
        if anchor[0] < len(old):
            found.append((*anchor, 1))
        before = anchor
    return found


def _phrases(row: list[str]) -> list[tuple[str, ...]]:
    """Each word with those after it."""
    return list(zip(*(row[start:] for start in range(_PHRASE)), strict=False))


def _runs(
    old: list[str], new: list[str], old_start: int, new_start: int
) -> list[tuple[int, int, int]]:
    return [
        (old_start + op.src_start, new_start + op.dest_start, op.src_end - op.src_start)
        for op in LCSseq.opcodes(old, new)
        if op.tag == "equal"
    ]


def _slid(
    hunk: Hunk, old: Sequence[Token], new: Sequence[Token], before: Hunk | None = None
) -> Hunk:
    """A pure insertion or deletion moved, where the words allow it, to start a sentence or phrase.

    Of the equal ways to tell "A B. A B." from "A B." the one that takes whole sentences reads
    best.
    """
    if hunk.old_start != hunk.old_end and hunk.new_start != hunk.new_end:
        return hunk
    deleted = hunk.old_start != hunk.old_end
    text = old if deleted else new
    start, end = (hunk.old_start, hunk.old_end) if deleted else (hunk.new_start, hunk.new_end)
    other, other_start = (new, hunk.new_start) if deleted else (old, hunk.old_start)
    # No further back than the change before it.
    room = min(
        hunk.old_start - (before.old_end if before else 0),
        hunk.new_start - (before.new_end if before else 0),
        _MOST_STEPS,
    )
    for steps in range(1, room + 1):
        key = text[start - steps].key
        if key != text[end - steps].key or key != other[other_start - steps].key:
            break
        if start == steps or text[start - steps - 1].key in _ENDS:
            return Hunk(
                hunk.old_start - steps, hunk.old_end - steps,
                hunk.new_start - steps, hunk.new_end - steps,
            )  # fmt: skip
    return hunk


def word_ops(old: Sequence[Token], new: Sequence[Token]) -> tuple[tuple[Op, str], ...]:
    """The runs of words a person reads, in order.

    Equal and inserted runs together are the new text, equal (as far as it compares equal) and
    deleted ones the old.
    """
    changes = _joined(list(hunks(old, new)), new)
    changes = _whole_sentences(changes, old, new)
    runs: list[tuple[Op, str]] = []
    at = 0
    for change in changes:
        runs.append((Op.EQUAL, _text(new, at, change.new_start)))
        runs.append((Op.DELETE, _text(old, change.old_start, change.old_end)))
        runs.append((Op.INSERT, _text(new, change.new_start, change.new_end)))
        at = change.new_end
    runs.append((Op.EQUAL, _text(new, at, len(new))))
    return tuple((op, text) for op, text in runs if text)


def _text(found: Sequence[Token], start: int, end: int) -> str:
    return "".join(token.text for token in found[start:end])


def _size(found: Sequence[Token], start: int, end: int) -> int:
    return sum(len(token.key) for token in found[start:end] if token.kind is not TokenKind.MARK)


def _joined(changes: list[Hunk], new: Sequence[Token]) -> list[Hunk]:
    """Changes joined over what is too short between them to be worth reading as unchanged."""
    joined: list[Hunk] = []
    for change in changes:
        while joined:
            before = joined[-1]
            between = change.new_start - before.new_end
            length = _size(new, before.new_end, change.new_start)
            weight = min(
                max(before.old_end - before.old_start, before.new_end - before.new_start),
                max(change.old_end - change.old_start, change.new_end - change.new_start),
            )
            replaces = _replaces(before) or _replaces(change)
            apart = between > weight or (between == weight and length > 1) or length > 12
            if length and (apart or not replaces):
                break
            joined.pop()
            change = Hunk(before.old_start, change.old_end, before.new_start, change.new_end)
        joined.append(change)
    return joined


def _replaces(change: Hunk) -> bool:
    return change.old_start < change.old_end and change.new_start < change.new_end


def _whole_sentences(changes: list[Hunk], old: Sequence[Token], new: Sequence[Token]) -> list[Hunk]:
    """Changes of a sentence of which little is left, widened to the sentence."""
    if len(changes) < 2:
        return changes
    starts = [change.new_start for change in changes]
    result: list[Hunk] = []
    done = 0
    for start, end in sentence_spans(tuple(new)):
        first, last = max(bisect_left(starts, start), done), bisect_left(starts, end)
        inside = changes[first:last]
        if (
            len(inside) < 2
            or inside[-1].new_end > end
            or not _rewritten(inside, old, new, (start, end))
        ):
            continue
        before, after = inside[0].new_start - start, end - inside[-1].new_end
        result += changes[done:first]
        floor = result[-1].old_end if result else 0
        follows = changes[last].old_start if last < len(changes) else len(old)
        wide = Hunk(inside[0].old_start - before, inside[-1].old_end + after, start, end)
        narrow = Hunk(
            inside[0].old_start, inside[-1].old_end, inside[0].new_start, inside[-1].new_end
        )
        result.append(wide if floor <= wide.old_start and wide.old_end <= follows else narrow)
        done = last
    return [*result, *changes[done:]]


def _rewritten(
    inside: list[Hunk], old: Sequence[Token], new: Sequence[Token], span: tuple[int, int]
) -> bool:
    """Whether the changes of a sentence leave little of it."""
    replaced = sum(map(_replaces, inside))
    if replaced < 2:
        return False
    changed = sum(_size(new, change.new_start, change.new_end) for change in inside)
    gone = sum(_size(old, change.old_start, change.old_end) for change in inside)
    least = _REWRITTEN_SHARE if replaced > 2 else _NEARLY_ALL
    return min(changed, gone) > least * _size(new, *span)
