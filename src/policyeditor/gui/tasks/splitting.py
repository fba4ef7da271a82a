"""Two places of one policy at once: the text split in two, with one cursor that goes to either."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QSplitter

from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.editor.second_place import SecondPlace
from policyeditor.gui.style.theme import Theme
from policyeditor.gui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _Split:
    """The two places of a policy, one above the other."""

    splitter: QSplitter
    second: SecondPlace


class Splitting(QObject):
    """Splits the text of the policy in front, and joins it again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._splits: dict[OpenDocument, _Split] = {}
        window.desk.documentShown.connect(lambda _document: self._tick())
        window.desk.documentClosed.connect(self._forget)
        window.follow_theme(self)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {"split": self.toggle}

    def toggle(self) -> None:
        """Split the text in front, or join it."""
        document = self._window.desk.current
        if document is not None:
            self._window.show_place(self._window.writing)
            if document in self._splits:
                self._join(document)
            else:
                self._split(document)
            document.editor.setFocus()
        self._tick()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for split in self._splits.values():
            split.second.set_theme(theme)

    def swap(self, document: OpenDocument, position: int) -> None:
        """Write at the other place; what was written at stays in sight where it was."""
        split, editor = self._splits[document], document.editor
        second = split.second
        here, there = editor.verticalScrollBar().value(), second.verticalScrollBar().value()
        old, cursor = editor.textCursor(), second.textCursor()
        if position >= 0:
            cursor.setPosition(position)
        sizes = split.splitter.sizes()
        split.splitter.insertWidget(1 - split.splitter.indexOf(editor), editor)
        split.splitter.setSizes(sizes)
        second.setTextCursor(old)
        second.verticalScrollBar().setValue(here)
        editor.setTextCursor(cursor)
        editor.verticalScrollBar().setValue(there)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _split(self, document: OpenDocument) -> None:
        editor = document.editor
        layout = document.page.layout()
        assert layout is not None
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setObjectName("split")
        layout.replaceWidget(editor, splitter)
        second = SecondPlace(editor, self._window.theme)
        top = editor.verticalScrollBar().value()
        splitter.addWidget(second)
        splitter.addWidget(editor)
        splitter.setSizes([1, 1])
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        editor.show()
        second.setTextCursor(QTextCursor(editor.textCursor()))
        second.verticalScrollBar().setValue(top)
        second.wanted.connect(lambda position: self.swap(document, position))
        self._splits[document] = _Split(splitter, second)

    def _join(self, document: OpenDocument) -> None:
        split = self._splits.pop(document)
        split.second.leave()
        layout = document.page.layout()
        assert layout is not None
        layout.replaceWidget(split.splitter, document.editor)
        document.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        split.splitter.hide()
        split.splitter.deleteLater()

    def _forget(self, document: OpenDocument) -> None:
        if (split := self._splits.pop(document, None)) is not None:
            split.second.leave()

    def _tick(self) -> None:
        split = self._window.desk.current in self._splits
        self._window.actions_by_id["split"].setChecked(split)
