"""Each rule not met, with what to do about it, or a note against it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.steps import field_of
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.workspace.publishing.plan import PublishPlan
from policyeditor.workspace.publishing.refusals import Refusal

#: The property of a field whose Enter is its own: it does not lead to the next step.
KEEPS_ENTER = "keepsEnter"


class UnmetBox(QWidget):
    """The rules not met: each says what to do, or is gone against with a note that is kept.

    ``fieldWanted`` carries the field of the notice's words that a rule asks to be filled in.
    """

    noted = Signal(str, str)
    fieldWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(STEP)
        self._shown: tuple[tuple[str, str, str, str], ...] = ()

    def show_rules(self, rules: Sequence[Refusal], plan: PublishPlan) -> None:
        """Show the rules that are not met, those gone against with their note."""
        shown = tuple(
            (each.key, say(each.message), plan.note_on(each.key), field_of(each)) for each in rules
        )
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._down.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for key, words, note, wanted in shown:
            self._down.addWidget(self._row(key, words, note, wanted))

    def _row(self, key: str, words: str, note: str, wanted: str) -> QWidget:
        row = QFrame()
        row.setProperty("role", "card")
        down = QVBoxLayout(row)
        down.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        down.setSpacing(STEP)
        down.addWidget(label(words, "" if note else "error"))
        if note:
            down.addWidget(
                label(self.tr("You go on against this: {note}").format(note=note), "muted")
            )
            back = QPushButton(self.tr("Take back"))
            back.setAutoDefault(False)
            back.clicked.connect(lambda: self.noted.emit(key, ""))
            line = QHBoxLayout()
            line.addWidget(back)
            line.addStretch(1)
            down.addLayout(line)
            return row
        if wanted:
            down.addWidget(self._leading_to(wanted), 0, Qt.AlignmentFlag.AlignLeft)
        field = QLineEdit()
        field.setProperty(KEEPS_ENTER, True)
        field.setAccessibleName(self.tr("Why you go on against this rule"))
        field.setPlaceholderText(self.tr("Put it right, or say why you go on against it"))
        keep = QPushButton(self.tr("Go on against it"))
        keep.setAutoDefault(False)
        keep.setEnabled(False)
        field.textChanged.connect(lambda text: keep.setEnabled(bool(text.strip())))
        field.returnPressed.connect(keep.click)
        keep.clicked.connect(lambda: self.noted.emit(key, field.text().strip()))
        across = QHBoxLayout()
        across.addWidget(field, 1)
        across.addWidget(keep)
        down.addLayout(across)
        return row

    def _leading_to(self, wanted: str) -> QPushButton:
        lead = QPushButton(self.tr("Show the field"))
        lead.setAutoDefault(False)
        lead.clicked.connect(lambda: self.fieldWanted.emit(wanted))
        return lead
