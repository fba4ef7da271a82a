"""Choosing a preset, keeping what is ticked as one, and taking one away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)

from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.workspace.presets import (
    PRESETS,
    Preset,
    presets_with,
    with_preset,
    without_preset,
)


class PresetRow(QWidget):
    """A list of presets and a menu to change them.

    ``chosen`` has the formats of the preset chosen, ``keptChanged`` what is to be kept.
    """

    chosen = Signal(tuple)
    keptChanged = Signal(tuple)

    def __init__(self, kept: tuple[Preset, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._ticked: tuple[str, ...] = ()
        self._list = QComboBox()
        self._list.setObjectName("export_preset")
        self._list.setAccessibleName(self.tr("Preset"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        change = QPushButton(self.tr("Change presets"))
        change.setObjectName("export_presets")
        change.setAutoDefault(False)
        change.setMenu(self._menu)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * STEP)
        across.addWidget(self._list, 1)
        across.addWidget(change)
        self._fill()
        self._list.activated.connect(self._choose)

    def show_ticked(self, formats: tuple[str, ...]) -> None:
        """Show the preset that ticks just these formats, else that it is a choice of one's own."""
        self._ticked = formats
        found = next(
            (each for each in presets_with(self._kept) if set(each.formats) == set(formats)), None
        )
        # One that was chosen stays in front while it is changed, so that it can be kept.
        if found is not None:
            self._list.setCurrentIndex(max(self._list.findData(found), 0))
        elif self._current() is not None and not self._changing():
            self._list.setCurrentIndex(0)

    def keep(self, name: str) -> None:
        """Keep what is ticked under a name; one of the program's is changed by its own."""
        shown = {say(each.title): each for each in PRESETS if each.title is not None}
        known = shown.get(name.strip())
        preset = Preset(self._ticked, known.id) if known else Preset(self._ticked, "", name.strip())
        self._take(with_preset(self._kept, preset), preset)

    def _changing(self) -> bool:
        """Whether what is ticked has something of the preset in front."""
        current = self._current()
        return current is not None and bool(set(current.formats) & set(self._ticked))

    def _current(self) -> Preset | None:
        data = self._list.currentData()
        return data if isinstance(data, Preset) else None

    def _fill(self) -> None:
        self._list.clear()
        self._list.addItem(self.tr("My own choice"), None)
        for each in presets_with(self._kept):
            self._list.addItem(_words(each), each)

    def _choose(self) -> None:
        if (preset := self._current()) is not None:
            self.chosen.emit(preset.formats)

    def _fill_menu(self) -> None:
        self._menu.clear()
        current = self._current()
        if current is not None and set(current.formats) != set(self._ticked) and self._ticked:
            words = self.tr("Keep what is ticked as “{name}”").format(name=_words(current))
            self._menu.addAction(words, lambda: self.keep(_words(current)))
        new = self._menu.addAction(self.tr("Keep what is ticked under a new name…"), self._ask)
        new.setEnabled(bool(self._ticked))
        if current is not None and current in self._kept:
            words = self.tr("Restore “{name}”") if current.id else self.tr("Remove “{name}”")
            self._menu.addAction(words.format(name=_words(current)), lambda: self._drop(current))

    def _ask(self) -> None:
        dialog = PresetNameDialog(self)
        dialog.accepted.connect(lambda: self.keep(dialog.name))
        dialog.open()

    def _drop(self, preset: Preset) -> None:
        self._take(without_preset(self._kept, preset), None)

    def _take(self, kept: tuple[Preset, ...], front: Preset | None) -> None:
        self._kept = kept
        self._fill()
        self._list.setCurrentIndex(max(self._list.findData(front), 0) if front else 0)
        self.keptChanged.emit(kept)


class PresetNameDialog(Dialog):
    """Asks for the name of a preset."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Keep as a preset"), "", "", parent)
        self._line = QLineEdit()
        self._line.setMaxLength(60)
        words = label(self.tr("Name of the preset"))
        words.setBuddy(self._line)
        self.content.addWidget(words)
        self.content.addWidget(self._line)
        self.add_cancel(self.tr("Cancel"))
        self._go = self.add_button(
            self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._go.clicked.connect(self.accept)
        self._line.textChanged.connect(lambda text: self._go.setEnabled(bool(text.strip())))
        self._go.setEnabled(False)

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self._line.text().strip()


def _words(preset: Preset) -> str:
    return say(preset.title) if preset.title is not None else preset.name
