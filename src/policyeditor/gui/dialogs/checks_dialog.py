"""The checks of a folder: on or off, how much each matters, and what is muted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from policyeditor.checks.catalogue import CheckEntry, catalogue, entry_of
from policyeditor.checks.settings import OFF, CheckSettings, Muting
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.panels.problem_rows import severity_word
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.policy.problems import Severity


class ChecksDialog(Dialog):
    """Lists the checks with their levels, and the mutings, each of which can be taken back."""

    def __init__(self, settings: CheckSettings, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Checks"),
            self.tr("Checks of this folder"),
            self.tr("They are kept with the folder and hold for everybody who works in it."),
            parent,
        )
        self._settings = settings
        self._levels: dict[str, QComboBox] = {}
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Checks"))
        tabs.addTab(self._checks_page(), self.tr("Checks"))
        tabs.addTab(self._muted_page(), "")
        self._tabs = tabs
        self.content.addWidget(tabs, 1)
        self._show_muted()
        self.add_cancel(self.tr("Cancel"))
        keep = self.add_button(
            self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        keep.clicked.connect(self.accept)
        self.resize(170 * STEP, 140 * STEP)
        self._table.setFocus()

    @property
    def settings(self) -> CheckSettings:
        """The settings as the person left them."""
        settings = self._settings
        for entry in catalogue():
            if (combo := self._levels.get(entry.id)) is not None:
                chosen = str(combo.currentData())
                usual = entry.level(CheckSettings())
                settings = settings.with_level(entry.id, None if chosen == usual else chosen)
        return settings

    def set_level(self, check: str, level: str) -> None:
        """Choose a level for a check."""
        combo = self._levels[check]
        combo.setCurrentIndex(combo.findData(level))

    def show_again(self, row: int) -> None:
        """Take a muting back."""
        self._settings = self._settings.without_muting(self._settings.muted[row])
        self._show_muted()

    def _checks_page(self) -> QWidget:
        page = QWidget()
        down = QVBoxLayout(page)
        entries = catalogue()
        table = self._table = QTableWidget(len(entries), 2)
        table.setAccessibleName(self.tr("Checks"))
        table.setHorizontalHeaderLabels([self.tr("Check"), self.tr("Shown as")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        for row, entry in enumerate(entries):
            table.setItem(row, 0, QTableWidgetItem(say(entry.part("title"))))
            level = self._level_of(entry)
            table.setItem(row, 1, _spoken(level))
            table.setCellWidget(row, 1, level)
        table.resizeRowsToContents()
        down.addWidget(table, 1)
        self._about = label("", "muted")
        self._about.setMinimumHeight(3 * self._about.fontMetrics().lineSpacing())
        down.addWidget(self._about)
        table.currentCellChanged.connect(lambda row, *_: self._explain(entries[max(row, 0)]))
        table.setCurrentCell(0, 0)
        return page

    def _level_of(self, entry: CheckEntry) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(say(entry.part("title")))
        for severity in Severity:
            combo.addItem(severity_word(severity), str(severity))
        combo.addItem(self.tr("Off"), OFF)
        combo.setCurrentIndex(combo.findData(entry.level(self._settings)))
        if entry.fixed:
            combo.setEnabled(False)
            combo.setToolTip(self.tr("This check cannot be switched off or muted."))
        else:
            self._levels[entry.id] = combo
        return combo

    def _explain(self, entry: CheckEntry) -> None:
        self._about.setText(f"{say(entry.part('what'))} {say(entry.part('why'))}")

    def _muted_page(self) -> QWidget:
        page = QWidget()
        down = QVBoxLayout(page)
        self._muted = QListWidget()
        self._muted.setObjectName("muted")
        self._muted.setAccessibleName(self.tr("Muted problems"))
        self._muted.setWordWrap(True)
        down.addWidget(self._muted, 1)
        self._empty = label(self.tr("Nothing is muted in this folder."), "muted")
        down.addWidget(self._empty)
        self._again = QPushButton(self.tr("Show again"))
        self._again.setAutoDefault(False)
        self._again.clicked.connect(lambda: self.show_again(self._muted.currentRow()))
        down.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        return page

    def _show_muted(self) -> None:
        self._muted.clear()
        for muting in self._settings.muted:
            self._muted.addItem(QListWidgetItem(self._words(muting)))
        some = bool(self._settings.muted)
        self._muted.setCurrentRow(0)
        self._again.setVisible(some)
        self._muted.setVisible(some)
        self._empty.setVisible(not some)
        count = len(self._settings.muted)
        self._tabs.setTabText(1, self.tr("Muted ({count})").format(count=count))

    def _words(self, muting: Muting) -> str:
        entry = entry_of(muting.code)
        title = say(entry.part("title")) if entry else muting.code
        place = muting.file or self.tr("every policy")
        text = f" – “{muting.text}”" if muting.text else ""
        return f"{title}{text} ({place})\n{muting.reason}"


def _spoken(level: QComboBox) -> QTableWidgetItem:
    """The cell behind a box: nothing is seen of it, but it is what is read aloud of the row."""
    item = QTableWidgetItem()

    def follow(words: str) -> None:
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    level.currentTextChanged.connect(follow)
    follow(level.currentText())
    return item
