"""Keys that act on whole clauses: Enter goes on with a list, Tab changes a clause's level."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from policyeditor.drafting.drafted import Drafted, region_edit
from policyeditor.drafting.labelled_lines import clause_start
from policyeditor.gui.editor.formatting import Selection
from policyeditor.gui.editor.word_habits import WordHabits

#: A text of more characters is read in another process: that takes longer than a key may.
_AT_ONCE = 120_000


#: How many changes of level in a row have an exact way back.
_STEPS = 6


@dataclass(frozen=True, slots=True)
class _Step:
    """A change of level: the text before and behind it, and the cursor's line in both."""

    before: str
    behind: str
    line: int
    line_behind: int
    deeper: bool


class ClauseActs(WordHabits):
    """Acts on the clause at the cursor, each as one step to undo.

    ``clausesRenumbered`` comes with the text as it was before clauses got other numbers;
    ``levelWanted`` asks for a change of level (True: deeper) in a text that is too long to be
    read between two keys; ``levelRefused`` tells that a clause cannot go further in (or out).
    """

    clausesRenumbered = Signal(str)
    levelWanted = Signal(bool)
    levelRefused = Signal(bool)

    dialect = "kramdown"
    _steps: tuple[_Step, ...] = ()

    def next_clause(self) -> bool:
        """Begin the next clause of the list the cursor is in; False where there is none."""
        before = self.view()
        if not super().next_clause():
            return False
        self.clausesRenumbered.emit(before)
        return True

    def change_level(self, *, deeper: bool) -> bool:
        """Put the clause at the cursor a level in or out; False where the cursor is in none."""
        line = self.current_line()
        lines = self.view().split("\n")
        if not lines[line - 1].lstrip(" ").startswith("#") and clause_start(lines, line) is None:
            return False
        if self._step_back(deeper=deeper):
            return True
        if len(self.view()) > _AT_ONCE:
            self.levelWanted.emit(deeper)
            return True
        from policyeditor.drafting.levels import change_level, in_clause  # see above
        from policyeditor.policy.policy import read_policy

        policy = read_policy(self.view())
        if not in_clause(policy, line):
            return False
        drafted = change_level(
            policy, line, deeper=deeper, column=self.current_column(), dialect=self.dialect
        )
        if drafted is None:
            self.levelRefused.emit(deeper)
        else:
            before = self.view()
            self.carry_out(drafted)
            step = _Step(before, self.view(), line, drafted.line, deeper)
            self._steps = (*self._steps[1 - _STEPS :], step)
        return True

    def _step_back(self, *, deeper: bool) -> bool:
        """Take the last change of level back, with every label; False where it is not the last."""
        if not self._steps:
            return False
        step, line = self._steps[-1], self.current_line()
        if step.deeper is deeper or step.line_behind != line or step.behind != self.view():
            return False
        self._steps = self._steps[:-1]
        column = self.current_column()
        grown = len(step.behind.split("\n")[line - 1]) - len(step.before.split("\n")[step.line - 1])
        edits = region_edit(step.behind.split("\n"), step.before.split("\n"))
        self.carry_out(Drafted(edits, step.line, max(column - grown, 1)))
        return True

    def carry_out(self, drafted: Drafted) -> None:
        """Make the edits of an act and put the cursor where it leaves it."""
        before = self.view()
        self.apply(drafted.edits)
        self.select(Selection(*([drafted.line, drafted.column] * 2)))
        self.ensureCursorVisible()
        if self.view() != before:
            self.clausesRenumbered.emit(before)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab and Shift+Tab change the level of the clause at the cursor."""
        pressed = event.keyCombination().toCombined()
        back = (Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_Backtab).toCombined()
        if (
            pressed in (Qt.Key.Key_Tab.value, back)
            and not self.isReadOnly()
            and not self.textCursor().hasSelection()
            and self.change_level(deeper=pressed != back)
        ):
            event.accept()
            return
        super().keyPressEvent(event)
