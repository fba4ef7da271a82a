"""Checklists: what a law asks a policy to tell, and which clauses speak of it.

They are data in ``resources/checklists`` (schema: ``resources/schemas/checklist.json``).  That
words on an item stand in a text says where to look, never that the law is kept.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from policyeditor.checks.tongue import tongue_of
from policyeditor.comparison.lexicon import terms_pattern
from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.policy import Policy
from policyeditor.resources import resource_path

Terms = Mapping[str, Sequence[str]]

_MOST_CLAUSES = 8


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be told.  ``verified`` is false where nobody read the wording of ``basis``."""

    id: str
    title: str
    basis: str
    verified: bool
    when: str
    words: Terms
    headings: Terms


@dataclass(frozen=True, slots=True)
class Checklist:
    """The items of one law; ``checked`` is the day on which its verified rows were read."""

    id: str
    title: str
    source: str
    checked: str
    note: str
    items: tuple[Item, ...]

    @property
    def languages(self) -> frozenset[str]:
        """The languages in which every item is known by its words."""
        return frozenset.intersection(*(frozenset(item.words) for item in self.items))


@dataclass(frozen=True, slots=True)
class Answer:
    """The clauses in which words on an item stand, the likeliest first; none where none do."""

    item: Item
    clauses: tuple[Clause, ...]

    @property
    def found(self) -> bool:
        """Whether words on the item stand in the text."""
        return bool(self.clauses)


@cache
def checklists() -> tuple[Checklist, ...]:
    """The checklists of the program, by id."""
    return tuple(map(_read, sorted(resource_path("checklists").glob("*.yaml"))))


def looked_through(policy: Policy, checklist: Checklist) -> tuple[Answer, ...] | None:
    """The items with the clauses that speak of them; None in a language it has no words for."""
    language = tongue_of(policy)
    if language not in checklist.languages:
        return None
    clauses = tuple(every_clause(policy.clauses))
    return tuple(Answer(item, _clauses(item, clauses, language)) for item in checklist.items)


def _clauses(item: Item, clauses: Sequence[Clause], language: str) -> tuple[Clause, ...]:
    words = terms_pattern(item.words[language], language)
    headings = _headings_pattern(item.headings.get(language, ()), language)
    ranked: list[tuple[int, int, Clause]] = []
    for number, clause in enumerate(clauses):
        own = {match.lower() for match in words.findall(clause.text)}
        if not own:
            continue
        under = bool(clause.headings) and headings.search(clause.headings[-1]) is not None
        ranked.append((-(2 * under + len(own)), number, clause))
    ranked.sort(key=lambda entry: entry[:2])
    return tuple(clause for _, _, clause in ranked[:_MOST_CLAUSES])


def _headings_pattern(terms: Sequence[str], language: str) -> re.Pattern[str]:
    return terms_pattern([term.lstrip("*") for term in terms], language)


def _read(file: Path) -> Checklist:
    from ruamel.yaml import YAML  # only where a checklist is wanted

    data: dict[str, Any] = YAML(typ="safe", pure=True).load(file.read_text(encoding="utf-8"))
    return Checklist(
        data["id"],
        data["title"],
        data["source"],
        str(data["checked"]),
        data.get("note", "").strip(),
        tuple(
            Item(
                each["id"],
                each["title"],
                each["basis"],
                each["verified"],
                each.get("when", ""),
                each["words"],
                each.get("headings", {}),
            )
            for each in data["items"]
        ),
    )
