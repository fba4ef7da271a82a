"""The version history: who saved what and when, and what can be done with a version."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.panels.history_delegate import HistoryDelegate
from policyeditor.gui.panels.history_rows import HistoryRows
from policyeditor.gui.row_list import RowList
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.history.model import Version
from policyeditor.messages import Message


class HistoryPanel(QWidget):
    """Versions of the open policy, newest first.

    ``compareRequested`` carries the older version and the newer one, or None for the draft.
    """

    viewRequested = Signal(object)
    restoreRequested = Signal(object)
    nameRequested = Signal(object)
    compareRequested = Signal(object, object)
    moreRequested = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self._more = False
        self._waits_for_older = ""
        self._rows = HistoryRows(today, self)
        self._list = RowList(self.tr("Version history"), self)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setModel(self._rows)
        self._delegate = HistoryDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._note = QLabel()
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._show_more = QPushButton(self.tr("Show older versions"))
        self._make_actions()
        self._buttons = self._make_buttons()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.show_versions((), False)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._delegate.set_theme(theme)
        for action, name in (
            (self._view, "eye"),
            (self._compare_draft, "file-diff"),
            (self._compare_before, "history"),
            (self._compare_two, "git-compare"),
            (self._restore, "rotate-ccw"),
            (self._name, "tag"),
        ):
            action.setIcon(icon(name, theme))
        self._compare_button.setIcon(icon("file-diff", theme))
        self._list.viewport().update()

    def show_versions(self, versions: tuple[Version, ...], more: bool) -> None:
        """List versions, newest first; ``more`` tells that older ones can be had."""
        kept = [version.id for version in self.selected()]
        scrolled = self._list.verticalScrollBar().value()
        self._rows.show(versions)
        for version_id in kept:
            self._list.selectionModel().select(
                self._rows.index_of(version_id), QItemSelectionModel.SelectionFlag.Select
            )
        if self.selected():
            self._list.verticalScrollBar().setValue(scrolled)
        self._set_more(more)
        if versions:
            self._stack.setCurrentWidget(self._page)
        else:
            self._show_text(self.tr("No versions yet. Each time you save, a version is kept here."))
        self._update_actions()

    def append_versions(self, versions: tuple[Version, ...], more: bool) -> None:
        """Add older versions at the end."""
        self._rows.append(versions)
        self._set_more(more)
        self._update_actions()
        waiting, self._waits_for_older = self._waits_for_older, ""
        if waiting and waiting in {version.id for version in self.selected()}:
            self._compare_before.trigger()

    def show_note(self, message: Message) -> None:
        """Say why there is no history, in place of the list."""
        self._rows.show(())
        self._show_text(say(message))

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions listed, the newest first."""
        return tuple(self._rows.versions())

    def selected(self) -> tuple[Version, ...]:
        """The selected versions, newest first."""
        rows = sorted(self._list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        found = (self._rows.version_at(index) for index in rows)
        return tuple(version for version in found if version)

    def _make_actions(self) -> None:
        def action(text: str, short: str) -> QAction:
            made = QAction(text, self)
            made.setIconText(short)
            made.setToolTip(text)
            return made

        self._view = action(self.tr("View this version"), self.tr("View"))
        self._compare_draft = action(self.tr("Compare with the draft"), "")
        self._compare_before = action(self.tr("Compare with the version before"), "")
        self._compare_two = action(self.tr("Compare the two selected"), "")
        self._restore = action(self.tr("Restore this version"), self.tr("Restore"))
        self._name = action(self.tr("Name this version…"), self.tr("Name…"))

    def _make_buttons(self) -> QWidget:
        bar = QWidget()
        across = QHBoxLayout(bar)
        across.setContentsMargins(STEP, STEP, STEP, STEP)
        across.setSpacing(STEP)
        self._compare_button = QToolButton()
        self._compare_button.setText(self.tr("Compare"))
        self._compare_button.setToolTip(self.tr("Compare this version with another"))
        self._compare_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._compare_button)
        menu.addActions([self._compare_draft, self._compare_before, self._compare_two])
        self._compare_button.setMenu(menu)
        for number, action in enumerate((self._view, self._restore, self._name)):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            across.addWidget(button)
            if number == 0:
                across.addWidget(self._compare_button)
        self._compare_button.setAccessibleName(self.tr("Compare"))
        for button in bar.findChildren(QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(16, 16))
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(12 * STEP)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return bar

    def _lay_out(self) -> None:
        self._page = QWidget()
        down = QVBoxLayout(self._page)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._list, 1)
        down.addWidget(self._show_more)
        down.addWidget(self._buttons)
        empty = QWidget()
        inner = QVBoxLayout(empty)
        inner.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        inner.addWidget(self._note)
        inner.addStretch(1)
        self._empty = empty
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._page)
        self._stack.addWidget(empty)

    def _connect(self) -> None:
        self._list.opened.connect(self._view.trigger)
        self._list.selectionModel().selectionChanged.connect(self._update_actions)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)
        self._show_more.clicked.connect(lambda: self.moreRequested.emit())
        self._view.triggered.connect(lambda: self._send(self.viewRequested.emit))
        self._restore.triggered.connect(lambda: self._send(self.restoreRequested.emit))
        self._name.triggered.connect(lambda: self._send(self.nameRequested.emit))
        self._compare_draft.triggered.connect(
            lambda: self._send(lambda version: self.compareRequested.emit(version, None))
        )
        self._compare_before.triggered.connect(self._compare_with_older)
        self._compare_two.triggered.connect(self._compare_selected)

    def _send(self, emit: Callable[[Version], None]) -> None:
        chosen = self.selected()
        if len(chosen) == 1:
            emit(chosen[0])

    def _compare_with_older(self) -> None:
        chosen = self.selected()
        if len(chosen) != 1:
            return
        older = self._older(chosen[0])
        if older:
            self.compareRequested.emit(older, chosen[0])
        elif self._more:
            self._waits_for_older = chosen[0].id
            self.moreRequested.emit()

    def _compare_selected(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self.compareRequested.emit(chosen[1], chosen[0])

    def _older(self, version: Version) -> Version | None:
        versions = self._rows.versions()
        after = versions.index(version) + 1
        return versions[after] if after < len(versions) else None

    def _update_actions(self) -> None:
        chosen = self.selected()
        one = len(chosen) == 1
        for action in (self._view, self._restore, self._name, self._compare_draft):
            action.setEnabled(one)
        has_older = one and (self._more or self._older(chosen[0]) is not None)
        self._compare_before.setEnabled(has_older)
        self._compare_two.setEnabled(len(chosen) == 2)
        self._compare_button.setEnabled(1 <= len(chosen) <= 2)

    def _open_menu(self, place: QPoint) -> None:
        if not self.selected():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._view)
        menu.addSeparator()
        menu.addActions([self._compare_draft, self._compare_before, self._compare_two])
        menu.addSeparator()
        menu.addActions([self._restore, self._name])
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _set_more(self, more: bool) -> None:
        self._more = more
        self._show_more.setVisible(more)

    def _show_text(self, text: str) -> None:
        self._note.setText(text)
        self._stack.setCurrentWidget(self._empty)
