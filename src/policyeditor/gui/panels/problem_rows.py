"""Problems as the rows of a list, and how a row is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from policyeditor.gui.drawing import mirrored
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.severity import severity_icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip, say
from policyeditor.policy.problems import Problem, Severity, fixes_of

PROBLEM = Qt.ItemDataRole.UserRole
PLACE = Qt.ItemDataRole.UserRole + 1

_ICON = 4 * STEP

Index = QModelIndex | QPersistentModelIndex


def severity_word(severity: Severity) -> str:
    """A severity as a word."""
    return {
        Severity.ERROR: QCoreApplication.translate("ProblemsPanel", "Error"),
        Severity.WARNING: QCoreApplication.translate("ProblemsPanel", "Warning"),
        Severity.HINT: QCoreApplication.translate("ProblemsPanel", "Hint"),
    }[severity]


class ProblemRows(QAbstractListModel):
    """The problems of the severities that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems shown, in the order of their rows."""
        return self._problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.beginResetModel()
        self._problems = tuple(problems)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row a problem."""
        return 0 if parent is not None and parent.isValid() else len(self._problems)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The sentence of a problem, its place, and all of it for those who do not see it."""
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(problem.message)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(say(problem.message))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{severity_word(problem.severity)}: {say(problem.message)} {_place(problem)}"
        if role == PLACE:
            return _place(problem)
        return problem if role == PROBLEM else None


def _place(problem: Problem) -> str:
    line = QCoreApplication.translate("ProblemsPanel", "line {line}")
    return line.format(line=problem.line)


class ProblemDelegate(QStyledItemDelegate):
    """Draws a problem in one line: its sign and severity, its sentence, its line."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._icons: dict[Severity, QIcon] = {
            severity: severity_icon(severity, theme) for severity in Severity
        }
        self._fix = icon("wrench", theme, theme.muted)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, whatever the sentence."""
        return QSize(0, QFontMetrics(option.font).height() + 3 * STEP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one problem."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        control = QStyle.ControlElement.CE_ItemViewItem
        own.widget.style().drawControl(control, own, painter, own.widget)
        problem: Problem = index.data(PROBLEM)
        metrics = QFontMetrics(own.font)
        area = own.rect.adjusted(2 * STEP, 0, -2 * STEP, 0)
        painter.save()
        painter.setFont(own.font)
        sign = QRect(area.left(), area.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        self._icons[problem.severity].paint(painter, mirrored(painter, own.rect, sign))
        area.setLeft(sign.right() + 2 * STEP)
        words = max(metrics.horizontalAdvance(severity_word(each)) for each in Severity)
        painter.setPen(QColor(self._theme.muted))
        if area.width() > 5 * words:
            self._draw(painter, own.rect, area, severity_word(problem.severity))
            area.setLeft(area.left() + words + 3 * STEP)
        place = index.data(PLACE)
        right = area.adjusted(0, 0, 0, 0)
        right.setLeft(area.right() - metrics.horizontalAdvance(place))
        self._draw(painter, own.rect, right, place)
        area.setRight(right.left() - 2 * STEP)
        if fixes_of(problem):
            fix = QRect(area.right() - _ICON, sign.top(), _ICON, _ICON)
            self._fix.paint(painter, mirrored(painter, own.rect, fix))
            area.setRight(fix.left() - 2 * STEP)
        painter.setPen(QColor(self._theme.text))
        sentence = index.data().replace("\n", " ")
        mode = Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(sentence, mode, max(area.width(), 0))
        self._draw(painter, own.rect, area, shown)
        painter.restore()

    def _draw(self, painter: QPainter, row: QRect, area: QRect, text: str) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(painter, row, area), int(left), text)
