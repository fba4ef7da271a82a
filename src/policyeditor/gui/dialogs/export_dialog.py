"""Which publishable files are made, of which version, and where they go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dialogs.export_choice import ExportChoice, ExportStart
from policyeditor.gui.dialogs.export_formats import FormatBoxes
from policyeditor.gui.dialogs.export_presets import PresetRow
from policyeditor.gui.dialogs.export_preview import ExportPreview
from policyeditor.gui.dialogs.export_versions import VersionFields
from policyeditor.gui.dialogs.folder_field import FolderField
from policyeditor.gui.dialogs.frame import Browse, Dialog, choose_folder, label
from policyeditor.gui.style.theme import STEP, Theme

#: The rest after a change before the preview is made anew, in milliseconds.
_REST = 250
_MOST_NAMES = 12
_FIRST_TIME = ("html",)


class ExportDialog(Dialog):
    """Asks and follows: the export itself is made by whoever hears ``exportWanted``.

    ``previewWanted`` asks for the file of a format, with the choice as it stands; ``stopWanted``
    to end an export under way.  Files that would be replaced are named, and a second press of the
    button replaces them.
    """

    exportWanted = Signal(object)
    previewWanted = Signal(str, object)
    stopWanted = Signal()
    presetsChanged = Signal(tuple)

    def __init__(
        self,
        start: ExportStart,
        theme: Theme,
        *,
        browse: Browse = choose_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Export"), "", "", parent)
        self.setObjectName("export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._names = start.names
        self._running = False
        # The files whose replacing was asked about: the second press means them alone.
        self._asked: tuple[Path, ...] = ()
        self._folder = FolderField(start.folder, self.tr("Folder for the files"), browse)
        self._presets = PresetRow(start.presets)
        self._versions = VersionFields(start)
        self._formats = FormatBoxes()
        self._files = label("", "muted")
        self._files.setObjectName("export_names")
        self.preview = ExportPreview(theme)
        self._trouble = label("", "error")
        self._trouble.setObjectName("export_trouble")
        self._trouble.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(3 * STEP)
        self._bar.setAccessibleName(self.tr("How far the export is"))
        self._step = QLabel()
        self._step.setObjectName("export_step")
        self._lay_out()
        self._cancel = self.add_cancel(self.tr("Cancel"))
        self._export = self.add_button(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(lambda: self.preview.offer(self._formats.chosen()))
        self._wire()
        self._formats.choose(start.formats or _FIRST_TIME)
        self._formats.allow_redlines(start.older is not None)
        self.resize(220 * STEP, 140 * STEP)

    def choice(self) -> ExportChoice | None:
        """What is chosen; None while something is missing."""
        folder, formats = self._folder.folder, self._formats.chosen()
        if folder is None or not formats:
            return None
        return ExportChoice(formats, folder, self._versions.version, self._versions.older)

    @property
    def running(self) -> bool:
        """Whether an export is under way."""
        return self._running

    def begin(self) -> None:
        """An export begins: nothing can be chosen until it ends."""
        self._running = True
        self.show_trouble("")
        self._show_running()
        self._bar.setRange(0, 0)
        self._cancel.setText(self.tr("Stop"))
        self._cancel.setFocus()

    def show_step(self, made: int, of: int, words: str) -> None:
        """So many files are made; what comes next in words."""
        self._bar.setRange(0, of)
        self._bar.setValue(made)
        self._step.setText(words)

    def end(self, trouble: str = "") -> None:
        """The export ended without its files, and why."""
        self._running = False
        self._show_running()
        self._cancel.setText(self.tr("Cancel"))
        self.show_trouble(trouble)
        self._export.setFocus()

    def show_trouble(self, words: str) -> None:
        """Say what went wrong, in the dialog itself."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def reject(self) -> None:
        """End the export under way; the dialog where there is none."""
        if self._running:
            self._cancel.setEnabled(False)
            self._step.setText(self.tr("Stopping…"))
            self.stopWanted.emit()
        else:
            super().reject()

    def _lay_out(self) -> None:
        self._left = QWidget()
        down = QVBoxLayout(self._left)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2 * STEP)
        rows = QFormLayout()
        rows.setHorizontalSpacing(3 * STEP)
        rows.setVerticalSpacing(2 * STEP)
        rows.addRow(self.tr("Preset"), self._presets)
        down.addLayout(rows)
        down.addWidget(self._formats)
        down.addWidget(self._versions)
        down.addWidget(label(self.tr("Folder for the files"), "heading"))
        down.addWidget(self._folder)
        down.addWidget(self._files)
        down.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(5 * STEP)
        across.addWidget(self._left, 3)
        across.addWidget(self.preview, 2)
        self.content.addLayout(across, 1)
        self.content.addWidget(self._trouble)
        self._progress = QWidget()
        below = QHBoxLayout(self._progress)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(3 * STEP)
        below.addWidget(self._step)
        below.addWidget(self._bar, 1)
        self._progress.hide()
        self.content.addWidget(self._progress)

    def _wire(self) -> None:
        self._presets.chosen.connect(self._formats.choose)
        self._presets.keptChanged.connect(self.presetsChanged)
        self._formats.changed.connect(self._check)
        self._versions.changed.connect(self._follow_versions)
        self._folder.folderChanged.connect(self._check)
        self._export.clicked.connect(self._go)
        self.preview.wanted.connect(self._ask_preview)

    def _follow_versions(self) -> None:
        self._formats.allow_redlines(self._versions.older is not None)
        self._check()

    def _check(self) -> None:
        formats = self._formats.chosen()
        self._presets.show_ticked(formats)
        self._ask_again()
        self._export.setEnabled(self.choice() is not None)
        there = {path.name for path in self._there()}
        names = [
            self.tr("{file} (replaced)").format(file=name) if name in there else name
            for name in self._names(formats)
        ]
        self._files.setText("\n".join(names[:_MOST_NAMES]))
        self._rest.start()

    def _ask_preview(self, form: str) -> None:
        choice = ExportChoice((form,), Path(), self._versions.version, self._versions.older)
        self.previewWanted.emit(form, choice)

    def _there(self) -> tuple[Path, ...]:
        """The files that would be replaced."""
        folder = self._folder.folder
        if folder is None:
            return ()
        paths = [folder / name for name in self._names(self._formats.chosen())]
        try:
            return tuple(path for path in paths if path.exists())
        except OSError:
            return ()

    def _go(self) -> None:
        choice = self.choice()
        if choice is None:
            return
        there = self._there()
        if there and there != self._asked:
            self._asked = there
            names = ", ".join(path.name for path in there)
            self.show_trouble(
                self.tr(
                    "These files are in the folder already and will be replaced: {names}. Press "
                    "“Replace” to go on, or choose another folder."
                ).format(names=names)
            )
            self._export.setText(self.tr("Replace"))
            return
        self.exportWanted.emit(choice)

    def _ask_again(self) -> None:
        """What was asked about is not what is chosen now."""
        self._asked = ()
        self._export.setText(self.tr("Export"))
        self.show_trouble("")

    def _show_running(self) -> None:
        self._left.setEnabled(not self._running)
        self._progress.setVisible(self._running)
        self._export.setEnabled(not self._running and self.choice() is not None)
        self._cancel.setEnabled(True)
