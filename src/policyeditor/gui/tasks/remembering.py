"""Going on where the program was left: open policies, cursors, what was in front."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.left_open import LeftOpen, LeftPolicy, load_left_open, store_left_open
from policyeditor.workspace.roots import root_of
from policyeditor.workspace.session import open_policy

#: Milliseconds after a start in which the page is still being made.
_SETTLING = 5_000


class Remembering(QObject):
    """Keeps what is open when the window closes, and opens it again."""

    def __init__(self, window: MainWindow, services: Services, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._held = False
        self._places: dict[OpenDocument, LeftPolicy] = {}
        window.desk.documentShown.connect(self._place)
        window.desk.documentClosed.connect(lambda document: self._places.pop(document, None))

    def keep(self) -> None:
        """Keep what is open now."""
        if self._held:
            return
        desk, folder = self._window.desk, self._opening.folder
        front = desk.current
        left = LeftOpen(
            tuple(self._left(document) for document in desk.in_order()),
            front.path if front else None,
            folder.root if folder else None,
        )
        store_left_open(self._services.places.left_open, left)

    def hold(self) -> None:
        """Keep no more: from now on policies are closed only because the window is."""
        self._held = True

    def restore(self) -> bool:
        """Open what was open; tells whether anything is.  What is gone is passed over."""
        if not self._services.settings.now.reopen:
            return False
        left = load_left_open(self._services.places.left_open)
        front = left.in_front
        if front is None:
            return False
        if left.folder is not None:
            self._opening.show_folder(left.folder)
        if self._window.desk.document_of(front.path) is None:
            self._open(front, left)
        elif self._opening.folder is None:
            self._opening.open_policy(front.path)
        for at, each in enumerate(left.policies):
            if self._window.desk.document_of(each.path) is None:
                self._open(each, left, at)
            elif (document := self._window.desk.document_of(each.path)) is not None:
                self._places[document] = each
        current = self._window.desk.current
        if current is not None:
            self._window.show_place(self._window.writing)
            self._place(current)
        return current is not None

    def _open(self, policy: LeftPolicy, left: LeftOpen, at: int | None = None) -> None:
        try:
            opened = open_policy(policy.path)
        except PolicyEditorError:
            return
        if at is None:
            document = self._opening.open_policy(policy.path)
        else:
            root = root_of(policy.path, left.folder)
            document = self._window.desk.open_behind(opened, root, at)
        if document is not None:
            self._places[document] = policy

    def _place(self, document: OpenDocument | None) -> None:
        """Put cursor and sight where they were, once the text has its width."""
        if document is None or (place := self._places.pop(document, None)) is None:
            return

        def go() -> None:
            if document in self._window.desk:
                document.editor.go_to(place.line, place.column)
                document.editor.scroll_to_line(place.top)
                self._steady(document, place)

        QTimer.singleShot(0, document.editor, go)

    def _steady(self, document: OpenDocument, place: LeftPolicy) -> None:
        """The page that is still being made must not lead the text elsewhere; the person may."""
        preview = self._window.preview

        def back(_line: float) -> None:
            editor = document.editor
            if self._window.desk.current is not document or preview.underMouse():
                return
            if (editor.current_line(), editor.current_column()) == (place.line, place.column):
                editor.scroll_to_line(place.top)

        led = preview.topLineChanged.connect(back)
        QTimer.singleShot(_SETTLING, self, lambda: preview.topLineChanged.disconnect(led))

    def _left(self, document: OpenDocument) -> LeftPolicy:
        if (place := self._places.get(document)) is not None:  # never looked at since the start
            return place
        editor = document.editor
        return LeftPolicy(
            document.path, editor.current_line(), editor.current_column(), editor.top_line()
        )
