"""The editor of a policy: its text with colours, problems and line numbers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QHelpEvent,
    QInputMethodEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from policyeditor.gui.editor.change_marks import ChangeMarks
from policyeditor.gui.editor.citing_editor import CitingEditor
from policyeditor.gui.editor.comment_caret import CommentCaret
from policyeditor.gui.editor.comment_marks import comment_tints
from policyeditor.gui.editor.details_fold import DetailsFold
from policyeditor.gui.editor.gutter import Gutter, problem_text
from policyeditor.gui.editor.highlighter import Highlighter
from policyeditor.gui.editor.places import is_blank, lines_up_to_next, place_of, position_of
from policyeditor.gui.editor.problem_marks import ProblemMarks
from policyeditor.gui.editor.spelling_marks import SpellingMarks
from policyeditor.gui.editor.tints import Stretch, found_tints, line_tint, problem_tints
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.policy.problems import Problem, fixes_of
from policyeditor.workspace.look import Look

_SIZES = (8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 16.0, 18.0, 20.0, 24.0, 28.0, 32.0)

#: How many lines beyond those in sight are coloured and marked, so that a scroll finds them done.
_AHEAD = 40

#: Empty lines in a row that are counted to the line above them, at most.
_GAP = 50

#: An edit of more characters than this may take whole marks away.
_LARGE = 200


class PolicyEditor(CitingEditor):
    """Shows and changes a policy's view, with its colours, problems and line numbers.

    ``topLineChanged`` comes when a person scrolls, not for ``scroll_to_line``; 7.5 is the middle of
    line 7, where that takes several rows.  ``menuMade`` carries the menu of a place before it is
    shown, and the document position of the place.
    """

    topLineChanged = Signal(float)
    fixChosen = Signal(Problem)
    menuMade = Signal(QMenu, int)

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
        self.spelling = SpellingMarks(self.document(), self._look_again)
        self._found: Sequence[Stretch] = ()
        self._tinted: tuple[int, int] | None = None
        self._tinted_at = -1
        self._over_text: list[QTextEdit.ExtraSelection] = []
        self._lines = 1
        self._top = 1.0
        self._painted = False
        self._highlighter = Highlighter(self.document(), theme)
        self._gutter = Gutter(self, theme)
        self.fold = DetailsFold(self, theme)
        self._comment_caret = CommentCaret(self)
        self._notice = QLabel(self)
        self._notice.setObjectName("editorNotice")
        self._notice.setWordWrap(True)
        self._notice.setTextFormat(Qt.TextFormat.PlainText)
        self._notice.hide()
        self._look = Look()
        self._size = self._look.size
        self._set_size(self._size)
        self.set_theme(theme)
        self.document().contentsChange.connect(self._move_marks)
        self.textChanged.connect(self._follow_text)
        self.cursorPositionChanged.connect(self.viewport().update)
        self.cursorPositionChanged.connect(
            lambda: self.spelling.follow(self.textCursor().position())
        )
        # Qt also scrolls while it lays lines out: what hears of it must not change the text then.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._tell_top)
        self.verticalScrollBar().valueChanged.connect(lambda: self._settled.start())
        self.updateRequest.connect(self._show_lines)

    def set_view(self, view: str) -> None:
        """Show another policy's text, with the cursor at its start and nothing to undo."""
        self._marks = ProblemMarks()
        self._found = ()
        super().set_view(view)
        self.fold.text_is_new()
        self.spelling.show(())
        self.show_problems(())
        self.show_changes(ChangeMarks(), ChangeMarks())

    def scroll_to_line(self, line: float) -> None:
        """Show a line, or a row within it (7.5), at the top, as far as the text goes on below."""
        number = min(max(int(line), 1), self.blockCount())
        block = self.document().findBlockByNumber(number - 1)
        above = 0
        while is_blank(block) and block.previous().isValid() and above < _GAP:
            block, above = block.previous(), above + 1
        self.blockBoundingRect(block)  # lines out of sight have no rows until they are asked for
        share = (line - block.blockNumber() - 1) / lines_up_to_next(block, _GAP)
        row = int(max(share, 0.0) * block.lineCount())
        self.verticalScrollBar().setValue(
            block.firstLineNumber() + min(row, max(block.lineCount() - 1, 0))
        )
        self._top = self.top_line()

    def go_to_shown(self, line: int) -> None:
        """As ``go_to``, for a line that is in sight elsewhere: nobody else needs to follow."""
        self.go_to(line)
        self._top = self.top_line()

    def colour(self, first: int, last: int) -> None:
        """Colour lines that are shown elsewhere too (from 1, the last included)."""
        self._highlighter.show(first - 1, last - 1, ahead=0)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._highlighter.set_theme(theme)
        self._gutter.set_theme(theme)
        self.fold.set_theme(theme)
        self.popup.set_theme(theme)
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

    def show_changes(self, since_last: ChangeMarks, since_named: ChangeMarks) -> None:
        """Show bars beside what changed since the last version, and since the last named one."""
        self._gutter.show_changes(since_last, since_named)

    def show_found(self, stretches: Sequence[Stretch]) -> None:
        """Tint found words, given as document positions in their order."""
        self._found = stretches
        self._look_again()

    def problems_at_cursor(self) -> list[Problem]:
        """The problems at the cursor, the gravest first."""
        return self._marks.at(self.current_line(), self.current_column())

    def problems_under(self, place: QPoint) -> list[Problem]:
        """The problems of the words at a place of the viewport, the gravest first."""
        position = self.cursorForPosition(place).position()
        return self._marks.at(*place_of(self.document(), position))

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

    def zoom_in(self) -> None:
        """Make the letters larger."""
        self._set_size(next((size for size in _SIZES if size > self._size), _SIZES[-1]))

    def zoom_out(self) -> None:
        """Make the letters smaller."""
        smaller = [size for size in _SIZES if size < self._size]
        self._set_size(smaller[-1] if smaller else _SIZES[0])

    def reset_zoom(self) -> None:
        """Give the letters their normal size."""
        self._set_size(self._look.size)

    def set_direction(self, *, leftwards: bool) -> None:
        """Have the text begin at the right where its language is written from there.

        A line alone would not tell: a clause in Arabic may begin with the Latin letter “(A)”.
        """
        way = (
            Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LayoutDirectionAuto
        )
        option = QTextOption(self.document().defaultTextOption())
        if option.textDirection() is way:
            return
        option.setTextDirection(way)
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def set_look(self, look: Look) -> None:
        """Use the letters and the width of a line that the person wants."""
        if look != self._look:
            self._look = look
            self._set_size(look.size)

    def _set_size(self, points: float) -> None:
        self._size = points
        family = re.sub(r"[^\w .-]", "", self._look.font)  # no sign that a style sheet would read
        family = f' font-family: "{family}";' if family else ""
        # The program's style sheet sets every font: only a sheet of its own can set another.
        self.setStyleSheet(f"#editor {{ font-size: {points}pt;{family} }}")
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(" ") * 4)
        self._arrange()

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
        if self.fold.possible:
            self.fold.paint(QPainter(self.viewport()))
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
        if not keyboard:
            self._take_cursor_to(event.pos())
        found = self.problems_at_cursor() if keyboard else self.problems_under(event.pos())
        menu = self.menu_for(found, event.pos())
        place = self.textCursor() if keyboard else self.cursorForPosition(event.pos())
        self.menuMade.emit(menu, place.position())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _take_cursor_to(self, clicked: QPoint) -> None:
        """Cut, Delete and the like act where the menu was opened, or on the selection there."""
        cursor, place = self.textCursor(), self.cursorForPosition(clicked)
        inside = cursor.selectionStart() <= place.position() <= cursor.selectionEnd()
        if not (cursor.hasSelection() and inside):
            self.setTextCursor(place)

    def menu_for(self, problems: Sequence[Problem], place: QPoint) -> QMenu:
        """The menu of a place: the fixes of its problems, then what every editor offers."""
        menu = self.createStandardContextMenu(place)
        first = menu.actions()[0]
        fixable = [] if self.isReadOnly() else [each for each in problems if fixes_of(each)]
        for problem in fixable:
            for fix in fixes_of(problem):
                action = QAction(say(fix.title).replace("&", "&&"), menu)
                fixed = replace(problem, fix=fix)
                action.triggered.connect(
                    lambda _checked=False, fixed=fixed: self.fixChosen.emit(fixed)
                )
                menu.insertAction(first, action)
        if fixable:
            menu.insertSeparator(first)
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is wrong with the words under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.problems_under(event.pos())
            text = problem_text(found) or self.cited_tip(event.pos())
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _move_marks(self, position: int, removed: int, added: int) -> None:
        """Take problems along with their lines; tints move with the letters by themselves."""
        grown = self.blockCount() - self._lines
        if grown or removed > _LARGE or added > _LARGE:
            self._tinted = None
        if grown:
            self._lines = self.blockCount()
            below = self.document().findBlock(position).blockNumber() + 1
            self._marks.move(below, grown)
            self.spelling.move(below, grown)
            self._gutter.move_changes(below, grown)

    def _follow_text(self) -> None:
        if self._gutter.wanted_width(self._lines) != self._gutter.width():
            self._arrange()
        self.viewport().update()

    def _tell_top(self) -> None:
        top = self.top_line()
        if top != self._top:
            self._top = top
            self.topLineChanged.emit(top)

    def top_line(self) -> float:
        """The line at the top with the share of it that is out of sight.

        Empty lines below a line are counted to it: where a page is drawn they have no height.
        """
        block = self.firstVisibleBlock()
        row = self.verticalScrollBar().value() - block.firstLineNumber()
        if is_blank(block):
            return block.blockNumber() + float(lines_up_to_next(block, _GAP)) + 1
        share = max(row, 0) / max(block.lineCount(), 1)
        return block.blockNumber() + 1 + share * lines_up_to_next(block, _GAP)

    def _arrange(self) -> None:
        """Give gutter and notice their places around the text."""
        width = self._gutter.wanted_width(self.blockCount())
        height = 0
        if not self._notice.isHidden():
            height = self._notice.heightForWidth(self.width())
        inside = self.contentsRect()
        beside = self._beside(inside.width() - width)
        self.setViewportMargins(beside + width, height, beside, 0)
        self._notice.setGeometry(QRect(inside.left(), inside.top(), inside.width(), height))
        # Where one reads from the right the scroll bar stands before the gutter.
        left = self.viewport().x() - width
        self._gutter.setGeometry(
            QRect(left, inside.top() + height, width, inside.height() - height)
        )

    def _beside(self, room: int) -> int:
        """How much room is left free on either side of lines that shall not get longer."""
        if not self._look.width:
            return 0
        margins = 2 * int(self.document().documentMargin())
        wanted = self._look.width * self.fontMetrics().averageCharWidth() + margins
        return max((room - wanted) // 2, 0)

    def _look_again(self) -> None:
        """Have the marks over the text made anew at the next paint."""
        self._tinted = None
        self.viewport().update()

    def _dress(self) -> None:
        """Colour and mark the lines in sight."""
        lines = self._lines_in_sight()
        if not lines:
            return  # the text got shorter and Qt has not scrolled back to it yet
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
        marks = problem_tints(document, self._marks.between(first, last), self._theme)
        said = comment_tints(document, first, last, self._theme)
        return said + found + self.spelling.tints(first, last, self._theme) + marks

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
            if not block.isVisible():
                block = block.next()
                continue
            row = block.layout().lineAt(0)
            # The last block is taller by the margin below the text, the first by that above.
            shown = (row.y(), row.height()) if row.isValid() else (0.0, height)
            lines.append((block.blockNumber() + 1, round(top + shown[0]), round(shown[1])))
            top += height
            block = block.next()
        return lines
