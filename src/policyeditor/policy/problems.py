"""A problem of a policy: where it is, what it is, and how it may be put right."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policyeditor.messages import Message
from policyeditor.policy.edits import Edit


class Severity(StrEnum):
    """How much a problem matters: an error stops a publish, a hint never stops anything."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that puts a problem right."""

    title: Message
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem, with its place in the view: from 1, the end exclusive.

    ``fix`` is the change that is meant beyond doubt, ``choices`` are those a person chooses from.
    """

    message: Message
    severity: Severity
    line: int
    column: int
    end_line: int
    end_column: int
    fix: Fix | None = None
    choices: tuple[Fix, ...] = ()

    @property
    def code(self) -> str:
        """The name under which the problem is explained and muted."""
        return self.message.code


def fixes_of(problem: Problem) -> tuple[Fix, ...]:
    """The fix of a problem and those to choose from, the fix first."""
    return ((problem.fix,) if problem.fix is not None else ()) + problem.choices
