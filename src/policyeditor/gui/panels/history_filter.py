"""Which versions the history lists: all of them, or those that a person looks for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import QDate, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from policyeditor.gui.dates import day_layout, day_words
from policyeditor.gui.review.clause_box import ClauseBox, clause_words
from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.timeline import Wanted
from policyeditor.workspace.timeline_model import Place
from policyeditor.workspace.timeline_restore import Cited

#: The rest after the last key before a search begins, in milliseconds.
_REST = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person looks for; ``clause`` is the clause whose history is wanted."""

    wanted: Wanted = field(default_factory=Wanted)
    clause: Cited | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing in particular is looked for."""
        return self == Asked()

    def with_clause(self, place: Place | None) -> Wanted:
        """What is looked for, with the place of the clause in a text."""
        return replace(self.wanted, clause=place)


class HistoryFilter(QWidget):
    """A form whose fields all narrow the list; what is empty does not."""

    changed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = Asked()
        self._clause = ClauseBox(self.tr("Any clause"))
        self._person = _choice(self.tr("Anybody"))
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Added or removed words"))
        self._words.setClearButtonEnabled(True)
        self._since = _DayField(self.tr("From"))
        self._until = _DayField(self.tr("To"))
        self._named = QCheckBox(self.tr("Only versions with a name"))
        self._published = QCheckBox(self.tr("Only published versions"))
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell)
        self._clause.chosen.connect(self._tell)
        self._person.currentTextChanged.connect(self._soon)
        self._words.textChanged.connect(self._soon)
        self._words.returnPressed.connect(self._tell)
        for day in (self._since, self._until):
            day.changed.connect(self._tell)
        self._named.toggled.connect(self._tell)
        self._published.toggled.connect(self._tell)

    @property
    def asked(self) -> Asked:
        """What is looked for now."""
        person = self._person.currentText().strip()
        wanted = Wanted(
            person="" if person == self._person.itemText(0) else person,
            words=self._words.text().strip(),
            since=self._since.day,
            until=self._until.day,
            named=self._named.isChecked(),
            published=self._published.isChecked(),
        )
        return Asked(wanted, self._clause.clause)

    @property
    def words(self) -> str:
        """What is looked for, as a line: "5(B) Sharing · by Ada · “30 days”"."""
        asked, parts = self.asked, []
        wanted = asked.wanted
        if asked.clause is not None:
            parts.append(clause_words(asked.clause))
        if wanted.person:
            parts.append(self.tr("by {person}").format(person=wanted.person))
        if wanted.words:
            parts.append(f"“{wanted.words}”")
        if wanted.since:
            parts.append(self.tr("from {day}").format(day=day_words(wanted.since)))
        if wanted.until:
            parts.append(self.tr("to {day}").format(day=day_words(wanted.until)))
        if wanted.named:
            parts.append(self.tr("with a name"))
        if wanted.published:
            parts.append(self.tr("published"))
        return " · ".join(parts)

    def show_clauses(self, clauses: Sequence[Cited]) -> None:
        """Offer the clauses of the draft; the one chosen stays so while it is among them."""
        self._clause.show_clauses(clauses)

    def show_people(self, names: Iterable[str]) -> None:
        """Offer the names of those who saved versions."""
        known = {self._person.itemText(at) for at in range(self._person.count())}
        new = sorted(set(names) - known)
        if new:
            with QSignalBlocker(self._person):
                self._person.addItems(new)

    def choose_clause(self, identity: str) -> None:
        """Look for the history of a clause, and for nothing else."""
        with QSignalBlocker(self):
            self.clear()
        with QSignalBlocker(self._clause):
            self._clause.choose(identity)
        self._tell()

    def clear(self) -> None:
        """Look for nothing in particular."""
        parts = (
            self._clause,
            self._person,
            self._words,
            self._named,
            self._published,
            self._since,
            self._until,
        )
        blockers = [QSignalBlocker(part) for part in parts]
        self._clause.setCurrentIndex(0)
        self._person.setCurrentIndex(0)
        self._words.clear()
        self._named.setChecked(False)
        self._published.setChecked(False)
        self._since.clear()
        self._until.clear()
        for blocker in blockers:
            blocker.unblock()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the form for the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _soon(self) -> None:
        self._rest.start()

    def _tell(self) -> None:
        self._rest.stop()
        if self.asked != self._told:
            self._told = self.asked
            self.changed.emit()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        form.setHorizontalSpacing(2 * STEP)
        form.setVerticalSpacing(STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Clause"), self._clause)
        form.addRow(self.tr("Person"), self._person)
        form.addRow(self.tr("Words"), self._words)
        form.addRow(self.tr("From"), self._since)
        form.addRow(self.tr("To"), self._until)
        form.addRow(self._named)
        form.addRow(self._published)


class _DayField(QWidget):
    """A day that may be left open."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._on = QCheckBox()
        self._on.setAccessibleName(name)
        self._edit = QDateEdit(QDate.currentDate())
        self._edit.setDisplayFormat(day_layout())
        self._edit.setCalendarPopup(True)
        self._edit.setAccessibleName(name)
        self._edit.setEnabled(False)
        self._edit.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._on)
        across.addWidget(self._edit, 1)
        self.setFocusProxy(self._on)
        self._on.toggled.connect(self._edit.setEnabled)
        self._on.toggled.connect(lambda _on: self.changed.emit())
        self._edit.dateChanged.connect(lambda _day: self.changed.emit())

    @property
    def day(self) -> date | None:
        """The day; None where it is left open."""
        day = self._edit.date()
        return date(day.year(), day.month(), day.day()) if self._on.isChecked() else None

    def set_day(self, day: date) -> None:
        """Choose a day."""
        self._edit.setDate(QDate(day.year, day.month, day.day))
        self._on.setChecked(True)

    def clear(self) -> None:
        """Leave the day open."""
        self._on.setChecked(False)


def _choice(nothing: str) -> QComboBox:
    """A field to choose in by typing any part of an entry; the first one asks for nothing."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    box.addItem(nothing)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
