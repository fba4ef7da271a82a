"""Saving: the file first, then a version of it with a summary of what changed."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from policyeditor.comparison.decisions import decided
from policyeditor.comparison.model import Comparison
from policyeditor.comparison.summary import summarise
from policyeditor.errors import (
    ChangedOnDiskError,
    HistoryError,
    InputError,
    PolicyEditorError,
    WriteError,
)
from policyeditor.files import write_atomically
from policyeditor.history.history import History
from policyeditor.history.model import Author, Version, VersionNote
from policyeditor.history.preflight import line_of
from policyeditor.messages import Message
from policyeditor.policy.text import PolicyText, read_text
from policyeditor.resources import english
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.decisions import decisions_file, load_decisions
from policyeditor.workspace.pictures import pictures_of
from policyeditor.workspace.session import Opened, digest_of
from policyeditor.workspace.standing import is_protected, leads_elsewhere
from policyeditor.workspace.translation_marks import marks_file
from policyeditor.workspace.trust import history_to_save_in

_AUTHOR_NEEDED = "saving.author-needed"

# In place of a text that cannot be read: no policy is this.
_UNREADABLE = b"\0unreadable\0"

Comparer = Callable[[str, str], Comparison]


@dataclass(frozen=True, slots=True)
class SaveRequest:
    """What is to be saved, and what the file was when the draft began.

    ``folder`` is the policy folder, which gets a history where it has none.  ``summary`` replaces
    the one the program writes.  With ``overwrite`` what another program wrote meanwhile is kept
    as a version of its own before it is replaced.  Where the folder is on another line of work
    than when the draft began (``base.line``), no version is kept there unasked.  ``reviewers`` are
    those whose proposals the text took.  ``found`` is what the file held before earlier saves of
    which no version could be kept: it must not be lost for that.
    """

    folder: Path
    base: Opened
    text: PolicyText
    summary: str = ""
    name: str = ""
    overwrite: bool = False
    reviewers: tuple[str, ...] = ()
    found: bytes = b""


@dataclass(frozen=True, slots=True)
class Saved:
    """A save: the file as it stands now, and its version.

    Where there is no version, ``trouble`` tells why; the file is written all the same.
    """

    opened: Opened
    version: Version | None = None
    trouble: Message | None = None


class AuthorNeededError(HistoryError):
    """Nobody's name is known yet; the file is saved, the version waits for a name."""


def save_policy(
    request: SaveRequest, author: Author | None, comparer: Comparer = compare_views
) -> Saved:
    """Write the file, then keep a version of it.

    Raises ChangedOnDiskError where the file is not what the draft began from, and WriteError
    where it cannot be written; both leave the file as it was.
    """
    path = request.base.path
    data = request.text.to_bytes()
    found = _on_disk(request)
    other = found is not None and digest_of(found) != request.base.digest
    if other and found != data and not request.overwrite:
        raise ChangedOnDiskError("saving.changed-on-disk", file=path.name)
    if found is None and not request.overwrite:
        raise ChangedOnDiskError("saving.gone", file=path.name)
    if found != data:
        if found is not None and is_protected(path):
            raise WriteError("saving.protected", file=path.name)
        if other and found is not None:
            _keep_other(request, found, author)
        write_atomically(path, data)
    # On the line the folder is on now: who was told of another one and saves again wants it there.
    opened = Opened(path, request.text, digest_of(data), line_of(path.parent))
    # What the draft began from is older than what another program wrote over it.
    base = request.found or (b"" if other else request.base.text.to_bytes())
    try:
        return Saved(opened, _record(request, base, data, author, comparer))
    except HistoryError as error:
        return Saved(opened, None, error.message)


def author_needed(saved: Saved) -> bool:
    """Whether only its author's name is missing for a version of what was saved."""
    return saved.trouble is not None and saved.trouble.code == _AUTHOR_NEEDED


def record_saved(
    request: SaveRequest, author: Author, comparer: Comparer = compare_views
) -> Version:
    """The version of a save that had to wait for its author's name."""
    base = request.found or request.base.text.to_bytes()
    return _record(request, base, request.text.to_bytes(), author, comparer)


def history_of(folder: Path) -> History:
    """The history a folder lies in; a new one where there is none."""
    return history_to_save_in(folder)


def _on_disk(request: SaveRequest) -> bytes | None:
    path = request.base.path
    try:
        if path.is_symlink():
            raise InputError("files.is-link", file=path.name)
        if leads_elsewhere(path, request.folder):
            raise InputError("saving.leads-elsewhere", file=path.name, folder=str(path.parent))
        return path.read_bytes() if path.exists() else None
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("session.unreadable", file=path.name, reason=reason) from error


def _record(
    request: SaveRequest, base: bytes, data: bytes, author: Author | None, comparer: Comparer
) -> Version:
    history, person = _ready(request.folder, author)
    path = request.base.path
    try:
        kept = history.newest_text(path)
    except HistoryError as error:
        if error.message.code != "history.content-missing":
            raise
        kept = _UNREADABLE
    if kept not in {base, _UNREADABLE} and base and base != data:
        # What was there before the first save, or was changed outside, is a version of its own.
        code = "saving.found-first" if kept is None else "saving.found-changed"
        history.record(path, base, _found(code, person), person, line=request.base.line)
        kept = base
    note = _note(request, kept, comparer)
    _record_besides(request, history, person)
    return history.record(path, data, note, person, line=request.base.line)


def _record_besides(request: SaveRequest, history: History, person: Author) -> None:
    """Take what belongs to the text into the history just before the version.

    That are decisions, what is marked as translated, and pictures of the folder.  The text counts
    more: where this fails, they stay in their files for the next save.
    """
    path, folder = request.base.path, request.folder
    name = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name

    def take(code: str, file: Path, data: bytes) -> None:
        note = VersionNote(english().sentence(Message(code, {"policy": name})))
        history.record(file, data, note, person, line=request.base.line)

    for code, file in (
        ("decisions.saved", decisions_file(path, folder)),
        ("translations.saved", marks_file(path, folder)),
    ):
        with contextlib.suppress(PolicyEditorError, OSError):
            if file.is_file() and not file.is_symlink():
                take(code, file, file.read_bytes())
    with contextlib.suppress(PolicyEditorError, OSError):
        for file, data in pictures_of(request.text.view, path, folder):
            if history.newest_text(file) != data:
                take("pictures.saved", file, data)


def _note(request: SaveRequest, kept: bytes | None, comparer: Comparer) -> VersionNote:
    if kept is None:
        summary = request.summary or english().sentence(Message("saving.first"))
        return VersionNote(summary, name=request.name)
    try:
        if kept is _UNREADABLE:
            raise HistoryError("history.content-missing", file=request.base.path.name)
        comparison = comparer(read_text(kept).view, request.text.view)
        with contextlib.suppress(InputError):  # a damaged file decides nothing
            comparison = decided(comparison, load_decisions(request.base.path, request.folder))
    except PolicyEditorError:
        # The text counts more than its summary: what cannot be compared is still a version.
        summary = request.summary or english().sentence(Message("saving.not-compared"))
        return VersionNote(summary, "review", request.name)
    parts = [english().sentence(part) for part in summarise(comparison)]
    if parts and request.reviewers:
        people = ", ".join(request.reviewers)
        parts.append(english().sentence(Message("saving.reviewed", {"people": people})))
    written = "; ".join(parts) or english().sentence(Message("saving.nothing-in-words"))
    return VersionNote(
        request.summary or written,
        comparison.significance.value,
        request.name,
        reviewers=request.reviewers,
    )


def _keep_other(request: SaveRequest, data: bytes, author: Author | None) -> None:
    """Keep what another program wrote: as a version, or where that fails in a file beside."""
    path = request.base.path
    try:
        history, person = _ready(request.folder, author)
        note = _found("saving.kept-other", person, "review")
        history.record(path, data, note, person, line=request.base.line)
    except HistoryError:
        write_atomically(
            path.with_name(f"{path.name}.other-{time.strftime('%Y%m%d-%H%M%S')}"), data
        )


def _found(code: str, person: Author, significance: str = "") -> VersionNote:
    """The note of a text that another program wrote: nobody knows who; who kept it is told."""
    summary = english().sentence(Message(code, {"person": person.name}))
    return VersionNote(summary, significance, outside=True)


def _ready(folder: Path, author: Author | None) -> tuple[History, Author]:
    history = history_of(folder)
    person = author or history.author()
    if person is None:
        raise AuthorNeededError(_AUTHOR_NEEDED)
    return history, person
