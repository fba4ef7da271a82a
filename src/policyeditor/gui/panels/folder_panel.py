"""The policies of the open folder, as a tree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QMenu, QStackedLayout, QTreeView, QWidget

from policyeditor.gui.panels.language_combo import short_language_name
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip
from policyeditor.workspace.families import Family
from policyeditor.workspace.folder import PolicyFolder

_PATH = Qt.ItemDataRole.UserRole
_MISSING = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class _Missing:
    """A translation that is not there: of which policy, into which language."""

    path: Path
    lang: str


class FolderPanel(QWidget):
    """Shows a folder's policies; says which one the person wants to see.

    ``besideRequested`` carries a policy to be shown beside its translation,
    ``translationRequested`` one to be translated, and into which language (empty: not known yet).
    """

    policyChosen = Signal(object)
    newPolicyRequested = Signal()
    showInSystemRequested = Signal(object)
    besideRequested = Signal(object)
    translationRequested = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("folder")
        self._theme = theme
        self._items: dict[Path, QStandardItem] = {}
        self._names: dict[Path, str] = {}
        self._folder: PolicyFolder | None = None
        self._families: tuple[Family, ...] = ()
        self._unsaved: frozenset[Path] = frozenset()
        self._model = QStandardItemModel(self)
        self._tree = QTreeView(self)
        self._tree.setModel(self._model)
        self._tree.setHeaderHidden(True)
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setAccessibleName(self.tr("Policies of this folder"))
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)  # the language stays whole
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
        self._current: Path | None = None
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
        if self._folder is None or folder.root != self._folder.root:
            self._families = ()
        self._folder = folder
        self._fill(folder)

    def show_families(self, folder: PolicyFolder, families: tuple[Family, ...]) -> None:
        """Show policies with their translations under one title each; the others as they stand."""
        if folder == self._folder and families != self._families:
            self._families = families
            self._fill(folder)

    def _fill(self, folder: PolicyFolder) -> None:
        self._model.clear()
        self._items, self._names = {}, {}
        top = self._model.invisibleRootItem()
        here = frozenset(folder.policies)
        for family in self._families:
            if all(member.path in here for member in family.members):
                top.appendRow(self._family(family, folder.root))
        branches: dict[Path, QStandardItem] = {folder.root: top}
        for path in folder.policies:
            if path not in self._items:
                self._branch(branches, path.parent).appendRow(self._item(path, path.name))
        self._tree.expandAll()
        self._mark_unsaved()
        self.show_current(self._current)
        if folder.policies:
            self._layout.setCurrentWidget(self._tree)
        else:
            self._empty.setText(
                self.tr("There are no policies in this folder yet. Use File > New policy.")
            )
            self._layout.setCurrentWidget(self._empty)

    def _item(self, path: Path, name: str) -> QStandardItem:
        item = QStandardItem(icon("file-text", self._theme, self._theme.muted), name)
        item.setData(path, _PATH)
        item.setToolTip(as_tip(str(path)))
        self._items[path], self._names[path] = item, name
        return item

    def _family(self, family: Family, root: Path) -> QStandardItem:
        """A policy with its languages under it, those too that it lacks."""
        above = QStandardItem(family.title)
        above.setSelectable(False)
        for member in family.members:
            words = self.tr("{language} — {file}").format(
                language=short_language_name(member.lang),
                file=member.path.relative_to(root).as_posix(),
            )
            above.appendRow(self._item(member.path, words))
        for lang in family.missing:
            words = self.tr("{language} — not there yet").format(language=short_language_name(lang))
            item = QStandardItem(icon("file-plus", self._theme, self._theme.muted), words)
            item.setForeground(QColor(self._theme.muted))
            item.setData(_Missing(family.members[0].path, lang), _MISSING)
            item.setToolTip(as_tip(self.tr("Begin this translation…")))
            above.appendRow(item)
        return above

    def show_current(self, path: Path | None) -> None:
        """Mark the policy that is being edited."""
        self._current = path
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
        if self._folder is not None:
            self._fill(self._folder)
        for row in range(self._model.rowCount()):
            above = self._model.item(row)
            for place in range(above.rowCount()):
                if (item := above.child(place)).data(_MISSING) is not None:
                    item.setForeground(QColor(theme.muted))

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
            name = self._names[path]
            item.setText(f"{name} •" if path in self._unsaved else name)

    def _choose(self, index: QModelIndex) -> None:
        path = index.data(_PATH)
        missing = index.data(_MISSING)
        if isinstance(path, Path):
            self.policyChosen.emit(path)
        elif isinstance(missing, _Missing):
            self.translationRequested.emit(missing.path, missing.lang)

    def _offer(self, place: QPoint) -> None:
        path = self._tree.indexAt(place).data(_PATH)
        menu = QMenu(self)
        if isinstance(path, Path):
            menu.addAction(self.tr("Open"), lambda: self.policyChosen.emit(path))
            if any(path in (each.path for each in one.members) for one in self._families):
                menu.addAction(
                    self.tr("Translations side by side"), lambda: self.besideRequested.emit(path)
                )
            menu.addAction(
                self.tr("New translation…"), lambda: self.translationRequested.emit(path, "")
            )
            menu.addAction(
                self.tr("Show in file manager"), lambda: self.showInSystemRequested.emit(path)
            )
            menu.addSeparator()
        menu.addAction(self.tr("New policy…"), self.newPolicyRequested.emit)
        menu.exec(self._tree.viewport().mapToGlobal(place))
        menu.deleteLater()
