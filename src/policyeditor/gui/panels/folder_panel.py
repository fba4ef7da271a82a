"""The policies of the open folder, as a tree."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QTreeView, QWidget

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip
from policyeditor.workspace.folder import PolicyFolder

_PATH = Qt.ItemDataRole.UserRole


class FolderPanel(QWidget):
    """Shows a folder's policies; says which one the person wants to see."""

    policyChosen = Signal(object)
    newPolicyRequested = Signal()
    showInSystemRequested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folder")
        self._theme = theme
        self._items: dict[Path, QStandardItem] = {}
        self._unsaved: frozenset[Path] = frozenset()
        self._model = QStandardItemModel(self)
        self._tree = QTreeView(self)
        self._tree.setModel(self._model)
        self._tree.setHeaderHidden(True)
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setAccessibleName(self.tr("Policies of this folder"))
        self._tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._tree.setIndentation(3 * STEP)
        self._tree.activated.connect(self._choose)
        self._tree.clicked.connect(self._choose)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._offer)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setMargin(3 * STEP)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._tree)
        self._layout.addWidget(self._empty)
        self.clear()

    def clear(self) -> None:
        """Show that no folder is open."""
        self._empty.setText(self.tr("Open a policy folder to see its policies here."))
        self._layout.setCurrentWidget(self._empty)

    def show_folder(self, folder: PolicyFolder) -> None:
        """Show the policies of a folder."""
        self._model.clear()
        self._items = {}
        branches: dict[Path, QStandardItem] = {folder.root: self._model.invisibleRootItem()}
        for path in folder.policies:
            item = QStandardItem(icon("file-text", self._theme, self._theme.muted), path.name)
            item.setData(path, _PATH)
            item.setToolTip(as_tip(str(path)))
            self._branch(branches, path.parent).appendRow(item)
            self._items[path] = item
        self._tree.expandAll()
        self._mark_unsaved()
        if folder.policies:
            self._layout.setCurrentWidget(self._tree)
        else:
            self._empty.setText(
                self.tr("There are no policies in this folder yet. Use File > New policy.")
            )
            self._layout.setCurrentWidget(self._empty)

    def show_current(self, path: Path | None) -> None:
        """Mark the policy that is being edited."""
        item = self._items.get(path) if path else None
        self._tree.setCurrentIndex(item.index() if item else QModelIndex())

    def show_unsaved(self, paths: frozenset[Path]) -> None:
        """Mark the policies with unsaved changes."""
        if paths != self._unsaved:
            self._unsaved = paths
            self._mark_unsaved()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for item in self._items.values():
            item.setIcon(icon("file-text", theme, theme.muted))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the policy under the cursor, also where the desktop wants a double click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._tree.currentIndex())
        else:
            super().keyPressEvent(event)

    def _branch(self, branches: dict[Path, QStandardItem], folder: Path) -> QStandardItem:
        if folder not in branches:
            branch = QStandardItem(folder.name)
            branch.setSelectable(False)
            self._branch(branches, folder.parent).appendRow(branch)
            branches[folder] = branch
        return branches[folder]

    def _mark_unsaved(self) -> None:
        for path, item in self._items.items():
            item.setText(f"{path.name} •" if path in self._unsaved else path.name)

    def _choose(self, index: QModelIndex) -> None:
        path = index.data(_PATH)
        if isinstance(path, Path):
            self.policyChosen.emit(path)

    def _offer(self, place: QPoint) -> None:
        path = self._tree.indexAt(place).data(_PATH)
        menu = QMenu(self)
        if isinstance(path, Path):
            menu.addAction(self.tr("Open"), lambda: self.policyChosen.emit(path))
            menu.addAction(
                self.tr("Show in file manager"), lambda: self.showInSystemRequested.emit(path)
            )
            menu.addSeparator()
        menu.addAction(self.tr("New policy…"), self.newPolicyRequested.emit)
        menu.exec(self._tree.viewport().mapToGlobal(place))
        menu.deleteLater()
