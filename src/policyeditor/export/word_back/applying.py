"""Proposals accepted: what becomes of the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from policyeditor.errors import InputError
from policyeditor.export.word_back.model import Proposal
from policyeditor.export.word_back.wording import at_line_start, cleaned, escaped, harmless
from policyeditor.policy.edits import Edit, apply_edits
from policyeditor.policy.plain import plain


def edits_for(view: str, accepted: Iterable[Proposal]) -> tuple[Edit, ...]:
    """The edits of a view that some of its proposals ask for, whichever they are."""
    swaps = [swap for proposal in accepted for swap in proposal.swaps]
    joined: dict[tuple[int, int], str] = {}
    for swap in swaps:
        # What several put in at one place follows in the order of the proposals.
        joined[swap.start, swap.end] = joined.get((swap.start, swap.end), "") + swap.text
    return tuple(
        Edit(*_place(view, start), *_place(view, end), text)
        for (start, end), text in sorted(joined.items())
        if view[start:end] != text
    )


def accepted_text(view: str, accepted: Iterable[Proposal]) -> str:
    """A view with some of its proposals accepted."""
    return apply_edits(view, edits_for(view, accepted))


def with_words(proposal: Proposal, words: str) -> Proposal:
    """A proposal with other words of a person's own.

    Raises InputError where it changes more than one place, or none with words.
    """
    worded = [number for number, swap in enumerate(proposal.swaps) if swap.words]
    if len(worded) > 1 or not proposal.swaps or (not worded and len(proposal.swaps) > 1):
        raise InputError("word.not-editable")
    number = worded[0] if worded else 0
    swap = proposal.swaps[number]
    shown = cleaned(words)
    written = harmless(shown)
    if plain(written).text != " ".join(shown.split()):
        written = escaped(shown)
    if swap.before.endswith("\n") or (swap.after.startswith("\n") and not swap.before):
        written = at_line_start(written)
    swaps = list(proposal.swaps)
    swaps[number] = replace(swap, words=written)
    return replace(proposal, swaps=tuple(swaps), new_words=shown)


def _place(view: str, at: int) -> tuple[int, int]:
    """The line and column of an offset."""
    return view.count("\n", 0, at) + 1, at - (view.rfind("\n", 0, at) + 1) + 1
