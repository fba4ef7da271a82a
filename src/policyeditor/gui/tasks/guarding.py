"""Guarding: what was found in a folder and in its history is told, with the ways on."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog

from policyeditor.errors import HistoryError, PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.dialogs.unsafe_folder_dialog import UnsafeFolderDialog
from policyeditor.gui.message_bar import Deed
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.model import HistoryState
from policyeditor.history.remedies import Remedy, remedies_for
from policyeditor.messages import Message
from policyeditor.workspace.clean_copy import CleanCopy, make_clean_copy
from policyeditor.workspace.folder import PolicyFolder
from policyeditor.workspace.repairing import history_state, put_right
from policyeditor.workspace.trust import FolderLook, look_at_folder, trust_folder

_TOPIC = "folder"
_LOOK_ONLY = Message("trust.look-only")
_TOLD = 10
_MOST_NAMES = 1000


class Guarding(QObject):
    """Looks at each folder that is opened.

    Where using it is a matter of trust, nothing is written in it until that is given.  Where its
    history cannot be used at all, texts are written without versions.
    """

    _copied = Signal(int, int)

    def __init__(
        self, window: MainWindow, services: Services, opening: Opening, saving: Saving
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._saving = saving
        self._unsafe: dict[Path, FolderLook] = {}
        self._messages: dict[Path, Message] = {}
        self._troubled: set[Path] = set()
        self._stop = threading.Event()

    def close(self) -> None:
        """The window closes: end what is under way."""
        self._stop.set()

    def opened(self, folder: PolicyFolder) -> None:
        """Look at a folder that was opened, and ask where it is not safe."""
        self._look(folder.root, ask=True)

    def shown(self, document: OpenDocument | None) -> None:
        """Tell with a policy what is to be told of its folder."""
        if document is None:
            return
        look = self._look_of(document)
        self._window.desk.hold(document, _TOPIC, _LOOK_ONLY if look else None)
        if look is not None:
            again = Deed(self.tr("What was found…"), lambda: self._ask(look))
            # That it is open to look only stands with the text already.
            why = QCoreApplication.translate(
                "UnsafeFolderDialog", "This folder could do harm on your computer"
            )
            document.bar.say(why, (again,), _TOPIC)
            return
        message = next(
            (each for at, each in self._messages.items() if document.path.is_relative_to(at)), None
        )
        deeds = self._deeds(document, message) if message else ()
        document.bar.say(say(message) if message else "", deeds, _TOPIC)

    def troubled(self, document: OpenDocument, message: Message) -> None:
        """A save kept no version: show with the policy what can be done about it."""
        if remedies_for(message):
            self._troubled.add(document.path)
            self._messages[document.folder] = message
            if document in self._window.desk:
                document.bar.say(say(message), self._deeds(document, message), _TOPIC)

    def saved(self, document: OpenDocument) -> None:
        """After a save, what was told of the folder may no longer be so."""
        if document.path in self._troubled:
            self._troubled.discard(document.path)
        elif any(document.path.is_relative_to(at) for at in self._messages):
            self._look(document.folder, ask=False)

    def _look(self, root: Path, *, ask: bool) -> None:
        def look() -> tuple[FolderLook | None, HistoryState]:
            try:
                found = look_at_folder(root)
            except HistoryError:
                found = None  # without Git: the state tells that
            return found, history_state(root)

        def show(seen: tuple[FolderLook | None, HistoryState]) -> None:
            found, state = seen
            for place in [each for each in self._unsafe if _touch(each, root)]:
                del self._unsafe[place]
            for place in [each for each in self._messages if _touch(each, root)]:
                del self._messages[place]
            if found is not None and Remedy.TRUST in found.ways:
                self._unsafe[found.folder] = found
            elif found is not None:
                # Nothing of Git is used here whatever is answered: writing can go on without it.
                self._messages[root] = found.findings[0]
            elif (message := _to_tell(state)) is not None:
                self._messages[root] = message
            for document in self._window.desk:
                self.shown(document)
            if found is not None and ask and Remedy.TRUST in found.ways:
                self._ask(found)

        self._services.background.run(look, show, lambda error: tell(self._window, error.message))

    def _look_of(self, document: OpenDocument) -> FolderLook | None:
        path = document.path.resolve()
        return next((each for at, each in self._unsafe.items() if path.is_relative_to(at)), None)

    def _ask(self, look: FolderLook) -> None:
        dialog = UnsafeFolderDialog(look, self._window.theme, self._window)
        dialog.accepted.connect(lambda: self._go_on(look, dialog.choice))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_on(self, look: FolderLook, way: Remedy) -> None:
        if way is Remedy.CLEAN_COPY:
            self.make_clean_copy(look.folder)
        elif way is Remedy.TRUST:
            self._services.background.run(
                lambda: trust_folder(look),
                lambda _nothing: self._trusted(look),
                lambda error: tell(self._window, error.message),
            )

    def _trusted(self, look: FolderLook) -> None:
        self._window.status.say(self.tr("You trust this folder until what was found changes."))
        self._look(look.folder, ask=True)

    def _deeds(self, document: OpenDocument, message: Message) -> tuple[Deed, ...]:
        """What can be done about a message; to look on needs no button."""
        root = document.folder
        words = {
            Remedy.CLEAN_COPY: self.tr("Make a clean copy…"),
            Remedy.REMOVE_LOCK: self.tr("Remove what was left…"),
            Remedy.REBUILD_LIST: self.tr("Make the list anew…"),
            Remedy.LAST_SOUND: self.tr("Go back to the newest whole version…"),
            Remedy.START_LINE: self.tr("Go on from here…"),
            Remedy.SAVE_ON_THIS_LINE: self.tr("Save on this line"),
            Remedy.NAME_AUTHOR: self.tr("Your name…"),
        }

        def do(way: Remedy) -> None:
            if way is Remedy.CLEAN_COPY:
                self.make_clean_copy(root)
            elif way is Remedy.SAVE_ON_THIS_LINE:
                self._saving.save(document)
            elif way is Remedy.NAME_AUTHOR:
                if self._saving.ask_author() is not None:
                    self._look(root, ask=False)
            else:
                self._put_right(root, way, words[way])

        return tuple(
            Deed(words[way], lambda way=way: do(way))  # type: ignore[misc]  # a default is typed by its value
            for way in remedies_for(message)
            if way in words
        )

    def _put_right(self, root: Path, way: Remedy, words: str) -> None:
        """Ask, then put the history right."""
        explained = {
            Remedy.REMOVE_LOCK: self.tr(
                "Only do this if nobody works in this folder from another computer now. Your texts "
                "and versions stay as they are."
            ),
            Remedy.REBUILD_LIST: self.tr(
                "The list is made from the newest version. The damaged one is kept beside it; your "
                "texts and versions stay as they are."
            ),
            Remedy.LAST_SOUND: self.tr(
                "The history goes on from the newest version that is whole. Your texts stay as "
                "they are; what cannot be read is put aside."
            ),
            Remedy.START_LINE: self.tr(
                "The next version is kept on a new line of work that begins here. Your texts and "
                "all versions stay as they are."
            ),
        }
        box = QMessageBox(self._window)
        box.setObjectName("put_right")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Version history"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(explained[way])
        go_on = box.addButton(words.rstrip("…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        go_on.clicked.connect(
            lambda: self._services.background.run(
                lambda: put_right(root, way),
                lambda _state: self._look(root, ask=True),
                lambda error: tell(self._window, error.message),
            )
        )
        box.open()

    def make_clean_copy(self, source: Path) -> None:
        """Ask where a clean copy of a folder shall go, make it, and open it."""
        parent = QFileDialog.getExistingDirectory(
            self._window, self.tr("Put the clean copy into"), str(source.parent)
        )
        if not parent:
            return
        target = _free(Path(parent), self.tr("{name} clean copy").format(name=source.name))
        self._stop = stop = threading.Event()
        shown = QProgressDialog(
            self.tr("Copying texts and versions…"), self.tr("Stop"), 0, 0, self._window
        )
        shown.setObjectName("copying")
        shown.setWindowTitle(self.tr("Clean copy"))
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.canceled.connect(stop.set)

        def report(done: int, of: int) -> None:
            shown.setMaximum(of)
            shown.setValue(min(done, of - 1))  # at its end the dialog would close by itself

        self._copied.connect(report)

        def end() -> None:
            self._copied.disconnect(report)
            shown.deleteLater()

        def failed(error: PolicyEditorError) -> None:
            end()
            tell(self._window, error.message)

        def made(copy: CleanCopy | None) -> None:
            end()
            if copy is None:
                self._window.status.say(self.tr("Stopped. The copy was removed again."))
                return
            self._opening.open_folder(copy.folder)
            self._tell_copy(copy)

        self._services.background.run(
            lambda: make_clean_copy(source, target, self._copied.emit, stop.is_set),
            made,
            failed,
        )

    def _tell_copy(self, copy: CleanCopy) -> None:
        code = "copying.made" if copy.versions else "copying.made-without-versions"
        told = say(Message(code, {"folder": str(copy.folder), "files": copy.files}))
        if copy.left_out:
            names = ", ".join(copy.left_out[:_TOLD])[:_MOST_NAMES]
            names += " …" if len(copy.left_out) > _TOLD else ""
            told += "\n\n" + say(Message("copying.left-out", {"names": names}))
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Clean copy"), "")
        box.setParent(self._window, box.windowFlags())
        box.setObjectName("telling")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(told)
        box.open()


def _to_tell(state: HistoryState) -> Message | None:
    """The message of a state that stands above the text: what hinders, or can be put right."""
    for message in state.messages:
        if not state.can_save or remedies_for(message):
            return message
    return None


def _touch(one: Path, other: Path) -> bool:
    """Whether one of two folders holds the other."""
    one, other = one.resolve(), other.resolve()
    return one.is_relative_to(other) or other.is_relative_to(one)


def _free(parent: Path, name: str) -> Path:
    """A place of this name in a folder, with a number where it is taken."""
    number, place = 1, parent / name
    while place.exists():
        number += 1
        place = parent / f"{name} {number}"
    return place
