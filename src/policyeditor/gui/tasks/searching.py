"""Searching: words found and replaced in all policies of the folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from policyeditor.drafting.replacing import as_edits
from policyeditor.drafting.searching import Query, Replacement
from policyeditor.errors import InputError, PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.editor.find import in_units
from policyeditor.gui.search.panel import SearchPanel
from policyeditor.gui.search.results import Ticked
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.workspace.folder import PolicyFolder
from policyeditor.workspace.laid_drafts import LaidDrafts, save_laid
from policyeditor.workspace.roots import root_of
from policyeditor.workspace.searching import (
    MOST_HITS,
    FoundPolicy,
    Hit,
    Looked,
    Redraft,
    Source,
    redraft,
    search_policies,
    view_digest,
)

#: Seconds after which a part of a search is given up, and those after which it tells how far it is.
_PATIENCE, _STEP = 20.0, 0.7
#: Milliseconds after the last key until what is found in a draft is looked up anew.
_PAUSE = 400
#: The panel's width in a window wider than the second, in pixels.
_WIDE, _SPARE = 380, 1200


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


class Searching(QObject):
    """One search at a time.  Policies that are not open are changed as drafts that wait.

    Opening every one of them would bury the person under tabs, and writing them would make
    versions that nobody asked for: so their drafts lie in the journal, as safe as any other, until
    they are opened, saved together, or taken back.  ``waitingChanged`` has the policies with such
    drafts, ``saved`` comes when versions of them were kept.
    """

    waitingChanged = Signal(object)
    saved = Signal()
    #: From the thread of a search to the window's: which search, and its step.
    _stepped = Signal(int, object)
    _savedOne = Signal(object, object)

    def __init__(
        self, window: MainWindow, services: Services, opening: Opening, saving: Saving
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._saving = saving
        self._laid = LaidDrafts(services.journal, services.places.recovery)
        self._asked = 0
        self._running = self._warm = False
        self._query: Query | None = None
        self._replacement: Replacement | None = None
        self._done: _Done | None = None
        self._changed: set[Path] = set()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._renew)
        self._panel = panel = SearchPanel(window.theme, window.desk.recent)
        self._dock = window.docks.join("search", self.tr("Search"), panel)
        window.follow_theme(panel)
        panel.searchWanted.connect(self.search)
        panel.replaceWanted.connect(self.replace)
        panel.undoWanted.connect(self.undo)
        panel.saveWanted.connect(self.save_all)
        panel.leaveWanted.connect(self._back_to_text)
        panel.results.opened.connect(self._show_hit)
        window.desk.documentShown.connect(self._hand_over)
        window.desk.heldChanged.connect(self._hand_over)
        window.desk.draftChanged.connect(self._see_taken_back)
        window.desk.draftChanged.connect(lambda document: self._follow(document.path))
        window.desk.documentClosed.connect(lambda document: self._follow(document.path))
        opening.folderOpened.connect(lambda _folder: self._search_again())
        self._stepped.connect(self._take_step)
        self._savedOne.connect(self._take_saved)

    def ask(self, *, replacing: bool = False) -> None:
        """Bring the panel, with the words that are selected in the text."""
        words, query = "", None
        document = self._window.desk.current
        if document is not None:
            selected = document.editor.textCursor().selectedText()
            words = "" if "\u2029" in selected else selected
            if document.find_bar.isVisible():
                query = document.find_bar.query()
                words = words or query.words
        self._window.show_place(self._window.writing)
        self._window.docks.bring(self._dock)
        self._make_room()
        self._warm_up()
        self._panel.ask(words, query, replacing=replacing)

    def next_found(self) -> None:
        """Show the next finding in its policy; where nothing was looked for, ask what for."""
        self._go(1)

    def previous_found(self) -> None:
        """Show the finding before in its policy."""
        self._go(-1)

    def search(self, query: Query, replacement: Replacement | None) -> None:
        """Look through the policies of the folder; what is found is shown as it comes."""
        self._asked += 1
        self._query, self._replacement = query, replacement
        self._changed.clear()
        folder = self._opening.folder
        if folder is None:
            return
        if not query.words:
            self._panel.begin(folder.root)
            self._panel.show_state(0, 0)
            return
        self._panel.expect(len(folder.policies))
        if not self._running:  # else what runs sees that another is wanted
            self._look_through(folder, query, replacement)

    def _look_through(
        self, folder: PolicyFolder, query: Query, replacement: Replacement | None
    ) -> None:
        number, sources = self._asked, self._sources(folder.policies)
        total, jobs = len(sources), self._services.jobs
        self._running = True

        def look() -> None:
            done = found = 0
            while done < total and number == self._asked and found < MOST_HITS:
                left = MOST_HITS - found
                step = jobs.run_within(
                    _PATIENCE,
                    search_policies,
                    sources[done:],
                    query,
                    replacement,
                    most=left,
                    within=_STEP,
                )
                done += step.looked
                found += sum(len(policy.hits) for policy in step.found)
                first = done == step.looked
                self._stepped.emit(number, (step, first, done, total, found >= MOST_HITS))

        def fail(error: PolicyEditorError) -> None:
            end()
            if number == self._asked:
                self._panel.begin(folder.root)
                self._panel.show_trouble(error.message)

        def end() -> None:
            self._running = False
            if number != self._asked:
                self._search_again()

        self._services.background.run(look, lambda _nothing: end(), fail)

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
                (source,) = self._sources((each.policy.path,))
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
            self._look_at(draft.path for draft in drafts)

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
        self._look_at(done.paths)

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

    def close(self) -> None:
        """The window closes: end a search under way; drafts that wait are offered next time."""
        self._asked += 1

    def _sources(self, paths: Sequence[Path]) -> tuple[Source, ...]:
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

    def _take_step(self, number: int, step: tuple[Looked, bool, int, int, bool]) -> None:
        folder = self._opening.folder
        if number != self._asked or folder is None:
            return
        looked, first, done, total, more = step
        if first:
            self._panel.begin(folder.root)
        self._panel.add(looked.found)
        self._panel.show_state(done, total, more=more)

    def _show_hit(self, policy: FoundPolicy, hit: Hit) -> None:
        document = self._opening.open_policy(policy.path)
        if document is None:
            return
        if view_digest(document.session.view) == policy.digest:
            span = (hit.found.start, hit.found.end)
            document.editor.select_stretch(in_units(document.session.view, [span])[0])
            document.editor.centerCursor()
            document.editor.setFocus()
        else:
            document.editor.go_to(hit.line, hit.column)

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

    def _search_again(self) -> None:
        if self._query is not None and self._query.words:
            self.search(self._query, self._replacement)

    def _follow(self, path: Path) -> None:
        """A draft changed: what is found in it is looked up anew, once there is a pause."""
        if self._query is not None and self._query.words and not self._dock.isHidden():
            self._changed.add(path)
            self._soon.start()

    def _look_at(self, paths: object) -> None:
        self._changed |= set(paths)  # type: ignore[call-overload]  # paths, of any iterable kind
        self._renew()

    def _renew(self) -> None:
        folder, query, number = self._opening.folder, self._query, self._asked
        if folder is None or query is None or not query.words:
            return
        inside = tuple(path for path in folder.policies if path in self._changed)
        self._changed.clear()
        if not inside:
            return
        sources, jobs, replacement = self._sources(inside), self._services.jobs, self._replacement
        total = len(folder.policies)

        def look() -> Looked:
            return jobs.run_within(_PATIENCE, search_policies, sources, query, replacement)

        def show(looked: Looked) -> None:
            if number != self._asked:
                return
            found = {policy.path: policy for policy in looked.found}
            for path in inside[: looked.looked]:
                self._panel.results.renew(path, found.get(path))
            self._panel.show_state(total, total)

        self._services.background.run(
            look, show, lambda error: self._panel.show_trouble(error.message)
        )

    def _make_room(self) -> None:
        """The first time, where the window has it to spare: findings are long."""
        if not self._warm and self._window.width() > _SPARE and self._dock.width() < _WIDE:
            self._window.resizeDocks([self._dock], [_WIDE], Qt.Orientation.Horizontal)

    def _warm_up(self) -> None:
        """Start the process that searches while the person still types."""
        if not self._warm:
            self._warm = True
            jobs = self._services.jobs
            self._services.background.run(
                lambda: jobs.run_within(_PATIENCE, search_policies, (), Query("")),
                lambda _looked: None,
                lambda _error: None,  # the search itself will tell
            )

    def _go(self, step: int) -> None:
        if self._panel.results.paths:
            self._panel.results.go(step)
        else:
            self.ask()

    def _back_to_text(self) -> None:
        if (document := self._window.desk.current) is not None:
            document.editor.setFocus()


def _sentences(messages: Sequence[Message]) -> list[str]:
    """What went wrong, each once, not more than a few."""
    every = list(dict.fromkeys(say(message) for message in messages))
    return [*every[:5], "…"] if len(every) > 5 else every
