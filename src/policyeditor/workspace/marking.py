"""What the draft has changed since earlier versions, line by line, for the margin of the editor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from policyeditor.comparison.model import Change, ChangeKind, Decision, Significance
from policyeditor.errors import PolicyEditorError
from policyeditor.history.model import Version
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.versions import list_versions, text_of_version

#: How far back a named version is looked for.
_MOST_VERSIONS = 1_000
#: How much of the old wording is kept for each clause, in characters.
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class ChangedLines:
    """A changed clause on the lines of the draft, first and last included.

    What was removed has the line behind which it stood (0: at the start) as both, and is ``gone``.
    """

    first: int
    last: int
    kind: ChangeKind
    significance: Significance
    old_text: str = ""
    old_path: str = ""
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Baseline:
    """An earlier version that the draft is held against, and its text."""

    version: Version
    view: str


def baselines(path: Path) -> tuple[Baseline | None, Baseline | None]:
    """The last version of a policy, and the last one with a name where that is another.

    Raises HistoryError where the history cannot be used.
    """
    versions = list_versions(path, limit=_MOST_VERSIONS)
    if not versions:
        return None, None
    named = next((version for version in versions if version.name), None)
    last = Baseline(versions[0], text_of_version(path, versions[0]).view)
    if named is None or named is versions[0]:
        return last, None
    return last, Baseline(named, text_of_version(path, named).view)


def last_text(path: Path) -> str:
    """The text of a policy's last version; empty where it has none or none can be had."""
    try:
        versions = list_versions(path, limit=1)
        return text_of_version(path, versions[0]).view if versions else ""
    except PolicyEditorError:  # a check of the text stands without its history
        return ""


def changed_since(
    olds: Sequence[str], new: str, decisions: Sequence[Decision]
) -> tuple[tuple[ChangedLines, ...], ...]:
    """For each older text what changed since, in the order of the lines."""
    return tuple(tuple(sorted(_changed(old, new, decisions), key=_line)) for old in olds)


def _changed(old: str, new: str, decisions: Sequence[Decision]) -> Iterator[ChangedLines]:
    from policyeditor.comparison.decisions import decided

    for change in decided(compare_views(old, new), decisions).changes:
        if change.new_lines is not None:
            yield _of(change, *change.new_lines)
        elif change.old_lines is not None and change.kind is not ChangeKind.DETAILS:
            yield _of(change, change.after_line, change.after_line, gone=True)


def _of(change: Change, first: int, last: int, *, gone: bool = False) -> ChangedLines:
    text = change.old_text
    if len(text) > _LONGEST:
        text = text[:_LONGEST].rstrip() + "…"
    return ChangedLines(first, last, change.kind, change.significance, text, change.old_path, gone)


def _line(lines: ChangedLines) -> int:
    return lines.first
