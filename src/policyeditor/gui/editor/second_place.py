"""A second place of the text that is being written, seen above or below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from policyeditor.gui.editor.comment_marks import comment_tints
from policyeditor.gui.editor.gutter import Gutter
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import Theme


class SecondPlace(QPlainTextEdit):
    """Shows the document of an editor; a click, or F6, asks to write here (``wanted``).

    It is a view alone: there is one editor, and the two change places when this one is wanted.
    ``wanted`` carries the document's position that was clicked, -1 for the cursor that was here.
    """

    wanted = Signal(int)

    def __init__(self, editor: PolicyEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("second_place")
        self.setAccessibleName(self.tr("Second place of the policy text"))
        self._editor = editor
        self._theme = theme
        self._tinted: tuple[int, int, int, str] | None = None
        self.setDocument(editor.document())
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(True)  # Qt takes it from the document with the right to write
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._gutter = Gutter(self, theme)
        self.updateRequest.connect(self._show_lines)
        editor.installEventFilter(self)
        self._follow_look()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._gutter.set_theme(theme)

    def leave(self) -> None:
        """Let go of the editor's document, which may be deleted first."""
        self._editor.removeEventFilter(self)
        own = QTextDocument(self)
        own.setDocumentLayout(QPlainTextDocumentLayout(own))
        self.setDocument(own)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the editor's letters and margins when they change."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.Resize):
            self._follow_look()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Write where it was clicked."""
        self.wanted.emit(self.cursorForPosition(event.position().toPoint()).position())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour the lines in sight as the editor does, then paint them."""
        lines = self._in_sight()
        if lines:
            self._editor.colour(lines[0][0], lines[-1][0])
            self._tint(lines[0][0], lines[-1][0])
        super().paintEvent(event)
        if self._editor.fold.possible:
            self._editor.fold.paint(QPainter(self.viewport()), self)

    def _tint(self, first: int, last: int) -> None:
        """Put a ground under comments, as the editor does."""
        now = (first, last, self.document().revision(), self._theme.paper)
        if now != self._tinted:
            self._tinted = now
            self.setExtraSelections(comment_tints(self.document(), first, last, self._theme))

    def _follow_look(self) -> None:
        sheet = self._editor.styleSheet().replace("#editor", "#second_place")
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self._arrange()

    def _arrange(self) -> None:
        margins = self._editor.viewportMargins()
        width = self._gutter.wanted_width(self.blockCount())
        self.setViewportMargins(margins.left(), 0, margins.right(), 0)
        inside = self.contentsRect()
        left = self.viewport().x() - width
        self._gutter.setGeometry(QRect(left, inside.top(), width, inside.height()))

    def _show_lines(self) -> None:
        self._gutter.show_lines(self._in_sight(), self.textCursor().blockNumber() + 1)

    def _in_sight(self) -> list[tuple[int, int, int]]:
        """The lines in sight: number, top and height of the first row in pixels."""
        lines = []
        block, bottom = self.firstVisibleBlock(), self.viewport().height()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if place.top() > bottom:
                break
            if block.isVisible():
                row = block.layout().lineAt(0)
                height = int(row.height()) if row.isValid() else int(place.height())
                lines.append((block.blockNumber() + 1, int(place.top()), height))
            block = block.next()
        return lines
