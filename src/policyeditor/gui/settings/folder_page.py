"""What holds for all policies of the open folder, for everybody who works in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.settings.page import Choice, SettingsPage
from policyeditor.workspace.folder_settings import state_dialect, stated_dialect
from policyeditor.workspace.noticing import site_url


class FolderPage(SettingsPage):
    """``changed`` tells that the folder says something else now, ``failed`` why it could not."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, root: Path | None) -> None:
        super().__init__()
        self._root = root
        if root is None:
            self.say_first(self.tr("No policy folder is open."))
            return
        self.say_first(
            self.tr("Kept in the folder {name}, for everybody who works in it.").format(
                name=root.name
            )
        )
        self._dialect = Choice(
            [
                ("", self.tr("As the folder’s files tell")),
                ("kramdown", self.tr("Jekyll (kramdown)")),
                ("python-markdown", self.tr("MkDocs (Python-Markdown)")),
            ],
            stated_dialect(root),
        )
        self._dialect.currentIndexChanged.connect(self._take)
        self.form.addRow(self.tr("&Published with"), self._dialect)
        self.explain(self.tr("Decides how numbers, lists and marks are read and shown."))
        address = QLabel(site_url(root) or self.tr("None is set in _config.yml"))
        address.setTextFormat(Qt.TextFormat.PlainText)
        address.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        address.setAccessibleName(self.tr("Address of the site"))
        self.form.addRow(self.tr("Address of the site"), address)
        self.explain(self.tr("The web site’s own settings (_config.yml) say it, under “url”."))

    def _take(self) -> None:
        assert self._root is not None
        try:
            state_dialect(self._root, self._dialect.currentData())
        except PolicyEditorError as error:
            self._dialect.show_value(stated_dialect(self._root))
            self.failed.emit(error)
            return
        self.changed.emit()
