"""The document details folded away at the top of the text, where the form shows them.

Their lines are hidden, never taken out: the text, its line numbers, undo and what is copied stay as
they are.  Whatever leads the cursor among them (a problem, a hit of a search, undo) unfolds them;
they are folded again when it leads on and nothing was changed there.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

from policyeditor.gui.style.theme import STEP, Theme

# The fences that ``policy.front_matter`` reads, as lines.
_OPENS = re.compile(r"\ufeff?(---|\+\+\+)\s*")
_CLOSES = {"---": re.compile(r"(?:---|\.\.\.)\s*"), "+++": re.compile(r"\+\+\+\s*")}
_MOST = 500  # lines of details, at most, that are folded
#: Keys that step over the fold; Qt stops them among the hidden lines.
_STEPS = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    }
)  # fmt: skip


class DetailsFold(QObject):
    """Folds the details of the text in an editor; ``changed`` tells that it did, or no longer does.

    Off until ``set_wanted``.
    """

    changed = Signal()

    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self._wanted = self._folded = self._led = False
        self._last = 0  # the number (from 0) of the details' last line; 0 for none
        self._before = 0
        self._key: int | None = None
        # A key counts for the move that it makes, not for what leads the cursor later.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._forget_key)
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        editor.document().contentsChange.connect(self._follow_text)
        editor.cursorPositionChanged.connect(self._follow_cursor)

    @property
    def folded(self) -> bool:
        """Whether lines are hidden."""
        return self._folded and self._last > 0

    @property
    def possible(self) -> bool:
        """Whether there are details that can be folded."""
        return self._last > 0

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._editor.viewport().update()

    def set_wanted(self, wanted: bool) -> None:
        """Fold the details, now and of each text to come, or show them."""
        self._wanted = wanted
        self._show(folded=wanted)

    def text_is_new(self) -> None:
        """Another text was put in: fold its details where that is wanted."""
        self._folded = False
        self._last = self._find()
        self._show(folded=self._wanted)

    def toggle(self) -> None:
        """Fold the details, or show them."""
        self._led = False
        self._show(folded=not self._folded)

    def unfold(self) -> None:
        """Show the details."""
        if self.folded:
            self._show(folded=False)

    def paint(self, painter: QPainter, view: QPlainTextEdit | None = None) -> None:
        """Draw the sign beside the first line that folds and unfolds, in any view of the text."""
        if self._last and not (place := self._sign(view)).isNull():
            theme = self._theme
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(theme.border))
            painter.setBrush(QColor(theme.surface))
            painter.drawRoundedRect(place, STEP, STEP)
            painter.setPen(QColor(theme.muted))
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._words())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys beside the fold, and a click on its sign."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self._editor and self._take_key(event)
        if (
            event.type() is QEvent.Type.MouseButtonPress
            and isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
            and self._last
            and self._sign().contains(event.position())
        ):
            self.toggle()
            return True
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        self._key = event.key() if plain else None
        self._later.start()
        if not self.folded:
            return False
        cursor, key = self._editor.textCursor(), event.key()
        first = cursor.blockNumber() == 0
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        opens = first and with_control and key in (Qt.Key.Key_Right, Qt.Key.Key_Down)
        # Erasing here would join lines that nobody sees.
        end = first and cursor.atBlockEnd() and key == Qt.Key.Key_Delete
        start = cursor.position() == self._body() and key == Qt.Key.Key_Backspace
        if opens or ((end or start) and not cursor.hasSelection()):
            self.unfold()
            return True
        return False

    def _forget_key(self) -> None:
        self._key = None

    def _follow_cursor(self) -> None:
        cursor, before = self._editor.textCursor(), self._before
        here = cursor.position()
        if not self.folded or not 0 < cursor.blockNumber() <= self._last:
            self._before = here
            if self._led and cursor.blockNumber() > self._last:
                self._led = False
                self._show(folded=self._wanted)
            return
        edge, body = self._editor.document().firstBlock().length() - 1, self._body()
        if self._key in _STEPS and body >= 0 and before <= edge:
            self._move(cursor, body)
        elif self._key in _STEPS and before >= body >= 0:
            self._move(cursor, edge)
        else:
            self._before = here
            self.unfold()
            self._led = True

    def _move(self, cursor: QTextCursor, position: int) -> None:
        mode = QTextCursor.MoveMode
        cursor.setPosition(position, mode.KeepAnchor if cursor.hasSelection() else mode.MoveAnchor)
        self._before = position
        self._editor.setTextCursor(cursor)

    def _follow_text(self, position: int, removed: int, added: int) -> None:
        """The details may have got more lines, or fewer, or have become something else."""
        if (removed or added) and (not self._last or position <= self._body()):
            self._led = False
            if not self._last and position > self._editor.document().firstBlock().length():
                return
            before, self._last = self._last, self._find()
            if self._folded and self._last:
                self._hide(self._last)
            elif self._folded:
                self._reveal(max(before, 1))
                self._folded = False
                self.changed.emit()

    def _show(self, *, folded: bool) -> None:
        self._last = self._find()
        folded = folded and self._last > 0
        if folded:
            if 0 < self._editor.textCursor().blockNumber() <= self._last:
                self._editor.setTextCursor(QTextCursor(self._editor.document().firstBlock()))
            self._hide(self._last)
        elif self._folded:
            self._reveal(self._last)
        if folded != self._folded:
            self._folded = folded
            self._refresh()
            self.changed.emit()

    def _hide(self, last: int) -> None:
        block = self._editor.document().findBlockByNumber(1)
        while block.isValid() and block.blockNumber() <= last:
            block.setVisible(False)
            block.setLineCount(0)
            block = block.next()
        # What was taken out of the details shows again.
        while block.isValid() and not block.isVisible():
            block.setVisible(True)
            block.setLineCount(1)
            block = block.next()

    def _reveal(self, last: int) -> None:
        block = self._editor.document().findBlockByNumber(1)
        while block.isValid() and (block.blockNumber() <= last or not block.isVisible()):
            block.setVisible(True)
            block.clearLayout()
            block.setLineCount(1)
            block = block.next()

    def _refresh(self) -> None:
        """Have the lines below take their new places."""
        layout = self._editor.document().documentLayout()
        assert isinstance(layout, QPlainTextDocumentLayout)
        layout.documentSizeChanged.emit(layout.documentSize())
        layout.requestUpdate()
        self._editor.viewport().update()

    def _find(self) -> int:
        block = self._editor.document().firstBlock()
        opens = _OPENS.fullmatch(block.text())
        if opens is None:
            return 0
        closes = _CLOSES[opens.group(1)]
        block = block.next()
        while block.isValid() and block.blockNumber() <= _MOST:
            if closes.fullmatch(block.text()):
                return block.blockNumber()
            block = block.next()
        return 0

    def _body(self) -> int:
        """The position at which the text below the details begins."""
        block = self._editor.document().findBlockByNumber(self._last + 1)
        return block.position() if block.isValid() else -1

    def _words(self) -> str:
        if self.folded:
            return self.tr("▸ Document details, {count} lines").format(count=self._last)
        return self.tr("▾ Document details")

    def _sign(self, view: QPlainTextEdit | None = None) -> QRectF:
        """Where the sign stands, in the viewport; nowhere while the first line is out of sight."""
        view = view or self._editor
        block = view.document().firstBlock()
        if view.firstVisibleBlock().blockNumber() != 0:
            return QRectF()
        place = view.cursorRect(QTextCursor(block))
        metrics = QFontMetricsF(view.font())
        beside = metrics.horizontalAdvance(block.text() + "   ")
        way = self._editor.document().defaultTextOption().textDirection()
        leftwards = way is Qt.LayoutDirection.RightToLeft
        width = metrics.horizontalAdvance(self._words()) + 4 * STEP
        left = place.left() - beside - width if leftwards else place.left() + beside
        return QRectF(QPointF(left, place.top()), QPointF(left + width, place.bottom() + 1))
