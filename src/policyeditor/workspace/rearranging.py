"""Clauses moved, put in and taken out in a draft: what a process of its own works out."""

from __future__ import annotations

from dataclasses import dataclass

from policyeditor.drafting.deleting import Deletion, delete_clause
from policyeditor.drafting.drafted import Drafted, Followed
from policyeditor.drafting.following import followed_between
from policyeditor.drafting.inserting import insert_clause
from policyeditor.drafting.levels import change_level
from policyeditor.drafting.moving import move_clause
from policyeditor.drafting.openings import labelled_standing
from policyeditor.drafting.placing import Where, place_clause
from policyeditor.drafting.renumbering import Renumbering, renumber
from policyeditor.policy.policy import read_policy


def clause_moved(view: str, line: int, column: int, *, down: bool) -> Drafted | None:
    """The clause at a line exchanged with the one beside it; None where that cannot be."""
    return move_clause(read_policy(view), line, down=down, column=column)


def clause_placed(
    view: str, line: int, target: int, where: str, *, dialect: str = "kramdown"
) -> Drafted | None:
    """The clause on a line carried before, behind or under another; None where it cannot stand."""
    return place_clause(read_policy(view), line, target, Where(where), dialect=dialect)


@dataclass(frozen=True, slots=True)
class Level:
    """A wish for another level: the act where it can be, and whether there is a clause at all."""

    drafted: Drafted | None
    in_clause: bool


def level_changed(
    view: str, line: int, column: int, *, deeper: bool, dialect: str = "kramdown"
) -> Level:
    """The clause at a line put one level in or out."""
    policy = read_policy(view)
    drafted = change_level(policy, line, deeper=deeper, column=column, dialect=dialect)
    found = labelled_standing(policy.clauses, line, view.split("\n")) is not None
    return Level(drafted, found)


def clause_inserted(view: str, line: int) -> Drafted | None:
    """A new clause behind the one at a line; None where none is numbered there."""
    return insert_clause(read_policy(view), line)


def clause_deleted(view: str, line: int) -> Deletion | None:
    """The clause at a line taken out; None where there is none that goes by itself."""
    return delete_clause(read_policy(view), line)


def all_renumbered(view: str) -> Renumbering | None:
    """All clauses numbered through; None where they are already."""
    return renumber(read_policy(view))


def references_left_behind(before: str, now: str) -> tuple[Followed, ...]:
    """The references of a text whose clauses got other numbers since it was as ``before``."""
    return followed_between(read_policy(before), read_policy(now))
