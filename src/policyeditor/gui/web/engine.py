"""The web engine, shut in.

What a page may do: be laid out, and show pictures of its own folder.  Nothing in it runs, goes
anywhere or asks for anything, and each layer holds by itself: scripts are off in the page's world,
its security policy forbids all but styles and pictures, the gate refuses every address but ours.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlScheme,
)

from policyeditor.gui.web.folder_handler import FolderHandler
from policyeditor.gui.web.scheme import SCHEME

_Attribute = QWebEngineSettings.WebAttribute

_OFF = (
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.JavascriptCanPaste,
    _Attribute.LocalStorageEnabled,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.ReadingFromCanvasEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.TouchIconsEnabled,
    _Attribute.AllowRunningInsecureContent,
    _Attribute.AllowGeolocationOnInsecureOrigins,
    _Attribute.AllowWindowActivationFromJavaScript,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.ErrorPageEnabled,
    _Attribute.BackForwardCacheEnabled,
)


class _Gate(QWebEngineUrlRequestInterceptor):
    """Lets through our own addresses, and pictures that a page carries in itself."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        kind = info.resourceType()
        picture = kind == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeImage
        scheme = info.requestUrl().scheme()
        if scheme != SCHEME and not (picture and scheme == "data"):
            info.block(True)


class Engine(QObject):
    """A profile that keeps nothing, with the handler of our addresses."""

    def __init__(self) -> None:
        super().__init__()
        _register()
        self.handler = FolderHandler(self)
        self._gate = _Gate(self)
        self.profile = QWebEngineProfile(self)  # without a name: off the record
        self.profile.installUrlSchemeHandler(QByteArray(SCHEME.encode()), self.handler)
        self.profile.setUrlRequestInterceptor(self._gate)
        self.profile.downloadRequested.connect(_refuse)
        self.profile.cookieStore().setCookieFilter(lambda _request: False)
        settings = self.profile.settings()
        for attribute in _OFF:
            settings.setAttribute(attribute, False)
        settings.setAttribute(_Attribute.LinksIncludedInFocusChain, True)
        settings.setUnknownUrlSchemePolicy(
            QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes
        )


def _refuse(download: QWebEngineDownloadRequest) -> None:
    download.cancel()


def _register() -> None:
    """Make the scheme known, the first time; it must be before the first profile."""
    name = QByteArray(SCHEME.encode())
    if QWebEngineUrlScheme.schemeByName(name).name() == name:
        return
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)
