"""After a crash: the drafts that were kept are offered, each with its redline against the file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from policyeditor.errors import PolicyEditorError
from policyeditor.files import write_atomically
from policyeditor.gui.dialogs.recovery_dialog import Fate, Offer, RecoveryDialog
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.editor.replacement import changed_middle
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.workspace.comparing import draw_body, redline_views
from policyeditor.workspace.recovery import (
    RecoveredDraft,
    discard,
    drafts_aside,
    recovered_drafts,
    set_aside,
    where_moved,
)
from policyeditor.workspace.session import open_policy

#: Seconds after which a draft is shown without its redline.
_COMPARE_WITHIN = 20.0


class Recovering(QObject):
    """Offers what was typed and not saved when the program last ended."""

    def __init__(self, window: MainWindow, services: Services, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening

    def offer(self) -> None:
        """Ask what to do with the drafts of programs that ended, where there are any."""
        place, recent = self._services.places.recovery, self._services.settings.now.recent

        def look() -> tuple[Offer, ...]:
            offers = _offers(recovered_drafts(place), recent)
            for offer in offers:
                if offer.saved == offer.draft.view:
                    discard(offer.draft)  # the file holds these very words: nothing was lost
            return tuple(offer for offer in offers if offer.saved != offer.draft.view)

        self._services.background.run(
            look, self._ask, lambda error: tell(self._window, error.message)
        )

    def offer_aside(self) -> None:
        """Ask what to do with the drafts that were put aside."""
        place, recent = self._services.places.recovery, self._services.settings.now.recent

        def ask(offers: tuple[Offer, ...]) -> None:
            self._ask(offers)
            if not offers:
                self._window.status.say(self.tr("No drafts were put aside in the last 30 days."))

        self._services.background.run(
            lambda: _offers(drafts_aside(place), recent),
            ask,
            lambda error: tell(self._window, error.message),
        )

    def _ask(self, offers: tuple[Offer, ...]) -> None:
        if not offers:
            return
        dialog = RecoveryDialog(offers, self._window.theme, self._window)
        dialog.setObjectName("recovery")
        dialog.redlineWanted.connect(lambda number: self._draw(dialog, number))
        dialog.finished.connect(lambda _code: self._act(dialog))
        dialog.start()
        dialog.open()

    def _draw(self, dialog: RecoveryDialog, number: int) -> None:
        offer, jobs = dialog.offer_at(number), self._services.jobs
        saved, draft = offer.saved, offer.draft.view

        def draw() -> tuple[str, str]:
            if saved is None:
                return jobs.run_within(_COMPARE_WITHIN, draw_body, draft)
            drawn = jobs.run_within(_COMPARE_WITHIN, redline_views, saved, draft)
            return drawn.html, drawn.lang

        def show(drawn: tuple[str, str]) -> None:
            if isValid(dialog):  # it may have been answered meanwhile
                dialog.show_redline(number, *drawn)

        self._services.background.run(draw, show, lambda _error: show(("", "")))

    def _act(self, dialog: RecoveryDialog) -> None:
        for offer, fate in dialog.fates():
            if fate is Fate.KEEP_FILE:
                set_aside(offer.draft, self._services.places.recovery)
            elif fate is Fate.SAVE_AS:
                self._save_as(offer)
            elif fate is Fate.RESTORE:
                self._restore(offer)
        dialog.deleteLater()

    def _restore(self, offer: Offer) -> None:
        """Open the policy and put the draft over it, as a change that undo takes back.

        A policy whose file is gone is written nowhere by itself; its draft stays in the journal.
        """
        document = self._opening.open_policy(offer.path) if offer.path else None
        if document is None:
            return
        if document.editor.isReadOnly():
            self._window.status.say(
                self.tr("“{name}” cannot be changed here now. The draft is kept.").format(
                    name=document.path.name
                )
            )
            return
        draft = offer.draft.view
        _start, _old_end, end = changed_middle(document.editor.view(), draft)
        document.editor.replace_view(draft)
        document.editor.go_to(draft.count("\n", 0, end) + 1, end - draft.rfind("\n", 0, end))
        self._services.journal.flush()
        if not self._services.journal.trouble:
            discard(offer.draft)

    def _save_as(self, offer: Offer) -> None:
        """Ask where a draft shall go and write it there; it stays where nothing is chosen."""
        name = offer.path.name if offer.path else self.tr("draft.md")
        folder = offer.path.parent if offer.path and offer.path.parent.is_dir() else Path.home()
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the draft of {name}").format(name=name),
            str(folder / name),
            self.tr("Policies (*.md)"),
        )
        if not chosen:
            return
        try:
            write_atomically(Path(chosen), offer.draft.view.encode("utf-8", "replace"))
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        discard(offer.draft)
        self._window.status.say(self.tr("Draft saved as {name}").format(name=Path(chosen).name))
        self._opening.refresh()


def _offers(drafts: Iterable[RecoveredDraft], recent: Iterable[Path]) -> tuple[Offer, ...]:
    """The drafts with what their policies hold now, in their old or their new places."""
    return tuple(_offer(draft, tuple(recent)) for draft in drafts)


def _offer(draft: RecoveredDraft, recent: tuple[Path, ...]) -> Offer:
    if draft.path is None:
        return Offer(draft, None, None)
    path = draft.path if draft.path.exists() else where_moved(draft, recent) or draft.path
    try:
        return Offer(draft, path, open_policy(path).text.view)
    except PolicyEditorError:
        return Offer(draft, path, None)
