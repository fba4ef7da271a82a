"""A look at what will be written: the very pages, for files that have pages of their own.

PDF pages and web pages are shown as they are in the file, text and Markdown as they stand in it.
Word, OpenDocument and EPUB are laid out by the program that opens them: any picture of them here
would show other pages than their readers see, so there is none.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from policyeditor.export.exporting import FORMATS
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.gui.wording import say

_PAGES = frozenset({"pdf", "redline-pdf"})
_WEB = frozenset({"html", "snippet", "redline-html"})
_TEXT = frozenset({"txt", "jekyll"})
_ORDER = ("pdf", "html", "redline-pdf", "redline-html", "snippet", "txt", "jekyll")
_PART = re.compile(r"<(style|body)>\n?(.*)</\1>", re.DOTALL)
_LANGUAGE = re.compile(r'<(?:html|div class="policy") lang="([^"]*)" dir="([^"]*)"')


class ExportPreview(QWidget):
    """Shows one of the formats ticked; ``wanted`` asks for its file."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(70 * STEP)
        self._shown = ""
        self._list = QComboBox()
        self._list.setObjectName("export_preview")
        self._list.setAccessibleName(self.tr("File that is previewed"))
        self._list.activated.connect(lambda _index: self._ask())
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._nothing = label("", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._data = QBuffer(self)
        self.pages = QPdfDocument(self)
        self._pages = QPdfView(self)
        self._pages.setAccessibleName(self.tr("The pages of the file"))
        self._pages.setDocument(self.pages)
        self._pages.setPageMode(QPdfView.PageMode.MultiPage)
        self._pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.web = SafeWebView()
        self.web.setAccessibleName(self.tr("The web page"))
        self.web.set_theme(theme)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setProperty("role", "field")
        self._text.setAccessibleName(self.tr("The text of the file"))
        self._stack = QStackedWidget()
        for part in (self._nothing, self._pages, self.web, self._text):
            self._stack.addWidget(part)
        head = QHBoxLayout()
        head.setSpacing(2 * STEP)
        head.addWidget(self._list, 1)
        head.addWidget(self._count)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2 * STEP)
        down.addLayout(head)
        down.addWidget(self._stack, 1)
        self.offer(())

    @property
    def form(self) -> str:
        """The format in front; empty where there is none."""
        return str(self._list.currentData() or "")

    @property
    def words(self) -> str:
        """What is said in place of a preview; empty where one is shown."""
        return self._nothing.text() if self._stack.currentWidget() is self._nothing else ""

    def offer(self, formats: tuple[str, ...]) -> None:
        """Offer those of the formats ticked that can be shown truly, and ask for the first."""
        shown = [form for form in _ORDER if form in formats]
        titles = {form.id: say(form.title) for form in FORMATS}
        front = self.form
        self._list.clear()
        for form in shown:
            self._list.addItem(titles[form], form)
        self._list.setCurrentIndex(max(shown.index(front) if front in shown else 0, 0))
        self._list.setVisible(bool(shown))
        if shown:
            self._ask()
        elif formats:
            self.say(
                self.tr(
                    "These files are laid out by the programs that open them, so their pages "
                    "cannot be shown here."
                )
            )
        else:
            self.say(self.tr("Choose on the left what is to be made."))

    def say(self, words: str) -> None:
        """Say something in place of a preview."""
        self._shown = ""
        self._nothing.setText(words)
        self._count.hide()
        self._stack.setCurrentWidget(self._nothing)

    def show_file(self, form: str, data: bytes) -> None:
        """Show a file, if it is still the one in front."""
        if form != self.form:
            return
        self._shown = form
        self._count.hide()
        if form in _PAGES:
            self._show_pages(data)
        elif form in _WEB:
            self._show_web(data.decode("utf-8", "replace"))
        elif form in _TEXT:
            self._text.setPlainText(data.decode("utf-8", "replace"))
            self._stack.setCurrentWidget(self._text)

    def _ask(self) -> None:
        if form := self.form:
            if form != self._shown:
                self.say(self.tr("The preview is being made…"))
            self.wanted.emit(form)

    def _show_pages(self, data: bytes) -> None:
        self.pages.close()
        self._data.close()
        self._data.setData(QByteArray(data))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self.pages.load(self._data)
        self._stack.setCurrentWidget(self._pages)
        count = self.pages.pageCount()
        one = self.tr("1 page")
        self._count.show()
        self._count.setText(one if count == 1 else self.tr("{n} pages").format(n=count))

    def _show_web(self, html: str) -> None:
        parts = dict(_PART.findall(html))
        language = _LANGUAGE.search(html)
        lang, direction = language.groups() if language else ("", "")
        self.web.show_html(parts.get("body", html), parts.get("style", ""), lang, direction)
        self._stack.setCurrentWidget(self.web)
