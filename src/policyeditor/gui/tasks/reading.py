"""The status line's words on the text: how many, how long to read, how hard, in which language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from policyeditor.checks.reading import Ease, Reading, count_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from policyeditor.workspace.worker.protocol import ReadingReady

#: A selection is counted when it has stood for so long, in milliseconds.
_STANDS = 150
_MOST_COUNTED = 400_000  # characters of a selection


class ReadingLine(QObject):
    """Tells of the policy in front, and of what is selected in it."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._document: OpenDocument | None = None
        self._reading: Reading | None = None
        self._later = QTimer(self, singleShot=True, interval=_STANDS)
        self._later.timeout.connect(self._show)
        services.live.readingReady.connect(self._take)
        window.desk.documentShown.connect(self._follow)

    def _follow(self, document: OpenDocument | None) -> None:
        if document is self._document:
            return
        if self._document is not None and self._document in self._window.desk:
            self._document.editor.selectionChanged.disconnect(self._later.start)
        self._document = document
        self._reading = None
        if document is not None:
            document.editor.selectionChanged.connect(self._later.start)
        self._show()

    def _take(self, ready: ReadingReady) -> None:
        if self._document is not None and ready.document == self._document.id:
            self._reading = ready.reading
            self._show()

    def _show(self) -> None:
        status, reading = self._window.status, self._reading
        if reading is None or self._document is None:
            status.show_words("")
            status.show_ease("")
            status.show_language("")
            return
        self._show_words(reading, self._document)
        status.show_ease(*self._ease(reading))
        status.show_language(_language(reading.language))

    def _show_words(self, reading: Reading, document: OpenDocument) -> None:
        cursor = document.editor.textCursor()
        chosen = 0
        if cursor.hasSelection() and (
            cursor.selectionEnd() - cursor.selectionStart() <= _MOST_COUNTED
        ):
            chosen = sum(count_words(cursor.selectedText()))
        whole = QLocale().toString(reading.length)
        if chosen:
            part = QLocale().toString(chosen)
            words = self.tr("{part} of {whole} words")
            if reading.language == "zh":
                words = self.tr("{part} of {whole} characters")
            self._window.status.show_words(words.format(part=part, whole=whole))
            return
        if not reading.minutes:
            self._window.status.show_words(self.tr("No words yet"))
            return
        words = self.tr("{count} words, {minutes} min")
        if reading.language == "zh":
            words = self.tr("{count} characters, {minutes} min")
        elif reading.length == 1:
            words = self.tr("{count} word, {minutes} min")
        tip = self.tr("About {minutes} minutes to read").format(minutes=reading.minutes)
        if reading.minutes == 1:
            tip = self.tr("About one minute to read")
        self._window.status.show_words(words.format(count=whole, minutes=reading.minutes), tip)

    def _ease(self, reading: Reading) -> tuple[str, str]:
        found = reading.readability
        if reading.ease is None or found is None or found.score is None:
            return "", ""
        words = {
            Ease.EASY: self.tr("Easy to read"),
            Ease.PLAIN: self.tr("Plain"),
            Ease.HARD: self.tr("Hard to read"),
        }[reading.ease]
        tip = self.tr(
            "{measure} readability: {score} of 100 (70 and more is easy, below 50 is hard). "
            "{average} words a sentence on average."
        )
        score, average = max(0, min(100, round(found.score))), round(found.average)
        return words, tip.format(measure=found.measure, score=score, average=average)


def _language(tag: str) -> str:
    """The language's own name, which needs no translation."""
    locale = QLocale(tag)
    if not tag or locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    from policyeditor.gui.panels.language_combo import own_name

    name = own_name(locale)
    return name[:1].upper() + name[1:]
