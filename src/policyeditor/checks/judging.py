"""Problems as a folder wants them: those of checks that are off and muted ones are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product

from policyeditor.checks.catalogue import entry_of
from policyeditor.checks.settings import OFF, CheckSettings, Muting, short, text_of
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.source_lines import SourceLines


@dataclass(frozen=True, slots=True)
class Judged:
    """What is told of a policy, and what is not because the folder muted it."""

    told: tuple[Problem, ...]
    muted: tuple[tuple[Problem, Muting], ...] = ()


def judge(problems: Iterable[Problem], settings: CheckSettings, file: str, view: str) -> Judged:
    """Sort problems into those told and those muted.

    An error of a check that is fixed is always told: it would keep a publish from being right.
    """
    known = _Mutings(settings, file, view)
    told: list[Problem] = []
    muted: list[tuple[Problem, Muting]] = []
    for problem in _levelled(problems, settings):
        entry = entry_of(problem.code)
        muting = None if entry is None or entry.fixed else known.of(problem)
        if muting is None:
            told.append(problem)
        else:
            muted.append((problem, muting))
    return Judged(tuple(told), tuple(muted))


class _Mutings:
    """The mutings of a folder, looked up for the problems of one policy."""

    def __init__(self, settings: CheckSettings, file: str, view: str) -> None:
        self._muted = {(each.code, each.file, each.text): each for each in settings.muted}
        self._codes = {each.code for each in settings.muted}
        self._file = file
        self._lines = SourceLines(view) if settings.muted else None

    def of(self, problem: Problem) -> Muting | None:
        """The muting of a problem: of this finding, else of all of its kind."""
        code = short(problem.code)
        if self._lines is None or code not in self._codes:
            return None
        keys = product((code,), (self._file, ""), (text_of(problem, self._lines), ""))
        return next((self._muted[key] for key in keys if key in self._muted), None)


def _levelled(problems: Iterable[Problem], settings: CheckSettings) -> Iterator[Problem]:
    for problem in problems:
        entry = entry_of(problem.code)
        level = settings.levels.get(entry.id) if entry and not entry.fixed else None
        if level is None:
            yield problem
        elif level != OFF:
            yield replace(problem, severity=Severity(level))
