"""Which two texts of a policy to compare: versions, the one in force on a day, the draft."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QWidget,
)

from policyeditor.gui.dates import day_layout, moment_words
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.elided_choice import ElidedChoice
from policyeditor.gui.style.theme import STEP
from policyeditor.history.model import Version

_LONGEST = 60


class SideField(QWidget):
    """One side: a list to choose from, with a day beside it where one is asked for."""

    changed = Signal()

    def __init__(self, name: str, versions: Sequence[Version], today: date, *, draft: bool) -> None:
        super().__init__()
        self._box = ElidedChoice(24)
        self._box.setAccessibleName(name)
        if draft:
            self._box.addItem(self.tr("The draft"), None)
        self._box.addItem(self.tr("The version in force on…"), today)
        for version in versions:
            self._box.addItem(version_words(version), version)
        self._day = QDateEdit(QDate(today.year, today.month, today.day))
        self._day.setDisplayFormat(day_layout())
        self._day.setCalendarPopup(True)
        self._day.setAccessibleName(self.tr("Day"))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * STEP)
        across.addWidget(self._box, 1)
        across.addWidget(self._day)
        self._box.currentIndexChanged.connect(self._follow)
        self._day.dateChanged.connect(lambda _day: self.changed.emit())
        self._follow()

    def choose(self, choice: Version | date | None) -> None:
        """Choose a version, a day or the draft."""
        if isinstance(choice, date):
            self._day.setDate(QDate(choice.year, choice.month, choice.day))
        for index in range(self._box.count()):
            data = self._box.itemData(index)
            if data == choice or (isinstance(data, date) and isinstance(choice, date)):
                self._box.setCurrentIndex(index)
                return

    def choice(self) -> Version | date | None:
        """What is chosen."""
        data = self._box.currentData()
        if isinstance(data, date):
            day = self._day.date()
            return date(day.year(), day.month(), day.day())
        return data if isinstance(data, Version) else None

    def _follow(self) -> None:
        self._day.setVisible(isinstance(self._box.currentData(), date))
        self.changed.emit()


class CompareDialog(Dialog):
    """Asks for an older and a newer text; ``sides`` has them after it was accepted."""

    def __init__(
        self, versions: Sequence[Version], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Compare"),
            self.tr("What shall be compared?"),
            self.tr("The newer text is shown with its changes against the older one marked."),
            parent,
        )
        self.be_as_wide_as(140 * STEP)
        self._old = SideField(self.tr("Older text"), versions, today, draft=False)
        self._new = SideField(self.tr("Newer text"), versions, today, draft=True)
        self._old.choose(versions[0] if versions else today)
        self._new.choose(None)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * STEP)
        form.setVerticalSpacing(2 * STEP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("Older text"), self._old)
        form.addRow(self.tr("Newer text"), self._new)
        self.content.addLayout(form)
        self._hint = label("", "muted")
        self.content.addWidget(self._hint)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._go = self.add_button(
            self.tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._go.clicked.connect(self.accept)
        self._old.changed.connect(self._check)
        self._new.changed.connect(self._check)
        self._check()

    @property
    def fields(self) -> tuple[SideField, SideField]:
        """The older and the newer side."""
        return self._old, self._new

    def sides(self) -> tuple[Version | date, Version | date | None]:
        """The older text and the newer one: versions, days, or None for the draft."""
        old = self._old.choice()
        assert old is not None
        return old, self._new.choice()

    def _check(self) -> None:
        old, new = self._old.choice(), self._new.choice()
        same = old == new
        swapped = isinstance(old, Version) and isinstance(new, Version) and new.time < old.time
        if isinstance(old, date) and isinstance(new, date):
            swapped = new < old
        hint = ""
        if same:
            hint = self.tr("Choose two different texts.")
        elif swapped:
            hint = self.tr("They are compared from the older to the newer one.")
        self._hint.setText(hint)
        self._go.setEnabled(not same)


def version_words(version: Version) -> str:
    """How a version is offered: its name, when it was saved and by whom, and its summary."""
    told = version.summary.split("\n")[0]
    if len(told) > _LONGEST:
        told = told[: _LONGEST - 1].rstrip() + "…"
    name = f"“{version.name}” · " if version.name else ""
    return f"{name}{moment_words(version.time)} · {version.author.name} · {told}"
