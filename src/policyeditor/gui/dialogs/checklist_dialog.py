"""What a law asks a policy to tell, and which clauses speak of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from policyeditor.checks.checklists import Answer, Checklist, checklists, looked_through
from policyeditor.checks.tongue import tongue_of
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import as_tip, from_data
from policyeditor.policy.clauses import Clause
from policyeditor.policy.policy import Policy

_LINE = Qt.ItemDataRole.UserRole
_LONGEST = 90


class ChecklistDialog(Dialog):
    """Lists the items of a checklist; a clause is shown in the text when it is chosen."""

    lineChosen = Signal(int)

    def __init__(self, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Checklists"),
            self.tr("What the policy speaks of"),
            self.tr(
                "An item counts as found where words on it stand in the text. That says where to "
                "look, and not that a law is kept."
            ),
            parent,
        )
        self._policy = policy
        self._lists: Sequence[Checklist] = checklists()
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Checklist"))
        for each in self._lists:
            self._choice.addItem(from_data(each.title), each.id)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Items"))
        self._tree.setHeaderLabels([self.tr("Item"), self.tr("Found"), self.tr("Basis")])
        header = self._tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._tree.itemActivated.connect(self._choose)
        self._tree.itemClicked.connect(self._choose)
        self._count = label("", "muted")
        self.content.addWidget(self._choice)
        self.content.addWidget(self._tree, 1)
        self.content.addWidget(self._count)
        self._choice.currentIndexChanged.connect(self._fill)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        close.clicked.connect(self.accept)
        self.resize(190 * STEP, 140 * STEP)
        self.choose("pipl" if tongue_of(policy) == "zh" else "gdpr-13")
        self._fill()
        self._tree.setFocus()

    def choose(self, checklist: str) -> None:
        """Show another checklist."""
        self._choice.setCurrentIndex(self._choice.findData(checklist))

    def rows(self) -> tuple[tuple[str, str, str], ...]:
        """What is listed, the items alone: title, whether it is found, basis."""
        items = (self._tree.topLevelItem(row) for row in range(self._tree.topLevelItemCount()))
        return tuple((item.text(0), item.text(1), item.text(2)) for item in items if item)

    def go_to(self, row: int) -> None:
        """Choose the first clause of an item."""
        item = self._tree.topLevelItem(row)
        if item is not None:
            self._choose(item)

    def _fill(self) -> None:
        self._tree.clear()
        checklist = self._lists[max(0, self._choice.currentIndex())]
        answers = looked_through(self._policy, checklist)
        if answers is None:
            self._count.setText(
                self.tr("This checklist has no words for the language of this policy.")
            )
            return
        for answer in answers:
            self._tree.addTopLevelItem(self._item(answer))
        found = sum(answer.found for answer in answers)
        counted = self.tr("{found} of {count} found.").format(found=found, count=len(answers))
        self._count.setText(f"{counted} {checklist.source}. {from_data(checklist.note)}")

    def _item(self, answer: Answer) -> QTreeWidgetItem:
        item = answer.item
        title = from_data(item.title)
        if item.when:
            title = self.tr("{title} ({when})").format(title=title, when=from_data(item.when))
        found = self.tr("Found") if answer.found else self.tr("Not found")
        basis = (
            item.basis
            if item.verified
            else self.tr("{basis} – not verified").format(basis=item.basis)
        )
        row = QTreeWidgetItem([title, found, basis])
        row.setToolTip(0, as_tip(title))
        for clause in answer.clauses:
            child = QTreeWidgetItem([_words(clause), "", ""])
            child.setData(0, _LINE, clause.line)
            child.setToolTip(0, as_tip(clause.text[:500]))
            row.addChild(child)
        return row

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        """Go to a clause; of an item, to the likeliest of its clauses."""
        if item is None:
            return
        line = item.data(0, _LINE)
        first = item.child(0)
        if line is None and first is not None:
            item.setExpanded(True)
            line = first.data(0, _LINE)
        if isinstance(line, int):
            self.lineChosen.emit(line)


def _words(clause: Clause) -> str:
    text = " ".join(clause.text.split())
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return f"{clause.path}  {shown}" if clause.path else shown
