"""The strip left of the text: line numbers, signs of problems, bars beside changed clauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from policyeditor.gui.editor.change_bars import BARS_WIDTH, ChangeBars
from policyeditor.gui.editor.change_marks import ChangeMarks
from policyeditor.gui.editor.comment_marks import comments_on
from policyeditor.gui.editor.problem_marks import ProblemMarks
from policyeditor.gui.formatting.comment_words import told as comment_told
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.severity import severity_icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip, say
from policyeditor.policy.problems import Problem, Severity


class Gutter(QWidget):
    """Paints the numbers of the lines in sight.

    A click puts the cursor into its line; resting on a line tells its problems, and how it read
    before it was changed.
    """

    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._lines: list[tuple[int, int, int]] = []
        self._marks = ProblemMarks()
        self._current = 1
        self._bars = ChangeBars(theme)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._bars.set_theme(theme)
        self._comment = icon("message-square", theme, theme.accent)
        self._icons = {severity: severity_icon(severity, theme) for severity in Severity}
        self.update()

    def show_marks(self, marks: ProblemMarks) -> None:
        """Show the signs of other problems."""
        self._marks = marks
        self.update()

    def show_changes(self, since_last: ChangeMarks, since_named: ChangeMarks) -> None:
        """Show the bars of other changes."""
        self._bars.show(since_last, since_named)
        self.update()

    def move_changes(self, below: int, lines: int) -> None:
        """Take the bars along: ``lines`` lines came (or went) below the line ``below``."""
        self._bars.move(below, lines)

    def show_lines(self, lines: list[tuple[int, int, int]], current: int) -> None:
        """Show these lines: number (from 1), top and height of its first row in pixels."""
        self._lines = lines
        self._current = current
        self.update()

    def wanted_width(self, lines: int) -> int:
        """The width that the numbers of so many lines take, in pixels."""
        digits = max(3, len(str(lines)))
        numbers = self._metrics().horizontalAdvance("9") * digits
        return 2 * STEP + self._icon_size() + STEP + numbers + BARS_WIDTH

    def problems_at(self, place: QPoint) -> list[Problem]:
        """The problems of the line at a height of the strip."""
        line = self._line_at(place)
        return self._marks.starting_on(line) if line else []

    def tip_at(self, place: QPoint) -> str:
        """What is told of the line at a height of the strip, as a tooltip."""
        line = self._line_at(place)
        told = as_tip(self._bars.tip(line)) if line else ""
        comments = comments_on(self._editor.document(), line) if line else ()
        said = as_tip("\n".join(comment_told(comment) for comment in comments))
        return problem_text(self.problems_at(place)) + said + told

    def sizeHint(self) -> QSize:
        """As wide as the numbers."""
        return QSize(self.wanted_width(self._editor.blockCount()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint numbers and signs."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        painter.setFont(self._metrics_font())
        size = self._icon_size()
        bottoms = [top for _number, top, _height in self._lines[1:]] + [self.height()]
        for (number, top, height), bottom in zip(self._lines, bottoms, strict=True):
            current = number == self._current
            painter.setPen(QColor(self._theme.text if current else self._theme.muted))
            place = QRect(0, top, self.width() - STEP - BARS_WIDTH, height)
            # The gutter stands on this side of the text for every reader.
            right = (
                Qt.AlignmentFlag.AlignRight
                | Qt.AlignmentFlag.AlignAbsolute
                | Qt.AlignmentFlag.AlignVCenter
            )
            painter.drawText(place, int(right), str(number))
            found = self._marks.starting_on(number)
            if not found and comments_on(self._editor.document(), number):
                place = QRect(STEP, top + (height - size) // 2, size, size)
                self._comment.paint(painter, place)
            if found:
                sign = self._icons[found[0].severity]
                sign.paint(painter, QRect(STEP, top + (height - size) // 2, size, size))
            if number == self._editor.blockCount():
                bottom = top + height
            strip = QRect(self.width() - BARS_WIDTH, top, BARS_WIDTH, bottom - top)
            self._bars.paint(painter, number, strip, height)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the cursor into the line that was clicked."""
        line = self._line_at(event.position().toPoint())
        if line:
            cursor = self._editor.textCursor()
            cursor.setPosition(self._editor.document().findBlockByNumber(line - 1).position())
            self._editor.setTextCursor(cursor)
            self._editor.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click is done with."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Tell what is known of a line when the pointer rests beside it."""
        if isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def _line_at(self, place: QPoint) -> int:
        above = [number for number, top, _height in self._lines if top <= place.y()]
        return above[-1] if above else 0

    def _metrics_font(self) -> QFont:
        font = QFont(self._editor.font())
        font.setPointSizeF(max(font.pointSizeF() * 0.8, 6.0))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._metrics_font())

    def _icon_size(self) -> int:
        return max(3 * STEP, min(self._metrics().height(), 5 * STEP))


def problem_text(problems: list[Problem]) -> str:
    """What problems say, as a tooltip, one sentence a line."""
    return as_tip("\n".join(say(problem.message) for problem in problems))
