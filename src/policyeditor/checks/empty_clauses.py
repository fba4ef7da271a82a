"""Clauses with nothing in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policyeditor.checks.facts import FolderFacts
from policyeditor.drafting.continuing import FILLER
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity

_NOTHING = re.compile(r"\s*(?:<!--.*?-->\s*|\{:[^}\n]*\}\s*|\[[^\]\n]+\]:[^\n]*\s*)*", re.DOTALL)

# What lawyers write where a number is kept for a section that is not there.
_ON_PURPOSE = re.compile(
    r"reserved|omitted|deleted|repealed|intentionally|left blank|vorbehalten|entfallen|aufgehoben"
    r"|réservé|supprimé|reservado|suprimido|保留|删除|刪除",
    re.IGNORECASE,
)


def empty_clauses(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Headings that nothing follows, and items or lettered clauses without words."""
    lines = policy.view.split("\n")
    clauses = list(every_clause(policy.clauses))
    for place, clause in enumerate(clauses):
        if clause.children:
            if _begun_only(clause, lines[clause.line - 1]):
                yield _problem("checks.empty-clause", clause, lines)
            continue
        following = clauses[place + 1].line if place + 1 < len(clauses) else len(lines) + 1
        if clause.kind is ClauseKind.HEADING:
            last = place + 1 == len(clauses) or clauses[place + 1].kind is ClauseKind.HEADING
            if (
                last
                and not _ON_PURPOSE.search(clause.title)
                and _is_blank(lines, clause.end_line, following)
            ):
                yield _problem("checks.empty-section", clause, lines)
        elif not clause.text.strip() and clause.kind is not ClauseKind.ROW:
            own = "\n".join(lines[clause.line - 1 : clause.end_line])
            if not _shows_something(own) and _is_blank(lines, clause.end_line, following):
                yield _problem("checks.empty-clause", clause, lines)


def _begun_only(clause: Clause, text: str) -> bool:
    """Whether a number was begun above other clauses and its words never came."""
    return not clause.text.strip() and text.endswith(FILLER)


def _is_blank(lines: Sequence[str], above: int, below: int) -> bool:
    """Whether nothing is published between two lines (both left out)."""
    return _NOTHING.fullmatch("\n".join(lines[above : max(above, below - 1)])) is not None


def _shows_something(own: str) -> bool:
    """Whether a clause without words has an image, a rule or HTML."""
    return "![" in own or "<" in own or "{{" in own


def _problem(code: str, clause: Clause, lines: Sequence[str]) -> Problem:
    text = lines[clause.line - 1]
    start = len(text) - len(text.lstrip()) + 1
    params = {"clause": clause.title or clause.label or text.strip()}
    end = max(len(text), start) + 1
    return Problem(Message(code, params), Severity.WARNING, clause.line, start, clause.line, end)
