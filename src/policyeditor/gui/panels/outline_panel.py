"""The outline: a policy's headings and numbered clauses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDropEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from policyeditor.gui.drawing import mirrored
from policyeditor.gui.panels.outline_model import CLAUSE_MIME, HEADING, LABEL, OutlineModel
from policyeditor.gui.panels.waiting_label import WaitingLabel
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.policy.clauses import Clause

#: Up to so many clauses an outline opens with all of them in sight.
_ALL_IN_SIGHT = 300


class OutlinePanel(QWidget):
    """Shows where the cursor is among the clauses; says which one the person wants to see.

    Wishes carry the line a clause begins on: ``moveRequested`` whether down, ``levelRequested``
    whether deeper, ``placeRequested`` the line of the clause it was dropped at and on which side
    (``before``, ``behind``, ``under``).
    """

    clauseChosen = Signal(int)
    historyRequested = Signal(str)
    moveRequested = Signal(int, bool)
    levelRequested = Signal(int, bool)
    placeRequested = Signal(int, int, str)
    insertRequested = Signal(int)
    deleteRequested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self._line = 1
        self._fresh = True
        self._may_change = True
        self._model = OutlineModel(self)
        self._delegate = _ClauseDelegate(theme, self)
        self._tree = _ClauseTree(self)
        self._tree.setModel(self._model)
        self._model.rowsInserted.connect(self._open_new)
        self._tree.setItemDelegate(self._delegate)
        self._tree.setHeaderHidden(True)
        # The mark of the cursor's clause runs through the whole row, without a seam.
        self._tree.setStyleSheet("QTreeView::item { border-radius: 0; }")
        self._tree.setUniformRowHeights(True)
        self._tree.setIndentation(4 * STEP)
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.setAccessibleName(self.tr("Outline of the policy"))
        self._tree.chosen.connect(self._choose)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._open_menu)
        self._tree.clicked.connect(self._choose)
        self._tree.acted.connect(self._act)
        self._tree.dropped.connect(self._drop)
        self.setFocusProxy(self._tree)
        self._empty = WaitingLabel(
            self.tr("No clauses yet. Headings and numbered clauses appear here as you write.")
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._empty.setMargin(3 * STEP)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self._tree)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._delegate.theme = theme
        self._tree.viewport().update()

    def expect(self) -> None:
        """Another policy is being read: it is not known yet whether it has clauses."""
        self._empty.wait()

    def show_clauses(self, clauses: tuple[Clause, ...]) -> None:
        """Show the clauses; what is expanded, selected and in sight stays so."""
        self._fresh = self._model.rowCount() == 0
        self._model.show_clauses(clauses)
        self._empty.tell()
        filled = self._model.rowCount() > 0
        self._layout.setCurrentWidget(self._tree if filled else self._empty)
        if self._fresh and filled:
            self._open_first()
            self.follow(self._line)
        self._fresh = False

    def follow(self, line: int) -> None:
        """Mark the clause of a line; the closest one in sight where it is folded away."""
        self._line = line
        entries = self._model.in_reading_order()
        place = bisect_right(
            entries, line, key=lambda entry: entry.clause.line if entry.clause else 0
        )
        selection = self._tree.selectionModel()
        if place == 0:
            selection.clear()
            return
        index = self._model.index_of(entries[place - 1])
        above = index.parent()
        while above.isValid():
            if not self._tree.isExpanded(above):
                index = above
            above = above.parent()
        if index != self._tree.currentIndex() or not selection.isSelected(index):
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._tree.scrollTo(index)

    def _open_first(self) -> None:
        """Open all of a short outline; of a long one the level that shows its plan."""
        if len(self._model.in_reading_order()) <= _ALL_IN_SIGHT:
            self._tree.expandAll()
        else:
            self._tree.expandToDepth(0)

    def _open_new(self, parent: QModelIndex, start: int, end: int) -> None:
        """Show what is under new clauses, and under one that had none before."""
        if self._fresh or end - start > _ALL_IN_SIGHT:
            return
        if parent.isValid() and self._model.rowCount(parent) == end - start + 1:
            self._tree.expand(parent)
        for row in range(start, end + 1):
            self._tree.expandRecursively(self._model.index(row, 0, parent))

    def _choose(self, index: QModelIndex) -> None:
        clause = self._model.clause(index)
        if clause is not None:
            self.clauseChosen.emit(clause.line)

    def _open_menu(self, place: QPoint) -> None:
        """What can be done with a clause; opened by the mouse or by the menu key."""
        clause = self._model.clause(self._tree.indexAt(place))
        if clause is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = menu.addAction(self.tr("Go to this clause"))
        go.triggered.connect(lambda: self.clauseChosen.emit(clause.line))
        history = menu.addAction(self.tr("History of this clause"))
        history.triggered.connect(lambda: self.historyRequested.emit(clause.id))
        if self._may_change:
            self._add_changes(menu, clause)
        menu.popup(self._tree.viewport().mapToGlobal(place))

    def allow_changes(self, *, allowed: bool) -> None:
        """Let clauses be moved, put in and taken out here, or not."""
        self._may_change = allowed
        self._tree.setDragEnabled(allowed)

    def _add_changes(self, menu: QMenu, clause: Clause) -> None:
        line = clause.line
        menu.addSeparator()
        deeds: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Insert clause below"), lambda: self.insertRequested.emit(line)),
            (self.tr("Move up"), lambda: self.moveRequested.emit(line, False)),
            (self.tr("Move down"), lambda: self.moveRequested.emit(line, True)),
            (self.tr("One level in"), lambda: self.levelRequested.emit(line, True)),
            (self.tr("One level out"), lambda: self.levelRequested.emit(line, False)),
            (self.tr("Delete clause"), lambda: self.deleteRequested.emit(line)),
        )
        for words, do in deeds:
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())

    def _act(self, index: QModelIndex, key: int) -> None:
        """Move the clause that has the keyboard, as the same keys do in the text."""
        clause = self._model.clause(index)
        if clause is None or not self._may_change:
            return
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moveRequested.emit(clause.line, key == Qt.Key.Key_Down)
        else:
            self.levelRequested.emit(clause.line, key == Qt.Key.Key_Right)

    def _drop(self, line: int, index: QModelIndex, where: str) -> None:
        clause = self._model.clause(index)
        if clause is not None and clause.line != line and self._may_change:
            self.placeRequested.emit(line, clause.line, where)


class _ClauseTree(QTreeView):
    """A tree that tells of Enter as of a click, of keys that move clauses, and of drops.

    ``dropped`` carries the line of what was dropped, the clause it was dropped at, and the side.
    """

    chosen = Signal(QModelIndex)
    acted = Signal(QModelIndex, int)
    dropped = Signal(int, QModelIndex, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDragDropMode(QTreeView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a clause from the window, whose they are elsewhere."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _moves(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the clause; Alt+Shift and an arrow move it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        elif _moves(event):
            self.acted.emit(self.currentIndex(), event.key())
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a clause was dropped; the text moves it, and the tree follows the text."""
        index = self.indexAt(event.position().toPoint())
        data = bytes(event.mimeData().data(CLAUSE_MIME).data())
        sides = QTreeView.DropIndicatorPosition
        where = {
            sides.AboveItem: "before",
            sides.BelowItem: "behind",
            sides.OnItem: "under",
        }.get(self.dropIndicatorPosition())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QTreeView.State.NoState)
        self.viewport().update()
        if index.isValid() and where is not None and data.isdigit():
            self.dropped.emit(int(data), index, where)


def _moves(event: QKeyEvent) -> bool:
    """Whether a key means that a clause is to be moved."""
    keys = Qt.KeyboardModifier
    held = event.modifiers() & ~keys.KeypadModifier
    arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
    return held == keys.AltModifier | keys.ShiftModifier and event.key() in arrows


class _ClauseDelegate(QStyledItemDelegate):
    """Draws a clause: its label quiet and in figures of one width, then its title, elided."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One line, whatever the title."""
        return QSize(0, QFontMetrics(option.font).height() + 2 * STEP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one clause."""
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        own.text = ""
        style = own.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        area = own.rect.adjusted(STEP, 0, -STEP, 0)
        painter.save()
        label = index.data(LABEL)
        if label:
            painter.setPen(QColor(self.theme.muted))
            used = self._draw(painter, own.rect, area, label, _figures(own.font))
            area.setLeft(area.left() + used + 2 * STEP)
        font = QFont(own.font)
        if index.data(HEADING):
            font.setWeight(QFont.Weight.DemiBold)
        painter.setPen(QColor(self.theme.text))
        self._draw(painter, own.rect, area, index.data() or "", font)
        painter.restore()

    def _draw(self, painter: QPainter, row: QRect, area: QRect, text: str, font: QFont) -> int:
        """Draw words, elided to the area; how wide they are, in pixels."""
        painter.setFont(font)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(area.width(), 0))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(painter, row, area), int(left), shown)
        return metrics.horizontalAdvance(shown)


def _figures(font: QFont) -> QFont:
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
