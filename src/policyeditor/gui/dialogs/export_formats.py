"""A tick for each kind of file, in groups by what they are for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from policyeditor.export.exporting import FORMATS, REDLINE
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say


class FormatBoxes(QWidget):
    """Ticks in two columns; redlines can be had where there is an older version."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._wanted: set[str] = set()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(5 * STEP)
        for column in self._columns():
            down = QVBoxLayout()
            down.setSpacing(STEP)
            for heading, forms in column:
                down.addWidget(label(heading, "heading"))
                for form in forms:
                    down.addWidget(self._box(form))
                down.addSpacing(2 * STEP)
            down.addStretch(1)
            across.addLayout(down, 1)

    def chosen(self) -> tuple[str, ...]:
        """The formats ticked, in the order of all."""
        return tuple(
            form.id
            for form in FORMATS
            if (box := self._boxes[form.id]).isEnabled() and box.isChecked()
        )

    def choose(self, formats: tuple[str, ...]) -> None:
        """Tick these and no others; those that cannot be had now are ticked once they can."""
        self._wanted = set(formats)
        for id, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setChecked(id in formats and box.isEnabled())
            box.blockSignals(blocked)
        self.changed.emit()

    def allow_redlines(self, allowed: bool) -> None:
        """Let redlines be ticked, or not."""
        why_not = "" if allowed else self.tr("Choose an earlier version to compare with.")
        for id, box in self._boxes.items():
            if not id.startswith(REDLINE):
                continue
            words = why_not or self._explanation(id)
            box.setToolTip(words)
            box.setAccessibleDescription(words)
            blocked = box.blockSignals(True)
            box.setEnabled(allowed)
            box.setChecked(allowed and id in self._wanted)
            box.blockSignals(blocked)
        self.changed.emit()

    def _columns(self) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
        return (
            (
                (self.tr("To read"), ("html", "pdf", "epub", "txt")),
                (self.tr("To work on"), ("docx", "odt")),
            ),
            (
                (self.tr("What changed"), ("redline-html", "redline-pdf", "redline-docx")),
                (self.tr("For the site"), ("snippet", "jekyll")),
                (self.tr("To keep"), ("bundle",)),
            ),
        )

    def _box(self, form: str) -> QCheckBox:
        title = next(known.title for known in FORMATS if known.id == form)
        box = QCheckBox(say(title))
        words = self._explanation(form)
        box.setToolTip(words)
        box.setAccessibleDescription(words)
        box.toggled.connect(lambda on: self._toggled(form, on=on))
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._boxes[form] = box
        return box

    def _toggled(self, form: str, *, on: bool) -> None:
        self._wanted = self._wanted | {form} if on else self._wanted - {form}
        self.changed.emit()

    def _explanation(self, form: str) -> str:
        return {
            "html": self.tr(
                "One file with everything in it; opens in any browser, prints well, and can be "
                "sent by e-mail."
            ),
            "pdf": self.tr(
                "Pages to print, sign or file, with bookmarks; screen readers can read them."
            ),
            "docx": self.tr("For people who comment in Word, with numbers that count themselves."),
            "odt": self.tr("For LibreOffice and other programs that use open formats."),
            "epub": self.tr("For e-readers and phones."),
            "txt": self.tr("Words and numbers alone, in lines of at most 72 characters."),
            "snippet": self.tr("The policy’s text alone, to be put into a page that is there."),
            "jekyll": self.tr("The policy itself, ready to be put among the files of the site."),
            "redline-html": self.tr(
                "One file that shows what was deleted and inserted since the earlier version."
            ),
            "redline-pdf": self.tr("The same on pages to print or send."),
            "redline-docx": self.tr(
                "Each change can be accepted or rejected in Word; it names who made it, and when."
            ),
            "bundle": self.tr(
                "All files ticked here, the notices of a published version, and a list with a "
                "digest of each; made again from the same version it is the same, byte for byte."
            ),
        }.get(form, "")
