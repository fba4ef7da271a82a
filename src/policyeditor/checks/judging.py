"""Problems as a folder wants them: those of checks that are off and muted ones are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from policyeditor.checks.catalogue import entry_of
from policyeditor.checks.settings import OFF, CheckSettings, Muting
from policyeditor.policy.problems import Problem, Severity


@dataclass(frozen=True, slots=True)
class Judged:
    """What is told of a policy, and what is not because the folder muted it."""

    told: tuple[Problem, ...]
    muted: tuple[tuple[Problem, Muting], ...] = ()


def judge(problems: Iterable[Problem], settings: CheckSettings, file: str, view: str) -> Judged:
    """Sort problems into those told and those muted.

    An error of a check that is fixed is always told: it would keep a publish from being right.
    """
    told: list[Problem] = []
    muted: list[tuple[Problem, Muting]] = []
    for problem in _levelled(problems, settings):
        entry = entry_of(problem.code)
        muting = None if entry is None or entry.fixed else settings.muting_of(problem, file, view)
        if muting is None:
            told.append(problem)
        else:
            muted.append((problem, muting))
    return Judged(tuple(told), tuple(muted))


def _levelled(problems: Iterable[Problem], settings: CheckSettings) -> Iterator[Problem]:
    for problem in problems:
        entry = entry_of(problem.code)
        level = settings.levels.get(entry.id) if entry and not entry.fixed else None
        if level is None:
            yield problem
        elif level != OFF:
            yield replace(problem, severity=Severity(level))
