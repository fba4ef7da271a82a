"""Tasks that are made when they are first wanted, for the parts they need load slowly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tasks.redlining import Redlining
from policyeditor.gui.tasks.reviewing import Reviewing
from policyeditor.gui.tasks.saving import Saving
from policyeditor.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from policyeditor.gui.tasks.assisting import Assisting
    from policyeditor.gui.tasks.importing import Importing
    from policyeditor.gui.tasks.printing import Printing
    from policyeditor.gui.tasks.publishing import Publishing
    from policyeditor.gui.tasks.recalling import Recalling
    from policyeditor.gui.tasks.searching import Searching
    from policyeditor.gui.tasks.teaming import Teaming
    from policyeditor.gui.tasks.touring import Touring
    from policyeditor.gui.tasks.translating import Translating
    from policyeditor.workspace.folder import PolicyFolder


class LateTasks(QObject):
    """Publishing, importing, printing and sharing.

    ``lineWanted`` carries a file and a line to be shown, ``published`` the document of a publish
    that stands, ``taken`` that files came from others, ``waitingChanged`` the policies that are
    not open and have drafts, ``undoChanged`` that there may be something else to undo.
    """

    lineWanted = Signal(object, int)
    undoChanged = Signal()
    published = Signal(object)
    taken = Signal()
    marked = Signal()
    waitingChanged = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        opening: Opening,
        saving: Saving,
        reviewing: Reviewing,
        redlining: Redlining,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._saving = saving
        self._reviewing = reviewing
        self._redlining = redlining
        self._publishing: Publishing | None = None
        self._printing: Printing | None = None
        self._assisting: Assisting | None = None
        self._recalling: Recalling | None = None
        self._searching: Searching | None = None
        self._teaming: Teaming | None = None
        self._touring: Touring | None = None
        self._importing: Importing | None = None
        self._translating: Translating | None = None

    @property
    def publishing(self) -> Publishing:
        """Notices and exports."""
        if self._publishing is None:
            from policyeditor.gui.tasks.publishing import Publishing

            made = self._publishing = Publishing(self._window, self._services, self._redlining)
            made.folderWanted.connect(self._opening.show_in_system)
            made.noticeWritten.connect(lambda _folder: self._opening.refresh())
        return self._publishing

    @property
    def assisting(self) -> Assisting:
        """The publish assistant."""
        if self._assisting is None:
            from policyeditor.gui.tasks.assisting import Assisting

            saving = self._saving
            made = Assisting(self._window, self._services, saving.save, saving.ask_author)
            self._assisting = made
            made.folderWanted.connect(self._opening.show_in_system)
            made.fileWanted.connect(self._opening.open_in_system)
            made.placeWanted.connect(self.lineWanted)
            made.published.connect(self.published)
            saving.saved.connect(lambda _document: made.look())
        return self._assisting

    @property
    def recalling(self) -> Recalling:
        """Published versions and evidence."""
        if self._recalling is None:
            from policyeditor.gui.tasks.recalling import Recalling

            show = self._reviewing.view_version
            made = self._recalling = Recalling(self._window, self._services, show)
            made.folderWanted.connect(self._opening.show_in_system)
        return self._recalling

    @property
    def searching(self) -> Searching:
        """Finding and replacing in all policies."""
        if self._searching is None:
            from policyeditor.gui.tasks.searching import Searching

            made = Searching(self._window, self._services, self._opening, self._saving)
            self._searching = made
            made.replacing.waitingChanged.connect(self.waitingChanged)
            made.replacing.saved.connect(self._show_saved)
        return self._searching

    @property
    def printing(self) -> Printing:
        """Printing and its preview."""
        if self._printing is None:
            from policyeditor.gui.tasks.printing import Printing

            self._printing = Printing(self._window)
        return self._printing

    @property
    def importing(self) -> Importing:
        """What came back in Word files."""
        if self._importing is None:
            from policyeditor.gui.tasks.importing import Importing

            made = self._importing = Importing(self._window, self._services)
            made.taken.connect(self._saving.name_reviewers)
        return self._importing

    @property
    def translating(self) -> Translating:
        """Two languages side by side."""
        if self._translating is None:
            from policyeditor.gui.tasks.translating import Translating

            ask_author = self._saving.ask_author
            made = Translating(self._window, self._services, self._opening, ask_author)
            self._translating = made
            made.lineWanted.connect(self.lineWanted)
            made.marked.connect(self.marked)
            made.undoChanged.connect(self.undoChanged)
        return self._translating

    @property
    def touring(self) -> Touring:
        """The first tour."""
        if self._touring is None:
            from policyeditor.gui.tasks.touring import Touring

            self._touring = Touring(self._window, self._services, self._opening)
        return self._touring

    @property
    def teaming(self) -> Teaming:
        """Sending and getting: most folders are not shared."""
        return self._teaming or self._make_teaming()

    def follow_team(self, folder: PolicyFolder, *, shared: bool) -> None:
        """Tell how a folder stands that is shared; the task is made only for one that is."""
        if self._teaming is not None:
            self._teaming.follow(folder)
        elif shared:
            self._make_teaming()

    def _make_teaming(self) -> Teaming:
        """The task, which follows the open folder from then on."""
        from policyeditor.gui.tasks.teaming import Teaming

        opening, saving = self._opening, self._saving
        made = self._teaming = Teaming(self._window, self._services, opening, saving)
        made.taken.connect(lambda _files: self.taken.emit())
        saving.saved.connect(lambda _document: made.show_saved())
        self._reviewing.restored.connect(lambda _document: made.show_saved())
        if opening.folder is not None:
            made.follow(opening.folder)
        return made

    def _show_saved(self) -> None:
        """Versions of policies were kept that are not open."""
        if self._teaming is not None:
            self._teaming.show_saved()

    def close(self) -> None:
        """End what is under way."""
        for task in (self._publishing, self._assisting, self._teaming, self._searching):
            if task is not None:
                task.close()
