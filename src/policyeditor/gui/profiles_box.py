"""The profiles of rules to keep, each a tick with what it asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSpacerItem, QVBoxLayout, QWidget

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import as_tip, from_data, say, upper_first
from policyeditor.notices.profiles import Profile


class ProfilesBox(QWidget):
    """A tick for each profile; those nobody has held against their source are folded away."""

    chosen = Signal()

    def __init__(
        self,
        profiles: Sequence[Profile],
        ticked: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(STEP)
        self._boxes: dict[str, QCheckBox] = {}
        self._details: dict[str, QLabel] = {}
        drafts = [each for each in profiles if not each.verified and each.id not in ticked]
        for profile in profiles:
            if profile not in drafts:
                self._add(profile, self._down)
        if drafts:
            self._fold(drafts, self._down)
        self.show_ids(ticked)

    @property
    def ids(self) -> tuple[str, ...]:
        """The profiles ticked."""
        return tuple(id for id, box in self._boxes.items() if box.isChecked())

    def show_ids(self, ids: Sequence[str]) -> None:
        """Tick these profiles."""
        for id, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setChecked(id in ids)
            box.blockSignals(blocked)

    def update_words(self, profiles: Sequence[Profile]) -> None:
        """Tell what the profiles ask for now."""
        for profile in profiles:
            if profile.id in self._details:
                self._details[profile.id].setText(_detail(profile))

    def _add(self, profile: Profile, layout: QVBoxLayout) -> None:
        box = QCheckBox(from_data(profile.title).replace("&", "&&"))
        box.setAccessibleDescription(_detail(profile))
        box.setToolTip(as_tip(from_data(profile.note)))
        box.toggled.connect(lambda _on: self.chosen.emit())
        detail = self._details[profile.id] = label(_detail(profile), "muted")
        detail.setContentsMargins(6 * STEP, 0, 0, STEP)
        layout.addWidget(box)
        layout.addWidget(detail)
        self._boxes[profile.id] = box

    def _fold(self, drafts: Sequence[Profile], layout: QVBoxLayout) -> None:
        folded = QWidget()
        inside = QVBoxLayout(folded)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(STEP)
        words = self.tr("Nobody has held these against their source yet. Read it first.")
        inside.addWidget(label(words, "muted"))
        for profile in drafts:
            self._add(profile, inside)
        more = QCheckBox(
            self.tr("Show {count} more rules that are not verified").format(count=len(drafts))
        )
        more.toggled.connect(folded.setVisible)
        # Room for the words is kept, so that nothing moves, or is cut off, when they unfold.
        layout.addItem(QSpacerItem(folded.minimumSizeHint().width(), 0))
        folded.setVisible(False)
        layout.addWidget(more)
        layout.addWidget(folded)


def _detail(profile: Profile) -> str:
    title, basis = from_data(profile.title), say(profile.basis_message)
    own_words = basis if basis.casefold() != title.casefold() else ""
    asked = say(profile.lead_message) if profile.lead_message is not None else ""
    words = upper_first(" — ".join(filter(None, (own_words, asked))))
    return "\n".join(filter(None, (words, from_data(profile.applies))))
