"""Clauses: the unit lawyers cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class ClauseKind(StrEnum):
    """What a clause is in the text."""

    HEADING = "heading"
    ITEM = "item"
    BULLET = "bullet"
    LETTERED = "lettered"
    PARAGRAPH = "paragraph"
    ROW = "row"


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause with those that stand under it.

    ``label`` is what the reader sees published (``5``, ``(A)``), ``path`` what a lawyer cites
    (``5(A)``; empty where nothing is numbered).  ``title`` is its heading or first words,
    ``text`` its own words without Markdown and without those of its children.  ``line`` and
    ``end_line`` count from 1 in the view; ``headings`` are the titles it stands under, outermost
    first.  ``links`` are the targets of its links, in order.  ``id`` stays the same while a
    clause is reworded.
    """

    label: str
    path: str
    kind: ClauseKind
    title: str
    text: str
    line: int
    end_line: int
    id: str
    headings: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    source: str = ""
    children: tuple[Clause, ...] = ()


def every_clause(clauses: Iterable[Clause]) -> Iterator[Clause]:
    """All clauses in reading order, those under a clause after it."""
    for clause in clauses:
        yield clause
        yield from every_clause(clause.children)
