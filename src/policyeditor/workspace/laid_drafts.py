"""Drafts of policies that are not open: changed across the folder, and not saved by a person yet.

They are in the recovery journal like every draft, so that nothing is lost however the program
ends, and in no file of the folder: only a person's save makes a version.  They wait for the
policy to be opened, which puts them over its text, or for a save of all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from policyeditor.comparison.model import Comparison
from policyeditor.errors import ChangedOnDiskError, HistoryError, InputError
from policyeditor.history.model import Author
from policyeditor.history.remedies import Remedy
from policyeditor.workspace.recovery import Journal, keep_aside
from policyeditor.workspace.saving import Saved, SaveRequest, save_policy
from policyeditor.workspace.searching import Redraft
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.trust import look_at_folder


class LaidDrafts:
    """The drafts that wait, each kept in the journal.  Used from the window's thread alone."""

    def __init__(self, journal: Journal, recovery: Path) -> None:
        self._journal = journal
        self._recovery = recovery
        self._drafts: dict[Path, Redraft] = {}

    @property
    def all(self) -> tuple[Redraft, ...]:
        """The drafts, in the order in which they came."""
        return tuple(self._drafts.values())

    def of(self, path: Path) -> Redraft | None:
        """The draft of a policy, if one waits."""
        return self._drafts.get(path)

    def lay(self, draft: Redraft) -> Redraft | None:
        """Let a draft wait in place of the one before it, which is given back."""
        before = self._drafts.get(draft.path)
        self._drafts[draft.path] = draft
        self._journal.keep(draft.path, draft.view, draft.base_digest)
        return before

    def drop(self, path: Path) -> None:
        """A draft is not wanted any more, or was saved."""
        if self._drafts.pop(path, None) is not None:
            self._journal.forget(path)

    def hand_over(self, path: Path, digest: str) -> Redraft | None:
        """The draft of a policy that is being opened and keeps it from now on; None without one.

        Raises InputError where the file is not what the draft grew from: the draft is put aside
        then, for both texts are somebody's.
        """
        draft = self._drafts.pop(path, None)
        if draft is None or draft.base_digest == digest:
            return draft
        keep_aside(path, draft.view, draft.base_digest, self._recovery)
        self._journal.forget(path)
        raise InputError("searching.changed-since", file=path.name)


def save_laid(
    draft: Redraft, folder: Path, author: Author, comparer: Callable[[str, str], Comparison]
) -> Saved:
    """Write a draft into its file and keep a version of it.

    Raises InputError for a folder that is only looked at, ChangedOnDiskError where another
    program changed the file meanwhile, WriteError where it cannot be written.
    """
    try:
        look = look_at_folder(folder)
    except HistoryError:
        look = None  # without Git: the text is written all the same, as with every save
    if look is not None and Remedy.TRUST in look.ways:
        raise InputError("searching.look-only")
    opened = open_policy(draft.path)
    if opened.digest != draft.base_digest:
        raise ChangedOnDiskError("saving.changed-on-disk", file=draft.path.name)
    request = SaveRequest(folder, opened, opened.text.with_view(draft.view))
    return save_policy(request, author, comparer)
