"""Working as a team: connecting the folder, sending versions, getting the latest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from policyeditor.comparison.merging_model import Merge
from policyeditor.errors import BehindError, PolicyEditorError, StoppedError
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.team.clash_dialog import ClashDialog, Question
from policyeditor.gui.team.connect_dialog import ConnectDialog
from policyeditor.gui.team.progress import TeamProgress
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.remote import Balance
from policyeditor.history.remote_progress import Following
from policyeditor.messages import Message
from policyeditor.workspace import team
from policyeditor.workspace.folder import PolicyFolder
from policyeditor.workspace.saving import AuthorNeededError
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.team_connection import Connection, drop_connection, shared_at
from policyeditor.workspace.team_incoming import Choices, Incoming
from policyeditor.workspace.team_redlines import ClashRedlines, draw_clashes

Result = TypeVar("Result")

#: Seconds after which two texts of a policy are shown as wholes instead of joined.
_JOIN_WITHIN = 20.0
#: Drafts that are typed while something is under way are saved, and it is begun again.
_MOST_TRIES = 3


def _nothing() -> None:
    """What follows where nothing waits."""


class Teaming(QObject):
    """Sends and gets off the window's thread, one at a time; ``taken`` where files changed."""

    taken = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, opening: Opening, saving: Saving
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._saving = saving
        self._connection: Connection | None = None
        self.progress = TeamProgress(window)
        window.statusBar().addPermanentWidget(self.progress)

    @property
    def connection(self) -> Connection | None:
        """Where the open folder is shared; None where it is not, or not known yet."""
        return self._connection

    def follow(self, folder: PolicyFolder) -> None:
        """Another folder is open: settle what was cut off in it, and tell how it stands."""
        store = self._services.places.team
        self._connection = shared_at(folder.root, store)
        self._window.status.show_team("")

        def look() -> tuple[bool, Connection | None, Balance | None]:
            settled = team.settle(folder.root)
            connection = team.connection_of(folder.root, store)
            return settled, connection, team.balance(connection) if connection else None

        def show(found: tuple[bool, Connection | None, Balance | None]) -> None:
            settled, connection, balance = found
            if self._opening.folder is None or self._opening.folder.root != folder.root:
                return
            self._connection = connection
            self._show_balance(balance)
            if settled:
                self.taken.emit(())

        # What is wrong with the history is told where versions are listed and saved.
        self._services.background.run(look, show, lambda _error: None)

    def close(self) -> None:
        """The window closes: end what is under way."""
        self.progress.stop()

    def connect_folder(self, then: Callable[[], None] = _nothing) -> None:
        """Ask where the folder is shared; ``then`` follows once it is connected."""
        folder = self._opening.folder
        if folder is None or self._is_busy():
            return
        address = self._connection.address.text if self._connection else ""
        dialog = ConnectDialog(folder.root.name, address, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.connectWanted.connect(lambda typed: self._connect(dialog, folder, typed, then))
        dialog.disconnectWanted.connect(self._disconnect)
        dialog.rejected.connect(self.progress.stop)
        dialog.open()

    def send(self) -> None:
        """Share the versions saved here; drafts are saved first."""
        connection = self._connected(self.send)
        if connection is None:
            return
        self._save_drafts(
            lambda: self._run(
                self.tr("Sending…"),
                lambda watch: team.send(connection, watch),
                self._sent,
                lambda error: self._not_sent(error),
            )
        )

    def get(self, then: Callable[[], None] = _nothing, tries: int = _MOST_TRIES) -> None:
        """Get what others shared and join it with what is here; drafts are saved first."""
        connection = self._connected(self.get)
        if connection is None:
            return
        author = self._services.settings.now.author
        self._save_drafts(
            lambda: self._run(
                self.tr("Getting…"),
                lambda watch: team.get(connection, author, watch, self._join),
                lambda came: self._came(connection, came, then, tries),
                lambda error: self._failed(error, lambda: self.get(then, tries)),
            )
        )

    def _connect(
        self, dialog: ConnectDialog, folder: PolicyFolder, typed: str, then: Callable[[], None]
    ) -> None:
        store = self._services.places.team

        def connected(found: team.Connected) -> None:
            dialog.accept()
            self._connection = found.connection
            self._window.status.say(self.tr("Connected. Nothing was sent or got yet."))
            self._tell_balance()
            if found.had_secret:
                tell(self._window, Message("team.secret-left-out"))
            then()

        def failed(error: PolicyEditorError) -> None:
            if not isinstance(error, StoppedError):
                dialog.say_wrong(say(error.message))

        self._run(
            self.tr("Connecting…"),
            lambda watch: team.connect(folder.root, typed, watch, make=True, store=store),
            connected,
            failed,
        )

    def _disconnect(self) -> None:
        if self._connection is None:
            return
        try:
            drop_connection(self._connection.root, self._services.places.team)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._connection = None
        self._show_balance(None)
        self._window.status.say(self.tr("This folder is no longer shared from here."))

    def _sent(self, count: int) -> None:
        words = self.tr("Nothing new to send.")
        if count:
            words = self.tr("Sent: {versions}.").format(versions=self._versions(count))
        self._window.status.say(words)
        self._tell_balance()

    def _not_sent(self, error: PolicyEditorError) -> None:
        if not isinstance(error, BehindError):
            self._failed(error, self.send)
            return
        box = QMessageBox(self._window)
        box.setObjectName("behind")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Send"))
        box.setText(self.tr("Somebody else sent versions first."))
        box.setInformativeText(self.tr("Get the latest, join it with yours, and then send?"))
        go_on = box.addButton(self.tr("Get latest, then send"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(go_on)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go_on.clicked.connect(lambda: self.get(self.send))
        box.open()

    def _join(self, common: str, mine: str, theirs: str) -> Merge:
        """Join two texts in a process of its own, within a time."""
        from policyeditor.comparison.merging import merge  # loaded by the process that joins

        return self._services.jobs.run_within(_JOIN_WITHIN, merge, common, mine, theirs)

    def _came(
        self, connection: Connection, came: Incoming | None, then: Callable[[], None], tries: int
    ) -> None:
        if came is None:
            self._window.status.say(self.tr("Nothing new from others."))
            self._tell_balance()
            then()
        elif self._unsaved() and tries > 1:
            self.get(then, tries - 1)
        elif came.clashes:
            clashes = [clash for _, _, clash in came.clashes]
            self._services.background.run(
                lambda: self._services.jobs.run(draw_clashes, clashes),
                lambda drawn: self._ask(connection, came, drawn, then),
                lambda error: tell(self._window, error.message),
            )
        else:
            self._finish(connection, came, {}, then, tries)

    def _ask(
        self,
        connection: Connection,
        came: Incoming,
        drawn: tuple[ClashRedlines, ...],
        then: Callable[[], None],
    ) -> None:
        hands = {policy.path: (policy.mine, policy.theirs) for policy in came.policies}
        questions = [
            Question(path, number, clash, lines, *hands[path])
            for (path, number, clash), lines in zip(came.clashes, drawn, strict=True)
        ]
        dialog = ClashDialog(questions, self._window.theme, self._window)
        dialog.accepted.connect(
            lambda: self._finish(connection, came, dialog.choices(), then, _MOST_TRIES)
        )
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
        then: Callable[[], None],
        tries: int,
    ) -> None:
        author = self._services.settings.now.author

        def failed(error: PolicyEditorError) -> None:
            if error.message.code == "team.saved-meanwhile" and not choices and tries > 1:
                self.get(then, tries - 1)
            else:
                again = lambda: self._finish(connection, came, choices, then, tries)  # noqa: E731 short
                self._failed(error, again)

        def done(got: team.Got) -> None:
            self._show_taken(came, got)
            then()

        self._run(
            self.tr("Taking over…"),
            lambda _watch: team.finish(connection, came, choices, author),
            done,
            failed,
        )

    def _show_taken(self, came: Incoming, got: team.Got) -> None:
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
                versions=self._versions(got.count), names=names
            )
        )
        if got.combined:
            places = ", ".join(dict.fromkeys(place for _, place in got.combined))
            tell(self._window, Message("team.check-combined", {"places": places}))
        if got.kept_both:
            tell(self._window, Message("team.kept-both", {"files": ", ".join(got.kept_both)}))
        self.taken.emit(got.files)
        self._tell_balance()

    def _failed(self, error: PolicyEditorError, again: Callable[[], None]) -> None:
        if isinstance(error, AuthorNeededError) or error.message.code == "history.no-author":
            if self._saving.ask_author() is not None:
                again()
            return
        if isinstance(error, StoppedError):
            self._window.status.say(say(error.message))
            return
        tell(self._window, error.message)

    def _connected(self, again: Callable[[], None]) -> Connection | None:
        """The connection; where there is none yet it is asked for, and ``again`` follows."""
        if self._is_busy():
            return None
        if self._connection is None:
            self.connect_folder(again)
        return self._connection

    def _is_busy(self) -> bool:
        if self.progress.busy:
            self._window.status.say(self.tr("Something is still under way. Wait, or stop it."))
        return self.progress.busy

    def _run(
        self,
        words: str,
        work: Callable[[Following], Result],
        done: Callable[[Result], None],
        failed: Callable[[PolicyEditorError], None],
    ) -> None:
        """Do something in another thread and show how far it is."""
        watch = self.progress.begin(words)

        def succeeded(result: Result) -> None:
            self.progress.end()
            done(result)

        def went_wrong(error: PolicyEditorError) -> None:
            self.progress.end()
            failed(error)

        self._services.background.run(lambda: work(watch), succeeded, went_wrong)

    def _unsaved(self) -> bool:
        folder = self._opening.folder
        return folder is not None and any(
            document.path.is_relative_to(folder.root) for document in self._window.desk.unsaved
        )

    def _save_drafts(self, then: Callable[[], None]) -> None:
        """Save every draft of the folder, then go on; a draft that is not saved ends it."""
        folder = self._opening.folder
        unsaved = [
            document
            for document in self._window.desk.unsaved
            if folder is not None and document.path.is_relative_to(folder.root)
        ]
        if not unsaved:
            then()
            return
        first = unsaved[0]

        def saved() -> None:
            if not first.session.dirty:
                self._save_drafts(then)

        self._saving.save(first, saved)

    def _tell_balance(self) -> None:
        """Tell how the folder stands, from what is known here."""
        connection = self._connection
        if connection is not None:
            self._services.background.run(
                lambda: team.balance(connection), self._show_balance, lambda _error: None
            )

    def show_saved(self) -> None:
        """A version was saved: one more is to be sent."""
        self._tell_balance()

    def _show_balance(self, balance: Balance | None) -> None:
        parts = []
        if balance and balance.to_send:
            parts.append(
                self.tr("{versions} to send").format(versions=self._versions(balance.to_send))
            )
        if balance and balance.to_get:
            parts.append(self.tr("{count} new from others").format(count=balance.to_get))
        words = " · ".join(parts)
        if balance and not words:
            words = self.tr("Shared")
        self._window.status.show_team(words)

    def _versions(self, count: int) -> str:
        if count == 1:
            return self.tr("1 version")
        return self.tr("{count} versions").format(count=count)
