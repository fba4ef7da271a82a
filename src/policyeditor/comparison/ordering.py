"""What two rows of keys have in common in the same order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

# Beyond this many pairs of keys the exact answer would take too much memory (a bit a pair).
_MOST_LCS = 250_000_000


def common_order(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]]:
    """The places of the longest run of equal keys that both have in order.

    For rows too long for that, of the keys that occur once, then of what is between them.
    """
    head, shortest = 0, min(len(old), len(new))
    while head < shortest and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shortest - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    pairs = [(at, at) for at in range(head)]
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if middle_old and middle_new:
        if len(middle_old) * len(middle_new) <= _MOST_LCS:
            inner = _longest(middle_old, middle_new)
        else:
            inner = by_single_keys(middle_old, middle_new)
        pairs += [(head + a, head + b) for a, b in inner]
    pairs += [(len(old) - tail + at, len(new) - tail + at) for at in range(tail)]
    return pairs


def _longest(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]]:
    names: dict[object, int] = {}
    old_names = [names.setdefault(key, len(names)) for key in old]
    new_names = [names.setdefault(key, len(names)) for key in new]
    return [
        (op.src_start + step, op.dest_start + step)
        for op in LCSseq.opcodes(old_names, new_names)
        if op.tag == "equal"
        for step in range(op.src_end - op.src_start)
    ]


def by_single_keys(old: Sequence[object], new: Sequence[object]) -> list[tuple[int, int]]:
    """The places of keys that occur once on each side, as far as they stand in the same order."""
    count_old, count_new = Counter(old), Counter(new)
    place = {key: at for at, key in enumerate(new) if count_new[key] == 1}
    return ordered(
        [(at, place[key]) for at, key in enumerate(old) if count_old[key] == 1 and key in place]
    )


def ordered(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of pairs that rise on both sides."""
    rising = sorted(set(pairs))
    ends: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for at, (_, new) in enumerate(rising):
        place = bisect_left(ends, new)
        before.append(chain[place - 1] if place else -1)
        if place == len(ends):
            ends.append(new)
            chain.append(at)
        else:
            ends[place] = new
            chain[place] = at
    result: list[tuple[int, int]] = []
    at = chain[-1] if chain else -1
    while at >= 0:
        result.append(rising[at])
        at = before[at]
    return result[::-1]
