"""Which line of a text is which of a later one, whatever numbers its clauses bear by now."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from policyeditor.drafting.drafted import NewLine
from policyeditor.drafting.labelled_lines import labelled_line
from policyeditor.policy.labels import read_label
from policyeditor.policy.text import common_ends

_MOST = 2_000  # lines between the first and the last change, beyond which nothing is told


def new_lines(old: Sequence[str], new: Sequence[str]) -> NewLine:
    """Where each line of an older text stands in a newer one; labels and indentation don't count.

    A line whose words changed in its place is the same line still.
    """
    one, other = [_words(line) for line in old], [_words(line) for line in new]
    head, tail = common_ends(one, other)
    found = {number: number for number in range(1, head + 1)}
    for back in range(tail):
        found[len(one) - back] = len(other) - back
    said = [number for number in range(head, len(one) - tail) if one[number]]
    says = [number for number in range(head, len(other) - tail) if other[number]]
    if max(len(said), len(says)) <= _MOST:
        _match(said, says, one, other, found)
    return found.get


def _match(
    said: Sequence[int],
    says: Sequence[int],
    one: Sequence[str],
    other: Sequence[str],
    found: dict[int, int],
) -> None:
    """Put the lines that match into ``found``; both are given by their places, from 0."""
    matcher = SequenceMatcher(
        None, [one[at] for at in said], [other[at] for at in says], autojunk=False
    )
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal" or (tag == "replace" and end - start == new_end - new_start):
            for step in range(end - start):
                found[said[start + step] + 1] = says[new_start + step] + 1


def _words(text: str) -> str:
    """What a line says behind its label."""
    bare = text.lstrip(" \t#")
    if bare != text and text.lstrip(" ")[:1] == "#":
        label = read_label(bare, heading=True)
        return bare[label.end :].strip() if label is not None else bare.strip()
    found = labelled_line(text, 1)
    return text[found.words :].strip() if found is not None else text.strip()
