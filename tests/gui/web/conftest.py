"""What the tests of pages share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from policyeditor.gui.web.safe_view import SafeWebView


class Answers:
    """Asks a page and waits for the answer."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def of(self, view: SafeWebView, script: str) -> object:
        """What a script of ours gives in the page."""
        got: list[object] = []
        view.run(script, got.append)
        self._qtbot.waitUntil(lambda: bool(got), timeout=20_000)
        return got[0]


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    """Asks pages."""
    return Answers(qtbot)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[..., SafeWebView]:
    """Makes a view that shows HTML, and waits until it is there."""
    from policyeditor.gui.web.safe_view import SafeWebView

    def make(body: str, style: str = "", view: SafeWebView | None = None) -> SafeWebView:
        if view is None:
            view = SafeWebView()
            qtbot.addWidget(view)
            view.resize(500, 400)
            view.show()
        with qtbot.waitSignal(view.shown, timeout=30_000):
            view.show_html(body, style)
        return view

    return make
