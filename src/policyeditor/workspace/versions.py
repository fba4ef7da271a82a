"""Versions of a policy: listed, read again, restored."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, Version
from policyeditor.history.publications import InForce
from policyeditor.messages import Message
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.resources import english
from policyeditor.workspace.saving import AuthorNeededError, Saved, SaveRequest, save_policy
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import history_at

#: The word for the text in the editor, or in the file where there is no editor.
DRAFT = "draft"


def list_versions(path: Path, *, limit: int = 50, skip: int = 0) -> tuple[Version, ...]:
    """The versions of a policy, the newest first; none where its folder has no history.

    Raises HistoryError where the history cannot be used.
    """
    history = history_at(path.parent)
    return history.versions(path, limit=limit, skip=skip) if history else ()


def text_of_version(path: Path, version: Version) -> PolicyText:
    """The text of one version.  Raises HistoryError where it cannot be read."""
    return read_text(content_of_version(path, version))


def content_of_version(path: Path, version: Version) -> bytes:
    """The bytes of one version.  Raises HistoryError where they cannot be read."""
    return _history(path).content(version)


def find_version(path: Path, rev: str) -> Version:
    """The version that an id, a name or a date (the version then in force) means."""
    return _history(path).resolve(path, rev)


def published_versions(path: Path) -> tuple[Version, ...]:
    """The published versions of a policy, the one published last first; none without a history."""
    history = history_at(path.parent)
    return history.publications.of(path) if history else ()


def in_force(path: Path, day: date) -> InForce:
    """What a policy said on a day, and by which rule that is known.

    Raises HistoryError where nothing was published or saved up to it.
    """
    return _history(path).publications.in_force(path, day)


def rule_of(path: Path, rev: str) -> Message | None:
    """By which rule a date that a person named means a version; None for other words."""
    try:
        # Not every form that Python takes for a date: "20260303" may begin a version's id.
        day = date.fromisoformat(rev) if len(rev) == 10 and rev[4] == "-" else None
    except ValueError:
        day = None
    if day is None:
        return None
    return rule_message(in_force(path, day), day)


def rule_message(found: InForce, day: date) -> Message:
    """By which rule a version was found to apply on a day."""
    params = {"day": day, "time": f"{found.version.time:%Y-%m-%d %H:%M}"}
    if found.version.published is None:
        return Message("publishing.rule-saved", params)
    effective = found.version.published.effective
    return Message("publishing.rule-published", params | {"effective": effective})


def text_at(path: Path, rev: str) -> PolicyText:
    """The text at a version, or of the file as it stands for ``draft``."""
    if rev == DRAFT:
        return open_policy(path).text
    return text_of_version(path, find_version(path, rev))


def name_version(path: Path, version: Version, name: str, author: Author | None) -> None:
    """Give a version a name.

    ``author`` is who names it, else the person of the history's own settings.  Raises
    AuthorNeededError where neither is known, and HistoryError where no name can be kept.
    """
    history = _history(path)
    history.name_version(version, name, _person(history, author))


def restore_version(path: Path, version: Version, author: Author | None) -> Saved:
    """Save the text of an older version as a new one.

    Raises what a save raises, HistoryError where the old text cannot be read, and
    AuthorNeededError, with nothing written, where nobody is named for the new version.
    """
    history = _history(path)
    person = _person(history, author)
    text = read_text(history.content(version))
    date = f"{version.time:%Y-%m-%d %H:%M}"
    summary = english().sentence(Message("versions.restored", {"date": date}))
    request = SaveRequest(history.root, open_policy(path), text, summary=summary)
    return save_policy(request, person)


def _person(history: History, author: Author | None) -> Author:
    person = author or history.author()
    if person is None:
        raise AuthorNeededError("history.no-author")
    return person


def _history(path: Path) -> History:
    history = history_at(path.parent)
    if history is None:
        raise HistoryError("versions.none", file=path.name)
    return history
