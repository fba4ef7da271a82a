"""References that go with their clauses when these get other numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policyeditor.drafting.citing import Index, cited_by_path
from policyeditor.drafting.drafted import Followed, NewLine
from policyeditor.drafting.line_matching import new_lines
from policyeditor.drafting.references import Aim, Reference, references
from policyeditor.policy.clauses import Clause, every_clause
from policyeditor.policy.edits import Edit
from policyeditor.policy.labels import han_number
from policyeditor.policy.policy import Policy

_PART = re.compile(r"[0-9]+[a-z]?(?![A-Za-z])|[A-Za-z]+|[〇零一二两三四五六七八九十百千]+|[①-⑳]")

_PLAIN_PATH = re.compile(r"\d[\d.]*[a-z]?(?:\(\w+\))*|(?:\(\w+\))+")
_PIECE = re.compile(r"\([^()]*\)|[^()]+")


def following(old: Policy, new: Policy, new_line: NewLine) -> tuple[Followed, ...]:
    """The edits of ``new`` that let its references lead where those of ``old`` led.

    ``new_line`` tells where each line of the old text stands in the new one.  A reference to a
    clause that is gone is left as it is: the checks tell of it.
    """
    return tuple(_followed(old, new, new_line))


def _followed(old: Policy, new: Policy, new_line: NewLine) -> Iterator[Followed]:
    clauses = {clause.id: clause for clause in every_clause(old.clauses)}
    # A clause and its first child may begin on one line: their order there tells them apart.
    begun = _by_line(new)
    order = {
        id(clause): place for each in _by_line(old).values() for place, clause in enumerate(each)
    }
    lines = new.view.split("\n")
    for reference in references(old):
        if reference.aim is not Aim.FOUND:
            continue
        clause = clauses[reference.target]
        moved, line = new_line(clause.line), new_line(reference.line)
        there = begun.get(moved or 0, [])
        place = order[id(clause)]
        if line is None or place >= len(there):
            continue
        depth = len(cited_by_path(clause.path).numbers)
        number = written_for(reference, there[place].path, depth)
        if number is None or number == reference.number:
            continue
        at = _column(reference, lines[line - 1], old.view.split("\n")[reference.line - 1])
        if at is None:
            continue
        words = f"{reference.words.removesuffix(reference.number)}{number}"
        edit = Edit(line, at, line, at + len(reference.number), number)
        yield Followed(line, reference.words, words, edit)


def _by_line(policy: Policy) -> dict[int, list[Clause]]:
    begun: dict[int, list[Clause]] = {}
    for clause in every_clause(policy.clauses):
        begun.setdefault(clause.line, []).append(clause)
    return begun


def written_for(reference: Reference, path: str, depth: int) -> str | None:
    """The number of a reference with those of a path, in the form it is written in.

    ``depth`` is how many numbers the clause that it cited had; None where it cannot be written so.
    """
    parts = list(_PART.finditer(reference.number))
    numbers = cited_by_path(path).numbers
    deeper = len(numbers) - depth
    if deeper:
        return _on_another_level(reference, len(parts) + deeper, path)
    if len(parts) > len(numbers) or (not reference.relative and len(parts) != len(numbers)):
        return None
    written = reference.number
    for part, number in reversed(
        list(zip(parts, numbers[len(numbers) - len(parts) :], strict=True))
    ):
        if _value(part.group()) != number.lower():
            written = written[: part.start()] + number + written[part.end() :]
    return written


def _on_another_level(reference: Reference, count: int, path: str) -> str | None:
    """The number of a clause that went in or out, as its path is written: 1(B) as 1(A)(i)."""
    if reference.cited.kind or not _PLAIN_PATH.fullmatch(path):
        return None
    if not reference.relative:
        return path
    pieces = _PIECE.findall(path)
    return "".join(pieces[-max(count, 1) :])


def _value(token: str) -> str:
    return token.lower() if token[0].isascii() else str(han_number(token))


def _column(reference: Reference, line: str, old_line: str) -> int | None:
    """Where the number stands now: as far from the line's end as before, labels being in front."""
    at = len(line) - (len(old_line) - reference.column + 1) + 1
    end = at - 1 + len(reference.number)
    return at if at >= 1 and line[at - 1 : end] == reference.number else None


def followed_between(old: Policy, new: Policy) -> tuple[Followed, ...]:
    """The references of a later text that still cite the numbers of an earlier one."""
    return following(old, new, new_lines(old.view.split("\n"), new.view.split("\n")))


def cited_by_old_number(old: Policy, new: Policy) -> tuple[Followed, ...]:
    """The references of a later text to numbers that no clause bears now, but one bore earlier.

    They may have been written since: the earlier text need not have them.
    """
    missing = [each for each in references(new) if each.aim is Aim.MISSING]
    if not missing:
        return ()
    index, begun = Index(old.clauses), _by_line(new)
    old_begun = _by_line(old)
    new_line = new_lines(old.view.split("\n"), new.view.split("\n"))
    found = []
    for reference in missing:
        targets = index.find(reference.cited)
        if len(targets) != 1:
            continue
        place = next(n for n, each in enumerate(old_begun[targets[0].line]) if each is targets[0])
        there = begun.get(new_line(targets[0].line) or 0, [])
        if place >= len(there):
            continue
        depth = len(cited_by_path(targets[0].path).numbers)
        number = written_for(reference, there[place].path, depth)
        if number is not None and number != reference.number:
            line, column = reference.line, reference.column
            words = f"{reference.words.removesuffix(reference.number)}{number}"
            edit = Edit(line, column, line, reference.end_column, number)
            found.append(Followed(line, reference.words, words, edit))
    return tuple(found)
