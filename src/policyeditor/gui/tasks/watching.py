"""Watching the files on the desk: what other programs do to them is told and never overwritten."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.message_bar import Deed
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.workspace.folder import is_folder
from policyeditor.workspace.session import Opened
from policyeditor.workspace.standing import FileNow, Standing, file_now, where_renamed

#: Milliseconds of quiet after a change: many programs save in more than one step.
_QUIET = 100


class Watching(QObject):
    """Reads a file again where its draft has nothing unsaved, and says so where it has.

    ``closeWanted`` has a document whose policy is open anew in another place.
    """

    closeWanted = Signal(object)

    def __init__(
        self, window: MainWindow, services: Services, opening: Opening, saving: Saving
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._saving = saving
        self._watcher = QFileSystemWatcher(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(lambda: self.watch(self._window.desk.current))
        self._watcher.fileChanged.connect(lambda _path: self._quiet.start())
        self._watcher.directoryChanged.connect(lambda _path: self._quiet.start())

    def watch(self, document: OpenDocument | None) -> None:
        """Watch the policy in front (and see what changed while it was not).

        Its folder is watched too: a file that is replaced, or comes back, is another one.  So are
        the folders above it, up to the one that holds the policy folder: a folder that is renamed
        or comes back is seen only from there.
        """
        wanted = {str(document.path), *_folders_over(document)} if document else set[str]()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
        self.look()

    def look(self) -> None:
        """Compare the policy in front with its file."""
        document = self._window.desk.current
        if document is None or self._saving.busy(document):
            return
        now = file_now(document.session.opened, document.folder)
        match now.standing:
            case Standing.SAME:
                document.bar.say("")
            case Standing.CHANGED if document.session.dirty:
                show = Deed(self.tr("Show what changed…"), lambda: self._saving.ask_whose(document))
                document.bar.say(
                    self.tr(
                        "“{name}” was changed by another program. Saving will ask you which to "
                        "keep."
                    ).format(name=document.path.name),
                    (show,),
                )
            case Standing.CHANGED:
                self._read_again(document, now.opened)
            case _:
                self._tell(document, now)

    def _read_again(self, document: OpenDocument, opened: Opened | None) -> None:
        assert opened is not None
        self._window.desk.reload(document, opened)
        self._window.status.say(
            self.tr("“{name}” was changed by another program and read again.").format(
                name=document.path.name
            )
        )

    def _tell(self, document: OpenDocument, now: FileNow) -> None:
        """Say what became of the file; the text stays, and can always be saved elsewhere."""
        copy = Deed(self.tr("Save a copy…"), lambda: self._saving.save_copy(document))
        again = Deed(self.tr("Write it again"), lambda: self._saving.save(document, overwrite=True))
        deeds = (again, copy) if now.standing is Standing.GONE else (copy,)
        document.bar.say(self._words(document.path.name, now), deeds)
        if now.standing in {Standing.GONE, Standing.FOLDER_GONE}:
            self._look_for(document, copy)

    def _words(self, name: str, now: FileNow) -> str:
        match now.standing:
            case Standing.GONE:
                words = self.tr(
                    "“{name}” is gone from its folder. Your text is still here: save it again."
                )
            case Standing.FOLDER_GONE:
                words = self.tr(
                    "The folder of “{name}” is not there any more: it was moved or removed, or its "
                    "drive is not connected. Your text is still here."
                )
            case Standing.LINK:
                words = self.tr(
                    "“{name}” was replaced by a link to another place, which is left alone. Your "
                    "text is still here."
                )
            case Standing.PROTECTED:
                words = self.tr(
                    "“{name}” is write-protected: it can be read and exported, and your text can "
                    "be saved elsewhere."
                )
            case _:
                return say(now.why) if now.why else ""
        return words.format(name=name)

    def _look_for(self, document: OpenDocument, copy: Deed) -> None:
        """See whether the policy was moved or renamed within its folder."""
        opened, folder = document.session.opened, document.folder

        def show(found: Path | None) -> None:
            desk = self._window.desk
            if found is None or document not in desk or document.path.exists():
                return
            name = found.relative_to(folder).as_posix()
            go_on = Deed(self.tr("Go on there"), lambda: self._go_on_at(document, found))
            words = self.tr("“{name}” was moved or renamed to “{place}”. Your text is still here.")
            document.bar.say(words.format(name=document.path.name, place=name), (go_on, copy))

        self._services.background.run(
            lambda: where_renamed(opened, folder), show, lambda _error: None
        )

    def _go_on_at(self, document: OpenDocument, found: Path) -> None:
        """Open the policy in its new place, with the draft over it, and close the old one."""
        other = self._opening.open_policy(found)
        if other is None or other.session.dirty:
            return
        if document.session.dirty:
            other.editor.replace_view(document.session.view)
            self._services.journal.flush()
        self._services.journal.forget(document.path)
        self.closeWanted.emit(document)


def _folders_over(document: OpenDocument) -> set[str]:
    """The folders in which it can be seen that a policy or its folder comes or goes."""
    top = document.folder.parent
    over = [each for each in document.path.parents if each.is_relative_to(top)]
    there = next((each for each in document.path.parents if is_folder(each)), top)
    return {str(there), *(str(each) for each in over if is_folder(each))}
