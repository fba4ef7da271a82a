"""The address under which pages and their pictures live, and what must be set before they can.

A page stands at ``policy://folder/<folder of the policy>/?page=<number>``, so that the relative
links and pictures of a policy resolve as they do on its site.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl

SCHEME = "policy"
HOST = "folder"
_FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"
# No name or address is ever looked up, whatever a page asks for in a way that no interceptor sees.
_OFFLINE_FLAGS = '--host-resolver-rules="MAP * ~NOTFOUND" --dns-prefetch-disable --no-pings'


def register_scheme() -> None:
    """Prepare the program for showing pages; to be called before the QApplication is made.

    It does not load the web engine: that is done when the first page is shown.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    _draw_without_a_graphics_card()
    _draw_as_root_too()
    flags = os.environ.get(_FLAGS_VARIABLE, "")
    if _OFFLINE_FLAGS not in flags:
        os.environ[_FLAGS_VARIABLE] = f"{flags} {_OFFLINE_FLAGS}".strip()


def link_target(href: str) -> QUrl | None:
    """Where a clicked link may lead; None where it may not.

    A web or mail address is given as it is, a place in the policy's folder as a relative address
    from the folder's top.  Anything else (scripts, files, other programs) leads nowhere.
    """
    url = QUrl(href, QUrl.ParsingMode.StrictMode)
    if not url.isValid():
        return None
    if url.scheme() in ("http", "https"):
        return url if url.host() else None
    if url.scheme() == "mailto":
        return url
    if url.scheme() != SCHEME or url.host() != HOST:
        return None
    inside = QUrl(url.path(QUrl.ComponentFormattingOption.FullyEncoded).lstrip("/"))
    if url.hasFragment():
        inside.setFragment(url.fragment())
    return inside


def _draw_without_a_graphics_card() -> None:
    """Let Qt draw pages itself where OpenGL would only be imitated: three times as fast there.

    A Linux machine whose kernel offers no device to render on has no graphics card.
    """
    if sys.platform == "linux" and not any(Path("/dev/dri").glob("renderD*")):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


def _draw_as_root_too() -> None:
    """Let the system's administrator see pages: Chromium ends the whole program there otherwise.

    Its sandbox cannot work for root.  What is left (no scripts, the page's rules, the gate, the
    sanitiser) holds by itself; for everybody else the sandbox stays.
    """
    if sys.platform == "linux" and os.geteuid() == 0:
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
