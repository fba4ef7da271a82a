"""At the start: drafts that were not saved when the program ended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dates import moment_words
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.tool_button import tool_button
from policyeditor.workspace.recovery import RecoveredDraft


class Fate(Enum):
    """What becomes of a recovered draft."""

    RESTORE = auto()
    DISCARD = auto()
    LATER = auto()


class RecoveryDialog(Dialog):
    """Asks for each draft; closing the dialog in any other way keeps all of them for later.

    ``saved`` has the text that each policy's file holds now, where it can be read.
    """

    def __init__(
        self,
        drafts: tuple[RecoveredDraft, ...],
        saved: Mapping[Path, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Unsaved drafts"),
            self.tr("Unsaved drafts were recovered"),
            self.tr(
                "The program ended before these drafts were saved. A restored draft opens in the "
                "editor; the file changes only when you save."
            ),
            parent,
        )
        self._rows = [_DraftRow(draft, saved.get(draft.path)) for draft in drafts]
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(STEP)
        for row in self._rows:
            rows.addWidget(row)
        rows.addStretch(1)
        inside = QWidget()
        inside.setLayout(rows)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.content.addWidget(scroll, 1)
        self._add_buttons()
        self.resize(160 * STEP, min(70 * STEP + 20 * STEP * len(drafts), 140 * STEP))

    def fates(self) -> tuple[tuple[RecoveredDraft, Fate], ...]:
        """What becomes of each draft; all are left for later unless the dialog was accepted."""
        accepted = self.result() == QDialog.DialogCode.Accepted
        return tuple((row.draft, row.fate if accepted else Fate.LATER) for row in self._rows)

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole
        if len(self._rows) > 1:
            for words, fate in (
                (self.tr("Restore all"), Fate.RESTORE),
                (self.tr("Discard all"), Fate.DISCARD),
            ):
                button = self.add_button(words, role.ResetRole)
                button.clicked.connect(lambda _=False, fate=fate: self._set_all(fate))
        self.add_cancel(self.tr("Decide later"))
        go_on = self.add_button(self.tr("Continue"), role.AcceptRole, default=True)
        go_on.clicked.connect(self.accept)

    def _set_all(self, fate: Fate) -> None:
        for row in self._rows:
            row.set_fate(fate)


class _DraftRow(QFrame):
    """One draft: what it is, how it differs, and what becomes of it."""

    def __init__(self, draft: RecoveredDraft, saved: str | None) -> None:
        super().__init__()
        self.draft = draft
        self.setProperty("role", "panel")
        name = ElidedLabel(draft.path.name, "heading", Qt.TextElideMode.ElideMiddle)
        folder = ElidedLabel(str(draft.path.parent), "muted", Qt.TextElideMode.ElideMiddle)
        time = ElidedLabel(self.tr("Draft of {time}").format(time=moment_words(draft.time)))
        difference = label(self._difference(saved))
        words = QVBoxLayout()
        words.setSpacing(STEP // 2)
        for part in (name, folder, time, difference):
            words.addWidget(part)
        across = QHBoxLayout(self)
        across.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        across.setSpacing(STEP)
        across.addLayout(words, 1)
        self._group = QButtonGroup(self)
        for fate, verb in (
            (Fate.RESTORE, self.tr("Restore")),
            (Fate.DISCARD, self.tr("Discard")),
            (Fate.LATER, self.tr("Later")),
        ):
            button = tool_button(verb, text=True)
            button.setAccessibleName(f"{verb}: {draft.path.name}")
            button.setCheckable(True)
            self._group.addButton(button, fate.value)
            across.addWidget(button)
        self.set_fate(Fate.RESTORE)

    @property
    def fate(self) -> Fate:
        """What was chosen for it."""
        return Fate(self._group.checkedId())

    def set_fate(self, fate: Fate) -> None:
        """Choose for it."""
        self._group.button(fate.value).setChecked(True)

    def _difference(self, saved: str | None) -> str:
        if saved is None:
            return self.tr("The file is not there any more.")
        added, removed = lines_changed(saved, self.draft.view)
        if not added and not removed:
            return self.tr("The file holds the same lines.")
        return self.tr("Compared with the file, lines added: {added}, removed: {removed}.").format(
            added=added, removed=removed
        )


def lines_changed(saved: str, draft: str) -> tuple[int, int]:
    """How many lines of the draft are not in the saved text, and the other way round."""
    old, new = Counter(saved.split("\n")), Counter(draft.split("\n"))
    return (new - old).total(), (old - new).total()
