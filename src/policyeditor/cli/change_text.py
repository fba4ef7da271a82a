"""A comparison as text for a terminal: what changed, where, and why it matters."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Significance
from policyeditor.comparison.telling import change_told, counts_told, decision_told
from policyeditor.messages import Wording

#: More unchanged words in a row than this are left out, but for those beside a mark.
_LONGEST_RUN = 24
_KEPT = 8
_NOISE = (ChangeKind.FORMATTING, ChangeKind.RENUMBERED, ChangeKind.MOVED)
_SIGNS = {Op.EQUAL: "{}", Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}"}


def comparison_lines(comparison: Comparison, wording: Wording, width: int = 96) -> Iterator[str]:
    """A comparison for people, a paragraph for each change, in lines of at most ``width`` columns.

    Deleted words stand in ``[-…-]``, inserted ones in ``{+…+}``, as ``git diff --word-diff`` has
    them.  Changes that touch no word are told in one line.
    """
    yield from _wrapped(wording.sentence(counts_told(comparison)), width, "")
    for reason in comparison.reasons:
        yield from _wrapped(wording.sentence(reason.message), width, "  ")
    for change in comparison.changes:
        yield ""
        yield from _wrapped(wording.sentence(change_told(change)), width, "")
        for text in _texts(change):
            yield from _wrapped(text, width, "  ")
        for reason in change.reasons:
            law = f" ({reason.law})" if reason.law else ""
            yield from _wrapped(f"{wording.sentence(reason.message)}{law}", width, "    ")
        if change.decision is not None:
            told = wording.sentence(decision_told(change, change.decision))
            yield from _wrapped(told, width, "    ")


def _texts(change: Change) -> Iterator[str]:
    """The words of a change: with marks where some changed, whole where all came or went."""
    if change.kind in _NOISE and change.significance is Significance.EDITORIAL:
        return
    if change.kind is ChangeKind.ADDED:
        yield from (f"+ {line}" for line in change.new_text.split("\n"))
    elif change.kind is ChangeKind.REMOVED:
        yield from (f"- {line}" for line in change.old_text.split("\n"))
    elif marked := _marked(change.words):
        yield from marked.split("\n")


def _marked(words: tuple[tuple[Op, str], ...]) -> str:
    parts = []
    for number, (op, text) in enumerate(words):
        if op is Op.EQUAL:
            text = _shortened(text, first=number == 0, last=number == len(words) - 1)
        bare = text.strip()
        marked = _SIGNS[op].format(bare) if bare else ""
        after = " " if text[-1:].isspace() or (op is Op.DELETE and bare) else ""
        parts.append(f"{' ' if text[:1].isspace() else ''}{marked}{after}")
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n"))


def _shortened(text: str, *, first: bool, last: bool) -> str:
    """Unchanged words, without those far from any change."""
    words = text.split()
    if len(words) <= _LONGEST_RUN:
        return text
    before = [] if first else words[:_KEPT]
    after = [] if last else words[-_KEPT:]
    start, end = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{start}{' '.join([*before, '…', *after])}{end}"


def _wrapped(text: str, width: int, margin: str) -> list[str]:
    return textwrap.wrap(
        text,
        width,
        initial_indent=margin,
        subsequent_indent=margin + ("  " if text[:2] in ("+ ", "- ") else ""),
        break_on_hyphens=False,
    )
