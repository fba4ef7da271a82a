"""The preview keeps in step with the text, and the reader keeps the place."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from policyeditor.gui.preview.preview import Preview
from policyeditor.gui.preview.width_bar import Width
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.policy.scanner import scan
from policyeditor.rendering.page import Page
from policyeditor.rendering.patch import patch
from policyeditor.rendering.renderer import Renderer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

LONG = "# Title\n\n" + "\n".join(
    f"Paragraph {number} says something about data.\n" for number in range(1, 101)
)
_LATE = 30_000
_POSIX = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="needs signals")


class Reader:
    """Writes texts into a preview, as the analyst does, and reads what it shows."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.preview = Preview(LIGHT)
        self.preview.resize(640, 480)
        self._renderer = Renderer()
        self._page: Page | None = None

    def write(self, view: str) -> None:
        page = self._renderer.render(scan(view, 1))
        self.preview.show_patch(patch(self._page, page))
        self._page = page

    def write_and_wait(self, view: str) -> None:
        with self.qtbot.waitSignal(self.preview.painted, timeout=_LATE):
            self.write(view)

    def forget(self) -> None:
        """As an analyst that was replaced: the next patch is a whole page."""
        self._renderer, self._page = Renderer(), None

    def ask(self, script: str) -> object:
        got: list[object] = []
        self.preview.web.run(script, got.append)
        self.qtbot.waitUntil(lambda: bool(got), timeout=_LATE)
        return got[0]

    def text(self) -> object:
        return self.ask("document.querySelector('main').innerText")

    def top(self, line: int) -> float:
        """How far below the upper edge the element on a line stands, in pixels."""
        found = self.ask(
            "[...document.querySelectorAll('main > .b')].map((b) => b.getBoundingClientRect().top)"
            f"[{line}]"
        )
        assert isinstance(found, float)
        return found


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    made = Reader(qtbot)
    qtbot.addWidget(made.preview)
    made.preview.show()
    return made


def words(preview: Preview) -> str:
    return preview._note.words


def test_the_page_is_drawn_and_then_changed_where_the_text_changed(reader: Reader) -> None:
    reader.write_and_wait("# Title\n\nFirst.\n\nSecond.\n")
    reader.ask("document.querySelectorAll('.b').forEach((b) => { b.dataset.kept = 1; })")
    reader.write_and_wait("# Title\n\nFirst.\n\nSecond, changed.\n")

    assert reader.text() == "Title\n\nFirst.\n\nSecond, changed."
    assert reader.ask("document.querySelectorAll('.b[data-kept]').length") == 3


@pytest.mark.parametrize(
    "views",
    [
        ("a\n\nb\n\nc\n", "b\n\nc\n\nd\n", "c\n", "", "x\n\ny\n", "y\n\nx\n"),
        ("# A\n\n1. one\n2. two\n", "# A\n\n1. one\n2. two\n3. three\n", "# A\n"),
    ],
)
def test_after_any_changes_the_page_is_the_one_drawn_anew(
    reader: Reader, views: Sequence[str]
) -> None:
    for view in views:
        reader.write_and_wait(view)
        anew = Renderer().render(scan(view, 1))
        shown = reader.ask("[...document.querySelectorAll('.b')].map((b) => b.innerHTML).join('|')")
        expected = reader.ask(
            "(() => { const t = document.createElement('template'); t.innerHTML = "
            + repr("".join(f"<div>{block.html}</div>" for block in anew.blocks))
            + "; return [...t.content.children].map((b) => b.innerHTML).join('|') })()"
        )
        assert shown == expected


def test_what_came_while_the_page_was_loading_is_shown(reader: Reader) -> None:
    reader.write("# One\n")
    reader.write("# Two\n")
    reader.write("# Two\n\nThree.\n")
    reader.qtbot.waitUntil(lambda: reader.preview.web.ready, timeout=_LATE)
    assert reader.text() == "Two\n\nThree."


def test_what_came_while_the_preview_was_hidden_is_shown(reader: Reader) -> None:
    reader.write_and_wait("# One\n")
    reader.preview.hide()
    reader.write("# Two\n")
    reader.write("# Two\n\nThree.\n")
    with reader.qtbot.waitSignal(reader.preview.painted, timeout=_LATE):
        reader.preview.show()
    assert reader.text() == "Two\n\nThree."


def test_a_whole_page_takes_the_place_of_the_old_one(reader: Reader) -> None:
    reader.write_and_wait("# One\n\nSome.\n")
    reader.forget()
    reader.write_and_wait("# Two\n")
    assert reader.text() == "Two"


def test_another_policy_starts_at_the_top_with_nothing_of_the_old_one(reader: Reader) -> None:
    reader.write_and_wait(LONG)
    reader.preview.scroll_to_line(150)
    reader.preview.clear()
    assert words(reader.preview) == "The policy is shown here as it will be published."

    reader.preview.set_folder(None)
    reader.qtbot.waitUntil(lambda: words(reader.preview) == "Drawing the preview…")
    reader.forget()
    reader.write_and_wait("# Other\n")
    assert reader.text() == "Other"
    assert reader.ask("window.scrollY") == 0


def test_the_reader_keeps_the_place_when_text_comes_and_goes_above(reader: Reader) -> None:
    scrolled: list[int] = []
    reader.write_and_wait(LONG)
    reader.preview.scroll_to_line(101)
    before = reader.top(50)
    assert abs(before) < 20
    reader.preview.topLineChanged.connect(scrolled.append)

    reader.write_and_wait(LONG.replace("# Title\n", "# Title\n\nNew.\n\nNew.\n\nNew.\n"))
    assert abs(reader.top(53) - before) < 2
    reader.write_and_wait(LONG)
    assert abs(reader.top(50) - before) < 2
    reader.write_and_wait(LONG.replace("Paragraph 50 ", "Paragraph fifty " * 40))
    assert abs(reader.top(50) - before) < 2
    assert scrolled == []


def test_the_reader_scrolls_and_the_editor_is_told_but_not_of_its_own_scrolling(
    reader: Reader,
) -> None:
    scrolled: list[int] = []
    reader.write_and_wait(LONG)
    reader.preview.topLineChanged.connect(scrolled.append)
    reader.preview.scroll_to_line(61)
    assert reader.ask("preview.topLine()") == 61
    assert scrolled == []

    def scroll_on() -> bool:
        # The first frames after a patch are the page's own.
        reader.ask("window.scrollBy(0, 50)")
        return bool(scrolled)

    reader.qtbot.waitUntil(scroll_on, timeout=_LATE)
    assert scrolled[0] > 61


def test_a_line_inside_a_part_is_found(reader: Reader) -> None:
    items = "\n".join(f"{number}. Item {number}" for number in range(1, 121))
    reader.write_and_wait(f"# Title\n\n{items}\n")
    reader.preview.scroll_to_line(62)
    assert reader.ask("preview.topLine()") == 62

    reader.preview.highlight_line(70)
    assert reader.ask("document.querySelector('.current').textContent.trim()") == "Item 68"
    reader.preview.highlight_line(115)
    box = "document.querySelectorAll('li')[112].getBoundingClientRect()"
    assert reader.ask(f"{box}.top > 0 && {box}.bottom < innerHeight") is True


def test_of_a_long_list_only_the_changed_item_is_changed(reader: Reader) -> None:
    items = [f"{number}. Item {number} has *words*\n   - and more\n" for number in range(1, 401)]
    reader.write_and_wait("# Title\n\n" + "".join(items))
    reader.preview.scroll_to_line(501)
    reader.preview.highlight_line(503)
    reader.ask("document.querySelectorAll('main *').forEach((element) => { element.kept = true; })")
    before = reader.ask("document.querySelectorAll('main > .b > ol > li')[260].offsetTop - scrollY")
    items[255] = "256. Item 256 has *other words*\n   and a line\n   - and more\n"
    items.insert(270, "271. New\n")
    reader.write_and_wait("# Title\n\n" + "".join(items))

    anew = Renderer().render(scan("# Title\n\n" + "".join(items), 1))
    reader.preview.highlight_line(0)
    assert reader.ask("document.querySelectorAll('.b')[1].innerHTML") == anew.blocks[1].html
    every = "[...document.querySelectorAll('main > .b > ol > li')]"
    assert reader.ask(f"{every}.filter((item) => !item.kept).length") == 1
    after = reader.ask("document.querySelectorAll('main > .b > ol > li')[260].offsetTop - scrollY")
    assert isinstance(before, int | float)
    assert isinstance(after, int | float)
    assert abs(after - before) < 60


def test_a_line_between_two_anchors_stands_between_them(reader: Reader) -> None:
    long = "Words of one line. " * 200
    reader.write_and_wait(f"# Title\n\n{long}\n\n| a | b |\n|---|---|\n" + "| c | d |\n" * 80)
    for line in (3.25, 3.5, 3.75, 20.5):
        reader.preview.scroll_to_line(line)
        found = reader.ask("preview.topLine()")
        assert isinstance(found, float)
        assert abs(found - line) < 0.06
    reader.preview.highlight_line(20)
    assert reader.ask("document.querySelector('.current').tagName") == "TR"


def test_scrolling_row_by_row_never_goes_back(reader: Reader) -> None:
    items = "".join(f"- Item {n} {'with words ' * (n % 9)}\n" for n in range(100))
    reader.write_and_wait(f"# Title\n\n{items}")
    steps = [3 + step / 4 for step in range(320)]
    tops: list[float] = []
    for line in steps:
        reader.preview.scroll_to_line(line)
        top = reader.ask("scrollY")
        assert isinstance(top, int | float)
        tops.append(top)
    gaps = [below - above for above, below in pairwise(tops)]
    assert min(gaps) >= 0
    assert max(gaps) < 120


def test_the_wheel_with_ctrl_asks_for_another_size(reader: Reader) -> None:
    reader.write_and_wait(LONG)
    reader.preview.scroll_to_line(61)
    inner = reader.preview.web.focusProxy()
    assert inner is not None
    surface = inner.focusProxy()
    assert surface is not None
    for turn in (120, 120, -120):
        event = QWheelEvent(
            QPointF(50, 50), surface.mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        factor = reader.preview.zoom
        QApplication.sendEvent(surface, event)
        reader.qtbot.waitUntil(lambda: reader.preview.zoom != factor, timeout=_LATE)  # noqa: B023 - asked at once
    assert reader.preview.zoom == 1.1

    def stands() -> bool:
        line = reader.ask("preview.topLine()")
        return isinstance(line, int | float) and abs(line - 61) < 1

    reader.qtbot.waitUntil(stands, timeout=_LATE)


def test_the_mark_stays_on_the_clause_that_is_written(reader: Reader) -> None:
    reader.write_and_wait("# Title\n\nFirst.\n\nSecond.\n")
    reader.preview.highlight_line(5)
    reader.write_and_wait("# Title\n\nFirst.\n\nSecond, longer.\n")
    marked = "[...document.querySelectorAll('.current')].map((at) => at.textContent).join('|')"
    assert reader.ask(marked) == "Second, longer."

    reader.preview.highlight_line(0)
    assert reader.ask(marked) == ""


def test_a_click_gives_its_line(reader: Reader) -> None:
    reader.write_and_wait("# Title\n\nFirst.\n\n- one\n- two\n")
    with reader.qtbot.waitSignal(reader.preview.lineClicked) as clicked:
        reader.ask("document.querySelectorAll('li')[1].click()")
    assert clicked.args == [6]


def test_a_link_is_the_windows_matter(reader: Reader) -> None:
    reader.write_and_wait("See [terms](terms.md#2).\n")
    with reader.qtbot.waitSignal(reader.preview.linkActivated) as followed:
        reader.ask("document.querySelector('a').click()")
    assert followed.args == [QUrl("terms.md#2")]


def test_language_and_direction_are_those_of_the_policy(reader: Reader) -> None:
    reader.write_and_wait("# Title\n")
    reader.preview.set_language("ar-EG")
    facts = "document.documentElement.lang + ' ' + document.documentElement.dir"
    assert reader.ask(facts) == "ar-EG rtl"
    reader.preview.set_language("de")
    assert reader.ask(facts) == "de ltr"


def test_themes_change_where_the_page_stands(reader: Reader) -> None:
    reader.write_and_wait(LONG)
    reader.preview.scroll_to_line(101)
    before = reader.ask("window.scrollY")
    reader.preview.set_theme(DARK)
    assert reader.ask("getComputedStyle(document.body).backgroundColor") == "rgb(24, 26, 28)"
    assert reader.ask("window.scrollY") == before


def test_the_page_can_be_as_narrow_as_a_phone(reader: Reader) -> None:
    reader.write_and_wait(LONG)
    wide = reader.ask("document.querySelector('main').clientWidth")
    reader.preview._bar.button(Width.PHONE).click()
    narrow = reader.ask("document.querySelector('main').clientWidth")
    assert isinstance(wide, float | int)
    assert isinstance(narrow, float | int)
    assert narrow < 400 < wide


@_POSIX
def test_a_page_whose_process_ended_comes_back_once_and_then_when_asked(reader: Reader) -> None:
    reader.write_and_wait("# Title\n")
    with reader.qtbot.waitSignal(reader.preview.painted, timeout=_LATE):
        os.kill(reader.preview.web.process, signal.SIGKILL)
    reader.write_and_wait("# Changed\n")
    assert reader.text() == "Changed"

    with reader.qtbot.waitSignal(reader.preview.web.ended, timeout=_LATE):
        os.kill(reader.preview.web.process, signal.SIGKILL)
    assert words(reader.preview) == "The preview stopped. Your text is untouched."
    reader.write("# Meanwhile\n")
    with reader.qtbot.waitSignal(reader.preview.painted, timeout=_LATE):
        reader.preview._note.button.click()
    assert reader.text() == "Meanwhile"


@_POSIX
def test_a_page_that_does_not_answer_is_ended_and_comes_back(reader: Reader) -> None:
    reader.write_and_wait("# Title\n")
    reader.preview._answer.setInterval(200)
    os.kill(reader.preview.web.process, signal.SIGSTOP)
    reader.write("# Changed\n")
    with reader.qtbot.waitSignal(reader.preview.painted, timeout=_LATE):
        pass
    assert reader.text() == "Changed"


def test_the_mark_of_a_clause_stands_before_its_number(reader: Reader) -> None:
    reader.write_and_wait("1. Sharing\n\n   (A) One.\n\n2. Use\n3. Rights\n")
    for line in (1, 5):
        reader.preview.highlight_line(line)
        reach = reader.ask("getComputedStyle(document.querySelector('.current')).boxShadow")
        lead = [float(found) for found in re.findall(r"\) (-?[\d.]+)px", str(reach))]
        # The number stands within the room of the list, which is 2rem.
        assert min(lead) <= -32, line
    reader.preview.highlight_line(3)
    reach = reader.ask("getComputedStyle(document.querySelector('.current')).boxShadow")
    assert "-10px" in str(reach)


@pytest.mark.parametrize("width", [300, 340, 640])
def test_a_long_word_of_a_heading_is_not_broken_in_a_narrow_pane(
    reader: Reader, width: int
) -> None:
    reader.preview.resize(width, 480)
    reader.preview.set_language("de")
    reader.write_and_wait("# Datenschutzerklärung\n\nWir speichern Daten.\n")
    lines = (
        "(() => { const h = document.querySelector('h1'), style = getComputedStyle(h);"
        " return h.clientHeight / parseFloat(style.lineHeight); })()"
    )
    found = reader.ask(lines)
    assert isinstance(found, float | int)
    assert round(found) == 1
