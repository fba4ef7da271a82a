"""Whose the changes between two versions are: the versions on the way from one to the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from policyeditor.errors import PolicyEditorError
from policyeditor.history.model import Author, Version
from policyeditor.policy.text import PolicyText
from policyeditor.workspace.trust import history_at
from policyeditor.workspace.versions import list_versions, text_of_version

#: How many versions are looked through, and how much of their text is read (characters): beyond
#: that all changes are told as the newer version's.
MOST_VERSIONS = 100
MOST_TEXT = 6_000_000
_PAGE = 200
_FARTHEST = 5_000


@dataclass(frozen=True, slots=True)
class Since:
    """The older of two versions: its text, and both versions (``None`` for the draft)."""

    text: PolicyText
    old: Version | None
    new: Version | None


@dataclass(frozen=True, slots=True)
class SavedText:
    """A text on the way, with who saved it and when; a draft has neither time nor id."""

    text: PolicyText
    author: str
    saved: datetime | None = None
    version_id: str = ""


@dataclass(frozen=True, slots=True)
class TextWay:
    """The texts from the older version to the newer, both included.

    ``complete`` is whether every version between is among them; else there are those two alone.
    """

    texts: tuple[SavedText, ...]
    complete: bool = True


def way_between(path: Path, since: Since, new: PolicyText) -> TextWay:
    """The way from an older version to a newer one.

    It is not complete where the older is no ancestor of the newer, where there are more versions
    between than ``MOST_VERSIONS`` or more text than ``MOST_TEXT``, or where one cannot be read.
    """
    ends = (_saved(since.text, since.old), _end(path, new, since.new))
    if since.old is None:
        return TextWay(ends, complete=False)
    try:
        between = _between(path, since.old, since.new)
        if between is None:
            return TextWay(ends, complete=False)
        texts = _read(path, between, len(since.text.view) + len(new.view))
    except PolicyEditorError:
        return TextWay(ends, complete=False)
    if texts is None:
        return TextWay(ends, complete=False)
    return TextWay((ends[0], *texts, ends[1]))


def _between(path: Path, old: Version, new: Version | None) -> list[Version] | None:
    """The versions after the older and before the newer, oldest first; None where that fails."""
    found: list[Version] = []
    begun = new is None
    for skip in range(0, _FARTHEST, _PAGE):
        page = list_versions(path, limit=_PAGE, skip=skip)
        for version in page:
            if version.id == old.id:
                return found[::-1] if begun else None
            if begun:
                found.append(version)
            if new is not None and version.id == new.id:
                begun = True
            if len(found) > MOST_VERSIONS:
                return None
        if len(page) < _PAGE:
            return None
    return None


def _read(path: Path, versions: Sequence[Version], size: int) -> tuple[SavedText, ...] | None:
    texts: list[SavedText] = []
    for version in versions:
        text = text_of_version(path, version)
        size += len(text.view)
        if size > MOST_TEXT:
            return None
        texts.append(_saved(text, version))
    return tuple(texts)


def _saved(text: PolicyText, version: Version | None) -> SavedText:
    if version is None:
        return SavedText(text, "")
    return SavedText(text, version.author.name, version.time, version.id)


def _end(path: Path, new: PolicyText, version: Version | None) -> SavedText:
    """The newer text; a draft is the work of the person whose history this is."""
    if version is not None:
        return _saved(new, version)
    person: Author | None = None
    try:
        history = history_at(path.parent)
        person = history.author() if history is not None else None
    except PolicyEditorError:
        pass  # without a usable history there is a draft all the same
    return SavedText(new, person.name if person is not None else "")
