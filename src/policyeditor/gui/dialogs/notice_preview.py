"""The notice in each of its forms, as people will see it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.web.safe_view import SafeWebView
from policyeditor.gui.wording import say, upper_first
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.drafts import parts_of
from policyeditor.resources import resource_text

_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL | re.IGNORECASE)
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_DRAWN = ("text/html", "text/markdown", "message/rfc822")
#: Around a banner, which brings its own look: the plain page of some site.
_BANNER_STYLE = "body { margin: 16px; background: #fff; color: #1b1b1b; }"

#: A page does not begin at the very edge of the place that it is shown in.
_PAGE_STYLE = "body:not(:has(main)) { box-sizing: border-box; padding: 16px 24px; }"


class NoticePreview(QWidget):
    """A tab for each form; pages are drawn as published, text is shown as it will be written."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: Mapping[str, NoticeFile] = {}
        self._drawn = ("", "")
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Forms of the notice"))
        self._tabs.setExpanding(False)
        self._web = SafeWebView()
        self._web.setAccessibleName(self.tr("The notice as people will see it"))
        self._web.set_theme(theme)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The text of the notice"))
        self._nothing = label("", "muted")
        self._nothing.setContentsMargins(4 * STEP, 4 * STEP, 4 * STEP, 4 * STEP)
        self._stack = QStackedWidget()
        for place in (self._web, self._text, self._nothing):
            self._stack.addWidget(place)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._tabs)
        down.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(lambda _index: self._show_current())

    @property
    def web(self) -> SafeWebView:
        """The view in which web pages are drawn."""
        return self._web

    def show_files(self, files: Mapping[str, NoticeFile], nothing: str = "") -> None:
        """Show a notice's forms; the one in front stays in front.

        ``nothing`` tells why there are none.
        """
        self._nothing.setText(nothing or self.tr("Choose on the left what is to be made."))
        front = self._current()
        changed = list(files) != list(self._files)
        self._files = files
        if changed:
            self._fill_tabs(front)
        self._show_current()

    def _fill_tabs(self, front: str) -> None:
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        for form in self._files:
            words = say(Message(f"notices.channel.{form}"))
            index = self._tabs.addTab(upper_first(words))
            self._tabs.setTabData(index, form)
            if form == front:
                self._tabs.setCurrentIndex(index)
        self._tabs.blockSignals(False)
        self._tabs.setVisible(len(self._files) > 1)

    def _current(self) -> str:
        return str(self._tabs.tabData(self._tabs.currentIndex()) or "")

    def _show_current(self) -> None:
        form = self._current()
        file = self._files.get(form)
        if file is None:
            self._stack.setCurrentWidget(self._nothing)
        elif file.media_type in _DRAWN:
            self._stack.setCurrentWidget(self._web)
            self._draw(form, file)
        else:
            self._stack.setCurrentWidget(self._text)
            if self._text.toPlainText() != file.text:
                self._text.setPlainText(file.text)

    def _draw(self, form: str, file: NoticeFile) -> None:
        body = _body(file)
        if (form, body) == self._drawn:
            return
        style = resource_text("styles", "publish.css") + _PAGE_STYLE
        if form == "banner":  # its own styles: the view takes none that stand in a body
            style = _BANNER_STYLE + "".join(_STYLE.findall(file.text))
        if form == self._drawn[0] and self._web.ready:
            self._web.replace_body(body)
        else:
            self._web.show_html(body, style, file.lang)
        self._drawn = (form, body)


def _body(file: NoticeFile) -> str:
    if file.media_type == "text/markdown":
        from policyeditor.rendering.fragment import render_fragment  # only once a page is drawn

        return render_fragment(file.text)
    if file.media_type == "message/rfc822":
        return body_of(next(part.text for part in parts_of(file) if part.id == "html"))
    return body_of(file.text)


def body_of(html: str) -> str:
    """What stands between the body tags of a page; a snippet as it is."""
    found = _BODY.search(html)
    return found.group(1) if found else html
