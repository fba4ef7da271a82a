"""The rows of the version history: versions grouped under the day they were saved on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from policyeditor.gui.dates import local_day, moment_words, near_day_words
from policyeditor.gui.judgement import known_significance, significance_word
from policyeditor.history.model import Version

#: The role under which a row gives its ``DayRow`` or ``VersionRow``.
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DayRow:
    """The heading of one day."""

    day: date


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version."""

    version: Version


class HistoryRows(QAbstractListModel):
    """Versions, newest first, with a heading before the first of each day."""

    def __init__(
        self, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: tuple[DayRow | VersionRow, ...] = ()

    def show(self, versions: tuple[Version, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = _grouped(versions, None)
        self.endResetModel()

    def append(self, versions: tuple[Version, ...]) -> None:
        """Add older versions at the end."""
        last = self.versions()[-1] if self._rows else None
        more = _grouped(versions, last)
        if more:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def versions(self) -> tuple[Version, ...]:
        """All versions listed, newest first."""
        return tuple(row.version for row in self._rows if isinstance(row, VersionRow))

    def version_at(self, index: QModelIndex) -> Version | None:
        """The version of a row; None for the heading of a day."""
        row = index.data(ROW)
        return row.version if isinstance(row, VersionRow) else None

    def index_of(self, version_id: str) -> QModelIndex:
        """The row of a version; an invalid index where it is not listed."""
        for number, row in enumerate(self._rows):
            if isinstance(row, VersionRow) and row.version.id == version_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many rows there are; a list has none below its rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A row, or its text for type-ahead, screen readers and hovering."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if isinstance(row, DayRow):
            return self._day_text(row) if role in _TEXTS else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.version.name or row.version.summary
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return version_text(row.version)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Versions can be chosen, headings of days cannot."""
        if index.isValid() and isinstance(self._rows[index.row()], VersionRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _day_text(self, row: DayRow) -> str:
        return near_day_words(row.day, self._today())


_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def version_text(version: Version) -> str:
    """All that is known of a version, as text; never its identifier."""
    lines = [f"{moment_words(version.time)} — {version.author.name}"]
    if version.name:
        lines.append(f"“{version.name}”")
    if version.summary:
        lines.append(version.summary)
    significance = known_significance(version.significance)
    if significance:
        lines.append(significance_word(significance))
    return "\n".join(lines)


def _grouped(
    versions: tuple[Version, ...], after: Version | None
) -> tuple[DayRow | VersionRow, ...]:
    rows: list[DayRow | VersionRow] = []
    day = local_day(after.time) if after else None
    for version in versions:
        if local_day(version.time) != day:
            day = local_day(version.time)
            rows.append(DayRow(day))
        rows.append(VersionRow(version))
    return tuple(rows)
