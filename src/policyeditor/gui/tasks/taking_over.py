"""Taking over what others sent: clashes are asked about, then the files are brought to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.team.clash_dialog import ClashDialog, Question
from policyeditor.gui.team.errands import Errands
from policyeditor.gui.team.words import versions_words
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.messages import Message
from policyeditor.workspace import team
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.team_connection import Connection
from policyeditor.workspace.team_incoming import Choices, Incoming
from policyeditor.workspace.team_redlines import ClashRedlines, draw_clashes, plain_clashes

Then = Callable[[], None]


class TakingOver(QObject):
    """Finishes what was got; ``taken`` has the files that changed on the disk."""

    taken = Signal(object)

    def __init__(self, window: MainWindow, services: Services, errands: Errands) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._errands = errands

    def take(self, connection: Connection, came: Incoming, then: Then, again: Then | None) -> None:
        """Take over what came, asking where two people changed one clause.

        ``then`` follows; ``again``, if given, begins anew where a version was saved meanwhile.
        """
        if not came.clashes:
            self._finish(connection, came, {}, then, again)
            return
        clashes = [clash for _, _, clash in came.clashes]

        def ask(drawn: tuple[ClashRedlines, ...]) -> None:
            self._ask(connection, came, drawn, then)

        self._services.background.run(
            lambda: self._services.jobs.run(draw_clashes, clashes),
            ask,
            lambda _error: ask(plain_clashes(clashes)),
        )

    def _ask(
        self,
        connection: Connection,
        came: Incoming,
        drawn: tuple[ClashRedlines, ...],
        then: Then,
    ) -> None:
        hands = {policy.path: (policy.mine, policy.theirs) for policy in came.policies}
        questions = [
            Question(path, number, clash, lines, *hands[path])
            for (path, number, clash), lines in zip(came.clashes, drawn, strict=True)
        ]
        dialog = ClashDialog(questions, self._window.theme, self._window)
        dialog.accepted.connect(lambda: self._finish(connection, came, dialog.choices(), then))
        dialog.rejected.connect(
            lambda: self._window.status.say(self.tr("Nothing was taken over. All is as it was."))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _finish(
        self,
        connection: Connection,
        came: Incoming,
        choices: Choices,
        then: Then,
        again: Then | None = None,
    ) -> None:
        author = self._services.settings.now.author

        def failed(error: PolicyEditorError) -> None:
            if error.message.code == "team.saved-meanwhile" and again is not None:
                again()
                return
            self._errands.tell_failure(
                error, lambda: self._finish(connection, came, choices, then, again)
            )

        def done(got: team.Got) -> None:
            self._show(came, got)
            then()

        self._errands.run(
            self.tr("Taking over…"),
            lambda _watch: team.finish(connection, came, choices, author),
            done,
            failed,
        )

    def _show(self, came: Incoming, got: team.Got) -> None:
        for path in got.files:
            document = self._window.desk.document_of(path)
            if document is None or document.session.dirty:
                continue
            try:
                self._window.desk.reload(document, open_policy(path))
            except PolicyEditorError:
                continue  # removed by others: the text stays on the desk, and the bar tells
        names = ", ".join(hand.author.name for hand in came.hands[:3])
        self._window.status.say(
            self.tr("Got {versions} from {names}.").format(
                versions=versions_words(got.count), names=names
            )
        )
        for code, found in (
            ("team.check-combined", got.combined),
            ("team.check-moved", got.moved),
            ("team.kept-both", got.kept_both),
        ):
            if found:
                tell(self._window, Message(code, {"places": ", ".join(dict.fromkeys(found))}))
        self.taken.emit(got.files)
