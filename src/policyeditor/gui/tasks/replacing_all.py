"""Replacing in all policies: open ones as one step to undo, others as drafts that wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from policyeditor.drafting.replacing import as_edits
from policyeditor.errors import InputError, PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.search.panel import SearchPanel
from policyeditor.gui.search.results import Ticked
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.workspace.laid_drafts import LaidDrafts, save_laid
from policyeditor.workspace.roots import root_of
from policyeditor.workspace.searching import Redraft, Source, redraft, view_digest


@dataclass(frozen=True, slots=True)
class _Done:
    """What a replacement did: the drafts on the desk and those laid, each with what was before."""

    on_desk: tuple[tuple[Path, str], ...]
    laid: tuple[tuple[Redraft, Redraft | None], ...]
    #: Of each policy on the desk its text before, and of each policy how much was replaced.
    before: Mapping[Path, str]
    counts: Mapping[Path, int]

    @property
    def paths(self) -> tuple[Path, ...]:
        return (*(path for path, _view in self.on_desk), *(draft.path for draft, _ in self.laid))


class ReplacingAll(QObject):
    """Changes policies that are not open as drafts that wait.

    Opening every one of them would bury the person under tabs, and writing them would make
    versions that nobody asked for: so their drafts lie in the journal, as safe as any other, until
    they are opened, saved together, or taken back.  ``waitingChanged`` has the policies with such
    drafts, ``saved`` comes when versions of them were kept, ``changed`` has the policies that are
    not as they were found.
    """

    waitingChanged = Signal(object)
    saved = Signal()
    changed = Signal(object)
    _savedOne = Signal(object, object)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        opening: Opening,
        saving: Saving,
        panel: SearchPanel,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._saving = saving
        self._panel = panel
        self._laid = LaidDrafts(services.journal, services.places.recovery)
        self._done: _Done | None = None
        panel.replaceWanted.connect(self.replace)
        panel.undoWanted.connect(self.undo)
        panel.saveWanted.connect(self.save_all)
        window.desk.documentShown.connect(self._hand_over)
        window.desk.heldChanged.connect(self._hand_over)
        window.desk.draftChanged.connect(self._see_taken_back)
        self._savedOne.connect(self._take_saved)

    def replace(self, ticked: Sequence[Ticked]) -> None:
        """Replace what is ticked: in open policies as one step to undo, in others as drafts."""
        failed: list[Message] = []
        on_desk: list[tuple[Path, str]] = []
        rest: list[tuple[Ticked, Source]] = []
        before: dict[Path, str] = {}
        counts = {each.policy.path: len(each.found) for each in ticked}
        for each in ticked:
            document = self._window.desk.document_of(each.policy.path)
            if document is None:
                (source,) = self.sources((each.policy.path,))
                rest.append((each, source))
                continue
            was = document.session.view
            if (reason := self._replace_on_desk(document, each)) is not None:
                failed.append(reason)
            else:
                on_desk.append((document.path, document.session.view))
                before[document.path] = was

        def make() -> tuple[list[Redraft], list[Message]]:
            drafts, reasons = [], []
            for each, source in rest:
                try:
                    drafts.append(redraft(source, each.policy.digest, each.found))
                except InputError as error:
                    reasons.append(error.message)
            return drafts, reasons

        def lay(made: tuple[list[Redraft], list[Message]]) -> None:
            drafts, reasons = made
            laid = tuple((draft, self._laid.lay(draft)) for draft in drafts)
            self._done = _Done(tuple(on_desk), laid, before, counts)
            self._tell_done([*failed, *reasons])
            self.changed.emit(tuple(draft.path for draft in drafts))

        self._services.background.run(make, lay, lambda error: tell(self._window, error.message))

    def undo(self) -> None:
        """Take the last replacement back, wherever nothing was changed since."""
        done, self._done = self._done, None
        if done is None:
            return
        left = 0
        for draft, before in done.laid:
            if self._laid.of(draft.path) is draft:
                if before is None:
                    self._laid.drop(draft.path)
                else:
                    self._laid.lay(before)
            elif not self._undo_on_desk(draft.path, draft.view):
                left += 1
        for path, view in done.on_desk:
            left += not self._undo_on_desk(path, view)
        words = self.tr("The replacements were taken back.")
        if left:
            words = self.tr(
                "Taken back, except in {count} policies that were changed, closed or saved since."
            ).format(count=left)
        self._panel.show_done(words)
        self._tell_waiting()
        self.changed.emit(done.paths)

    def save_all(self) -> None:
        """Keep a version of each policy that was changed and is not saved."""
        author = self._services.settings.now.author or self._saving.ask_author()
        if author is None:
            return
        if self._done is not None:
            for path, _view in self._done.on_desk:
                document = self._window.desk.document_of(path)
                if document is not None and document.session.dirty:
                    self._saving.save(document)
        folder = self._opening.folder
        drafts, root = self._laid.all, folder.root if folder else None
        self._done = None
        self._panel.show_done(self.tr("Saving…"))

        def save() -> tuple[int, list[Message]]:
            kept, troubles = 0, []
            for draft in drafts:
                try:
                    place = root_of(draft.path, root)
                    saved = save_laid(draft, place, author, self._saving.compare)
                except PolicyEditorError as error:
                    troubles.append(error.message)
                    continue
                kept += 1
                self._savedOne.emit(draft, saved.opened.digest)
                if saved.trouble is not None:
                    troubles.append(saved.trouble)
            return kept, troubles

        def show(result: tuple[int, list[Message]]) -> None:
            kept, troubles = result
            words = self.tr("All changed policies are saved.")
            if troubles:
                words = self.tr("{count} could not be saved as they should.")
                words = "\n".join((words.format(count=len(troubles)), *_sentences(troubles)))
            self._panel.show_done(words, save=bool(self._laid.all))
            self._tell_waiting()
            if kept:
                self.saved.emit()

        self._services.background.run(save, show, lambda error: tell(self._window, error.message))

    def sources(self, paths: Sequence[Path]) -> tuple[Source, ...]:
        """Policies with their drafts, those on the desk and those that wait."""
        desk = {document.path: document.session for document in self._window.desk}
        sources = []
        for path in paths:
            laid = self._laid.of(path)
            draft = laid.view if laid is not None else None
            if path in desk and desk[path].dirty:
                draft = desk[path].view
            sources.append(Source(path, draft))
        return tuple(sources)

    def _replace_on_desk(self, document: OpenDocument, ticked: Ticked) -> Message | None:
        """Replace in an open policy; gives the reason where that cannot be."""
        view = document.session.view
        if (reason := self._window.desk.reason_of(document)) is not None:
            return reason
        if view_digest(view) != ticked.policy.digest:
            return Message("searching.changed-meanwhile", {"file": document.path.name})
        document.editor.apply(as_edits(view, ticked.found))
        return None

    def _undo_on_desk(self, path: Path, view: str) -> bool:
        """Undo in an open policy, if its text is still the one that a replacement made."""
        document = self._window.desk.document_of(path)
        if document is None or document.session.view != view or document.editor.isReadOnly():
            return False
        document.editor.undo()
        return True

    def _see_taken_back(self, document: OpenDocument) -> None:
        """What undo took back in a text is not told of as replaced any more."""
        done = self._done
        if done is None or done.before.get(document.path) != document.session.view:
            return
        left = tuple(pair for pair in done.on_desk if pair[0] != document.path)
        if len(left) == len(done.on_desk):
            return
        self._done = replace(done, on_desk=left)
        if self._done.paths:
            self._tell_done(())
        else:
            self._done = None
            self._panel.show_done("")

    def _tell_done(self, failed: Sequence[Message]) -> None:
        done = self._done
        assert done is not None
        within, count = len(done.paths), sum(done.counts[path] for path in done.paths)
        words = self.tr("{count} replaced in {within} policies. They are not saved yet.")
        if within == 1:
            words = self.tr("{count} replaced in 1 policy. It is not saved yet.")
        if not within:
            words = self.tr("Nothing was replaced.")
        lines = [words.format(count=count, within=within), *_sentences(failed)]
        self._panel.show_done("\n".join(lines), undo=bool(within), save=bool(within))
        self._tell_waiting()

    def _hand_over(self, document: OpenDocument | None) -> None:
        """A policy came to the front: put over its text the draft that waits for it."""
        if document is None or self._laid.of(document.path) is None:
            return
        if self._window.desk.reason_of(document) is not None:
            return  # as soon as it may be changed, this is told of
        try:
            draft = self._laid.hand_over(document.path, document.session.opened.digest)
        except InputError as error:
            draft = None
            tell(self._window, error.message)
        if draft is not None:
            document.editor.replace_view(draft.view)
        self._tell_waiting()

    def _take_saved(self, draft: Redraft, _digest: str) -> None:
        if self._laid.of(draft.path) is draft:
            self._laid.drop(draft.path)

    def _tell_waiting(self) -> None:
        self.waitingChanged.emit(frozenset(draft.path for draft in self._laid.all))


def _sentences(messages: Sequence[Message]) -> list[str]:
    """What went wrong, each once, not more than a few."""
    every = list(dict.fromkeys(say(message) for message in messages))
    return [*every[:5], "…"] if len(every) > 5 else every
