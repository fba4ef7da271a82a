"""Working as a team: connecting the folder, sending versions, getting the latest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox
from shiboken6 import isValid

from policyeditor.comparison.merging_model import Merge
from policyeditor.errors import BehindError, PolicyEditorError, StoppedError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.tasks.taking_over import TakingOver
from policyeditor.gui.team.connect_dialog import ConnectDialog
from policyeditor.gui.team.errands import Errands
from policyeditor.gui.team.words import balance_words, versions_words
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.remote import Balance
from policyeditor.history.remote_host import HostKeys
from policyeditor.messages import Message
from policyeditor.workspace import team
from policyeditor.workspace.folder import PolicyFolder
from policyeditor.workspace.team_connection import Connection, drop_connection, shared_at
from policyeditor.workspace.team_incoming import Incoming

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
        self._errands = Errands(window, services, saving.ask_author)
        self._taking = TakingOver(window, services, self._errands)
        self._taking.taken.connect(self.taken)
        self._taking.taken.connect(lambda _files: self.show_saved())

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
        self._errands.stop()

    def connect_folder(self, then: Callable[[], None] = _nothing) -> None:
        """Ask where the folder is shared; ``then`` follows once it is connected."""
        folder = self._opening.folder
        if folder is None or self._errands.busy():
            return
        address = self._connection.address.text if self._connection else ""
        dialog = ConnectDialog(folder.root.name, address, parent=self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.connectWanted.connect(lambda typed: self._connect(dialog, folder, typed, then))
        dialog.disconnectWanted.connect(self._disconnect)
        dialog.rejected.connect(self._errands.stop)
        dialog.open()
        if not address:
            self._services.background.run(
                lambda: team.proposed_address(folder.root),
                lambda found: dialog.propose(found) if isValid(dialog) else None,
                lambda _error: None,
            )

    def send(self) -> None:
        """Share the versions saved here; drafts are saved first."""
        connection = self._connected(self.send)
        author = self._services.settings.now.author
        if connection is not None:
            self._save_drafts(
                lambda: self._errands.run(
                    self.tr("Sending…"),
                    lambda watch: team.send(connection, watch, author),
                    self._sent,
                    self._not_sent,
                )
            )

    def get(self, then: Callable[[], None] = _nothing, tries: int = _MOST_TRIES) -> None:
        """Get what others shared and join it with what is here; drafts are saved first."""
        connection = self._connected(self.get)
        if connection is None:
            return
        author = self._services.settings.now.author

        def came(found: Incoming | None) -> None:
            if found is None:
                self._window.status.say(self.tr("Nothing new from others."))
                self.show_saved()
                then()
            elif self._unsaved() and tries > 1:
                self.get(then, tries - 1)
            else:
                again = (lambda: self.get(then, tries - 1)) if tries > 1 else None
                self._taking.take(connection, found, then, again)

        self._save_drafts(
            lambda: self._errands.run(
                self.tr("Getting…"),
                lambda watch: team.get(connection, author, watch, self._join),
                came,
                lambda error: self._errands.tell_failure(error, lambda: self.get(then, tries)),
            )
        )

    def show_saved(self) -> None:
        """Tell how the folder stands, from what is known here: a version was saved, or came."""
        connection = self._connection
        if connection is not None:
            self._services.background.run(
                lambda: team.balance(connection), self._show_balance, lambda _error: None
            )

    def _connect(
        self, dialog: ConnectDialog, folder: PolicyFolder, typed: str, then: Callable[[], None]
    ) -> None:
        store = self._services.places.team

        def connected(found: team.Connected) -> None:
            if isValid(dialog):
                dialog.accept()
            self._connection = found.connection
            self._window.status.say(self.tr("Connected. Nothing was sent or got yet."))
            self.show_saved()
            if found.had_secret:
                tell(self._window, Message("team.secret-left-out"))
            if not folder.policies and not found.was_empty:
                self.get(then)  # whoever connects an empty folder wants what is there
            else:
                then()

        def failed(error: PolicyEditorError) -> None:
            if isinstance(error, StoppedError) or not isValid(dialog):
                return
            dialog.say_wrong(say(error.message))
            if error.message.code == "remote.host-unknown":
                self._ask_about_server(dialog, typed, connect_again)

        def connect_again() -> None:
            self._connect(dialog, folder, typed, then)

        self._errands.run(
            self.tr("Connecting…"),
            lambda watch: team.connect(folder.root, typed, watch, make=True, store=store),
            connected,
            failed,
        )

    def _ask_about_server(
        self, dialog: ConnectDialog, typed: str, trusted: Callable[[], None]
    ) -> None:
        """Show the key of an unknown server; ``trusted`` follows where the person knows it."""

        def show(keys: HostKeys) -> None:
            if not isValid(dialog):
                return  # closed meanwhile
            box = QMessageBox(dialog)
            box.setObjectName("server")
            box.setIcon(QMessageBox.Icon.Warning)
            box.setWindowTitle(self.tr("Unknown server"))
            box.setTextFormat(Qt.TextFormat.PlainText)
            box.setText(
                self.tr("This computer does not know the server “{host}” yet.").format(
                    host=keys.host
                )
            )
            told = self.tr(
                "Compare its fingerprint with the one your administrator gave you, and go on only "
                "where they are the same:"
            )
            box.setInformativeText("\n".join((told, "", *keys.fingerprints)))
            go_on = box.addButton(
                self.tr("They are the same: trust it"), QMessageBox.ButtonRole.AcceptRole
            )
            cancel = box.addButton(QMessageBox.StandardButton.Cancel)
            box.setDefaultButton(cancel)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            go_on.clicked.connect(lambda: trust(keys))
            box.open()

        def trust(keys: HostKeys) -> None:
            try:
                team.trust_server(keys)
            except PolicyEditorError as error:
                dialog.say_wrong(say(error.message))
                return
            trusted()

        # Where the server does not even tell its key, what was said already stands.
        self._services.background.run(lambda: team.ask_server(typed), show, lambda _error: None)

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
            words = self.tr("Sent: {versions}.").format(versions=versions_words(count))
        self._window.status.say(words)
        self.show_saved()

    def _not_sent(self, error: PolicyEditorError) -> None:
        if not isinstance(error, BehindError):
            self._errands.tell_failure(error, self.send)
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

    def _connected(self, again: Callable[[], None]) -> Connection | None:
        """The connection; where there is none yet it is asked for, and ``again`` follows."""
        if self._errands.busy():
            return None
        if self._connection is None:
            self.connect_folder(again)
        return self._connection

    def _unsaved(self) -> list[OpenDocument]:
        """The drafts of the open folder that are in no file yet."""
        folder = self._opening.folder
        return [
            document
            for document in self._window.desk.unsaved
            if folder is not None and document.path.is_relative_to(folder.root)
        ]

    def _save_drafts(self, then: Callable[[], None]) -> None:
        """Save every draft of the folder, then go on; a draft that is not saved ends it."""
        unsaved = self._unsaved()
        if not unsaved:
            then()
            return
        first = unsaved[0]

        def saved() -> None:
            if not first.session.dirty:
                self._save_drafts(then)

        self._saving.save(first, saved)

    def _show_balance(self, balance: Balance | None) -> None:
        self._window.status.show_team(balance_words(balance))
