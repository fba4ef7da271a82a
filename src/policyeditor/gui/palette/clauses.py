"""Clauses found as lawyers name them: ``5(B)``, ``5b``, ``3.2``, ``Section 4`` or by words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.gui.palette.matching import plain, score
from policyeditor.policy.clauses import Clause

_PARTS = re.compile(r"\d+|[a-z]+|[\u4e00-\u9fff]+")
#: Words before a number that say only that a number follows.
_KINDS = re.compile(
    r"^\s*(?:sections?|sec|clauses?|articles?|art|paragraphs?|para|abschnitt|artikel|absatz|abs"
    r"|ziffer|ziff|nr|no|§+)(?=[\s.\d(]|$)[\s.]*"
)
_NUMBER = re.compile(r"[\s(]*(?:\d+|[a-z]\b|[ivxlc]+\b|第)[\s\d.()a-z\u4e00-\u9fff-]*$")
_EXCERPT = 120  # characters of a clause that are shown beside its number


@dataclass(frozen=True, slots=True)
class FoundClause:
    """A clause with how well it fits (0 to 1)."""

    clause: Clause
    score: float


def find_clauses(query: str, clauses: Sequence[Clause], most: int = 50) -> list[FoundClause]:
    """The clauses that a query names, best first; all of them, in order, for an empty one."""
    if not query.strip():
        return [FoundClause(clause, 0.0) for clause in clauses][:most]
    found = [FoundClause(clause, _score(query, clause)) for clause in clauses]
    fitting = [each for each in found if each.score > 0]
    return sorted(fitting, key=lambda each: -each.score)[:most]


def clause_words(clause: Clause) -> str:
    """What a clause says in one line: its heading, else its first words."""
    words = " ".join((clause.title or clause.text).split())
    return words if len(words) <= _EXCERPT else words[: _EXCERPT - 1].rstrip() + "…"


def _score(query: str, clause: Clause) -> float:
    wanted = plain(query)
    by_number = _number_score(_KINDS.sub("", wanted), clause.path or clause.label)
    if by_number:
        return by_number
    by_title = score(query, clause.title) * 0.9
    if by_title:
        return by_title
    return 0.3 if wanted.strip() in plain(clause.text) else 0.0


def _number_score(wanted: str, path: str) -> float:
    if not path or not _NUMBER.fullmatch(wanted):
        return 0.0
    asked, parts = _parts(wanted), _parts(path)
    if not asked:
        return 0.0
    if asked == parts:
        return 1.0
    if parts[: len(asked)] == asked:
        return 0.95 - 0.01 * min(len(parts) - len(asked), 5)
    return 0.0


def _parts(path: str) -> list[str]:
    return _PARTS.findall(plain(path))
