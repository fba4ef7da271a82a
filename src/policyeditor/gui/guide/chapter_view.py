"""One chapter of the guide as a page, in the colours of the window."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from policyeditor.gui.guide.chapters import Chapter, id_of
from policyeditor.gui.style.theme import STEP

_STYLE = """
h1 {{ font-size: 20pt; font-weight: 600; margin-bottom: 12px; }}
h2 {{ font-size: 14pt; font-weight: 600; margin-top: 20px; margin-bottom: 6px; }}
p {{ margin-top: 0; margin-bottom: 10px; line-height: 135%; }}
li {{ margin-bottom: 6px; line-height: 130%; }}
a {{ color: {link}; }}
code {{ background-color: {ground}; font-family: inherit; }}
"""
_SOURCE = re.compile(r'src="([^"]+)"')


class ChapterView(QTextBrowser):
    """Shows a chapter; ``chapterWanted`` carries the id of one that a link leads to."""

    chapterWanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Chapter"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(6 * STEP)
        self.document().setIndentWidth(6 * STEP)
        self.anchorClicked.connect(self._follow)
        self._chapter: Chapter | None = None
        self._words = ""

    def show_chapter(self, chapter: Chapter, words: str = "") -> None:
        """Show a chapter from its beginning, some words in it marked."""
        self._chapter, self._words = chapter, words
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if marks := self.extraSelections():
            found = QTextCursor(marks[0].cursor)
            found.clearSelection()
            self.setTextCursor(found)
            self.ensureCursorVisible()

    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Give the pictures of the guide, as wide as the page; nothing else is loaded."""
        if type != QTextDocument.ResourceType.ImageResource.value or self._chapter is None:
            return None
        address = QUrl(name)
        file = address.toLocalFile() if address.isLocalFile() else self._file_of(address.path())
        picture = QImage(str(file))
        if picture.isNull():
            return None
        width = round(self._width_of(picture.width()) * self.devicePixelRatioF())
        return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pictures anew in their new width; the place on the page stays."""
        super().resizeEvent(event)
        if self._chapter is not None and event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            place = bar.value() / max(1, bar.maximum())
            self._draw()
            bar.setValue(round(place * bar.maximum()))

    def _file_of(self, address: str) -> Path:
        assert self._chapter is not None
        return (self._chapter.file.parent / address).resolve()

    def _width_of(self, pixels: int) -> int:
        """How wide a picture stands on the page, in logical pixels."""
        return min(max(100, self.viewport().width() - 14 * STEP), pixels)

    def _html(self, text: str) -> str:
        from markdown import markdown  # not needed until the guide is opened

        def sized(found: re.Match[str]) -> str:
            pixels = QImageReader(str(self._file_of(found[1]))).size().width()
            return f'width="{self._width_of(pixels)}" {found[0]}'

        return _SOURCE.sub(sized, markdown(text, extensions=["sane_lists"]))

    def _draw(self) -> None:
        assert self._chapter is not None
        colours = self.palette()
        self.document().setDefaultStyleSheet(
            _STYLE.format(
                link=colours.color(QPalette.ColorRole.Link).name(),
                ground=colours.color(QPalette.ColorRole.AlternateBase).name(),
            )
        )
        self.document().setBaseUrl(QUrl.fromLocalFile(f"{self._chapter.file.parent}/"))
        self.setHtml(self._html(self._chapter.text))
        self._mark()

    def _mark(self) -> None:
        marks = []
        for word in self._words.split():
            found = self.document().find(word)
            while not found.isNull():
                marks.append(self._marked(found))
                found = self.document().find(word, found)
        marks.sort(key=lambda mark: mark.cursor.position())
        self.setExtraSelections(marks)

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        look.setForeground(QColor(self.palette().color(QPalette.ColorRole.HighlightedText)))
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, look
        return mark

    def _follow(self, address: QUrl) -> None:
        self.chapterWanted.emit(id_of(Path(address.path()).name))
