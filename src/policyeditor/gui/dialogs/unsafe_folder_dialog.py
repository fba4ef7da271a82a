"""A folder that could do harm: what was found in it, and the ways on, the safest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from policyeditor.gui.action_row import ActionRow
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.history.remedies import Remedy
from policyeditor.messages import Message
from policyeditor.workspace.trust import FolderLook


class UnsafeFolderDialog(Dialog):
    """Asks; whoever closes it without an answer looks only."""

    def __init__(self, look: FolderLook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Is this folder safe?"),
            self.tr("This folder could do harm on your computer"),
            self.tr("You trusted it before, but what you agreed to has changed since.")
            if look.lapsed
            else self.tr(
                "No program of the folder was run. Choose how to go on; you can look at its texts "
                "in any case."
            ),
            parent,
        )
        self.setObjectName("unsafe_folder")
        self._choice = Remedy.READ_ONLY
        self.content.addWidget(ElidedLabel(str(look.folder), "muted", Qt.TextElideMode.ElideMiddle))
        self.content.addWidget(_findings(look.findings, self.tr("What was found")), 1)
        for way in look.ways:
            self._add_way(way, theme)
        self.add_cancel(self.tr("Close and look only"))
        self.be_as_wide_as(150 * STEP)
        self.resize(160 * STEP, 116 * STEP)

    @property
    def choice(self) -> Remedy:
        """The answer; to look only until another one is given."""
        return self._choice

    def _add_way(self, way: Remedy, theme: Theme) -> None:
        icon, title, detail = {
            Remedy.READ_ONLY: (
                "eye",
                self.tr("Open to &look only"),
                self.tr("Read, compare and export; nothing in the folder is changed."),
            ),
            Remedy.CLEAN_COPY: (
                "copy",
                self.tr("Make a &clean copy…"),
                self.tr("Texts and versions go to a new folder, without what could do harm."),
            ),
            Remedy.TRUST: (
                "check",
                self.tr("&Trust this folder"),
                self.tr("If you know who set it up. Asked again when it changes; no program runs."),
            ),
        }[way]
        row = ActionRow(icon, title, detail, parent=self)
        row.set_theme(theme)
        row.clicked.connect(lambda: self._choose(way))
        self.content.addWidget(row)

    def _choose(self, way: Remedy) -> None:
        self._choice = way
        self.accept()


def _findings(findings: Sequence[Message], name: str) -> QScrollArea:
    """The findings in full, to be scrolled where they are many."""
    inside = QWidget()
    down = QVBoxLayout(inside)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(2 * STEP)
    for finding in findings:
        down.addWidget(label("• " + say(finding)))
    down.addStretch(1)
    scroll = QScrollArea()
    scroll.setAccessibleName(name)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumHeight(20 * STEP)
    scroll.setWidget(inside)
    return scroll
