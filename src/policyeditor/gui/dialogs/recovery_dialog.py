"""Drafts that were not saved: each with its redline against the file, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dates import moment_words
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.review.redline_sheet import RedlineSheet
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.workspace.recovery import RecoveredDraft
from policyeditor.workspace.roots import policy_root, publishing_root

#: Letters of a draft that are shown where no redline of it could be drawn.
_SHOWN = 50_000


class Fate(Enum):
    """What becomes of a recovered draft."""

    RESTORE = auto()
    KEEP_FILE = auto()
    SAVE_AS = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A draft, the policy it belongs to now, and what that holds; None where there is none."""

    draft: RecoveredDraft
    path: Path | None
    saved: str | None

    @property
    def restorable(self) -> bool:
        """Whether there is a policy that the draft can be put into."""
        return self.path is not None and self.saved is not None

    @property
    def moved(self) -> bool:
        """Whether the policy was found in another place than the draft was written in."""
        return self.path != self.draft.path


class RecoveryDialog(Dialog):
    """Asks for each draft; closing the dialog in any other way keeps all of them for later.

    ``redlineWanted`` has the index of an offer that is looked at for the first time;
    ``show_redline`` then takes what was drawn of it.
    """

    redlineWanted = Signal(int)

    def __init__(
        self, offers: tuple[Offer, ...], theme: Theme = LIGHT, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Unsaved drafts"),
            self.tr("Unsaved drafts were recovered"),
            self.tr(
                "They were not saved when the program ended. A draft that is restored opens in the "
                "editor; the file changes only when you save."
            ),
            parent,
        )
        self._offers = offers
        self._fates = [Fate.RESTORE if each.restorable else Fate.SAVE_AS for each in offers]
        self._drawn: dict[int, tuple[str, str]] = {}
        self._asked: set[int] = set()
        self._list = QListWidget()
        self._list.setObjectName("recovery_list")
        self._list.setAccessibleName(self.tr("Unsaved drafts"))
        self._list.setMaximumWidth(64 * STEP)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVisible(len(offers) > 1)
        self._name = ElidedLabel(role="heading", mode=Qt.TextElideMode.ElideMiddle)
        self._folder = ElidedLabel(role="muted", mode=Qt.TextElideMode.ElideMiddle)
        self._told = label("")
        self._told.setObjectName("recovery_told")
        self._sheet = RedlineSheet(
            theme, self.tr("The draft, with its changes against the file marked")
        )
        self._sheet.setMinimumHeight(30 * STEP)
        self._group = QButtonGroup(self)
        across = QHBoxLayout()
        across.setSpacing(3 * STEP)
        across.addWidget(self._list)
        across.addLayout(self._side(), 1)
        self.content.addLayout(across, 1)
        self._fill()
        self._add_buttons()
        self.resize(200 * STEP, 136 * STEP)

    def fates(self) -> tuple[tuple[Offer, Fate], ...]:
        """What becomes of each draft; all are left for later unless the dialog was accepted."""
        accepted = self.result() == QDialog.DialogCode.Accepted
        fates = self._fates if accepted else [Fate.LATER] * len(self._offers)
        return tuple(zip(self._offers, fates, strict=True))

    def offer_at(self, number: int) -> Offer:
        """One of the offers."""
        return self._offers[number]

    def start(self) -> None:
        """Look at the first draft; to be called once ``redlineWanted`` is heard."""
        self._list.setCurrentRow(0)

    def show_redline(self, number: int, html: str, lang: str) -> None:
        """Take the redline of a draft; empty HTML where none could be drawn."""
        if not html:
            html = f"<pre>{escape(self._offers[number].draft.view[:_SHOWN])}</pre>"
        self._drawn[number] = html, lang
        if number == self._list.currentRow():
            self._sheet.show_redline(html, lang)

    def choose(self, fate: Fate) -> None:
        """Choose for the draft that is looked at."""
        self._choose_for(self._list.currentRow(), fate)
        self._group.button(fate.value).setChecked(True)

    def _side(self) -> QVBoxLayout:
        choices = QHBoxLayout()
        choices.setSpacing(STEP)
        for fate, verb, tip in (
            (Fate.RESTORE, self.tr("Restore"), self.tr("The draft opens over its policy.")),
            (
                Fate.KEEP_FILE,
                self.tr("Keep the file"),
                self.tr("The draft is put aside and can be had for 30 days (File menu)."),
            ),
            (
                Fate.SAVE_AS,
                self.tr("Save draft as…"),
                self.tr("The draft goes to a file of its own."),
            ),
            (Fate.LATER, self.tr("Later"), self.tr("It is offered again at the next start.")),
        ):
            if fate is Fate.LATER and len(self._offers) == 1:
                continue  # the button below says the same
            button = tool_button(verb, text=True, tip=tip)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, fate=fate: self.choose(fate))
            self._group.addButton(button, fate.value)
            choices.addWidget(button)
        choices.addStretch(1)
        down = QVBoxLayout()
        down.setSpacing(STEP)
        for part in (self._name, self._folder, self._told):
            down.addWidget(part)
        down.addWidget(self._sheet, 1)
        down.addLayout(choices)
        return down

    def _fill(self) -> None:
        for number, offer in enumerate(self._offers):
            self._list.addItem(QListWidgetItem())
            self._word(number, offer)
        self._list.currentRowChanged.connect(self._look_at)

    def _word(self, number: int, offer: Offer) -> None:
        """Say in the list what a draft is and what becomes of it."""
        verbs = {
            Fate.RESTORE: self.tr("restore"),
            Fate.KEEP_FILE: self.tr("keep the file"),
            Fate.SAVE_AS: self.tr("save as…"),
            Fate.LATER: self.tr("later"),
        }
        item = self._list.item(number)
        name = " ".join(self._name_of(offer).split())
        item.setText(f"{name}\n{moment_words(offer.draft.time)} · {verbs[self._fates[number]]}")

    def _name_of(self, offer: Offer) -> str:
        return offer.path.name if offer.path is not None else self.tr("A draft without its name")

    def _look_at(self, number: int) -> None:
        if not 0 <= number < len(self._offers):
            return
        offer = self._offers[number]
        self._name.set_full_text(self._name_of(offer))
        self._folder.set_full_text(str(offer.path.parent) if offer.path else "")
        self._told.setText(self._words(offer))
        self._group.button(Fate.RESTORE.value).setEnabled(offer.restorable)
        self._group.button(Fate.KEEP_FILE.value).setText(
            self.tr("Keep the file") if offer.restorable else self.tr("Put aside")
        )
        self._group.button(self._fates[number].value).setChecked(True)
        if offer.path is not None:
            root = publishing_root(policy_root(offer.path))
            self._sheet.set_pictures(root, offer.path.parent)
        if number in self._drawn:
            self._sheet.show_redline(*self._drawn[number])
        else:
            self._sheet.show_redline(f"<p>{escape(self.tr('Comparing…'))}</p>", "")
            if number not in self._asked:
                self._asked.add(number)
                self.redlineWanted.emit(number)

    def _words(self, offer: Offer) -> str:
        words = [self.tr("Draft of {time}.").format(time=moment_words(offer.draft.time))]
        if offer.draft.damaged:
            words.append(
                self.tr("Part of it could not be read any more; this is what is left. Check it.")
            )
        if offer.path is None:
            words.append(self.tr("It is not certain which policy it belongs to."))
        elif offer.saved is None:
            words.append(
                self.tr("The file is not there any more, so the draft can be saved elsewhere.")
            )
        elif offer.moved:
            words.append(
                self.tr("Its folder was moved: the same text was found in the place shown.")
            )
        else:
            words.append(self.tr("Marked is what differs from the file."))
        return " ".join(words)

    def _choose_for(self, number: int, fate: Fate) -> None:
        offer = self._offers[number]
        if fate is Fate.RESTORE and not offer.restorable:
            return
        self._fates[number] = fate
        self._word(number, offer)

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        if len(self._offers) > 1:
            for words, fate in (
                (self.tr("Restore all"), Fate.RESTORE),
                (self.tr("Keep all files"), Fate.KEEP_FILE),
            ):
                button = self.add_button(words, role.ResetRole)
                button.clicked.connect(lambda _=False, fate=fate: self._set_all(fate))
        self.add_cancel(self.tr("Decide later"))
        go_on = self.add_button(self.tr("Continue"), role.AcceptRole, default=True)
        go_on.clicked.connect(self.accept)

    def _set_all(self, fate: Fate) -> None:
        for number in range(len(self._offers)):
            self._choose_for(number, fate)
        self._group.button(self._fates[self._list.currentRow()].value).setChecked(True)
