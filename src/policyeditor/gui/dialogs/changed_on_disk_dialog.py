"""The file was changed by another program while there is an unsaved draft: whose text counts?"""

from __future__ import annotations

from enum import Enum, auto
from html import escape
from pathlib import Path

from PySide6.QtWidgets import QWidget

from policyeditor.gui.action_row import ActionRow
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.review.redline_sheet import RedlineSheet
from policyeditor.gui.style.theme import STEP, Theme


class Choice(Enum):
    """What the person wants."""

    KEEP_MINE = auto()
    TAKE_THEIRS = auto()
    SAVE_COPY = auto()
    CANCEL = auto()


class ChangedOnDiskDialog(Dialog):
    """Asks; no answer loses a text.  With ``gone`` the file was removed, not changed.

    ``show_redline`` takes what the other program changed, as soon as that is drawn.
    """

    def __init__(
        self, file_name: str, theme: Theme, *, gone: bool = False, parent: QWidget | None = None
    ) -> None:
        heading = (
            self.tr("“{file}” is not there any more")
            if gone
            else self.tr("“{file}” was changed by another program")
        )
        explanation = (
            self.tr("Your draft is safe. Choose what becomes of it.")
            if gone
            else self.tr(
                "It is no longer the text your draft began from. Nothing was saved yet, and "
                "your draft is safe. Choose which text the file is to hold."
            )
        )
        super().__init__(
            self.tr("The file has changed"), heading.format(file=file_name), explanation, parent
        )
        self._choice = Choice.CANCEL
        self._sheet: RedlineSheet | None = None
        if not gone:
            self._sheet = RedlineSheet(theme, self.tr("What the other program changed"))
            self._sheet.setMinimumHeight(30 * STEP)
            self.content.addWidget(label(self.tr("What the other program changed:"), "muted"))
            self.content.addWidget(self._sheet, 1)
            self._sheet.show_redline(f"<p>{escape(self.tr('Comparing…'))}</p>", "")
        self._add_rows(theme, gone=gone)
        self.add_cancel(self.tr("Cancel"))
        self.be_as_wide_as(150 * STEP)
        if not gone:
            self.resize(180 * STEP, 132 * STEP)

    def choose(self) -> Choice:
        """Ask, and wait for the answer."""
        self.exec()
        return self._choice

    def set_pictures(self, root: Path, folder: Path) -> None:
        """Show the pictures of ``root``; the policy is one of ``folder``."""
        if self._sheet is not None:
            self._sheet.set_pictures(root, folder)

    def show_redline(self, html: str, lang: str) -> None:
        """Show what the other program changed; empty HTML where that could not be drawn."""
        if self._sheet is not None:
            words = self.tr("The changes could not be drawn.")
            self._sheet.show_redline(html or f"<p>{escape(words)}</p>", lang)

    @property
    def choice(self) -> Choice:
        """The answer; CANCEL until one is given."""
        return self._choice

    def _add_rows(self, theme: Theme, *, gone: bool) -> None:
        if gone:
            self._add_row(
                theme,
                Choice.KEEP_MINE,
                "user",
                self.tr("&Write the file again"),
                self.tr("The file comes back with the text of your draft."),
            )
        else:
            self._add_row(
                theme,
                Choice.KEEP_MINE,
                "user",
                self.tr("&Keep mine"),
                self.tr("The other text is kept as a version first, then yours replaces it."),
            )
            self._add_row(
                theme,
                Choice.TAKE_THEIRS,
                "download",
                self.tr("&Take theirs"),
                self.tr(
                    "The editor shows the other text. Your draft is put aside; undo brings it back."
                ),
            )
        self._add_row(
            theme,
            Choice.SAVE_COPY,
            "copy",
            self.tr("&Save mine as a copy…"),
            self.tr("Your draft goes to a file of its own; the other text stays as it is."),
        )

    def _add_row(
        self, theme: Theme, choice: Choice, icon_name: str, title: str, detail: str
    ) -> None:
        row = ActionRow(icon_name, title, detail, parent=self)
        row.set_theme(theme)
        row.clicked.connect(lambda: self._choose(choice))
        self.content.addWidget(row)

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self.accept()
