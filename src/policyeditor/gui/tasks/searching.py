"""Searching: words found in all policies of the folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from policyeditor.drafting.searching import Query, Replacement
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.editor.find import in_units
from policyeditor.gui.search.panel import SearchPanel
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.replacing_all import ReplacingAll
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.folder import PolicyFolder
from policyeditor.workspace.searching import (
    MOST_HITS,
    FoundPolicy,
    Hit,
    Looked,
    search_policies,
    view_digest,
)

#: Seconds after which a part of a search is given up, and those after which it tells how far it is.
_PATIENCE, _STEP = 20.0, 0.7
#: Milliseconds after the last key until what is found in a draft is looked up anew.
_PAUSE = 400
#: The panel's width in a window wider than the second, in pixels.
_WIDE, _SPARE = 380, 1200


class Searching(QObject):
    """One search at a time; ``replacing`` changes what was found."""

    #: From the thread of a search to the window's: which search, and its step.
    _stepped = Signal(int, object)

    def __init__(
        self, window: MainWindow, services: Services, opening: Opening, saving: Saving
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._asked = 0
        self._running = self._warm = False
        self._query: Query | None = None
        self._replacement: Replacement | None = None
        self._changed: set[Path] = set()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._renew)
        self._panel = panel = SearchPanel(window.theme, window.desk.recent)
        self._dock = window.docks.join("search", self.tr("Search"), panel)
        window.follow_theme(panel)
        self.replacing = ReplacingAll(window, services, opening, saving, panel)
        self.replacing.changed.connect(self._look_at)
        panel.searchWanted.connect(self.search)
        panel.leaveWanted.connect(self._back_to_text)
        panel.results.opened.connect(self._show_hit)
        window.desk.draftChanged.connect(lambda document: self._follow(document.path))
        window.desk.documentClosed.connect(lambda document: self._follow(document.path))
        opening.folderOpened.connect(lambda _folder: self._search_again())
        self._stepped.connect(self._take_step)

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
        number, sources = self._asked, self.replacing.sources(folder.policies)
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

    def close(self) -> None:
        """The window closes: end a search under way; drafts that wait are offered next time."""
        self._asked += 1

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

    def _search_again(self) -> None:
        if self._query is not None and self._query.words:
            self.search(self._query, self._replacement)

    def _follow(self, path: Path) -> None:
        """A draft changed: what is found in it is looked up anew, once there is a pause."""
        if self._query is not None and self._query.words and not self._dock.isHidden():
            self._changed.add(path)
            self._soon.start()

    def _look_at(self, paths: tuple[Path, ...]) -> None:
        self._changed.update(paths)
        self._renew()

    def _renew(self) -> None:
        folder, query, number = self._opening.folder, self._query, self._asked
        if folder is None or query is None or not query.words:
            return
        inside = tuple(path for path in folder.policies if path in self._changed)
        self._changed.clear()
        if not inside:
            return
        sources, replacement = self.replacing.sources(inside), self._replacement
        jobs = self._services.jobs
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
