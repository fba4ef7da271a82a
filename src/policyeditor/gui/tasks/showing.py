"""What the window shows of itself: its theme, its title and state, the entries that make sense."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDockWidget

from policyeditor.gui.dates import time_words
from policyeditor.gui.services import Services
from policyeditor.gui.style.theme import Theme, apply_theme
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.window.undoing import Undoing
from policyeditor.gui.wording import as_tip
from policyeditor.workspace.folder import is_folder

_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})


class Showing(QObject):
    """Keeps what stands around the policies true."""

    def __init__(self, window: MainWindow, services: Services, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._waiting: frozenset[Path] = frozenset()

    def set_theme(self, theme: Theme) -> None:
        """Give the whole window a theme."""
        apply_theme(cast("QApplication", QApplication.instance()), theme)
        self._window.set_theme(theme)

    def show_recent(self) -> None:
        """List the recent folders on the start page and in the File menu."""
        recent = self._services.settings.now.recent
        missing = frozenset(folder for folder in recent if not is_folder(folder))
        self._window.welcome.show_recent(recent, missing)
        menu = self._window.recent_menu
        menu.clear()
        menu.setEnabled(bool(recent))
        for folder in recent:
            words = " ".join(f"{folder.name} — {folder.parent}".split())
            action = menu.addAction(words.replace("&", "&&"))
            action.setToolTip(as_tip(words))
            action.setEnabled(folder not in missing)
            action.triggered.connect(lambda _on, chosen=folder: self._opening.open_folder(chosen))

    def open_link(self, url: QUrl) -> None:
        """Open a link of a policy in the system's browser, where its kind is safe."""
        if url.scheme().lower() in _SAFE_SCHEMES:
            QDesktopServices.openUrl(url)
        else:
            self._window.status.say(self.tr("This kind of link is not opened from here."))

    def bring_to_writing(self, dock: QDockWidget) -> None:
        """Show one of the panels beside the text, with the text."""
        self._window.show_place(self._window.writing)
        self._window.docks.bring(dock)

    def show_state(self) -> None:
        """Show whether the policy in front is saved, and which policies are not."""
        window, document = self._window, self._window.desk.current
        unsaved = frozenset(open.path for open in window.desk.unsaved)
        window.folder.show_unsaved(unsaved | self._waiting)
        if document is None:
            window.show_title("", unsaved=False)
            window.status.show_state("")
            return
        dirty = document.session.dirty
        window.show_title(f"{document.name} — {document.folder.name}", unsaved=dirty)
        if not dirty:
            window.status.show_state(self.tr("All changes saved"))
        elif self._services.journal.trouble:
            window.status.show_state(self.tr("Unsaved changes; no draft can be kept"))
        else:
            time = time_words(datetime.now(UTC))
            window.status.show_state(
                self.tr("Unsaved changes, draft kept {time}").format(time=time),
                self.tr("The draft is there again at the next start, whatever happens."),
            )

    def show_waiting(self, paths: frozenset[Path]) -> None:
        """Mark the policies, too, that are not open and have drafts that are not saved."""
        self._waiting = paths
        self.show_state()

    def back_to_writing(self) -> None:
        """Leave a redline or an old version for the text."""
        self._window.show_place(self._window.writing)
        if (document := self._window.desk.current) is not None:
            document.editor.setFocus()

    def show_shortcuts(self) -> None:
        """List the keyboard shortcuts."""
        from policyeditor.gui.dialogs.shortcuts_dialog import ShortcutsDialog  # seldom wanted

        ShortcutsDialog(self._window.actions_by_id.every(), self._window).exec()

    def show_about(self) -> None:
        """Tell of the program and its parts."""
        from policyeditor.gui.dialogs.about_dialog import AboutDialog  # seldom wanted

        AboutDialog(self._window, self._services.places.reports).exec()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def enable(self) -> None:
        """Enable the menu entries that make sense with what is open and in front."""
        window, document = self._window, self._window.desk.current
        place = window.places.currentWidget()
        text_shown = place is window.writing and not window.desk.isHidden()
        writing = document is not None and text_shown
        may_change = document is not None and window.desk.reason_of(document) is None
        things = {
            "folder": self._opening.folder is not None,
            "policy": document is not None,
            "keeping": document is not None and window.desk.held_by(document) is None,
            "writing": writing,
            "text": writing and may_change,
            "redline": place is window.redline,
            "revisable": place is window.redline and window.redline.revisable,
        }
        things["draft"] = things["text"] or (things["revisable"] and may_change)
        undoing = place if isinstance(place, Undoing) else None
        things["undo"] = undoing.can_undo if undoing is not None else things["draft"]
        things["redo"] = undoing.can_redo if undoing is not None else things["draft"]
        window.details.setEnabled(document is None or may_change)
        window.problems.set_changeable(may_change)
        window.outline.allow_changes(allowed=things["text"])
        window.actions_by_id.enable(frozenset(name for name, here in things.items() if here))
