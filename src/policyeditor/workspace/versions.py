"""Versions of a policy: listed, read again, restored."""

from __future__ import annotations

from pathlib import Path

from policyeditor.errors import HistoryError
from policyeditor.history.history import History
from policyeditor.history.model import Author, Version
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
