"""Answers the addresses of pages: the page, its style sheet, pictures of the policy's folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, QUrlQuery
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler
from shiboken6 import isValid

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.background import Background
from policyeditor.gui.web.images import read_image
from policyeditor.gui.web.scheme import HOST, SCHEME
from policyeditor.gui.web.shell import SECURITY_POLICY, Content, page_html

_HEADERS = {
    QByteArray(name): QByteArray(value)
    for name, value in {
        b"Content-Security-Policy": SECURITY_POLICY.encode(),
        b"X-Content-Type-Options": b"nosniff",
        b"Cache-Control": b"no-store",
    }.items()
}
_Picture = tuple[str, bytes] | None


class FolderHandler(QWebEngineUrlSchemeHandler):
    """Holds the page shown last and the folder its pictures come from."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._background = Background()
        self._content = Content("")
        self._number = 0
        self._root: Path | None = None
        self._base = "/"

    def set_folder(self, root: Path | None, base: str) -> None:
        """Serve pictures from ``root``; relative addresses start in its folder ``base``."""
        self._root = root
        self._base = f"/{base.strip('/')}/" if base.strip("/") else "/"

    def place(self, content: Content) -> QUrl:
        """Make ``content`` the page, and give the address it now has."""
        self._content = content
        self._number += 1
        return self.address

    @property
    def address(self) -> QUrl:
        """The address of the page shown last."""
        url = QUrl()
        url.setScheme(SCHEME)
        url.setHost(HOST)
        url.setPath(self._base)
        url.setQuery(f"page={self._number}")
        return url

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer one request; anything but the page, its style and pictures is not found."""
        url = job.requestUrl()
        query = QUrlQuery(url)
        if job.requestMethod() != b"GET" or url.host() != HOST:
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif query.queryItemValue("page") == str(self._number):
            _answer(
                job, "text/html", page_html(self._content, self._number).encode("utf-8", "replace")
            )
        elif query.queryItemValue("style") == str(self._number):
            _answer(job, "text/css", self._content.style.encode("utf-8", "replace"))
        elif self._root is not None:
            self._send_picture(
                job, self._root, url.path(QUrl.ComponentFormattingOption.FullyDecoded)
            )
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _send_picture(self, job: QWebEngineUrlRequestJob, root: Path, path: str) -> None:
        def send(picture: _Picture) -> None:
            # The page may be gone by the time its picture is read.
            if not isValid(job):
                return
            if picture is None:
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            else:
                _answer(job, *picture)

        def fail(_: PolicyEditorError) -> None:
            send(None)

        self._background.run(lambda: read_image(root, path), send, fail)


def _answer(job: QWebEngineUrlRequestJob, media_type: str, data: bytes) -> None:
    buffer = QBuffer(job)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.setAdditionalResponseHeaders(_HEADERS)
    text = media_type.startswith("text/")
    job.reply(QByteArray(f"{media_type}{'; charset=utf-8' if text else ''}".encode()), buffer)
