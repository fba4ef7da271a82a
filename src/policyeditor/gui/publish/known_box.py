"""Before a first publication: whether people could read the policy already, and in which text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from policyeditor.gui.dates import moment_words
from policyeditor.gui.elided_choice import ElidedChoice
from policyeditor.gui.publish.page import title
from policyeditor.gui.publish.publish_desk import PublishDesk
from policyeditor.gui.style.theme import STEP
from policyeditor.history.model import Version


class KnownBox(QWidget):
    """Asks; where people could read it, its changes since are compared and told."""

    def __init__(self, desk: PublishDesk, versions: Sequence[Version]) -> None:
        super().__init__()
        self._desk = desk
        self._versions = tuple(versions)
        self._no = QRadioButton(self.tr("No, this is the first time"))
        self._yes = QRadioButton(self.tr("Yes, as it was saved on"))
        self._which = ElidedChoice()
        self._which.setAccessibleName(self._yes.text())
        for version in self._versions:
            moment = moment_words(version.time)
            what = version.name or version.summary.partition("\n")[0]
            self._which.addItem(f"{moment} — {what}" if what else moment)
        self._yes.toggled.connect(lambda _on: self._choose())
        self._which.activated.connect(lambda _at: self._yes.setChecked(True))
        self._which.currentIndexChanged.connect(lambda _at: self._choose_another())
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(STEP)
        down.addWidget(title(self.tr("Has this policy been public already?")))
        down.addWidget(self._no)
        across = QHBoxLayout()
        across.addWidget(self._yes)
        across.addWidget(self._which, 1)
        down.addLayout(across)
        self.setVisible(bool(versions))

    def show_known(self, id: str) -> None:
        """Show what the plan says; ``id`` is the version's, empty for none."""
        at = next((at for at, each in enumerate(self._versions) if each.id == id), -1)
        widgets = (self._no, self._yes, self._which)
        blocked = [each.blockSignals(True) for each in widgets]
        (self._yes if at >= 0 else self._no).setChecked(True)
        if at >= 0:
            self._which.setCurrentIndex(at)
        for each, before in zip(widgets, blocked, strict=True):
            each.blockSignals(before)

    def _choose(self) -> None:
        at = self._which.currentIndex()
        chosen = self._versions[at] if self._yes.isChecked() and at >= 0 else None
        self._desk.choose_known(chosen)

    def _choose_another(self) -> None:
        if self._yes.isChecked():
            self._choose()
