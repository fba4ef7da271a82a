"""The window of the guide: its chapters, a field to find words in them, and one chapter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.guide.chapter_view import ChapterView
from policyeditor.gui.guide.chapters import Chapter, chapters
from policyeditor.gui.interface_language import spoken
from policyeditor.gui.style.theme import STEP

_ID = Qt.ItemDataRole.UserRole


class GuideWindow(QDialog):
    """Stands beside the window; Esc closes it, and it opens again where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self._chapters: Sequence[Chapter] = chapters(spoken(QCoreApplication.instance()))
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find in the guide"))
        self._find.setAccessibleName(self.tr("Find in the guide"))
        self._find.setClearButtonEnabled(True)
        self._find.textChanged.connect(self._fill)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.currentItemChanged.connect(self._show)
        self._none = QLabel(self.tr("No chapter has these words."))
        self._none.setWordWrap(True)
        self._none.setProperty("role", "muted")
        self._none.hide()
        self._view = ChapterView()
        self._view.chapterWanted.connect(self.go_to)
        self._lay_out()
        self._shortcut(QKeySequence.StandardKey.Find, self._find.setFocus)
        self._fill("")
        self._list.setFocus()

    @property
    def chapter(self) -> str:
        """The chapter that is shown, by its id."""
        item = self._list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def go_to(self, id: str) -> None:
        """Show a chapter; where there is none of that id, nothing happens."""
        self._find.clear()
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == id:
                self._list.setCurrentRow(row)

    def _lay_out(self) -> None:
        left = QWidget()
        down = QVBoxLayout(left)
        down.setContentsMargins(3 * STEP, 3 * STEP, 2 * STEP, 3 * STEP)
        down.setSpacing(2 * STEP)
        down.addWidget(self._find)
        down.addWidget(self._none)
        down.addWidget(self._list, 1)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self._view)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        parts.setSizes([60 * STEP, 170 * STEP])
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(parts)
        self.resize(230 * STEP, 165 * STEP)

    def _fill(self, words: str) -> None:
        """List the chapters that hold some words."""
        before = self.chapter
        found = [chapter for chapter in self._chapters if chapter.holds(words)]
        self._list.clear()
        for chapter in found:
            item = QListWidgetItem(chapter.title)
            item.setData(_ID, chapter.id)
            self._list.addItem(item)
        self._none.setVisible(not found)
        ids = [chapter.id for chapter in found]
        if found:
            self._list.setCurrentRow(ids.index(before) if before in ids else 0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            id = item.data(_ID)
            chapter = next(each for each in self._chapters if each.id == id)
            self._view.show_chapter(chapter, self._find.text())

    def _shortcut(self, keys: QKeySequence.StandardKey, deed: object) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(deed)
