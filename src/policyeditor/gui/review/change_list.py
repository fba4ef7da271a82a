"""The list of changes beside the redline, with its filters and the reasons of the chosen one."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.comparison.model import Change, Comparison, Significance
from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.judgement import (
    BY_WEIGHT,
    direction_words,
    kind_word,
    significance_help,
    significance_icon,
    significance_word,
)
from policyeditor.gui.review.change_delegate import ChangeDelegate
from policyeditor.gui.review.change_rows import ChangeRows, NumberedChange, is_noise
from policyeditor.gui.row_list import RowList
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.tool_button import set_words, tool_button
from policyeditor.gui.wording import say


class ChangeList(QWidget):
    """Filters with counts, the changes, and why the chosen one was judged as it was.

    ``numberSelected`` has the index of a change in the comparison, or -1 for none.
    """

    numberSelected = Signal(int)
    changeChosen = Signal(object)
    shownChanged = Signal()
    noiseToggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._noise = QCheckBox()
        self._noise.setToolTip(self.tr("Changes of layout and numbers alone, which change no word"))
        self._noise.toggled.connect(self._toggle_noise)
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
        self._reasons = QTextBrowser()
        self._reasons.setAccessibleName(self.tr("Why this change was judged so"))
        self._reasons.setOpenLinks(False)
        self._reasons.setMinimumHeight(20 * STEP)
        self._reasons.document().setDocumentMargin(2 * STEP)
        self._show = QPushButton(self.tr("Show in the editor"))
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(self._tell_selected)
        self._list.opened.connect(self._choose)
        self._show.clicked.connect(self._choose)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._delegate.set_theme(theme)
        for kind, button in self._filters.items():
            button.setIcon(significance_icon(kind, theme))
        self._list.viewport().update()
        self._show_reasons()

    def show_comparison(self, comparison: Comparison) -> None:
        """List the changes of a comparison; all filters are opened again."""
        self._rows.show(comparison)
        for kind, button in self._filters.items():
            count = comparison.counts[kind]
            set_words(button, f"{count} {significance_word(kind)}")
            button.setEnabled(count > 0)
            button.blockSignals(True)
            button.setChecked(count > 0)
            button.blockSignals(False)
        noise = sum(map(is_noise, comparison.changes))
        self._none_shown.setText(
            self.tr("Only formatting and numbers changed.")
            if noise == len(comparison.changes)
            else self.tr("No change passes the filter above.")
        )
        self._noise.setText(self.tr("Show formatting and renumbering ({n})").format(n=noise))
        self._noise.setVisible(noise > 0)
        self._refilter()

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

    def select(self, number: int) -> None:
        """Select a change of the comparison, if it is shown."""
        self._select_row(self._rows.row_of(number))

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) change, round the ends."""
        count = len(self._rows.rows)
        if count:
            now = self.position
            start = now if now >= 0 else (-1 if by > 0 else 0)
            self._select_row((start + by) % count)

    def _select_row(self, row: int) -> None:
        if row >= 0:
            self._list.setCurrentIndex(self._rows.index(row))
            self._list.scrollTo(self._rows.index(row))

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
        noise = QHBoxLayout()
        noise.setContentsMargins(2 * STEP, 0, 2 * STEP, 2 * STEP)
        noise.addWidget(self._noise)
        above = QWidget()
        upper = QVBoxLayout(above)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(0)
        upper.addLayout(filters)
        upper.addLayout(noise)
        upper.addWidget(self._none_shown)
        upper.addWidget(self._list, 1)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 2 * STEP)
        lower.setSpacing(2 * STEP)
        lower.addWidget(self._reasons, 1)
        lower.addWidget(self._show, 0, Qt.AlignmentFlag.AlignHCenter)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(above)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _toggle_noise(self, shown: bool) -> None:
        self.noiseToggled.emit(shown)
        self._refilter()

    def _refilter(self) -> None:
        kept = self.current
        wanted = frozenset(kind for kind, button in self._filters.items() if button.isChecked())
        self._rows.filter(wanted, noise=self._noise.isChecked())
        self._none_shown.setVisible(not self._rows.rows)
        if kept:
            self.select(kept.number)
        self._tell_selected()
        self.shownChanged.emit()

    def _tell_selected(self) -> None:
        current = self.current
        self._show_reasons()
        self.numberSelected.emit(current.number if current else -1)

    def _choose(self) -> None:
        if self.current:
            self.changeChosen.emit(self.current.change)

    def _show_reasons(self) -> None:
        current = self.current
        self._show.setEnabled(current is not None)
        if current is None:
            hint = escape(self.tr("Select a change to see why it was judged so."))
            self._reasons.setHtml(f'<p style="color:{self._theme.muted}">{hint}</p>')
        else:
            self._reasons.setHtml(reasons_html(current.change, self._theme))


def reasons_html(change: Change, theme: Theme) -> str:
    """Why a change was judged as it was, for reading: sentences, whom it favours, the law."""
    muted = f'style="color:{theme.muted}"'
    title = f"{significance_word(change.significance)} — {kind_word(change.kind)}"
    parts = [f"<p><b>{escape(title)}</b></p>"]
    for reason in change.reasons:
        parts.append(f"<p>{escape(say(reason.message))}")
        more = filter(None, (direction_words(reason.direction), reason.law))
        parts.extend(f"<br><span {muted}>{escape(text)}</span>" for text in more)
        parts.append("</p>")
    if not change.reasons:
        parts.append(f"<p {muted}>{escape(significance_help(change.significance))}</p>")
    return "".join(parts)
