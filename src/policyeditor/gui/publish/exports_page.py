"""Step 5: which files are written beside the notices, and into which folder."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox

from policyeditor.export.exporting import BUNDLE, FORMATS
from policyeditor.gui.dialogs.folder_field import FolderField
from policyeditor.gui.dialogs.frame import Browse, label
from policyeditor.gui.publish.page import Page, title
from policyeditor.gui.publish.publish_desk import PublishDesk, Standing
from policyeditor.gui.wording import say


class ExportsPage(Page):
    """A tick for each format; redlines need a published version before this one."""

    def __init__(self, desk: PublishDesk, browse: Browse) -> None:
        super().__init__(
            desk,
            self.tr("The files"),
            self.tr("The notices and the files ticked here are written into this folder."),
        )
        self._folder = FolderField(desk.plan.output, self.tr("Folder for the files"), browse)
        self._folder.folderChanged.connect(
            lambda: desk.change(replace(desk.plan, output=self._folder.folder))
        )
        self.content.addWidget(self._folder)
        self.content.addWidget(title(self.tr("Files of the policy")))
        self._boxes: dict[str, QCheckBox] = {}
        for form in FORMATS:
            if form.id == BUNDLE:  # it tells of the notices too, which are made with the version
                continue
            box = QCheckBox(say(form.title))
            box.toggled.connect(self._choose)
            self._boxes[form.id] = box
            self.content.addWidget(box)
        self._no_redline = label(
            self.tr("A redline needs a published version before this one."), "muted"
        )
        self.content.addWidget(self._no_redline)
        self.content.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        """Tick what is chosen."""
        first = standing.prepared.first
        for id, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setEnabled(not (first and id.startswith("redline")))
            box.setChecked(box.isEnabled() and id in standing.plan.exports)
            box.blockSignals(blocked)
        self._no_redline.setVisible(first)

    def _choose(self) -> None:
        chosen = tuple(id for id, box in self._boxes.items() if box.isChecked())
        self.desk.change(replace(self.desk.plan, exports=chosen))
