"""The rows of the version history: versions grouped under the day they were saved on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from policyeditor.gui.dates import local_day, near_day_words
from policyeditor.gui.panels.history_words import row_text
from policyeditor.gui.wording import as_tip
from policyeditor.history.model import Version
from policyeditor.workspace.timeline_model import ClauseChange

#: The role under which a row gives its ``DayRow`` or ``VersionRow``.
ROW = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of one day."""

    day: date


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version; ``change`` is what it changed of the clause whose history is listed."""

    version: Version
    change: ClauseChange | None = None


class HistoryRows(QAbstractListModel):
    """Versions, newest first, with a heading before the first of each day.

    While there are ``more``, ``moreWanted`` goes out when a view comes to the end; what comes is
    appended.
    """

    moreWanted = Signal()

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[DayRow | VersionRow] = []
        self._places: dict[str, int] = {}
        self._more = False
        self._asked = False

    def show(self, rows: Iterable[VersionRow], *, more: bool = False) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows, self._places = [], {}
        self._add(_grouped(rows, None))
        self._more, self._asked = more, False
        self.endResetModel()

    def append(self, rows: Iterable[VersionRow], *, more: bool = False) -> None:
        """Add older versions at the end."""
        last = self._rows[-1] if self._rows else None
        added = _grouped(rows, last.version if isinstance(last, VersionRow) else None)
        self._more, self._asked = more, False
        if added:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(added) - 1)
            self._add(added)
            self.endInsertRows()

    @property
    def more(self) -> bool:
        """Whether there are older versions than those listed."""
        return self._more

    def versions(self) -> tuple[Version, ...]:
        """All versions listed, newest first."""
        return tuple(row.version for row in self._rows if isinstance(row, VersionRow))

    def row_at(self, index: Index) -> VersionRow | None:
        """The version of a row; None for the heading of a day."""
        row = index.data(ROW)
        return row if isinstance(row, VersionRow) else None

    def index_of(self, version_id: str) -> QModelIndex:
        """The row of a version; an invalid index where it is not listed."""
        place = self._places.get(version_id)
        return QModelIndex() if place is None else self.index(place)

    def number_of(self, version: Version) -> int:
        """How many versions are listed before one; -1 where it is not listed."""
        place = self._places.get(version.id)
        if place is None:
            return -1
        return sum(isinstance(row, VersionRow) for row in self._rows[:place])

    def beside(self, version: Version, step: int) -> Version | None:
        """The version before (1) or after (-1) one in the list; None at its ends."""
        place = self._places.get(version.id)
        if place is None:
            return None
        place += step
        while 0 <= place < len(self._rows):
            row = self._rows[place]
            if isinstance(row, VersionRow):
                return row.version
            place += step
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are; a list has none below its rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether older versions can be had and were not asked for yet."""
        return not parent.isValid() and self._more and not self._asked

    def fetchMore(self, parent: Index) -> None:
        """Ask for older versions; they come later."""
        if self.canFetchMore(parent):
            self._asked = True
            self.moreWanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or its text for type-ahead, screen readers and hovering."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, DayRow):
            return near_day_words(row.day, self._today()) if role in _TEXTS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.version.name or row.version.summary
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_text(row.version, row.change)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(row_text(row.version, row.change))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Versions can be chosen, headings of days cannot."""
        if index.isValid() and isinstance(self._rows[index.row()], VersionRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _add(self, rows: list[DayRow | VersionRow]) -> None:
        for row in rows:
            if isinstance(row, VersionRow):
                self._places[row.version.id] = len(self._rows)
            self._rows.append(row)


_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _grouped(rows: Iterable[VersionRow], after: Version | None) -> list[DayRow | VersionRow]:
    grouped: list[DayRow | VersionRow] = []
    day = local_day(after.time) if after else None
    for row in rows:
        if local_day(row.version.time) != day:
            day = local_day(row.version.time)
            grouped.append(DayRow(day))
        grouped.append(row)
    return grouped
