"""Clauses moved in a draft: what a process of its own works out."""

from __future__ import annotations

from policyeditor.drafting.drafted import Drafted
from policyeditor.drafting.moving import move_clause
from policyeditor.policy.policy import read_policy


def clause_moved(view: str, line: int, column: int, *, down: bool) -> Drafted | None:
    """The clause at a line exchanged with the one beside it; None where that cannot be."""
    return move_clause(read_policy(view), line, down=down, column=column)
