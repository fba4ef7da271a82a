"""The clauses of a policy as a tree that Qt can show, changed only where they change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from policyeditor.gui.wording import as_tip
from policyeditor.policy.clauses import Clause, ClauseKind

LABEL = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1

#: What a clause is while it is dragged: the number of its line.
CLAUSE_MIME = "application/x-policyeditor-clause"

#: What the outline leaves out: it is for finding one's way, not for reading.
_LEFT_OUT = frozenset({ClauseKind.PARAGRAPH, ClauseKind.ROW, ClauseKind.BULLET})

Index = QModelIndex | QPersistentModelIndex


class Entry:
    """A clause in the tree."""

    __slots__ = ("children", "clause", "parent", "row")

    def __init__(self, clause: Clause | None, parent: Entry | None, row: int) -> None:
        self.clause = clause
        self.parent = parent
        self.row = row
        self.children: list[Entry] = []

    @property
    def line(self) -> int:
        """The line on which the clause starts; 0 for the root."""
        return self.clause.line if self.clause else 0


class OutlineModel(QAbstractItemModel):
    """Headings, numbered and lettered clauses.

    A clause keeps its row, and with it what is selected and expanded, for as long as its ``id``
    stays where it is among its siblings.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Entry(None, None, 0)
        # The reading order, for the clause of a line; empty when it has to be made again.
        self._order: list[Entry] = []

    def show_clauses(self, clauses: Iterable[Clause]) -> None:
        """Show other clauses; rows that stay are told to have changed only where they have."""
        self._order = []
        self._update(self._root, list(_shown(clauses)))

    def index_of(self, entry: Entry) -> QModelIndex:
        """Where an entry is."""
        return QModelIndex() if entry is self._root else self.createIndex(entry.row, 0, entry)

    def entry(self, index: Index) -> Entry:
        """The entry at an index; the root for an invalid one."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Entry) else self._root

    def clause(self, index: Index) -> Clause | None:
        """The clause at an index."""
        return self.entry(index).clause

    def in_reading_order(self) -> list[Entry]:
        """All entries as they stand in the text."""
        if not self._order:
            self._order = list(_entries(self._root))
        return self._order

    def _update(self, entry: Entry, clauses: list[tuple[Clause, list[Clause]]]) -> None:
        old = entry.children
        start = _same_ids(old, clauses, from_end=False)
        end = _same_ids(old[start:], clauses[start:], from_end=True)
        parent = self.index_of(entry)
        gone, new = len(old) - end - start, clauses[start : len(clauses) - end]
        if gone:
            self.beginRemoveRows(parent, start, start + gone - 1)
            del old[start : start + gone]
            _renumber(old, start)
            self.endRemoveRows()
        if new:
            self.beginInsertRows(parent, start, start + len(new) - 1)
            old[start:start] = [_built(clause, below, entry) for clause, below in new]
            _renumber(old, start)
            self.endInsertRows()
        kept = [*range(start), *range(start + len(new), len(old))]
        for row in kept:
            clause, below = clauses[row]
            self._keep(old[row], clause, below)

    def _keep(self, entry: Entry, clause: Clause, below: list[Clause]) -> None:
        before = entry.clause
        entry.clause = clause
        assert before is not None
        if (before.label, before.title, before.kind) != (clause.label, clause.title, clause.kind):
            index = self.index_of(entry)
            self.dataChanged.emit(index, index)
        if entry.children or below:
            self._update(entry, list(_shown(below)))

    # What Qt asks

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a child."""
        children = self.entry(parent or QModelIndex()).children
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row])
        return QModelIndex()

    def parent(self, index: Index | None = None) -> Any:
        """The index of the clause above; without one, Qt's own parent."""
        if index is None:
            return super().parent()
        above = self.entry(index).parent
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many clauses stand under one."""
        return len(self.entry(parent or QModelIndex()).children)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, label, and both for those who cannot see how they are drawn."""
        clause = self.clause(index)
        if clause is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return clause.title
        if role == LABEL:
            return clause.label
        if role == HEADING:
            return clause.kind is ClauseKind.HEADING
        whole = " ".join(part for part in (clause.path or clause.label, clause.title) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(whole)
        return whole if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Clauses can be dragged, and dropped beside or on one another."""
        flags = super().flags(index)
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """A drop moves the clause."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What a dragged clause is."""
        return [CLAUSE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The line of the clause that is dragged."""
        data = QMimeData()
        for index in indexes[:1]:
            data.setData(CLAUSE_MIME, str(self.entry(index).line).encode())
        return data


def _shown(clauses: Iterable[Clause]) -> Iterator[tuple[Clause, list[Clause]]]:
    """The clauses that the outline shows, each with those under it; of others those under them."""
    for clause in clauses:
        if clause.kind in _LEFT_OUT:
            yield from _shown(clause.children)
        else:
            yield clause, list(clause.children)


def _built(clause: Clause, below: Iterable[Clause], parent: Entry) -> Entry:
    entry = Entry(clause, parent, 0)
    entry.children = [_built(each, under, entry) for each, under in _shown(below)]
    _renumber(entry.children, 0)
    return entry


def _renumber(entries: list[Entry], start: int) -> None:
    for row in range(start, len(entries)):
        entries[row].row = row


def _same_ids(old: list[Entry], new: list[tuple[Clause, list[Clause]]], *, from_end: bool) -> int:
    """How many clauses are the same at one end."""
    pairs = (
        zip(reversed(old), reversed(new), strict=False) if from_end else zip(old, new, strict=False)
    )
    count = 0
    for entry, (clause, _below) in pairs:
        if entry.clause is None or entry.clause.id != clause.id:
            break
        count += 1
    return count


def _entries(entry: Entry) -> Iterator[Entry]:
    for child in entry.children:
        yield child
        yield from _entries(child)
