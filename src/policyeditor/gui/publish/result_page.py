"""What was published, where its files are, and what is the person's to do now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from policyeditor.gui.dates import day_words
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.workspace.publishing.publish import PublishResult


class ResultPage(QWidget):
    """``folderWanted`` carries the folder to be shown, ``fileWanted`` a file to be opened."""

    folderWanted = Signal(object)
    fileWanted = Signal(object)

    def __init__(self, result: PublishResult, folder: Path | None) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2 * STEP)
        heading = self.tr("Published")
        if result.already:
            heading = self.tr("This was published before, just so")
        down.addWidget(label(heading, "title"))
        kept = self.tr("The version is kept with its texts, decisions and notices.")
        left = self.tr("What is left to you: put the files on your website and send the notices.")
        down.addWidget(label(kept))
        for version in result.versions:
            if version.published is not None:
                made = self.tr("{file}: in force from {day}")
                day = day_words(version.published.effective)
                down.addWidget(label(f"• {made.format(file=version.path, day=day)}"))
        if not result.written:
            left = self.tr(
                "What is left to you: put the text on your website. File > Export… makes the page, "
                "or a Word or PDF file of it."
            )
        down.addWidget(label(left))
        for remark in dict.fromkeys(map(say, result.remarks)):
            down.addWidget(label(remark, "warning"))
        files = QListWidget()
        files.setAccessibleName(self.tr("Files written"))
        files.addItems([path.name for path in result.written])
        files.itemActivated.connect(
            lambda item: self.fileWanted.emit(result.written[files.row(item)])
        )
        written = label(self.tr("Files written: {n}").format(n=len(result.written)), "heading")
        down.addWidget(written)
        down.addWidget(files, 1)
        for widget in (written, files):
            widget.setVisible(bool(result.written))
        deeds = FlowLayout(2 * STEP)
        if folder is not None:
            show = self._button(self.tr("Show in folder"))
            show.clicked.connect(lambda: self.folderWanted.emit(folder))
            deeds.addWidget(show)
        for path in result.written:
            if path.suffix == ".eml":
                mail = self._button(self.tr("Open the e-mail ({file})").format(file=path.name))
                mail.clicked.connect(lambda _on=False, path=path: self.fileWanted.emit(path))
                deeds.addWidget(mail)
            elif "banner" in path.name and path.suffix == ".html":
                copy = self._button(self.tr("Copy the banner ({file})").format(file=path.name))
                copy.clicked.connect(lambda _on=False, path=path: _copy(path))
                deeds.addWidget(copy)
        down.addLayout(deeds)
        if not result.written:
            down.addStretch(1)

    def _button(self, words: str) -> QPushButton:
        made = QPushButton(words.replace("&", "&&"))
        made.setAutoDefault(False)
        return made


def _copy(path: Path) -> None:
    """Put a small file's text on the clipboard; one that is gone leaves the clipboard as it is."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    QGuiApplication.clipboard().setText(text)
