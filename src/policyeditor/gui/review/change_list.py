"""The list of changes beside the redline, with its filters and what is known of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QLabel,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.comparison.model import Comparison, Significance
from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.judgement import (
    BY_WEIGHT,
    significance_help,
    significance_icon,
    significance_word,
)
from policyeditor.gui.review.change_delegate import ChangeDelegate
from policyeditor.gui.review.change_details import ChangeDetails
from policyeditor.gui.review.change_rows import ChangeRows, NumberedChange, is_noise
from policyeditor.gui.row_list import RowList
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.tool_button import set_words, tool_button


class ChangeList(QWidget):
    """Filters with counts, the changes, and below them the chosen one.

    Numbers are indices of changes in the comparison, -1 for none.  ``decided`` carries a number,
    a significance (None: as suggested) and a note; ``foldedChanged`` the numbers of the changes
    that were accepted and are folded away.
    """

    numberSelected = Signal(int)
    changeChosen = Signal(object)
    shownChanged = Signal()
    noiseToggled = Signal(bool)
    decided = Signal(int, object, str)
    rejectRequested = Signal(int)
    foldedChanged = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._accepted: frozenset[str] = frozenset()
        self._noise = QCheckBox()
        self._noise.setToolTip(self.tr("Changes of layout and numbers alone, which change no word"))
        self._noise.toggled.connect(self._toggle_noise)
        self._kept = QCheckBox()
        self._kept.setObjectName("show_accepted")
        self._kept.toggled.connect(lambda _on: self._refilter())
        self._rows = ChangeRows(self)
        self._list = RowList(self.tr("Changes"), self)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setUniformItemSizes(True)
        self._list.setModel(self._rows)
        self._delegate = ChangeDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._filters = {kind: self._make_filter(kind) for kind in BY_WEIGHT}
        self._none_shown = QLabel()
        self._none_shown.setProperty("role", "muted")
        self._none_shown.setWordWrap(True)
        self._none_shown.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        self._details = ChangeDetails()
        self._lay_out()
        self._connect()
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._delegate.set_theme(theme)
        self._details.set_theme(theme)
        for kind, button in self._filters.items():
            button.setIcon(significance_icon(kind, theme))
        self._list.viewport().update()

    def show_comparison(self, comparison: Comparison, *, revisable: bool = False) -> None:
        """List the changes of a comparison, with all filters open and none accepted yet."""
        self.set_revisable(revisable=revisable)
        self._accepted = frozenset()
        self._kept.setChecked(False)
        self._list.setCurrentIndex(self._rows.index(-1))
        self._details.show_general(comparison.reasons)
        self._take(comparison, opened=frozenset(Significance))

    def update_comparison(self, comparison: Comparison) -> None:
        """List the changes as they stand now; filters, selection and what was accepted stay."""
        before = self._comparison.counts
        opened = {kind for kind, button in self._filters.items() if button.isChecked()}
        opened |= {kind for kind in Significance if not before[kind]}
        self._take(comparison, opened=frozenset(opened))

    def set_revisable(self, *, revisable: bool) -> None:
        """Whether the newer text is the draft, in which a change can be taken back."""
        self._details.set_revisable(revisable=revisable)

    @property
    def current(self) -> NumberedChange | None:
        """The selected change."""
        row = self._list.currentIndex().row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    @property
    def shown(self) -> tuple[NumberedChange, ...]:
        """The changes that pass the filters."""
        return self._rows.rows

    @property
    def position(self) -> int:
        """The row of the selected change, from 0; -1 where none is selected."""
        return self._list.currentIndex().row()

    @property
    def folded(self) -> frozenset[int]:
        """The numbers of the changes that were accepted and are folded away."""
        if self._kept.isChecked():
            return frozenset()
        return frozenset(self._accepted_numbers())

    def select(self, number: int) -> None:
        """Select a change of the comparison, if it is shown."""
        self.select_row(self._rows.row_of(number))

    def select_row(self, row: int) -> None:
        """Select a row, or the last one where there are fewer."""
        row = min(row, len(self._rows.rows) - 1)
        if row >= 0:
            self._list.setCurrentIndex(self._rows.index(row))
            self._list.scrollTo(self._rows.index(row))

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) change, round the ends."""
        count = len(self._rows.rows)
        if count:
            now = self.position
            start = now if now >= 0 else (-1 if by > 0 else 0)
            self.select_row((start + by) % count)

    def decide(self, significance: Significance | None) -> None:
        """Decide on the selected change; None takes the decision back."""
        self._details.bar.decide(significance)

    def accept(self) -> None:
        """Fold the selected change away and go to the next."""
        if (current := self.current) is None or not current.change.id:
            return
        row = self.position
        self._accepted |= {current.change.id}
        self._show_accepted()
        self._refilter()
        self.select_row(row)

    def reject(self) -> None:
        """Ask that the selected change be taken back."""
        if self.current is not None:
            self.rejectRequested.emit(self.current.number)

    def _take(self, comparison: Comparison, opened: frozenset[Significance]) -> None:
        kept = self.current
        self._comparison = comparison
        self._rows.show(comparison)
        for kind, button in self._filters.items():
            count = comparison.counts[kind]
            set_words(button, f"{count} {significance_word(kind)}")
            button.setEnabled(count > 0)
            button.blockSignals(True)
            button.setChecked(count > 0 and kind in opened)
            button.blockSignals(False)
        noise = sum(map(is_noise, comparison.changes))
        self._noise.setText(self.tr("Show formatting and renumbering ({n})").format(n=noise))
        self._noise.setVisible(noise > 0)
        self._show_accepted()
        self._refilter()
        if kept is not None:
            self.select(self._number_now(kept))

    def _number_now(self, kept: NumberedChange) -> int:
        """The number of a change of the comparison before; where it is gone, of its successor."""
        ids = [change.id for change in self._comparison.changes]
        return ids.index(kept.change.id) if kept.change.id in ids else kept.number

    def _make_filter(self, kind: Significance) -> QToolButton:
        tip = self.tr("{meaning}\nPress to hide or show these changes.")
        button = tool_button("", tip.format(meaning=significance_help(kind)), text=True)
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(lambda _checked: self._refilter())
        return button

    def _lay_out(self) -> None:
        filters = FlowLayout(STEP)
        filters.setContentsMargins(STEP, STEP, STEP, STEP)
        for button in self._filters.values():
            filters.addWidget(button)
        folds = QVBoxLayout()
        folds.setContentsMargins(2 * STEP, 0, 2 * STEP, 2 * STEP)
        folds.addWidget(self._noise)
        folds.addWidget(self._kept)
        above = QWidget()
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addLayout(filters)
        upper.addLayout(folds)
        upper.addWidget(self._none_shown)
        upper.addWidget(self._list, 1)
        self._list.setMinimumHeight(18 * STEP)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(self._details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _connect(self) -> None:
        details = self._details
        self._list.selectionModel().currentChanged.connect(self._tell_selected)
        self._list.opened.connect(self._choose)
        details.showRequested.connect(self._choose)
        details.acceptRequested.connect(self.accept)
        details.rejectRequested.connect(self.reject)
        details.decided.connect(self._tell_decided)

    def _toggle_noise(self, shown: bool) -> None:
        self.noiseToggled.emit(shown)
        self._refilter()

    def _refilter(self) -> None:
        kept = self.current
        wanted = frozenset(kind for kind, button in self._filters.items() if button.isChecked())
        self._rows.filter(wanted, noise=self._noise.isChecked(), folded=self.folded)
        self._none_shown.setText(self._why_none())
        self._none_shown.setVisible(not self._rows.rows)
        if kept:
            self.select(kept.number)
        self._tell_selected()
        self.foldedChanged.emit(self.folded)
        self.shownChanged.emit()

    def _why_none(self) -> str:
        left = [
            change
            for number, change in enumerate(self._comparison.changes)
            if number not in self.folded
        ]
        if self.folded and all(map(is_noise, left)):
            return self.tr("All changes are accepted.")
        if all(map(is_noise, left)):
            return self.tr("Only formatting and numbers changed.")
        return self.tr("No change passes the filter above.")

    def _show_accepted(self) -> None:
        count = len(self._accepted_numbers())
        self._kept.setText(self.tr("Show accepted changes ({n})").format(n=count))
        self._kept.setVisible(count > 0)

    def _accepted_numbers(self) -> list[int]:
        return [
            number
            for number, change in enumerate(self._comparison.changes)
            if change.id in self._accepted
        ]

    def _tell_selected(self) -> None:
        current = self.current
        self._details.show_change(current.change if current else None)
        self.numberSelected.emit(current.number if current else -1)

    def _tell_decided(self, significance: Significance | None, note: str) -> None:
        if self.current is not None:
            self.decided.emit(self.current.number, significance, note)

    def _choose(self) -> None:
        if self.current:
            self.changeChosen.emit(self.current.change)
