"""Two versions of a policy compared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from policyeditor.comparison.details import details_changes
from policyeditor.comparison.differences import Difference, differences, heading_of
from policyeditor.comparison.header_dates import header_reasons
from policyeditor.comparison.identity import identity_of
from policyeditor.comparison.matching import match
from policyeditor.comparison.model import Change, ChangeKind, Comparison, Op, Reason
from policyeditor.comparison.outside import outside_change
from policyeditor.comparison.renames import renames
from policyeditor.comparison.significance import judge
from policyeditor.comparison.standing import Led, cause_numbers, led_otherwise
from policyeditor.comparison.tokens import tokens
from policyeditor.comparison.units import Unit, units
from policyeditor.comparison.versions import Versions, versions
from policyeditor.comparison.words import word_ops
from policyeditor.messages import Message
from policyeditor.policy.policy import Policy

# Changes for which all reasons are given; those behind them get the first.
_MOST_EXPLAINED = 600
# A clause of more letters than this is told as the old one and the new one.
_LONGEST = 300_000
_WORDED = (ChangeKind.REWORDED, ChangeKind.HEADING, ChangeKind.SPLIT, ChangeKind.MERGED)


def compare(old: Policy, new: Policy, today: date | None = None) -> Comparison:
    """All changes that lead from one version to the other, each judged.

    ``today`` is the day on which the new version is saved; where it is told, an effective date
    that lies before it is spoken of.

    Changes of document details come first, then those of clauses in reading order of the new
    version; what was removed stands where it stood.
    """
    if old.view == new.view:
        return Comparison()
    old_units, new_units = units(old.clauses), units(new.clauses)
    matching = match(old_units, new_units)
    about = versions(old, new, old_units, new_units, matching)
    changes = list(details_changes(old.front_matter, new.front_matter, about))
    changes += _clause_changes(about)
    changes += outside_change(old, new, changes)
    details = (old.front_matter, new.front_matter)
    reasons = (*header_reasons(details, about, changes, today), *_renamed(changes))
    return Comparison(tuple(changes), reasons)


def _renamed(changes: Sequence[Change]) -> list[Reason]:
    return [
        Reason("S03", Message("comparison.renamed", {"old": old, "new": new, "count": len(each)}))
        for (old, new), each in renames(changes).items()
    ]


def _clause_changes(about: Versions) -> list[Change]:
    """The changes of clauses; entries led in otherwise are told by what caused it."""
    found = list(differences(about))
    by_old = {unit.number: at for at, each in enumerate(found) for unit in each.old}
    by_new = {unit.number: at for at, each in enumerate(found) for unit in each.new}
    causes: dict[int, list[Led]] = {}
    for led in led_otherwise(about):
        # The lead-in itself, else what stands before the entries or did.
        at = next(
            (
                place[number]
                for old, new in zip(cause_numbers(led.old), cause_numbers(led.new), strict=True)
                for place, number in ((by_old, old), (by_new, new))
                if number in place
            ),
            len(found),
        )
        if at == len(found):
            found.append(Difference(ChangeKind.MOVED, led.old, led.new))
        causes.setdefault(at, []).append(led)
    return [
        _change(each, about, causes.get(at, ()), brief=at >= _MOST_EXPLAINED)
        for at, each in enumerate(found)
    ]


def _change(difference: Difference, about: Versions, led: Sequence[Led], *, brief: bool) -> Change:
    significance, reasons = judge(difference, about, led, brief=brief)
    before = difference.old[0].clause if difference.old else None
    after = difference.new[0].clause if difference.new else None
    shown = after or before
    if shown is None:
        raise ValueError("a difference concerns at least one clause")
    return Change(
        difference.kind,
        significance,
        old_path=before.path if before else "",
        new_path=after.path if after else "",
        heading=heading_of(shown),
        old_text=difference.old_text,
        new_text=difference.new_text,
        old_lines=_lines(difference.old),
        new_lines=_lines(difference.new),
        words=_words(difference),
        reasons=reasons,
        old_label=before.label if before else "",
        new_label=after.label if after else "",
        title=shown.title,
        after_line=difference.after_line,
        id=identity_of(difference, about),
    )


def _lines(found: tuple[Unit, ...]) -> tuple[int, int] | None:
    clauses = [unit.clause for unit in found]
    return (clauses[0].line, max(clause.end_line for clause in clauses)) if clauses else None


def _words(difference: Difference) -> tuple[tuple[Op, str], ...]:
    if difference.kind is ChangeKind.ADDED:
        return ((Op.INSERT, difference.new_text),)
    if difference.kind is ChangeKind.REMOVED:
        return ((Op.DELETE, difference.old_text),)
    if difference.kind in _WORDED and (
        min(len(difference.old_text), len(difference.new_text)) > _LONGEST
    ):
        return ((Op.DELETE, difference.old_text), (Op.INSERT, difference.new_text))
    if difference.kind in _WORDED:
        return word_ops(tokens(difference.old_text), tokens(difference.new_text))
    return ((Op.EQUAL, difference.new_text),)
