"""After a crash: the drafts that were kept are offered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dialogs.recovery_dialog import Fate, RecoveryDialog
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.recovery import RecoveredDraft, discard, recovered_drafts
from policyeditor.workspace.session import open_policy


class Recovering(QObject):
    """Offers what was typed and not saved when the program last ended."""

    def __init__(self, window: MainWindow, services: Services, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening

    def offer(self) -> None:
        """Ask what to do with the drafts of programs that ended, where there are any."""
        drafts = recovered_drafts(self._services.places.recovery)
        if not drafts:
            return
        dialog = RecoveryDialog(drafts, _saved(drafts), self._window)
        dialog.setObjectName("recovery")
        dialog.finished.connect(lambda _code: self._act(dialog))
        dialog.open()

    def _act(self, dialog: RecoveryDialog) -> None:
        for draft, fate in dialog.fates():
            if fate is Fate.DISCARD:
                discard(draft)
            elif fate is Fate.RESTORE:
                self._restore(draft)
        dialog.deleteLater()

    def _restore(self, draft: RecoveredDraft) -> None:
        """Open the policy and put the draft over it, as a change that undo takes back.

        A policy whose file is gone is written nowhere by itself; its draft stays in the journal.
        """
        document = self._opening.open_policy(draft.path)
        if document is None:
            return
        document.editor.replace_view(draft.view)
        self._services.journal.flush()
        discard(draft)


def _saved(drafts: tuple[RecoveredDraft, ...]) -> dict[Path, str]:
    """What the files of the drafts hold now, where they can be read."""
    found: dict[Path, str] = {}
    for draft in drafts:
        try:
            found[draft.path] = open_policy(draft.path).text.view
        except PolicyEditorError:
            continue
    return found
