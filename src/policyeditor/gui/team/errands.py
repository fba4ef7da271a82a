"""What goes over the network or takes over files: in another thread, one at a time, to be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from policyeditor.errors import PolicyEditorError, StoppedError
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.team.progress import TeamProgress
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.model import Author
from policyeditor.history.remote_progress import Following
from policyeditor.workspace.saving import AuthorNeededError

Result = TypeVar("Result")


class Errands:
    """Runs one errand at a time and shows how far it is; tells what went wrong."""

    def __init__(
        self, window: MainWindow, services: Services, ask_author: Callable[[], Author | None]
    ) -> None:
        self._window = window
        self._services = services
        self._ask_author = ask_author
        self._progress = TeamProgress(window)
        window.statusBar().addPermanentWidget(self._progress)

    def busy(self) -> bool:
        """Whether one is under way; then that is said."""
        if self._progress.busy:
            words = QCoreApplication.translate(
                "team", "Something is still under way. Wait, or stop it."
            )
            self._window.status.say(words)
        return self._progress.busy

    def stop(self) -> None:
        """End the one under way, if any."""
        self._progress.stop()

    def run(
        self,
        words: str,
        work: Callable[[Following], Result],
        done: Callable[[Result], None],
        failed: Callable[[PolicyEditorError], None],
    ) -> None:
        """Do something elsewhere, then call ``done`` or ``failed`` here."""
        watch = self._progress.begin(words)

        def succeeded(result: Result) -> None:
            self._progress.end()
            done(result)

        def went_wrong(error: PolicyEditorError) -> None:
            self._progress.end()
            failed(error)

        self._services.background.run(lambda: work(watch), succeeded, went_wrong)

    def tell_failure(self, error: PolicyEditorError, again: Callable[[], None]) -> None:
        """Tell what went wrong; where only a name was missing, ask for it and go on."""
        if isinstance(error, AuthorNeededError) or error.message.code == "history.no-author":
            if self._ask_author() is not None:
                again()
        elif isinstance(error, StoppedError):
            self._window.status.say(say(error.message))
        else:
            tell(self._window, error.message)
