"""The one stretch in which two texts differ."""

from __future__ import annotations


def changed_middle(old: str, new: str) -> tuple[int, int, int]:
    """Where two texts differ: ``old[start:old_end]`` has become ``new[start:new_end]``.

    What they share at the start and at the end is left out.  Linear in the length of the texts.
    """
    start = _shared(old, new, from_end=False)
    tail = _shared(old[start:], new[start:], from_end=True)
    return start, len(old) - tail, len(new) - tail


def _shared(one: str, other: str, *, from_end: bool) -> int:
    """How many characters two texts share at one end, by halving the stretch that may differ."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = (
                one[len(one) - middle : len(one) - low]
                == other[len(other) - middle : len(other) - low]
            )
        else:
            same = one[low:middle] == other[low:middle]
        if same:
            low = middle
        else:
            high = middle - 1
    return low
