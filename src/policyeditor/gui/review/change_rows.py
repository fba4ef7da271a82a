"""The changes of a comparison as rows of a list, filtered by significance."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from policyeditor.checks.schema import default_schema, title_of
from policyeditor.comparison.model import Change, ChangeKind, Comparison, Significance
from policyeditor.gui.judgement import kind_words, significance_word
from policyeditor.gui.wording import as_tip

#: The role under which a row gives its ``NumberedChange``.
CHANGE = Qt.ItemDataRole.UserRole

_NOISE = frozenset({ChangeKind.FORMATTING, ChangeKind.RENUMBERED})


@dataclass(frozen=True, slots=True)
class NumberedChange:
    """A change and its index in the comparison, which the redline's marks carry."""

    number: int
    change: Change


def is_noise(change: Change) -> bool:
    """Whether a change is only layout or numbering, folded away until it is asked for."""
    return change.kind in _NOISE and change.significance is Significance.EDITORIAL


def place_of(change: Change) -> str:
    """How the clause is cited, or the heading it stands under where it has no number.

    A detail of the document is called as its form calls it.
    """
    if change.kind is ChangeKind.DETAILS:
        return detail_title(change.heading)
    return change.path or heading_of(change)


@cache
def detail_title(key: str) -> str:
    """The name of a document detail for people."""
    return title_of(default_schema(), key)


def heading_of(change: Change) -> str:
    """The innermost of the headings that a change stands under."""
    return change.heading.rpartition("›")[2].strip()


def excerpt_of(change: Change) -> str:
    """How the clause reads now, or read before it was removed."""
    return " ".join((change.new_text or change.old_text)[:300].split())


class ChangeRows(QAbstractListModel):
    """The changes that pass the filters, in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._wanted = frozenset(Significance)
        self._noise = False
        self._folded: frozenset[int] = frozenset()
        self._rows: tuple[NumberedChange, ...] = ()

    def show(self, comparison: Comparison) -> None:
        """Take the changes of a comparison."""
        self._comparison = comparison
        self._select()

    def filter(
        self,
        wanted: frozenset[Significance],
        *,
        noise: bool,
        folded: frozenset[int] = frozenset(),
    ) -> None:
        """Show changes of these significances; formatting and renumbering only with ``noise``.

        Those whose numbers are ``folded`` are left out.
        """
        self._wanted = wanted
        self._noise = noise
        self._folded = folded
        self._select()

    @property
    def rows(self) -> tuple[NumberedChange, ...]:
        """What is shown."""
        return self._rows

    def row_of(self, number: int) -> int:
        """The row of a change of the comparison; -1 where it is filtered out."""
        for row, shown in enumerate(self._rows):
            if shown.number == number:
                return row
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """How many changes are shown; a list has none below its rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A change, or its text for type-ahead, screen readers and hovering."""
        if not index.isValid():
            return None
        shown = self._rows[index.row()]
        if role == CHANGE:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return place_of(shown.change)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _text(shown.change)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(_text(shown.change))
        return None

    def _select(self) -> None:
        self.beginResetModel()
        self._rows = tuple(
            NumberedChange(number, change)
            for number, change in enumerate(self._comparison.changes)
            if number not in self._folded
            and change.significance in self._wanted
            and (self._noise or not is_noise(change))
        )
        self.endResetModel()


def _text(change: Change) -> str:
    parts = (
        change.path,
        change.heading,
        kind_words(change),
        significance_word(change.significance),
    )
    return ", ".join(part for part in parts if part)
