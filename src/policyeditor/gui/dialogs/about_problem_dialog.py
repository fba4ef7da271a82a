"""What a problem is, why it matters, an example, and how not to see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QWidget

from policyeditor.checks.catalogue import CheckEntry
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.policy.problems import Problem


class AboutProblemDialog(Dialog):
    """Explains the check that told a problem; ``mute_wanted`` after it tells of the wish."""

    def __init__(self, problem: Problem, entry: CheckEntry, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("About this problem"), say(entry.part("title")), say(problem.message), parent
        )
        self.mute_wanted = False
        self.content.addLayout(_explanation(entry))
        self.content.addStretch(1)
        if entry.fixed:
            self.content.addWidget(
                label(self.tr("This check cannot be switched off or muted."), "muted")
            )
        else:
            mute = self.add_button(self.tr("Mute…"), QDialogButtonBox.ButtonRole.ActionRole)
            mute.clicked.connect(self._mute)
        close = self.add_button(
            self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        close.clicked.connect(self.accept)
        close.setFocus()
        self.resize(140 * STEP, 80 * STEP)

    def _mute(self) -> None:
        self.mute_wanted = True
        self.accept()


def _explanation(entry: CheckEntry) -> QFormLayout:
    """What a check looks for and why, with an example, as rows."""
    rows = QFormLayout()
    rows.setVerticalSpacing(2 * STEP)
    rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    names = {
        "what": QCoreApplication.translate("AboutProblemDialog", "What"),
        "why": QCoreApplication.translate("AboutProblemDialog", "Why"),
        "bad": QCoreApplication.translate("AboutProblemDialog", "Not"),
        "good": QCoreApplication.translate("AboutProblemDialog", "But"),
    }
    for name, words in names.items():
        text = label(say(entry.part(name)))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QLabel(words)
        head.setBuddy(text)
        rows.addRow(head, text)
    return rows
