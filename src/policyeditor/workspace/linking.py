"""References made links: to the heading under which the cited clause is published."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from policyeditor.drafting.looking_up import Lookup, start_of_words
from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.edits import Edit
from policyeditor.policy.plain import plain
from policyeditor.policy.policy import Policy, read_policy
from policyeditor.rendering.header_ids import IdCounter, heading_id


@dataclass(frozen=True, slots=True)
class Linked:
    """What became of a wish for a link: the edits, or the word for why there are none.

    ``refusal`` is empty, or one of ``no-reference``, ``no-clause``, ``is-link`` and ``no-heading``.
    """

    edits: tuple[Edit, ...] = ()
    refusal: str = ""


def reference_linked(view: str, line: int, column: int, dialect: str) -> Linked:
    """The reference at a place made a link to its clause, or to the heading the clause is under."""
    policy = read_policy(view)
    lines, lookup = view.split("\n"), Lookup(policy.clauses)
    reference = lookup.reference_at(lines, line, column)
    if reference is None:
        return Linked(refusal="no-reference")
    clause = lookup.cited(reference)
    if clause is None:
        return Linked(refusal="no-clause")
    start, end = start_of_words(reference, lines), reference.end_column
    text = lines[line - 1]
    if _in_link(text, start, end):
        return Linked(refusal="is-link")
    anchor = _anchor(policy, clause, dialect)
    if not anchor:
        return Linked(refusal="no-heading")
    return Linked(
        (Edit(line, start, line, start, "["), Edit(line, end, line, end, f"](#{anchor})"))
    )


def _in_link(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a line stands in the words of a link already."""
    return any(
        found.start() < start and end <= found.end() + 1
        for found in re.finditer(r"\[[^\]\n]*\](?=[(\[])", text)
    )


def _anchor(policy: Policy, clause: Clause, dialect: str) -> str:
    """The id of a clause in the published page, or else of the nearest one around it that has one.

    Headings get theirs by GitHub's rule (kramdown, GFM input) or by Python-Markdown's.
    """
    ids = dict(_ids(policy.scan.blocks, dialect))
    for each in reversed(_with_above(policy.clauses, clause)):
        if anchor := ids.get(each.line):
            return anchor
    return ""


def _with_above(clauses: Sequence[Clause], clause: Clause) -> list[Clause]:
    for each in clauses:
        if each.id == clause.id:
            return [each]
        if any(inner.id == clause.id for inner in every_clause(each.children)):
            return [each, *_with_above(each.children, clause)]
    return []


def published_ids(policy: Policy, dialect: str) -> dict[int, str]:
    """The id on the published page of each line that gets one."""
    return dict(_ids(policy.scan.blocks, dialect))


def _ids(blocks: Sequence[Block], dialect: str) -> Iterator[tuple[int, str]]:
    """The line and id of every block that gets one."""
    counter, taken = IdCounter(), set[str]()
    for block in _every(blocks):
        given = block.attributes.get("id")
        if given:
            taken.add(given)
            yield block.line, given
        elif block.kind is Kind.HEADING:
            words = heading_id(plain(block.text).text)
            if dialect == "kramdown":
                yield block.line, counter.assign(words, plain=False)
                continue
            # Python-Markdown's toc: hyphens once, and "_1" behind one that repeats.
            base = anchor = re.sub(r"[-\s]+", "-", words).strip("-")
            number = 0
            while anchor in taken:
                number += 1
                anchor = f"{base}_{number}"
            taken.add(anchor)
            yield block.line, anchor


def _every(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        yield from _every(block.children)
