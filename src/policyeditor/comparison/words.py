"""Two texts compared word by word, for reading and for judging.

``hunks`` gives the smallest changes, for judging each; ``word_ops`` the runs a person reads: no
confetti, a sentence that was written anew reads as the old one and the new one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from policyeditor.comparison.model import Op
from policyeditor.comparison.tokens import Token, TokenKind, sentence_spans

# Beyond this many pairs of tokens the comparison of two clauses gets coarse instead of slow.
_MOST_PAIRS = 60_000_000
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
    if not middle_old or not middle_new or len(middle_old) * len(middle_new) > _MOST_PAIRS:
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
    """Runs that both have, in order: old start, new start, size."""
    return [
        (op.src_start, op.dest_start, op.src_end - op.src_start)
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
    if not changes:
        return changes
    widened: list[Hunk] = []
    spans = iter(sentence_spans(tuple(new)))
    for start, end in spans:
        inside = [
            change for change in changes
            if start <= change.new_start < end and change.new_end <= end and _replaces(change)
        ]  # fmt: skip
        if len(inside) < 2:
            continue
        changed = sum(_size(new, change.new_start, change.new_end) for change in inside)
        gone = sum(_size(old, change.old_start, change.old_end) for change in inside)
        whole = _size(new, start, end)
        least = _REWRITTEN_SHARE if len(inside) > 2 else _NEARLY_ALL
        if min(changed, gone) > least * whole:
            first, last = inside[0], inside[-1]
            before, after = first.new_start - start, end - last.new_end
            widened.append(
                Hunk(first.old_start - before, last.old_end + after, start, end)
                if _plain_around(changes, first, last, start, end)
                else Hunk(first.old_start, last.old_end, first.new_start, last.new_end)
            )
    if not widened:
        return changes
    kept = [
        change for change in changes
        if not any(wide.new_start <= change.new_start and change.new_end <= wide.new_end
                   and wide.old_start <= change.old_start and change.old_end <= wide.old_end
                   for wide in widened)
    ]  # fmt: skip
    return sorted([*kept, *widened], key=lambda change: (change.new_start, change.old_start))


def _plain_around(changes: list[Hunk], first: Hunk, last: Hunk, start: int, end: int) -> bool:
    """Whether nothing else changed between a sentence's ends and its changes."""
    return not any(
        change not in (first, last)
        and (start <= change.new_start <= first.new_start or last.new_end <= change.new_end <= end)
        for change in changes
    )


def changed_tokens(
    changes: Sequence[Hunk], old: Sequence[Token], new: Sequence[Token]
) -> Iterator[tuple[tuple[Token, ...], tuple[Token, ...]]]:
    """The tokens taken away and put in, change by change."""
    for change in changes:
        yield (
            tuple(old[change.old_start : change.old_end]),
            tuple(new[change.new_start : change.new_end]),
        )
