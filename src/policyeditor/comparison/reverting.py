"""One change taken back: the edits that put the old words of a clause back into the newer text.

Numbers and labels that the clause has now are kept, for they follow from what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.comparison.model import Change, ChangeKind
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import Policy

# Indentation, quotation marks and the marker of a list's item, before a clause's words.
_LEAD = re.compile(r"(?:[ \t]*>[ \t]?)*[ \t]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:#{1,6}[ \t]+)?")

# Under the head of a table: its first row stands after this line.
_TABLE_LINE = re.compile(r"[ \t|:+=-]*-[ \t|:+=-]*")


def revert(change: Change, old: Policy, new: Policy) -> tuple[Edit, ...]:
    """The edits of the newer text that take a change back.

    Empty where it cannot be taken back by itself: a number that follows from the clauses before
    it, something outside the clauses, or words that share their lines with another clause.
    """
    before, after = old.view.split("\n"), new.view.split("\n")
    if change.kind is not ChangeKind.DETAILS and (
        _shares_lines(change.old_lines, old) or _shares_lines(change.new_lines, new)
    ):
        return ()
    match change.kind:
        case ChangeKind.ADDED:
            return _taken_out(change, after)
        case ChangeKind.REMOVED:
            return _put_back(change, before, after, new.front_matter.body_line)
        case ChangeKind.MOVED:
            inserted = _put_back(change, before, after, new.front_matter.body_line)
            return (*_taken_out(change, after), *inserted)
        case ChangeKind.RENUMBERED:
            return _relabelled(change, after)
        case ChangeKind.DETAILS:
            return _detail(change, before, after, new.front_matter.body_line)
        case _:
            return _reworded(change, before, after)


def _shares_lines(lines: tuple[int, int] | None, policy: Policy) -> bool:
    """Whether some of the lines hold another clause too, or more clauses than one begin on one."""
    if lines is None:
        return False
    first, last = lines
    starts = []
    for clause in every_clause(policy.clauses):
        if clause.line < first <= clause.end_line or clause.line <= last < clause.end_line:
            return True
        if first <= clause.line <= last:
            starts.append(clause.line)
    return len(starts) != len(set(starts))


def _reworded(change: Change, before: list[str], after: list[str]) -> tuple[Edit, ...]:
    if change.old_lines is None or change.new_lines is None:
        return ()
    was, now = _cut(before, change.old_lines), _cut(after, change.new_lines)
    old_lead = _lead(was[0], change.old_label)
    new_lead = _lead(now[0], change.new_label)
    if change.kind is ChangeKind.FORMATTING and change.old_label == change.new_label:
        text = "\n".join(was)
    else:
        text = "\n".join(
            [new_lead + was[0][len(old_lead) :], *_indented(was[1:], old_lead, new_lead)]
        )
    return _replaced("\n".join(now), text, change.new_lines[0])


def _taken_out(change: Change, after: list[str]) -> tuple[Edit, ...]:
    """Take the new lines out, with the blank lines that only they needed."""
    if change.new_lines is None:
        return ()
    first, last = change.new_lines
    if not any(line.strip() for line in after[last:]):
        while first > 1 and not after[first - 2].strip():
            first -= 1
    elif first == 1 or not after[first - 2].strip():
        while not after[last].strip():
            last += 1
    return (Edit(first, 1, last + 1, 1, ""),)


def _put_back(
    change: Change, before: list[str], after: list[str], body_line: int
) -> tuple[Edit, ...]:
    """Put the old lines in after the clause they stood behind, apart from it as they were."""
    if change.old_lines is None:
        return ()
    first, last = change.old_lines
    lines = _cut(before, change.old_lines)
    place = max(change.after_line, body_line - 1)
    if place < len(after) and _TABLE_LINE.fullmatch(after[place]):
        place += 1
    if place and (first == 1 or not before[first - 2].strip()):
        if place < len(after) and not after[place].strip():
            place += 1
        else:
            lines = ["", *lines]
    if place >= len(after):
        line, column = len(after), len(after[-1]) + 1
        return (Edit(line, column, line, column, "\n".join(("", *lines))),)
    apart = last >= len(before) or not before[last].strip()
    if apart and after[place].strip():
        lines = [*lines, ""]
    return (Edit(place + 1, 1, place + 1, 1, "\n".join((*lines, ""))),)


def _relabelled(change: Change, after: list[str]) -> tuple[Edit, ...]:
    """Write the old label, where a label is typed and not counted by the list it stands in."""
    if change.new_lines is None or not change.old_label or not change.new_label:
        return ()
    line = change.new_lines[0]
    lead = len(_LEAD.match(after[line - 1])[0])  # type: ignore[index]  # it matches any line
    if not after[line - 1].startswith(change.new_label, lead):
        return ()
    end = lead + len(change.new_label)
    return (Edit(line, lead + 1, line, end + 1, change.old_label),)


def _detail(
    change: Change, before: list[str], after: list[str], body_line: int
) -> tuple[Edit, ...]:
    if change.old_lines is None and change.new_lines is not None:
        return (Edit(change.new_lines[0], 1, change.new_lines[1] + 1, 1, ""),)
    if change.old_lines is None:
        return ()
    text = "\n".join(_cut(before, change.old_lines))
    if change.new_lines is not None:
        return _replaced("\n".join(_cut(after, change.new_lines)), text, change.new_lines[0])
    if body_line <= 1:
        return (Edit(1, 1, 1, 1, f"---\n{text}\n---\n"),)
    return (Edit(body_line - 1, 1, body_line - 1, 1, text + "\n"),)


def _cut(lines: Sequence[str], span: tuple[int, int]) -> list[str]:
    return list(lines[span[0] - 1 : span[1]])


def _lead(line: str, label: str) -> str:
    """What stands before a clause's own words: indentation, markers and a typed label."""
    lead = _LEAD.match(line)[0]  # type: ignore[index]  # it matches any line
    if label and line.startswith(label, len(lead)):
        rest = line[len(lead) + len(label) :]
        lead = line[: len(line) - len(rest.lstrip(" \t.)"))]
    return lead


def _indented(lines: Sequence[str], old_lead: str, new_lead: str) -> list[str]:
    """The lines that follow a clause's first one, indented as its words are now."""
    old, new = _margin(old_lead), _margin(new_lead)
    result = []
    for line in lines:
        spaces = len(line) - len(line.lstrip(" "))
        taken = min(spaces, old)
        result.append(" " * (new if taken == old else taken) + line[taken:])
    return result


def _margin(lead: str) -> int:
    """The column at which the lines after the first one of a clause are expected to start."""
    marker = _LEAD.match(lead)[0]  # type: ignore[index]  # it matches any line
    return 0 if "#" in marker or ">" in marker else len(marker)


def _replaced(now: str, text: str, line: int) -> tuple[Edit, ...]:
    """One edit for the stretch in which two texts differ; ``now`` begins at a line."""
    if now == text:
        return ()
    start, shortest = 0, min(len(now), len(text))
    while start < shortest and now[start] == text[start]:
        start += 1
    tail = 0
    while tail < shortest - start and now[-1 - tail] == text[-1 - tail]:
        tail += 1
    first, last = _place(now, start, line), _place(now, len(now) - tail, line)
    return (Edit(*first, *last, text[start : len(text) - tail]),)


def _place(text: str, offset: int, line: int) -> tuple[int, int]:
    above = text.count("\n", 0, offset)
    return line + above, offset - (text.rfind("\n", 0, offset) + 1) + 1
