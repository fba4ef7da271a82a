"""Policies for the benchmarks, made by rule: headings, numbered clauses, paragraphs, links."""

from __future__ import annotations

import random

_WORDS = """
data controller subject processing purpose retention recipient consent lawful basis rights
access erasure portability objection transfer safeguard processor breach notice period we you
our your may must will not only where when before after until unless within under for from
with without any each such other third party service account device cookie address name
payment record request response complaint authority court country law contract duty interest
children age verify secure encrypt delete store share sell disclose collect use receive
""".split()  # noqa: SIM905 - a list of eighty literals reads worse
HEAD = "---\ntitle: Privacy Policy\nlang: en\n---\n\n# Privacy Policy\n"


def policy(size: int) -> str:
    """A policy of about ``size`` characters; the same for the same size."""
    return "\n".join([HEAD, *sections(size)])


def sections(size: int) -> list[str]:
    """The sections of a policy of about ``size`` characters; no two say the same."""
    found: list[str] = []
    length = len(HEAD)
    while length < size:
        found.append(_section(len(found) + 1))
        length += len(found[-1]) + 1
    return found


def _section(number: int) -> str:
    """A heading, a paragraph, two clauses (one with lettered ones under it), a paragraph."""
    chance = random.Random(number)

    def words(count: int) -> str:
        return " ".join(chance.choices(_WORDS, k=count))

    return (
        f"## {number}. {words(3).title()}\n\n"
        f"We keep *{words(2)}* for {number % 90 + 1} days, see [our list](https://example.org/"
        f"{number}). {words(40).capitalize()}.\n\n"
        f"1. {words(4).capitalize()}\n\n"
        f"   (A) {words(24).capitalize()};\n\n   (B) {words(24).capitalize()}.\n"
        f"2. {words(30).capitalize()} **{words(3)}**.\n\n"
        f"{words(50).capitalize()} — “{words(6)}”.\n"
    )
