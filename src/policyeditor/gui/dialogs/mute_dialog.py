"""Why a problem is not to be shown any more."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QRadioButton, QWidget

from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.wording import say
from policyeditor.policy.problems import Problem

_LONGEST = 300


class MuteDialog(Dialog):
    """Asks for the reason, and whether it holds for this finding or for all of its kind."""

    def __init__(self, problem: Problem, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Mute"),
            self.tr("Do not show this problem"),
            say(problem.message),
            parent,
        )
        self._one = QRadioButton(self.tr("This finding"))
        self._one.setChecked(True)
        self._policy = QRadioButton(self.tr("All of this kind in this policy"))
        self._all = QRadioButton(self.tr("All of this kind in this folder"))
        for button in (self._one, self._policy, self._all):
            self.content.addWidget(button)
        self.content.addWidget(label(self.tr("Why? Others who work in this folder will read it.")))
        self._reason = QLineEdit()
        self._reason.setObjectName("reason")
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setMaxLength(_LONGEST)
        self.content.addWidget(self._reason)
        self.content.addStretch(1)
        self.add_cancel(self.tr("Cancel"))
        self._mute = self.add_button(
            self.tr("Mute"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._mute.clicked.connect(self.accept)
        self._reason.textChanged.connect(self._check)
        self._reason.setFocus()
        self._check()

    @property
    def reason(self) -> str:
        """The reason as typed, on one line."""
        return " ".join(self._reason.text().split())

    @property
    def whole_policy(self) -> bool:
        """Whether it holds for all of the kind in this policy."""
        return self._policy.isChecked()

    @property
    def whole_folder(self) -> bool:
        """Whether it holds for all of the kind in the folder."""
        return self._all.isChecked()

    def _check(self) -> None:
        self._mute.setEnabled(bool(self.reason))
