"""Which line of a text is which of a later one, whatever numbers its clauses bear by now."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from policyeditor.drafting.drafted import NewLine
from policyeditor.drafting.labelled_lines import labelled_line
from policyeditor.policy.labels import read_label

_MOST = 4_000  # lines between the first and the last change, beyond which nothing is told


def new_lines(old: Sequence[str], new: Sequence[str]) -> NewLine:
    """Where each line of an older text stands in a newer one; labels and indentation don't count.

    A line whose words changed in its place is the same line still.
    """
    one, other = [_words(line) for line in old], [_words(line) for line in new]
    head = 0
    while head < min(len(one), len(other)) and one[head] == other[head]:
        head += 1
    tail = 0
    while tail < min(len(one), len(other)) - head and one[-1 - tail] == other[-1 - tail]:
        tail += 1
    found = {number: number for number in range(1, head + 1)}
    for back in range(tail):
        found[len(one) - back] = len(other) - back
    a, b = one[head : len(one) - tail], other[head : len(other) - tail]
    if max(len(a), len(b)) <= _MOST:
        for tag, a_start, a_end, b_start, b_end in SequenceMatcher(
            None, a, b, autojunk=False
        ).get_opcodes():
            if tag == "equal" or (tag == "replace" and a_end - a_start == b_end - b_start):
                for step in range(a_end - a_start):
                    found[head + a_start + step + 1] = head + b_start + step + 1
    return found.get


def _words(text: str) -> str:
    """What a line says behind its label."""
    bare = text.lstrip(" \t#")
    if bare != text and text.lstrip(" ")[:1] == "#":
        label = read_label(bare, heading=True)
        return bare[label.end :].strip() if label is not None else bare.strip()
    found = labelled_line(text, 1)
    return text[found.words :].strip() if found is not None else text.strip()
