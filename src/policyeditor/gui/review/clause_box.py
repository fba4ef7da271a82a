"""A field in which a clause of a text is chosen: from a list, or by typing part of its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.timeline_restore import Cited

_LONGEST = 60


class ClauseBox(QComboBox):
    """Clauses as they are cited, in reading order; the first entry is none of them."""

    chosen = Signal()

    def __init__(self, nothing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clauses: tuple[Cited, ...] = ()
        self.setAccessibleName(self.tr("Clause"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMinimumWidth(20 * STEP)
        self.addItem(nothing or self.tr("Choose a clause…"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.currentIndexChanged.connect(self._take)

    @property
    def clause(self) -> Cited | None:
        """The clause chosen."""
        data = self.currentData()
        return data if isinstance(data, Cited) else None

    def show_clauses(self, clauses: Sequence[Cited]) -> None:
        """Offer other clauses; the one chosen stays so, as it was when it was chosen."""
        chosen = self.clause
        found = tuple(clauses)
        if chosen is not None and not any(_same(each, chosen) for each in found):
            found = (chosen, *found)
        if found == self._clauses:
            return
        blocked = self.blockSignals(True)
        self._clauses = found
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for clause in found:
            self.addItem(clause_words(clause), clause)
        places = [at for at, each in enumerate(found, 1) if chosen and _same(each, chosen)]
        self.setCurrentIndex(places[0] if places else 0)
        if places and chosen is not None:
            self.setItemData(places[0], chosen)
        self._show_start()
        self.blockSignals(blocked)

    def choose(self, identity: str) -> None:
        """Choose a clause by its id; none where it is not there."""
        ids = [clause.id for clause in self._clauses]
        self.setCurrentIndex(ids.index(identity) + 1 if identity in ids else 0)
        self._show_start()

    def choose_line(self, line: int) -> None:
        """Choose the clause that stands on a line."""
        before = [at for at, clause in enumerate(self._clauses, 1) if clause.line <= line]
        self.setCurrentIndex(before[-1] if before else 0)

    def _take(self) -> None:
        self._show_start()
        self.chosen.emit()

    def _show_start(self) -> None:
        field = self.lineEdit()
        if field is not None:
            field.setCursorPosition(0)  # of a long clause its number is seen, not its end


def clause_words(clause: Cited) -> str:
    """A clause as it is offered: how it is cited, and its title."""
    title = clause.title
    if len(title) > _LONGEST:
        title = title[: _LONGEST - 1].rstrip() + "…"
    return " ".join(part for part in (clause.path, title) if part)


def _same(one: Cited, other: Cited) -> bool:
    """Whether two are the same clause, though lines may have come before it."""
    return (one.id, one.path, one.title) == (other.id, other.path, other.title)
