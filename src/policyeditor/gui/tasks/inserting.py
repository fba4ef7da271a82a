"""What is put into a text by a dialog: tables, links, pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.editor.formatting import Selection
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.following import Following
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.policy.edits import Edit

if TYPE_CHECKING:
    from policyeditor.workspace.link_targets import LinkTarget

#: Seconds after which no more places to link to are looked for.
_PATIENCE = 10.0

#: Asks for the file of a picture; None where none was chosen.
AskFile = Callable[[MainWindow, Path], Path | None]


class Inserting(QObject):
    """Asks for tables, links and pictures and puts them in, each as one step to undo."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        following: Following,
        ask_file: AskFile | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._following = following
        self._ask_file = ask_file or _ask_file
        self._folder = Path.home()
        self._shown: OpenDocument | None = None
        window.desk.documentShown.connect(self._follow)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {"table": self.table, "link": self.link, "picture": self.picture}

    def _follow(self, document: OpenDocument | None) -> None:
        """Take up the policy in front."""
        if self._shown is not None:
            self._shown.editor.menuMade.disconnect(self._fill_menu)
            self._shown.editor.pictureGiven.disconnect(self.paste_picture)
        self._shown = document
        if document is not None:
            document.editor.menuMade.connect(self._fill_menu)
            document.editor.pictureGiven.connect(self.paste_picture)

    def _fill_menu(self, menu: QMenu, place: int) -> None:
        """Offer at a place what can be put in, or changed, there."""
        from policyeditor.drafting.tables import stands_in_table

        document = self._shown
        if document is None or document.editor.isReadOnly():
            return
        actions = self._window.actions_by_id
        line = document.editor.document().findBlock(place).text()
        menu.addSeparator()
        menu.addAction(actions["paste_plain"])
        menu.addAction(actions["link"])
        if stands_in_table((line,), 1):
            menu.addAction(actions["table"])
        menu.addAction(actions["comment"])

    def table(self) -> None:
        """Edit the table at the cursor, or put in a new one."""
        from policyeditor.drafting.tables import empty_table, stands_in_table, table_at, written
        from policyeditor.gui.formatting.table_dialog import TableDialog

        document = self._document()
        if document is None:
            return
        editor = document.editor
        view, line = editor.view(), editor.current_line()
        lines = view.split("\n")
        found = table_at(lines, line)
        if found is None and stands_in_table(lines, line):
            words = self.tr("This table has more than a head and rows: edit it in the text.")
            self._window.status.say(words)
            return
        table = found.table if found is not None else empty_table(3, 3)
        dialog = TableDialog(table, self._window, new=found is None)
        if dialog.exec() != QDialog.DialogCode.Accepted or editor.view() != view:
            return
        if found is None:
            self._put_lines(document, written(dialog.table))
        elif dialog.table != found.table:
            text = "\n".join(written(dialog.table, found.indent))
            end = len(lines[found.end_line - 1]) + 1
            editor.apply([Edit(found.line, 1, found.end_line, end, text)])
            editor.go_to(min(line, editor.blockCount()))

    def link(self) -> None:
        """Make the selected words a link, or change the link at the cursor."""
        from policyeditor.drafting.links import link_at, link_edit, unlinked
        from policyeditor.gui.formatting.link_dialog import LinkDialog

        document = self._document()
        if document is None:
            return
        editor = document.editor
        view, chosen = editor.view(), editor.selection()
        end = chosen.end_column if chosen.end_line == chosen.line else 0
        lines = view.split("\n")
        place = link_at(lines, chosen.line, chosen.column, end or len(lines[chosen.line - 1]) + 1)
        dialog = LinkDialog(place, (), self._window)
        self._offer_targets(document, view, dialog.offer)
        if dialog.exec() != QDialog.DialogCode.Accepted or editor.view() != view:
            return
        edit = unlinked(place) if dialog.removed else link_edit(
            place, dialog.words, dialog.address
        )  # fmt: skip
        editor.apply([edit])
        column = edit.column + len(edit.text)
        editor.select(Selection(edit.line, column, edit.line, column))

    def picture(self) -> None:
        """Take a picture into the folder and put it in."""
        from policyeditor.workspace.pictures import read_picture

        document = self._document()
        file = self._ask_file(self._window, self._folder) if document is not None else None
        if document is None or file is None:
            return
        self._folder = file.parent
        try:
            data = read_picture(file)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._put_picture(document, data, file.name)

    def paste_picture(self, image: QImage) -> None:
        """Take a picture from the clipboard into the folder and put it in."""
        document = self._document()
        if document is None or image.isNull():
            return
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"PNG")).write(image)
        self._put_picture(document, bytes(held.data()), self.tr("picture") + ".png")

    def _put_picture(self, document: OpenDocument, data: bytes, name: str) -> None:
        from policyeditor.drafting.links import picture_text
        from policyeditor.gui.formatting.picture_dialog import PictureDialog
        from policyeditor.workspace.pictures import picture_folder, take_picture

        root = self._following.root
        folder = picture_folder(root).relative_to(root).as_posix()
        view = document.editor.view()
        dialog = PictureDialog(data, name, folder, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted or document.editor.view() != view:
            return
        try:
            taken = take_picture(data, name, document.path, root, self._site())
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._put_lines(document, (picture_text(dialog.description, taken.address),))
        words = self.tr("The picture is in “{file}”. It has to be published with the policy.")
        self._window.status.say(words.format(file=taken.file.relative_to(root).as_posix()))

    def _put_lines(self, document: OpenDocument, lines: tuple[str, ...]) -> None:
        """Put a block, or words, in at the cursor, a block with empty lines around it."""
        from policyeditor.drafting.pasted_blocks import Piece
        from policyeditor.drafting.pasting import Pasted, paste_edit

        editor = document.editor
        chosen = editor.selection()
        edit = paste_edit(
            editor.view().split("\n"),
            (chosen.line, chosen.column),
            (chosen.end_line, chosen.end_column),
            Pasted((Piece(lines),)),
        )
        editor.apply([edit])
        rows = edit.text.rstrip("\n").split("\n")
        line, column = edit.line + len(rows) - 1, len(rows[-1]) + 1
        column += edit.column - 1 if len(rows) == 1 else 0
        editor.select(Selection(line, column, line, column))

    def _offer_targets(
        self,
        document: OpenDocument,
        view: str,
        offer: Callable[[tuple[LinkTarget, ...]], None],
    ) -> None:
        """Look for headings and policies to link to, while the dialog is up already."""
        from policyeditor.workspace.link_targets import clause_targets, policy_targets

        jobs, path, root = self._services.jobs, document.path, self._following.root
        dialect, site = self._following.dialect, self._site() is not None

        def work() -> tuple[LinkTarget, ...]:
            own = jobs.run_within(_PATIENCE, clause_targets, view, dialect)
            return (*own, *policy_targets(path, root, site=site))

        self._services.background.run(work, offer, lambda _error: None)

    def _site(self) -> Mapping[str, object] | None:
        site = self._following.site
        return site.settings if site is not None else None

    def _document(self) -> OpenDocument | None:
        """The policy in front, where it may be written in."""
        document = self._window.desk.current
        if document is None or document.editor.isReadOnly():
            return None
        self._window.show_place(self._window.writing)
        return document


def _ask_file(window: MainWindow, folder: Path) -> Path | None:
    kinds = window.tr("Pictures") + " (*.png *.jpg *.jpeg *.gif *.webp)"
    chosen, _kind = QFileDialog.getOpenFileName(
        window, QCoreApplication.translate("Inserting", "Choose a picture"), str(folder), kinds
    )
    return Path(chosen) if chosen else None
