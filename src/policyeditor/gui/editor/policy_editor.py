"""The editor: a view of a policy's text that loses none of its characters."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from policyeditor.gui.editor import formatting
from policyeditor.gui.editor.formatting import Formatted, Selection
from policyeditor.gui.editor.gutter import Gutter, problem_text
from policyeditor.gui.editor.highlighter import Highlighter
from policyeditor.gui.editor.places import document_text, insert_text, place_of, position_of, units
from policyeditor.gui.editor.problem_marks import ProblemMarks
from policyeditor.gui.editor.replacement import changed_middle
from policyeditor.gui.editor.tints import Stretch, found_tints, line_tint, problem_tints
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.policy.problems import Problem

_NORMAL_SIZE = 12.0
_SIZES = (8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 16.0, 18.0, 20.0, 24.0, 28.0, 32.0)

#: How many lines beyond those in sight are coloured and marked, so that a scroll finds them done.
_AHEAD = 40

#: An edit of more characters than this may take whole marks away.
_LARGE = 200


class PolicyEditor(QPlainTextEdit):
    """Shows and changes a policy's view; lines and columns count from 1, in characters.

    ``viewChanged`` comes once for each change of the text, whoever made it (``set_view`` too);
    ``topLineChanged`` when a person scrolls, not for ``scroll_to_line``.
    """

    viewChanged = Signal()
    lineChanged = Signal(int)
    topLineChanged = Signal(int)
    fixChosen = Signal(Problem)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.setAccessibleName(self.tr("Policy text"))
        self.setPlaceholderText(self.tr("Start writing, or paste the text of a policy here."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(4 * STEP)
        self.setCursorWidth(2)
        self._theme = theme
        self._marks = ProblemMarks()
        self._found: Sequence[Stretch] = ()
        self._tinted: tuple[int, int] | None = None
        self._tinted_at = -1
        self._over_text: list[QTextEdit.ExtraSelection] = []
        self._line = 1
        self._lines = 1
        self._top = 1
        self._edited = False
        self._quiet = False
        self._painted = False
        self._highlighter = Highlighter(self.document(), theme)
        self._gutter = Gutter(self, theme)
        self._notice = QLabel(self)
        self._notice.setObjectName("editorNotice")
        self._notice.setWordWrap(True)
        self._notice.hide()
        self._size = _NORMAL_SIZE
        self._set_size(_NORMAL_SIZE)
        self.set_theme(theme)
        self.document().contentsChange.connect(self._note_edit)
        self.textChanged.connect(self._tell_edit)
        self.cursorPositionChanged.connect(self._follow_cursor)
        # Qt also scrolls while it lays lines out: what hears of it must not change the text then.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._tell_top)
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())
        self.updateRequest.connect(self._show_lines)

    # The text

    def view(self) -> str:
        """The whole text as it stands, with ``\\n`` between lines."""
        return document_text(self.document())

    def set_view(self, view: str) -> None:
        """Show another policy's text, with the cursor at its start and nothing to undo."""
        self._marks = ProblemMarks()
        self._found = ()
        with self._one_change():
            self.document().setUndoRedoEnabled(False)
            self.setPlainText("")
            insert_text(QTextCursor(self.document()), view)
            self.document().setUndoRedoEnabled(True)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.show_problems(())

    def replace_view(self, view: str) -> None:
        """Make the text this one, as one step to undo; cursor and scroll stay where they are."""
        old = self.view()
        if old == view:
            return
        start, old_end, new_end = changed_middle(old, view)
        line, column = self.current_line(), self._column()
        first = units(old[:start])
        last = first + units(old[start:old_end])
        inside = first < self.textCursor().position() < last
        with self._one_change():
            cursor = QTextCursor(self.document())
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            insert_text(cursor, view[start:new_end])
            if inside:
                self._place(position_of(self.document(), line, column))

    def apply(self, edits: Iterable[Edit]) -> None:
        """Make edits, whose places are those of the text now, as one step to undo."""
        document = self.document()
        with self._one_change():
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            for edit in sorted(edits, reverse=True):
                cursor.setPosition(position_of(document, edit.line, edit.column))
                end = position_of(document, edit.end_line, edit.end_column)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                insert_text(cursor, edit.text)
            cursor.endEditBlock()

    # Places

    def current_line(self) -> int:
        """The line of the cursor."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int, column: int = 1, end_line: int = 0, end_column: int = 0) -> None:
        """Put the cursor at a place, or select up to an end; centred, ready to type."""
        end = (end_line, end_column) if end_line else (line, column)
        self.select(Selection(line, column, *end))
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_to_line(self, line: int) -> None:
        """Show a line at the top, as far as the text goes on below it."""
        block = self.document().findBlockByNumber(min(max(line, 1), self.blockCount()) - 1)
        self.verticalScrollBar().setValue(block.firstLineNumber())
        self._top = self.firstVisibleBlock().blockNumber() + 1

    def selection(self) -> Selection:
        """What is selected."""
        cursor = self.textCursor()
        start = place_of(self.document(), cursor.selectionStart())
        return Selection(*start, *place_of(self.document(), cursor.selectionEnd()))

    def select(self, selection: Selection) -> None:
        """Select a stretch of the text."""
        start = position_of(self.document(), selection.line, selection.column)
        self._place(start, position_of(self.document(), selection.end_line, selection.end_column))

    def select_stretch(self, stretch: Stretch) -> None:
        """Select between two document positions and bring it into sight, without the focus."""
        self._place(*stretch)
        rect = self.cursorRect()
        if rect.top() < 0 or rect.bottom() > self.viewport().height() - 2 * rect.height():
            self.centerCursor()

    # What is shown about the text

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._highlighter.set_theme(theme)
        self._gutter.set_theme(theme)
        self._notice.setStyleSheet(
            f"background: {theme.surface}; color: {theme.text};"
            f" border-bottom: 1px solid {theme.border}; padding: {2 * STEP}px {4 * STEP}px;"
        )
        self._look_again()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Underline problems, with a sign beside their lines and their sentences on resting."""
        self._marks = ProblemMarks(problems)
        self._gutter.show_marks(self._marks)
        self._look_again()

    def show_found(self, stretches: Sequence[Stretch]) -> None:
        """Tint found words, given as document positions in their order."""
        self._found = stretches
        self._look_again()

    def problems_at_cursor(self) -> list[Problem]:
        """The problems at the cursor, the gravest first."""
        return self._marks.at(self.current_line(), self._column())

    def set_read_only_reason(self, reason: Message | None) -> None:
        """Keep the text from being changed and tell why above it; None lets it be changed."""
        self.setReadOnly(reason is not None)
        if reason is not None:
            # Qt would take the keyboard's cursor away with the right to write.
            flags = Qt.TextInteractionFlag
            self.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
            self._notice.setText(say(reason))
        self._notice.setVisible(reason is not None)
        self._arrange()

    # Size of the letters

    def zoom_in(self) -> None:
        """Make the letters larger."""
        self._set_size(next((size for size in _SIZES if size > self._size), _SIZES[-1]))

    def zoom_out(self) -> None:
        """Make the letters smaller."""
        smaller = [size for size in _SIZES if size < self._size]
        self._set_size(smaller[-1] if smaller else _SIZES[0])

    def reset_zoom(self) -> None:
        """Give the letters their normal size."""
        self._set_size(_NORMAL_SIZE)

    def _set_size(self, points: float) -> None:
        self._size = points
        # The program's style sheet sets every font: only a sheet of its own can set another.
        self.setStyleSheet(f"#editor {{ font-size: {points}pt; }}")
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)
        self._arrange()

    # Formatting

    def bold(self) -> None:
        """Make the selected words bold, or plain again."""
        self._format(formatting.emphasis(*self._lines_and_selection(), formatting.BOLD))

    def italic(self) -> None:
        """Make the selected words italic, or plain again."""
        self._format(formatting.emphasis(*self._lines_and_selection(), formatting.ITALIC))

    def heading(self, level: int) -> None:
        """Make the selected lines headings of a level (1 to 6), or plain at level 0."""
        self._format(formatting.heading(*self._lines_and_selection(), level))

    def numbered_list(self) -> None:
        """Number the selected lines, or take their numbers off."""
        self._format(formatting.numbered_list(*self._lines_and_selection()))

    def bullet_list(self) -> None:
        """Give the selected lines bullets, or take them off."""
        self._format(formatting.bullet_list(*self._lines_and_selection()))

    def quote(self) -> None:
        """Make the selected lines a quotation, or plain again."""
        self._format(formatting.quote(*self._lines_and_selection()))

    def link(self) -> None:
        """Make the selected words a link."""
        self._format(formatting.link(*self._lines_and_selection()))

    def indent(self) -> None:
        """Move the selected lines in by three spaces."""
        self._format(formatting.indent(*self._lines_and_selection()))

    def outdent(self) -> None:
        """Move the selected lines out by three spaces."""
        self._format(formatting.outdent(*self._lines_and_selection()))

    def _lines_and_selection(self) -> tuple[list[str], Selection]:
        return self.view().split("\n"), self.selection()

    def _format(self, formatted: Formatted) -> None:
        if self.isReadOnly():
            return
        self.apply(formatted.edits)
        self.select(formatted.selection)

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab moves lines in and out; Ctrl+B and Ctrl+I are Word's."""
        pressed = event.keyCombination()
        key, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
        own = {
            Qt.Key.Key_Tab.value: self.indent,
            (Qt.KeyboardModifier.ShiftModifier | key.Key_Backtab).toCombined(): self.outdent,
            (control | key.Key_B).toCombined(): self.bold,
            (control | key.Key_I).toCombined(): self.italic,
        }.get(pressed.toCombined())
        if own is None or self.isReadOnly():
            super().keyPressEvent(event)
        else:
            own()
            event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms while Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep the colours of a line in which an input method composes."""
        super().inputMethodEvent(event)
        self._highlighter.renew(self.textCursor().block())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; the first time without colours, which come right after.

        Only here is the text coloured and marked: while Qt lays lines out it moves the scroll
        bar, and other marks in the middle of that take away those it is about to look at.
        """
        if self._painted:
            self._dress()
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        self._arrange()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the place that was clicked, or of the cursor."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        found = self.problems_at_cursor() if keyboard else self._problems_under(event.pos())
        menu = self.menu_for(found, event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu_for(self, problems: Sequence[Problem], place: QPoint) -> QMenu:
        """The menu of a place: the fixes of its problems, then what every editor offers."""
        menu = self.createStandardContextMenu(place)
        first = menu.actions()[0]
        fixable = [] if self.isReadOnly() else [each for each in problems if each.fix]
        for problem in fixable:
            assert problem.fix is not None
            action = QAction(say(problem.fix.title), menu)
            action.triggered.connect(
                lambda _checked=False, problem=problem: self.fixChosen.emit(problem)
            )
            menu.insertAction(first, action)
        if fixable:
            menu.insertSeparator(first)
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is wrong with the words under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._problems_under(event.pos())
            QToolTip.showText(event.globalPos(), problem_text(found), self.viewport())
            return True
        return super().viewportEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text may be dropped; files are the window's to open."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in the words alone, never their looks; no text file holds a NUL."""
        if self.canInsertFromMimeData(source):
            insert_text(self.textCursor(), source.text().replace("\0", ""))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the words as they stand in the file."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    # Following what happens

    @contextmanager
    def _one_change(self) -> Iterator[None]:
        """Tell of all that is changed inside as one change."""
        outer, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = outer
            self._tell_edit()

    def _note_edit(self, position: int, removed: int, added: int) -> None:
        """A change of formats alone removes and adds nothing."""
        if not removed and not added:
            return
        self._edited = True
        grown = self.blockCount() - self._lines
        if grown or removed > _LARGE or added > _LARGE:
            self._tinted = None  # else the marks move along with the letters by themselves
        if grown:
            self._lines = self.blockCount()
            below = self.document().findBlock(position).blockNumber() + 1
            self._marks.move(below, grown)

    def _tell_edit(self) -> None:
        if not self._edited or self._quiet:
            return
        self._edited = False
        if self._gutter.wanted_width(self._lines) != self._gutter.width():
            self._arrange()
        self.viewport().update()
        self.viewChanged.emit()
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        if self._quiet:
            return
        self.viewport().update()
        line = self.current_line()
        if line == self._line:
            return
        self._line = line
        self.lineChanged.emit(line)

    def _tell_top(self) -> None:
        top = self.firstVisibleBlock().blockNumber() + 1
        if top != self._top:
            self._top = top
            self.topLineChanged.emit(top)

    def _column(self) -> int:
        return place_of(self.document(), self.textCursor().position())[1]

    def _place(self, position: int, end: int | None = None) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        if end is not None:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _problems_under(self, place: QPoint) -> list[Problem]:
        position = self.cursorForPosition(place).position()
        return self._marks.at(*place_of(self.document(), position))

    def _arrange(self) -> None:
        """Give gutter and notice their places around the text."""
        width = self._gutter.wanted_width(self.blockCount())
        height = 0
        if not self._notice.isHidden():
            height = self._notice.heightForWidth(self.width())
        self.setViewportMargins(width, height, 0, 0)
        inside = self.contentsRect()
        self._notice.setGeometry(QRect(inside.left(), inside.top(), inside.width(), height))
        self._gutter.setGeometry(
            QRect(inside.left(), inside.top() + height, width, inside.height() - height)
        )

    def _look_again(self) -> None:
        """Have the marks over the text made anew at the next paint."""
        self._tinted = None
        self.viewport().update()

    def _dress(self) -> None:
        """Colour and mark the lines in sight."""
        lines = self._lines_in_sight()
        first, last = lines[0][0], lines[-1][0]
        self._highlighter.show(first - 1, last - 1, ahead=_AHEAD)
        if self._tinted is None or not self._tinted[0] <= first <= last <= self._tinted[1]:
            self._tinted = (max(first - _AHEAD, 1), last + _AHEAD)
            self._over_text = self._tints(*self._tinted)
            self._tinted_at = -1
        cursor = self.textCursor()
        if self._tinted_at != cursor.position():
            self._tinted_at = cursor.position()
            # Qt paints a tint over the placeholder of an empty text.
            row = [] if self.document().isEmpty() else [line_tint(cursor, self._theme)]
            self.setExtraSelections(row + self._over_text)
        self._show_lines()

    def _tints(self, first: int, last: int) -> list[QTextEdit.ExtraSelection]:
        document = self.document()
        start = position_of(document, first, 1)
        end = position_of(document, last + 1, 1)
        low = bisect_left(self._found, start, key=lambda stretch: stretch[1])
        high = bisect_right(self._found, end, key=lambda stretch: stretch[0])
        found = found_tints(document, self._found[low:high], self._theme)
        return found + problem_tints(document, self._marks.between(first, last), self._theme)

    def _show_lines(self) -> None:
        self._gutter.show_lines(self._lines_in_sight(), self.current_line())

    def _lines_in_sight(self) -> list[tuple[int, int, int]]:
        """The lines in sight: number, top and height of the first row in pixels."""
        lines: list[tuple[int, int, int]] = []
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        bottom = self.viewport().height()
        while block.isValid() and (top <= bottom or not lines):
            height = self.blockBoundingRect(block).height()
            row = block.layout().lineAt(0)
            # The last block is taller by the margin below the text, the first by that above.
            shown = (row.y(), row.height()) if row.isValid() else (0.0, height)
            lines.append((block.blockNumber() + 1, round(top + shown[0]), round(shown[1])))
            top += height
            block = block.next()
        return lines
