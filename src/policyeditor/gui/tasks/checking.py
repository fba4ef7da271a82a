"""Checking: explain a problem, mute it with a reason, mend all of a kind, choose the checks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from policyeditor.checks.catalogue import entry_of
from policyeditor.checks.settings import CheckSettings, Muting, mute, short
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.tasks.following import Following
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.policy.edits import Edit
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.workspace.check_settings import settings_of, store_settings


class Checking(QObject):
    """Grants the wishes of the problems panel and of Tools > Checks and Checklists."""

    def __init__(self, window: MainWindow, following: Following) -> None:
        super().__init__(window)
        self._window = window
        self._following = following

    def about(self, problem: Problem) -> None:
        """Tell what a problem is and why it matters."""
        from policyeditor.gui.dialogs.about_problem_dialog import AboutProblemDialog

        entry = entry_of(problem.code)
        if entry is None:
            return
        dialog = AboutProblemDialog(problem, entry, self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.mute_wanted:
            self.mute(problem)

    def mute(self, problem: Problem) -> None:
        """Ask for a reason, and show a problem no more."""
        from policyeditor.gui.dialogs.mute_dialog import MuteDialog

        document = self._window.desk.current
        if document is None:
            return
        dialog = MuteDialog(problem, self._window)
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        if not accepted:
            return
        file = self._following.relative_path
        muting = mute(problem, document.session.view, file, dialog.reason)
        if dialog.whole_policy or dialog.whole_folder:
            place = "" if dialog.whole_folder else file
            muting = Muting(short(problem.code), dialog.reason, place)
        self._change(lambda settings: settings.with_muting(muting))

    def fix_all(self, problem: Problem) -> None:
        """Mend all problems of a kind that can be mended; one undo takes it back."""
        document = self._window.desk.current
        if document is not None:
            alike = [each for each in self._following.problems if each.code == problem.code]
            document.editor.apply(edits_together(alike))

    def choose(self) -> None:
        """Choose which checks run in the folder and how much each matters."""
        from policyeditor.gui.dialogs.checks_dialog import ChecksDialog

        root = self._root()
        if root is None:
            return
        settings, trouble = settings_of(root)
        if trouble is not None:
            tell(self._window, trouble)
            return
        dialog = ChecksDialog(settings, self._window)
        accepted = bool(dialog.exec())
        chosen = dialog.settings
        dialog.deleteLater()
        if accepted and chosen != settings:
            self._change(lambda _settings: chosen)

    def checklists(self) -> None:
        """Show what the policy in front speaks of, beside the text; clauses lead to their line."""
        from policyeditor.gui.dialogs.checklist_dialog import ChecklistDialog

        document = self._window.desk.current
        if document is None:
            return
        dialog = ChecklistDialog(read_policy(document.session.view), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.lineChosen.connect(self._following.go_to_line)
        dialog.show()

    def _root(self) -> Path | None:
        return self._following.root if self._window.desk.current is not None else None

    def _change(self, change: Callable[[CheckSettings], CheckSettings]) -> None:
        root = self._root()
        if root is None:
            return
        try:
            store_settings(root, change(settings_of(root)[0]))
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._following.read_facts_again()


def edits_together(problems: Sequence[Problem]) -> tuple[Edit, ...]:
    """The edits of all fixes that do not touch one another, the first of two that do."""
    chosen: list[Edit] = []
    for problem in problems:
        edits = problem.fix.edits if problem.fix else ()
        if not any(_touch(one, other) for one in edits for other in chosen):
            chosen += edits
    return tuple(sorted(chosen))


def _touch(one: Edit, other: Edit) -> bool:
    return (one.line, one.column) <= (other.end_line, other.end_column) and (
        other.line,
        other.column,
    ) <= (one.end_line, one.end_column)
