"""The version history: who saved what and when, and what can be done with a version."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.panels.history_actions import HistoryActions
from policyeditor.gui.panels.history_delegate import HistoryDelegate
from policyeditor.gui.panels.history_filter import Asked, HistoryFilter
from policyeditor.gui.panels.history_head import HistoryHead
from policyeditor.gui.panels.history_list import HistoryList
from policyeditor.gui.panels.history_rows import HistoryRows, VersionRow
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.history.model import Version
from policyeditor.messages import Message
from policyeditor.workspace.timeline import Found
from policyeditor.workspace.timeline_model import ClauseChange
from policyeditor.workspace.timeline_restore import Cited

#: The rest on a version after which it is prepared to be looked at, in milliseconds.
_REST = 120


class HistoryPanel(QWidget):
    """Versions of the open policy, newest first: all of them, or those that are looked for.

    ``compareRequested`` carries the older version and the newer one, or None for the draft,
    ``compareBeforeRequested`` one to compare with the version before it;
    ``searchRequested`` what to look for (``Asked``), ``clauseRestoreRequested`` and
    ``quoteRequested`` a version and the id in it of the clause whose history is listed.
    ``versionMarked`` has the version that was rested on: it may be looked at next.
    """

    viewRequested = Signal(object)
    restoreRequested = Signal(object)
    nameRequested = Signal(object)
    compareRequested = Signal(object, object)
    compareBeforeRequested = Signal(object)
    clauseRestoreRequested = Signal(object, str)
    quoteRequested = Signal(object, str)
    versionMarked = Signal(object)
    moreRequested = Signal()
    searchRequested = Signal(object)
    searchEnded = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._found: list[Found] = []
        self._searching = False
        self._rows = HistoryRows(today, self)
        self._list = HistoryList(self._rows, self.tr("Version history"), self)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._delegate = HistoryDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._actions = HistoryActions(self._list)
        self._filter = HistoryFilter()
        self._head = HistoryHead()
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self._list)
        self.set_theme(theme)
        self.show_versions((), False)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._delegate.set_theme(theme)
        self._actions.set_theme(theme)
        self._head.set_theme(theme)
        self._list.viewport().update()

    def show_versions(self, versions: tuple[Version, ...], more: bool) -> None:
        """List versions, newest first; ``more`` tells that older ones can be had."""
        self._searching, self._found = False, []
        self._head.show_progress(0, 0)
        kept = [version.id for version in self.selected()]
        scrolled = self._list.verticalScrollBar().value()
        self._rows.show((VersionRow(version) for version in versions), more=more)
        self._filter.show_people(version.author.name for version in versions)
        for version_id in kept:
            self._list.selectionModel().select(
                self._rows.index_of(version_id), QItemSelectionModel.SelectionFlag.Select
            )
        if self.selected():
            self._list.verticalScrollBar().setValue(scrolled)
        if versions:
            self._head.show()
            self._show_list()
        else:
            self._head.hide()
            self._show_text(self._no_versions())
        self._update_actions()

    def append_versions(self, versions: tuple[Version, ...], more: bool) -> None:
        """Add older versions at the end."""
        self._rows.append((VersionRow(version) for version in versions), more=more)
        self._filter.show_people(version.author.name for version in versions)
        self._update_actions()

    def begin_search(self) -> None:
        """Empty the list for what a search will find."""
        self._searching, self._found = True, []
        self._rows.show(())
        self._head.show()
        self._show_list()
        self._head.show_progress(0, 0, busy=True)
        self._update_actions()

    def show_found(self, found: Iterable[Found], looked: int, of: int) -> None:
        """Add what a search has found, and tell how far it came; the last step ends it."""
        new = list(found)
        self._found += new
        self._rows.append(self._shown(new))
        self._head.show_progress(looked, of, busy=looked < of)
        if looked >= of:
            self.end_search()
        if not of:
            self._show_text(self._no_versions())

    def end_search(self) -> None:
        """No more will be found: the search is over, or was stopped."""
        self._searching = False
        self._head.show_progress(0, 0)
        hidden = len(self._found) - len(self._rows.versions())
        self._head.show_count(len(self._rows.versions()), hidden)
        if not self._rows.versions():
            self._show_text(self._nothing(hidden))
        self._update_actions()

    def show_note(self, message: Message) -> None:
        """Say why there is no history, in place of the list."""
        self._searching = False
        self._rows.show(())
        self._head.show_progress(0, 0)
        self._show_text(say(message))

    def show_clauses(self, clauses: Sequence[Cited]) -> None:
        """Offer the clauses of the draft whose history can be asked for."""
        self._filter.show_clauses(clauses)

    def ask_for_clause(self, identity: str) -> None:
        """Look for the history of a clause of the draft."""
        self._filter.choose_clause(identity)
        self._list.setFocus()

    def forget_search(self) -> None:
        """List all versions again, without asking for them: another policy is in front."""
        blocked = self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(blocked)
        self._head.show_wanted("")

    @property
    def asked(self) -> Asked:
        """What is looked for."""
        return self._filter.asked

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions listed, the newest first."""
        return self._rows.versions()

    def selected(self) -> tuple[Version, ...]:
        """The selected versions, newest first."""
        return tuple(row.version for row in self._chosen())

    def beside(self, version: Version, step: int) -> Version | None:
        """The version listed before (1) or after (-1) one; older ones are asked for if need be."""
        found = self._rows.beside(version, step)
        if found is None and step > 0:
            self._rows.fetchMore(QModelIndex())
        return found

    def newer_than(self, version: Version) -> int:
        """How many versions were saved after one; -1 where only some versions are listed."""
        return self._rows.number_of(version) if self.asked.everything else -1

    def has_older(self, version: Version) -> bool:
        """Whether there is a version after this one in the list, or still to come."""
        return self._rows.more or self._rows.beside(version, 1) is not None

    def change_of(self, version: Version) -> ClauseChange | None:
        """What a listed version changed of the clause whose history is listed."""
        row = self._rows.row_at(self._rows.index_of(version.id))
        return row.change if row else None

    def select(self, version: Version) -> None:
        """Select a version, where it is listed."""
        index = self._rows.index_of(version.id)
        if index.isValid():
            self._list.setCurrentIndex(index)

    def _chosen(self) -> list[VersionRow]:
        rows = sorted(self._list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [row for index in rows if (row := self._rows.row_at(index))]

    def _lay_out(self) -> None:
        self._filter.hide()
        page = QWidget()
        down = QVBoxLayout(page)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._list, 1)
        down.addWidget(self._actions)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        inner.addWidget(self._note)
        inner.addStretch(1)
        self._page, self._empty = page, empty
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(page)
        self._stack.addWidget(empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(self._filter)
        outer.addWidget(body, 1)

    def _connect(self) -> None:
        rows, actions = self._rows, self._actions
        self._rest.timeout.connect(lambda: self._send(self.versionMarked.emit))
        rows.moreWanted.connect(self.moreRequested, Qt.ConnectionType.QueuedConnection)
        self._list.opened.connect(actions.view.trigger)
        self._list.selectionModel().selectionChanged.connect(self._update_actions)
        self._list.selectionModel().selectionChanged.connect(lambda: self._rest.start())
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._filter.changed.connect(self._search)
        self._filter.closed.connect(lambda: self._head.open_form(False))
        self._head.formToggled.connect(self._show_form)
        self._head.cleared.connect(self._filter.clear)
        self._head.noiseToggled.connect(self._show_noise)
        self._head.stopped.connect(self._stop)
        actions.view.triggered.connect(lambda: self._send(self.viewRequested.emit))
        actions.restore.triggered.connect(lambda: self._send(self.restoreRequested.emit))
        actions.name.triggered.connect(lambda: self._send(self.nameRequested.emit))
        actions.compare_draft.triggered.connect(
            lambda: self._send(lambda version: self.compareRequested.emit(version, None))
        )
        actions.compare_before.triggered.connect(self._compare_with_older)
        actions.compare_two.triggered.connect(self._compare_selected)
        actions.restore_clause.triggered.connect(
            lambda: self._send_change(self.clauseRestoreRequested.emit)
        )
        actions.quote.triggered.connect(lambda: self._send_change(self.quoteRequested.emit))
        find = QShortcut(QKeySequence("Ctrl+Alt+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(lambda: self._head.open_form(True))

    def _send(self, emit: Callable[[Version], None]) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            emit(chosen[0])

    def _send_change(self, emit: Callable[[Version, str], None]) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and chosen[0].change is not None:
            emit(chosen[0].version, chosen[0].change.place_id)

    def _compare_with_older(self) -> None:
        chosen = self.selected()
        if len(chosen) != 1:
            return
        # Between two versions found there may be others.
        older = self._rows.beside(chosen[0], 1) if self.asked.everything else None
        if older is None:
            self.compareBeforeRequested.emit(chosen[0])
        else:
            self.compareRequested.emit(older, chosen[0])

    def _compare_selected(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self.compareRequested.emit(chosen[1], chosen[0])

    def _update_actions(self) -> None:
        chosen = self._chosen()
        one = len(chosen) == 1
        older = one and (
            self._rows.more
            or not self.asked.everything
            or self._rows.beside(chosen[0].version, 1) is not None
        )
        clause = self.asked.clause is not None
        self._actions.enable(len(chosen), older=older, clause=clause)

    def _open_menu(self, place: QPoint) -> None:
        if self.selected():
            self._actions.menu(self).popup(self._list.viewport().mapToGlobal(place))

    def _search(self) -> None:
        asked = self._filter.asked
        self._head.show_wanted(self._filter.words, clause=asked.clause is not None)
        self.searchRequested.emit(asked)

    def _stop(self) -> None:
        self.searchEnded.emit()
        self.end_search()

    def _show_form(self, shown: bool) -> None:
        self._filter.setVisible(shown)
        if shown:
            self._filter.setFocus()
        else:
            self._list.setFocus()

    def _show_noise(self) -> None:
        """List the versions that only renumbered the clause or changed its looks, or no longer."""
        self._rows.show(self._shown(self._found))
        if not self._searching:
            self._show_list()
            self.end_search()

    def _shown(self, found: Iterable[Found]) -> list[VersionRow]:
        noise = self._head.noise
        return [
            VersionRow(each.version, each.change)
            for each in found
            if noise or each.change is None or not each.change.is_noise
        ]

    def _no_versions(self) -> str:
        return self.tr("No versions yet. Each time you save, a version is kept here.")

    def _nothing(self, hidden: int) -> str:
        if hidden:
            return self.tr(
                "No version changed the words of this clause. Some changed its number or looks: "
                "choose “Numbering and layout too”."
            )
        if self.asked.clause is not None and self.asked.wanted == Asked().wanted:
            return self.tr("No version has this clause yet: it is in the draft alone.")
        return self.tr("No version matches. Take out a word or a day, or show all versions.")

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self._page)

    def _show_text(self, text: str) -> None:
        self._note.setText(text)
        self._stack.setCurrentWidget(self._empty)
