"""Where a person decides how much a change matters, and says why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from policyeditor.comparison.model import Change, Significance
from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.judgement import significance_help, significance_icon, significance_word
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.tool_button import tool_button

_DECIDABLE = (Significance.SIGNIFICANT, Significance.EDITORIAL)
_LONGEST = 2_000


class DecisionBar(QWidget):
    """Two judgements to choose from, the way back to the suggestion, and a note.

    ``decided`` carries the significance chosen, or None for the suggested one, and the note.
    """

    decided = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change: Change | None = None
        self._buttons = {}
        for kind in _DECIDABLE:
            button = tool_button(significance_word(kind), significance_help(kind), text=True)
            button.setObjectName(f"decide_{kind.value}")
            button.setCheckable(True)
            button.clicked.connect(lambda _on, kind=kind: self.decide(kind))
            self._buttons[kind] = button
        self._suggested = tool_button(
            self.tr("As suggested"), self.tr("Take the decision back: as suggested")
        )
        self._suggested.setObjectName("decide_suggested")
        self._suggested.clicked.connect(lambda: self.decide(None))
        self._note = QLineEdit()
        self._note.setObjectName("decision_note")
        self._note.setPlaceholderText(self.tr("Note: why?"))
        self._note.setAccessibleName(self.tr("Note on the decision"))
        self._note.setMaxLength(_LONGEST)
        self._note.editingFinished.connect(self._keep_note)
        across = FlowLayout(STEP)
        for button in (*self._buttons.values(), self._suggested):
            across.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(2 * STEP, 0, 2 * STEP, 0)
        down.setSpacing(STEP)
        down.addLayout(across)
        down.addWidget(self._note)
        self.set_theme(LIGHT)
        self.show_change(None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        for kind, button in self._buttons.items():
            button.setIcon(significance_icon(kind, theme))
        self._suggested.setIcon(icon("undo-2", theme))

    def show_change(self, change: Change | None) -> None:
        """Show what was decided on a change; a note being written for it stays."""
        decision = change.decision if change else None
        same = bool(change and self._change and change.id == self._change.id)
        self._change = change
        if not same or (decision is not None and not self._note.hasFocus()):
            self._note.setText(decision.note if decision else "")
        self.setEnabled(bool(change and change.id))
        for kind, button in self._buttons.items():
            button.setChecked(decision is not None and decision.significance is kind)
        self._suggested.setEnabled(decision is not None)

    def decide(self, significance: Significance | None) -> None:
        """Decide on the change shown, as a press of a button does."""
        if self._change is None or not self._change.id:
            return
        if significance is None and self._change.decision is None:
            return
        note = self._note.text().strip()
        if significance is None:
            self._note.clear()
        self.decided.emit(significance, note)
        self._show_kept()

    def _keep_note(self) -> None:
        """A note changed after the decision is kept with it."""
        decision = self._change.decision if self._change else None
        note = self._note.text().strip()
        if decision is not None and note != decision.note:
            self.decided.emit(decision.significance, note)

    def _show_kept(self) -> None:
        """Buttons show what is kept, not what was pressed: keeping it may have failed."""
        decision = self._change.decision if self._change else None
        for kind, button in self._buttons.items():
            button.setChecked(decision is not None and decision.significance is kind)
