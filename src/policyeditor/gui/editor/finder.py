"""Looks for words in an editor's text: typed ones at once, patterns on another thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from policyeditor.drafting.searching import Found, Query, Replacement, Span, find_all
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.background import Background
from policyeditor.messages import Message

if TYPE_CHECKING:  # reading a policy is not needed for the first painted text
    from policyeditor.policy.policy import Policy

#: Seconds after which a pattern is stopped.
_PATIENCE = 1.0
#: In texts of more characters typed words, too, are looked for on another thread.
_LARGE = 200_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search: the text, what is looked for in it, and in which part (offsets of characters)."""

    view: str
    query: Query
    replacement: Replacement | None = None
    within: Span | None = None


class Finder(QObject):
    """One search at a time: a newer one takes the place of one that waits or is under way.

    Typed words are found in a time that does not count, but in very long texts.  A pattern may
    take long, and what is a clause must be read first: these are not for the window's thread.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest: Wanted | None = None
        self._running = False
        self._next: Callable[[], None] | None = None
        self._background: Background | None = None
        self._policy: Policy | None = None

    def look(
        self,
        wanted: Wanted,
        found: Callable[[tuple[Found, ...]], None],
        failed: Callable[[Message], None],
    ) -> None:
        """Call ``found`` with what was found: at once for typed words, else a little later.

        Neither is called for a search whose place a newer one took.
        """
        self._latest, self._next = wanted, None
        query = wanted.query
        if not query.pattern and not query.clauses_only and len(wanted.view) <= _LARGE:
            stretches = None if wanted.within is None else (wanted.within,)
            found(find_all(wanted.view, query, wanted.replacement, stretches))
            return

        def show(result: tuple[Found, ...]) -> None:
            self._ended(wanted, lambda: found(result))

        def fail(error: PolicyEditorError) -> None:
            self._ended(wanted, lambda: failed(error.message))

        def start() -> None:
            self._running = True
            self._machine().run(lambda: self._work(wanted), show, fail)

        if self._running:
            self._next = start
        else:
            start()

    def stop(self) -> None:
        """What is under way is not wanted any more."""
        self._latest = self._next = None

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._running

    def _ended(self, wanted: Wanted, tell: Callable[[], None]) -> None:
        if not isValid(self):
            return  # the policy was closed meanwhile
        self._running = False
        following, self._next = self._next, None
        if following is not None:
            following()
        elif wanted is self._latest:
            tell()

    def _machine(self) -> Background:
        if self._background is None:
            self._background = Background()
        return self._background

    def _work(self, wanted: Wanted) -> tuple[Found, ...]:
        within = wanted.within
        stretches: Sequence[Span] | None = None if within is None else (within,)
        if wanted.query.clauses_only:
            stretches = self._clauses(wanted.view, within)
        query, replacement = wanted.query, wanted.replacement
        return find_all(wanted.view, query, replacement, stretches, seconds=_PATIENCE)

    def _clauses(self, view: str, within: Span | None) -> Sequence[Span]:
        from policyeditor.drafting.clause_places import clause_stretches
        from policyeditor.policy.policy import read_policy

        self._policy = policy = read_policy(view, self._policy)
        found = clause_stretches(policy)
        if within is None:
            return found
        cut = ((max(start, within[0]), min(end, within[1])) for start, end in found)
        return [(start, end) for start, end in cut if start < end]
