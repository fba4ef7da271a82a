"""One notice: as people will see it, and as text to be edited with its generated parts marked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.dialogs.notice_preview import NoticePreview
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.drafts import Origin, Part, gaps_in, parts_of, passages, with_parts
from policyeditor.notices.notice import Notice

#: Milliseconds of rest after a key before what was written counts.
_REST = 400


class NoticeSheet(QWidget):
    """``edited`` carries the whole text of the file as the person has it now."""

    edited = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self._made: NoticeFile | None = None
        self._file: NoticeFile | None = None
        self._preview = NoticePreview(theme)
        self._part = QComboBox()
        self._part.setAccessibleName(self.tr("Part of the notice"))
        self._part.currentIndexChanged.connect(lambda _index: self._show_part())
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("The text of the notice"))
        self._text.setTabChangesFocus(True)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._tell)
        self._text.textChanged.connect(self._rest.start)
        self._gaps = label("", "warning")
        self._go = QPushButton(self.tr("Go to the first place to complete"))
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self._go_to_gap)
        editing = QWidget()
        down = QVBoxLayout(editing)
        down.setContentsMargins(0, STEP, 0, 0)
        down.setSpacing(STEP)
        down.addWidget(self._part)
        down.addWidget(self._text, 1)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._preview, self.tr("As people see it"))
        self._tabs.addTab(editing, self.tr("Edit"))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(STEP)
        around.addWidget(self._tabs, 1)
        around.addWidget(self._gaps)
        around.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)

    def show_notice(self, notice: Notice | None, made: NoticeFile, own: str) -> None:
        """Show a notice as generated, or in the person's own words where there are any."""
        file = replace(made, text=own) if own else made
        if file == self._file:
            return
        another = self._made is None or self._made.name != made.name
        self._notice, self._made, self._file = notice, made, file
        self._preview.show_files({made.channel: file})
        gaps = gaps_in(file)
        self._gaps.setText(self.tr("Still to complete: {places}").format(places="; ".join(gaps)))
        self._gaps.setVisible(bool(gaps))
        self._go.setVisible(bool(gaps))
        parts = [part.id for part in parts_of(file)]
        if another or self._part.count() != len(parts):
            blocked = self._part.blockSignals(True)
            self._part.clear()
            for part in parts:
                self._part.addItem(self._part_words(part), part)
            self._part.blockSignals(blocked)
            self._part.setVisible(len(parts) > 1)
        if another or not self._text.hasFocus():
            self._show_part()
        else:
            self._mark()

    def _part_words(self, part: str) -> str:
        return {
            "subject": self.tr("Subject"),
            "text": self.tr("Plain text"),
            "html": self.tr("Web page"),
        }.get(part, self.tr("Text"))

    def _shown_part(self) -> Part | None:
        if self._file is None:
            return None
        wanted = self._part.currentData()
        return next((part for part in parts_of(self._file) if part.id == wanted), None)

    def _show_part(self) -> None:
        part = self._shown_part()
        if part is not None and self._text.toPlainText() != part.text:
            blocked = self._text.blockSignals(True)
            self._text.setPlainText(part.text)
            self._text.blockSignals(blocked)
            self._rest.stop()
        self._mark()

    def _mark(self) -> None:
        """Ground generated passages and gaps; gaps are underlined, too."""
        part = self._shown_part()
        if part is None or self._notice is None or self._file is None:
            self._text.setExtraSelections([])
            return
        marks = []
        for passage in passages(self._notice, self._file):
            if passage.part != part.id:
                continue
            mark = QTextEdit.ExtraSelection()
            looks = QTextCharFormat()
            gap = passage.origin is Origin.GAP
            ground = self._theme.deleted_ground if gap else self._theme.inserted_ground
            looks.setBackground(QColor(ground))
            if gap:
                looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
                looks.setUnderlineColor(QColor(self._theme.error))
            cursor = QTextCursor(self._text.document())
            cursor.setPosition(_units(part.text[: passage.start]))
            cursor.setPosition(_units(part.text[: passage.end]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, looks
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _go_to_gap(self) -> None:
        if self._notice is None or self._file is None:
            return
        gap = next((p for p in passages(self._notice, self._file) if p.origin is Origin.GAP), None)
        if gap is None:
            return
        self._tabs.setCurrentIndex(1)
        self._part.setCurrentIndex(max(self._part.findData(gap.part), 0))
        part = self._shown_part()
        if part is None:
            return
        cursor = self._text.textCursor()
        cursor.setPosition(_units(part.text[: gap.start]))
        cursor.setPosition(_units(part.text[: gap.end]), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    def _tell(self) -> None:
        part = self._shown_part()
        if part is None or self._file is None:
            return
        text = self._text.toPlainText()
        if text != part.text:
            self.edited.emit(with_parts(self._file, [replace(part, text=text)]).text)


def _units(text: str) -> int:
    """The length of a text as Qt counts it, in UTF-16."""
    return len(text) + sum(letter > "\uffff" for letter in text)
