"""Looking for versions in a history: by person, day, name, words, or a clause's own history."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from policyeditor.history.model import Version
from policyeditor.workspace.timeline_clause import follow_clause
from policyeditor.workspace.timeline_model import ClauseChange, Place
from policyeditor.workspace.timeline_words import folded_words, words_changed
from policyeditor.workspace.versions import list_versions

Result = TypeVar("Result")
Params = ParamSpec("Params")

#: Versions given to a process at once; it takes as many of them as its time allows.
_PORTION = 200
#: Versions told at once where none has to be read.
_SHOWN = 1000
_ALL = 1_000_000


class Runner(Protocol):
    """Runs a function elsewhere and waits for its result, as ``worker.jobs.Jobs`` does."""

    def run(
        self, function: Callable[Params, Result], *args: Params.args, **kwargs: Params.kwargs
    ) -> Result:
        """The result of the function."""
        ...


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which versions are looked for; what is empty asks for nothing.

    ``person`` is part of a name, ``words`` were added or taken out (layout and case aside),
    ``since`` and ``until`` are days on this computer's calendar, both included.  ``clause`` is a
    place in a text not older than the newest version: what changed that clause, wherever it stood.
    """

    person: str = ""
    words: str = ""
    since: date | None = None
    until: date | None = None
    named: bool = False
    published: bool = False
    clause: Place | None = None

    def admits(self, version: Version) -> bool:
        """Whether a version is one of these by what is known without its text."""
        day = version.time.astimezone().date()
        return (
            self.person.casefold() in version.author.name.casefold()
            and (self.since is None or self.since <= day)
            and (self.until is None or day <= self.until)
            and (not self.named or bool(version.name))
            and (not self.published or version.published is not None)
        )


@dataclass(frozen=True, slots=True)
class Found:
    """A version found; ``change`` is what it changed of the clause asked for."""

    version: Version
    change: ClauseChange | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """How far a search has come: versions looked at, of how many, and what was found meanwhile."""

    looked: int
    of: int
    found: tuple[Found, ...] = ()


def search(path: Path, wanted: Wanted, runner: Runner) -> Iterator[Step]:
    """Look through the versions of a policy, the newest first; each step takes about a second.

    Who stops asking for steps ends the search.  Raises HistoryError where the history cannot be
    read, and what ``runner`` raises where its process fails.
    """
    versions = list_versions(path, limit=_ALL)
    yield Step(0, len(versions))
    if wanted.clause is not None:
        yield from _by_clause(path, wanted, wanted.clause, versions, runner)
    elif folded_words(wanted.words):
        yield from _by_words(path, wanted, versions, runner)
    else:
        for start in range(0, len(versions), _SHOWN):
            portion = versions[start : start + _SHOWN]
            found = tuple(Found(version) for version in portion if wanted.admits(version))
            yield Step(start + len(portion), len(versions), found)


def _by_words(
    path: Path, wanted: Wanted, versions: Sequence[Version], runner: Runner
) -> Iterator[Step]:
    """Versions in which the words stand more or less often than in the one before."""
    at = 0
    while at < len(versions):
        portion = tuple(versions[at : at + _PORTION + 1])  # each is seen beside the one before it
        last = at + len(portion) == len(versions)
        told = runner.run(words_changed, path, portion, wanted.words, last=last)
        found = tuple(
            Found(version)
            for version, changed in zip(portion, told, strict=False)
            if changed and wanted.admits(version)
        )
        at += len(told)
        yield Step(at, len(versions), found)


def _by_clause(
    path: Path, wanted: Wanted, place: Place, versions: Sequence[Version], runner: Runner
) -> Iterator[Step]:
    """Versions that changed a clause, back to the one that brought it."""
    needle = folded_words(wanted.words)
    at, following, newest = 0, place, True
    while at < len(versions):
        portion = tuple(versions[at : at + _PORTION])
        last = at + len(portion) == len(versions)
        way = runner.run(follow_clause, path, portion, following, newest=newest, last=last)
        found = tuple(
            Found(versions[at + offset], change)
            for offset, change in way.changes
            if wanted.admits(versions[at + offset]) and (not needle or change.turns_on(needle))
        )
        newest = False
        at += way.looked
        if way.place is None:
            yield Step(len(versions), len(versions), found)
            return
        following = way.place
        yield Step(at, len(versions), found)
