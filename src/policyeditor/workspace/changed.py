"""Two versions of a policy read and compared, to tell of the changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.model import Version
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.noticing import Changed
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.versions import DRAFT, find_version, list_versions, text_of_version

_PAGE = 200  # versions that are looked through at a time


@dataclass(frozen=True, slots=True)
class ReadVersion:
    """The text of a version, what to call it, and when it was saved; a draft was not yet.

    ``effective`` is the day from which it applies by the record of its publication.
    """

    text: PolicyText
    name: str
    saved: datetime | None = None
    effective: date | None = None


def read_version(path: Path, rev: str) -> ReadVersion:
    """The version that a person names, or the file as it stands for ``draft``.

    Raises HistoryError for none, and what opening the file raises.
    """
    if rev == DRAFT:
        return ReadVersion(open_policy(path).text, DRAFT)
    return _read(path, find_version(path, rev))


def read_version_at(path: Path, moment: datetime | None) -> ReadVersion:
    """The newest version of that time, or the file as it stands.

    Raises HistoryError where there was none yet.
    """
    if moment is None:
        return read_version(path, DRAFT)
    skip = 0
    while versions := list_versions(path, limit=_PAGE, skip=skip):
        for version in versions:
            if version.time <= moment:
                return _read(path, version)
        skip += len(versions)
    raise HistoryError("noticing.not-yet", file=path.name, day=f"{moment:%Y-%m-%d}")


def compare_versions(
    path: Path, old: ReadVersion, new: ReadVersion, decisions: Path | None = None
) -> Changed:
    """Two versions compared, by the decisions in a file or those kept with the policy."""
    from policyeditor.comparison.decisions import decided
    from policyeditor.policy.policy import read_policy
    from policyeditor.workspace.comparing import compare_views
    from policyeditor.workspace.decisions import decisions_for

    comparison = compare_views(old.text.view, new.text.view)
    return Changed(
        read_policy(old.text.view),
        read_policy(new.text.view),
        decided(comparison, decisions_for(path, decisions)),
        old.saved.date() if old.saved else None,
    )


def _read(path: Path, version: Version) -> ReadVersion:
    name = version.name or f"{version.time:%Y-%m-%d %H:%M}"
    effective = version.published.effective if version.published else None
    return ReadVersion(text_of_version(path, version), name, version.time, effective)
