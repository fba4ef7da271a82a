"""The place a team shares in: a folder on a network drive, or an address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from policyeditor.errors import RemoteError
from policyeditor.gui.dialogs.frame import Browse, Dialog, choose_folder, label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.history.remote_address import read_address


class ConnectDialog(Dialog):
    """Asks for the place; stays open, and says what is wrong, until ``connectWanted`` succeeded.

    ``folder`` is the name of the policy folder, ``address`` where it is connected to now.
    """

    connectWanted = Signal(str)
    disconnectWanted = Signal()

    def __init__(
        self,
        folder: str,
        address: str = "",
        *,
        browse: Browse = choose_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Connect to a shared folder"),
            self.tr("Share “{folder}” with your team").format(folder=folder),
            self.tr(
                "Everybody in the team connects to the same place: a folder on a network drive, "
                "or an address that your administrator gave you. Nothing is sent or got until "
                "you ask for it."
            ),
            parent,
        )
        self.setObjectName("connect")
        self._browse = browse
        self._line = QLineEdit(address)
        self._line.setObjectName("connect_address")
        self._line.setPlaceholderText(self.tr("Folder, https://… or name@server:path"))
        self._line.setMinimumWidth(100 * STEP)
        self._hint = label("", "muted")
        self._wrong = label("", "error")
        self._wrong.setObjectName("connect_wrong")
        choose = QPushButton(self.tr("&Browse…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        across.addWidget(self._line, 1)
        across.addWidget(choose)
        form = QFormLayout()
        form.setSpacing(2 * STEP)
        name = QLabel(self.tr("&Place"))
        name.setBuddy(self._line)
        form.addRow(name, across)
        self.content.addLayout(form)
        self.content.addWidget(self._hint)
        self.content.addWidget(self._wrong)
        self.content.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        if address:
            leave = self.add_button(self.tr("Share no longer"), role.ResetRole)
            leave.clicked.connect(self._disconnect)
        self.add_cancel(self.tr("Cancel"))
        self._connect = self.add_button(self.tr("Connect"), role.AcceptRole, default=True)
        self._connect.clicked.connect(self._ask)
        self._line.setAccessibleName(self.tr("Place to share in"))
        self._line.textChanged.connect(self._follow)
        self._line.setFocus()
        self.be_as_wide_as(150 * STEP)
        self._follow()

    @property
    def address(self) -> str:
        """What was typed or chosen."""
        return self._line.text().strip()

    def propose(self, address: str) -> None:
        """Fill in an address, where nothing was typed yet."""
        if address and not self.address:
            self._line.setText(address)
            self._line.selectAll()

    def say_wrong(self, words: str) -> None:
        """Say what is wrong with the place; the person may try another one."""
        self._set_busy(busy=False)
        self._wrong.setText(words)
        self._wrong.setVisible(True)
        self._line.setFocus()
        self._line.selectAll()

    def _ask(self) -> None:
        self._wrong.setVisible(False)
        try:
            read_address(self.address)
        except RemoteError as error:
            self.say_wrong(say(error.message))
            return
        self._set_busy(busy=True)
        self.connectWanted.emit(self.address)

    def _disconnect(self) -> None:
        self.disconnectWanted.emit()
        self.reject()

    def _choose(self) -> None:
        start = Path(self.address) if self.address.startswith("/") else Path.home()
        if chosen := self._browse(self, start):
            self._line.setText(str(chosen))

    def _follow(self) -> None:
        self._wrong.setVisible(False)
        self._connect.setEnabled(bool(self.address))
        self._hint.setText(self._hint_words())

    def _hint_words(self) -> str:
        """What connecting an empty folder does."""
        path = Path(self.address)
        try:
            empty = path.is_absolute() and path.is_dir() and not any(path.iterdir())
        except OSError:
            empty = False
        if empty:
            return self.tr("This folder is empty. It becomes the place your team shares in.")
        return self.tr(
            "Passwords are not kept here: your computer’s password store or SSH agent gives them."
        )

    def _set_busy(self, *, busy: bool) -> None:
        self._line.setEnabled(not busy)
        self._connect.setEnabled(not busy)
        if busy:
            self._hint.setText(self.tr("Looking what is there…"))
        else:
            self._hint.setText(self._hint_words())
