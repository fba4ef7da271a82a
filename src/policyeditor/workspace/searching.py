"""Searching many policies: what a process of its own does for the window."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from policyeditor.drafting.clause_places import clause_at, clause_stretches
from policyeditor.drafting.replacing import replaced
from policyeditor.drafting.searching import Found, Query, Replacement, find_all
from policyeditor.errors import InputError, SearchError
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind
from policyeditor.policy.edits import line_starts
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.session import Opened, digest_of, open_policy

#: More than these in all policies together are not listed: nobody looks at them one by one.
MOST_HITS = 5_000
#: Seconds that a pattern may take in one policy.
PATIENCE = 2.0

# Characters of context on either side.
_BEFORE, _AFTER = 36, 160
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Source:
    """A policy to search: its file, and its draft where it has one that is not saved."""

    path: Path
    draft: str | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding in the words around it.

    ``clause`` is the number of the clause it stands in as cited, or the heading above it where it
    has none; empty above all clauses.  ``before`` and ``after`` are of the same line.
    """

    found: Found
    line: int
    column: int
    clause: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class FoundPolicy:
    """A policy in which something was found.

    ``digest`` is of the text that was searched; ``read_only`` tells why it cannot be changed.
    """

    path: Path
    digest: str
    hits: tuple[Hit, ...]
    read_only: Message | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """What some policies hold: the findings, and the policies that could not be read, with why."""

    found: tuple[FoundPolicy, ...] = ()
    passed: tuple[tuple[Path, Message], ...] = ()
    looked: int = 0


@dataclass(frozen=True, slots=True)
class Redraft:
    """A policy with its ticked findings replaced; nothing is written yet.

    ``base_digest`` is of the file's bytes that the draft grew from, ``before`` the text before.
    """

    path: Path
    view: str
    before: str
    base_digest: str


def search_policies(
    sources: Sequence[Source],
    query: Query,
    replacement: Replacement | None = None,
    *,
    most: int = MOST_HITS,
    within: float = 8.0,
) -> Looked:
    """Look through policies in their order, for ``within`` seconds: one of them at least.

    ``looked`` tells how many of the sources that were.  Raises SearchError for a pattern or a
    replacement that is wrong or takes too long.
    """
    end = time.monotonic() + within
    found: list[FoundPolicy] = []
    passed: list[tuple[Path, Message]] = []
    left = most
    looked = 0
    for source in sources:
        looked += 1
        try:
            policy = _look(source, query, replacement, left)
        except SearchError:
            raise
        except InputError as error:
            passed.append((source.path, error.message))
            continue
        if policy is not None:
            found.append(policy)
            left -= len(policy.hits)
        if left <= 0 or time.monotonic() > end:
            break
    return Looked(tuple(found), tuple(passed), looked)


def redraft(source: Source, digest: str, ticked: Sequence[Found]) -> Redraft:
    """The policy with the ticked findings replaced.

    Raises InputError where its text is not the one that was searched, or must not be changed.
    """
    opened, view = _text(source)
    if view_digest(view) != digest:
        raise InputError("searching.changed-meanwhile", file=source.path.name)
    new = replaced(view, ticked)
    opened.text.with_view(new)  # what cannot be written is no draft
    return Redraft(source.path, new, view, opened.digest)


def view_digest(view: str) -> str:
    """The digest by which a searched text is known again."""
    return digest_of(view.encode("utf-8", "surrogatepass"))


def _text(source: Source) -> tuple[Opened, str]:
    opened = open_policy(source.path)
    return opened, opened.text.view if source.draft is None else source.draft


def _look(
    source: Source, query: Query, replacement: Replacement | None, most: int
) -> FoundPolicy | None:
    opened, view = _text(source)
    # Reading a policy costs more than a search: most policies hold nothing.
    found = find_all(view, query, replacement, most=most, seconds=PATIENCE)
    if not found:
        return None
    policy = read_policy(view)
    if query.clauses_only:
        stretches = clause_stretches(policy)
        found = find_all(view, query, replacement, stretches, most=most, seconds=PATIENCE)
        if not found:
            return None
    starts = line_starts(view)
    hits = tuple(
        _hit(view, each, line, starts[line - 1], _cited(policy.clauses, line))
        for each, line in _with_lines(view, found)
    )
    return FoundPolicy(source.path, view_digest(view), hits, opened.text.read_only)


def _with_lines(view: str, found: Sequence[Found]) -> Iterator[tuple[Found, int]]:
    line, at = 1, 0
    for each in found:
        line += view.count("\n", at, each.start)
        at = each.start
        yield each, line


def _cited(clauses: tuple[Clause, ...], line: int) -> str:
    clause = clause_at(clauses, line)
    if clause is None:
        return ""
    # The title of a plain paragraph is its own first words: its heading tells more.
    heading = clause.title if clause.kind is ClauseKind.HEADING else "".join(clause.headings[-1:])
    return clause.path or heading


def _hit(view: str, found: Found, line: int, line_start: int, clause: str) -> Hit:
    end_of_line = view.find("\n", found.end)
    end_of_line = len(view) if end_of_line < 0 else end_of_line
    words = " ".join(view[found.start : found.end].split())
    before = _before(view[line_start : found.start])
    after = view[found.end : min(end_of_line, found.end + _AFTER)]
    return Hit(
        found,
        line,
        found.start - line_start + 1,
        clause,
        before,
        words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…",
        after.rstrip(),
    )


def _before(text: str) -> str:
    text = text.lstrip()
    if len(text) <= _BEFORE:
        return text
    kept = text[-_BEFORE:]
    _part, space, rest = kept.partition(" ")
    return f"…{rest if space and len(rest) > _BEFORE // 2 else kept}"
