"""The policy in its site's page: laid out once, patched in its place, and never by surprise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QToolButton

from policyeditor.gui.preview.preview import Preview
from policyeditor.gui.preview.width_bar import Width
from policyeditor.gui.style.theme import DARK
from policyeditor.messages import Message
from policyeditor.policy.scanner import scan
from policyeditor.rendering.frame import PLACE, Frame
from policyeditor.rendering.page import Page
from policyeditor.rendering.patch import patch
from policyeditor.rendering.renderer import Renderer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

_LATE = 30_000
FRAME = Frame(
    f"<header>Acme Ltd</header><main class='wide'>{PLACE}</main><footer>2026</footer>",
    ".wide { color: rgb(1, 2, 3); } .home header { display: none; }",
    "page",
    (Message("site.scripts"),),
)


class Reader:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.preview = Preview(DARK)
        self.preview.resize(900, 600)
        self._renderer = Renderer()
        self._page: Page | None = None

    def write(self, view: str) -> None:
        page = self._renderer.render(scan(view, 1))
        with self.qtbot.waitSignal(self.preview.painted, timeout=_LATE):
            self.preview.show_patch(patch(self._page, page))
        self._page = page

    def ask(self, script: str) -> object:
        got: list[object] = []
        self.preview.web.run(script, got.append)
        self.qtbot.waitUntil(lambda: bool(got), timeout=_LATE)
        return got[0]

    def shows(self, words: str) -> None:
        self.qtbot.waitUntil(
            lambda: words in str(self.ask("document.body.innerText")), timeout=_LATE
        )

    def button(self, name: str) -> QToolButton:
        found = [
            button
            for button in self.preview.findChildren(QToolButton)
            if button.accessibleName() == name
        ]
        return found[0]


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader(qtbot)
    qtbot.addWidget(made.preview)
    made.preview.show()
    return made


def test_the_switch_is_there_where_a_site_has_a_page_for_the_policy(reader: Reader) -> None:
    reader.write("# Terms\n")
    assert not reader.button("Site").isVisible()
    reader.preview.show_frame(FRAME)
    assert reader.button("Site").isVisible()
    assert reader.button("Plain").isChecked()
    reader.preview.show_frame(Frame(left_out=(Message("site.no-layout", {"name": "page"}),)))
    assert not reader.button("Site").isEnabled()
    assert "“page”" in reader.button("Site").toolTip()


def test_the_site_stands_around_and_changes_come_in_their_place(reader: Reader) -> None:
    reader.write("# Terms\n\nFirst.\n")
    reader.preview.show_frame(FRAME)
    with reader.qtbot.waitSignal(reader.preview.siteChosen, timeout=_LATE) as chosen:
        reader.button("Site").click()
    assert chosen.args == [True]
    reader.shows("Acme Ltd")
    reader.shows("First.")
    assert reader.ask("document.body.className") == "page"
    assert reader.ask("getComputedStyle(document.querySelector('main p')).color") == "rgb(1, 2, 3)"

    reader.ask("document.querySelector('header').dataset.kept = 1")
    reader.write("# Terms\n\nSecond.\n")
    assert reader.ask("document.querySelector('header').dataset.kept") == "1"
    assert reader.ask("document.querySelector('main').innerText") == "Terms\n\nSecond."
    assert "scripts" in reader.button("What of the site's page is not shown here").toolTip()

    reader.button("Plain").click()
    reader.qtbot.waitUntil(
        lambda: "Acme" not in str(reader.ask("document.body.innerText")), timeout=_LATE
    )
    reader.shows("Second.")


def test_a_wish_for_the_site_holds_for_the_next_policy_that_has_one(reader: Reader) -> None:
    reader.preview.set_site(True)
    reader.write("One.\n")
    assert "Acme" not in str(reader.ask("document.body.innerText"))
    reader.preview.show_frame(FRAME)
    reader.shows("Acme Ltd")
    reader.shows("One.")
    reader.preview.show_frame(FRAME._replace(html=FRAME.html.replace("Acme", "Zenith")))
    reader.shows("Zenith Ltd")
    reader.shows("One.")


def test_a_site_is_laid_out_for_the_width_of_a_phone(reader: Reader) -> None:
    reader.preview.set_site(True)
    reader.preview.show_frame(FRAME)
    reader.write("One.\n")
    reader.shows("Acme")
    assert reader.ask("window.innerWidth > 600")
    reader.preview._bar.button(Width.PHONE).click()
    reader.qtbot.waitUntil(lambda: reader.ask("window.innerWidth") == 390, timeout=_LATE)


def test_lines_are_found_in_the_site_s_page_too(reader: Reader) -> None:
    reader.preview.set_site(True)
    reader.preview.show_frame(FRAME)
    reader.write("# Terms\n\n* one\n* two\n")
    reader.shows("Acme")
    reader.preview.highlight_line(4)
    reader.qtbot.waitUntil(
        lambda: reader.ask("document.querySelector('.current')?.innerText") == "two", timeout=_LATE
    )
    with reader.qtbot.waitSignal(reader.preview.lineClicked, timeout=_LATE) as clicked:
        reader.ask("document.querySelector('li').click()")
    assert clicked.args == [3]
