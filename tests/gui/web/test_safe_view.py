"""Pages are shown whole, and do nothing."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage

from policyeditor.gui.style.theme import DARK
from policyeditor.gui.web.colours import theme_style
from policyeditor.gui.web.safe_view import SafeWebView

if TYPE_CHECKING:
    from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo
    from pytestqt.qtbot import QtBot
    from tests.gui.web.conftest import Answers

pytestmark = pytest.mark.gui

Show = Callable[..., SafeWebView]

_CANARY = "policy-canary"


def test_html_is_shown_with_its_style_language_and_direction(
    qtbot: QtBot, answers: Answers
) -> None:
    view = SafeWebView()
    qtbot.addWidget(view)
    view.show()
    with qtbot.waitSignal(view.shown, timeout=30_000):
        view.show_html("<p>Words</p>", "p { color: rgb(1, 2, 3) }", "ar", "rtl")

    assert answers.of(view, "document.querySelector('p').textContent") == "Words"
    assert answers.of(view, "getComputedStyle(document.querySelector('p')).color") == "rgb(1, 2, 3)"
    assert answers.of(view, "document.documentElement.lang") == "ar"
    assert answers.of(view, "document.documentElement.dir") == "rtl"


def test_what_was_shown_before_it_was_seen_is_there(qtbot: QtBot, answers: Answers) -> None:
    view = SafeWebView()
    qtbot.addWidget(view)
    view.show_html("<p>First</p>", "")
    view.show_html("<p>Second</p>", "")
    view.set_style("p { color: rgb(4, 5, 6) }")
    view.show()
    qtbot.waitUntil(lambda: view.ready, timeout=30_000)

    assert answers.of(view, "document.querySelector('p').textContent") == "Second"
    assert answers.of(view, "getComputedStyle(document.querySelector('p')).color") == "rgb(4, 5, 6)"


def test_another_style_comes_without_another_page(show: Show, answers: Answers) -> None:
    view = show("<p>Words</p>", "body { background: rgb(9, 9, 9) }")
    answers.of(view, "document.querySelector('p').dataset.kept = 'yes'")
    view.set_theme(DARK)
    view.set_style(theme_style(DARK) + "body { background: var(--paper) }")

    assert answers.of(view, "getComputedStyle(document.body).backgroundColor") == "rgb(24, 26, 28)"
    assert answers.of(view, "document.querySelector('p').dataset.kept") == "yes"


def test_a_page_of_three_million_letters_is_shown_and_never_the_old_one(
    show: Show, answers: Answers
) -> None:
    view = show("<p>Old</p>")
    long = "".join(f"<p>Absatz {number} über Zwecke und Maßnahmen</p>" for number in range(75_000))
    assert len(long) > 3_000_000
    show(long, view=view)

    assert answers.of(view, "document.querySelectorAll('p').length") == 75_000
    assert answers.of(view, "document.querySelector('p').textContent") == (
        "Absatz 0 über Zwecke und Maßnahmen"
    )


def test_links_lead_to_the_window_and_anchors_stay_inside(
    qtbot: QtBot, show: Show, answers: Answers
) -> None:
    view = show(
        "<a id=web href='https://example.org/x'>w</a> <a id=in href='#end'>e</a>"
        "<a id=policy href='terms.md#3'>t</a> <a id=bad href='file:///etc/passwd'>f</a>"
        "<p style='height: 3000px'></p><p id=end>End</p>"
    )
    followed: list[QUrl] = []
    view.linkActivated.connect(followed.append)
    for name in ("bad", "in", "web", "policy"):
        answers.of(view, f"document.getElementById('{name}').click()")
    qtbot.waitUntil(lambda: len(followed) == 2)

    assert [url.toString() for url in followed] == ["https://example.org/x", "terms.md#3"]
    assert answers.of(view, "window.scrollY > 1000") is True


def test_a_click_tells_the_data_of_what_was_clicked(
    qtbot: QtBot, show: Show, answers: Answers
) -> None:
    view = show("<div data-change='7' data-line='1'><b data-line='2'>words</b></div>")
    with qtbot.waitSignal(view.clicked) as clicked:
        answers.of(view, "document.querySelector('b').click()")
    assert clicked.args == [{"change": "7", "line": "2"}]


def test_pictures_come_from_the_folder_alone(
    qtbot: QtBot, show: Show, answers: Answers, tmp_path: Path
) -> None:
    picture = QImage(3, 2, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    root = tmp_path / "folder"
    (root / "legal").mkdir(parents=True)
    for file in (root / "legal" / "in.png", root / "top.png", tmp_path / "out.png"):
        assert picture.save(str(file))
    view = SafeWebView()
    qtbot.addWidget(view)
    view.set_folder(root, "legal")
    view.show()
    sources = ["in.png", "/top.png", "../top.png", "../../out.png", f"file://{tmp_path}/out.png"]
    show("".join(f"<img src='{source}'>" for source in sources), view=view)

    widths = "[...document.images].map((image) => image.naturalWidth).join()"
    done = "[...document.images].every((image) => image.complete)"
    qtbot.waitUntil(lambda: answers.of(view, done) is True)
    assert answers.of(view, widths) == "3,3,3,0,0"


def test_the_menu_holds_nothing_but_copying(show: Show) -> None:
    view = show("<p>Words</p>")
    inner = view.focusProxy()
    assert inner is not None
    assert [action.text() for action in inner.actions()] == ["Copy", "Select all"]
    assert inner.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs signals")
def test_a_page_is_shown_again_after_its_process_ended(
    qtbot: QtBot, show: Show, answers: Answers
) -> None:
    view = show("<p>Words</p>")
    with qtbot.waitSignal(view.ended):
        os.kill(view.process, signal.SIGKILL)
    with qtbot.waitSignal(view.shown):
        view.show_again()
    assert answers.of(view, "document.querySelector('p').textContent") == "Words"


_HOSTILE = [
    f"<script>document.title='{_CANARY}'</script>",
    f"<img src=x onerror=\"document.title='{_CANARY}'\">",
    f"<svg onload=\"document.title='{_CANARY}'\"></svg>",
    f"<iframe srcdoc=\"<script>parent.document.title='{_CANARY}'</script>\"></iframe>",
    f"<iframe src=\"javascript:parent.document.title='{_CANARY}'\"></iframe>",
    f"<details open ontoggle=\"document.title='{_CANARY}'\"><summary>s</summary></details>",
    f"<input autofocus onfocus=\"document.title='{_CANARY}'\">",
    "<meta http-equiv=refresh content='0;url=https://example.org/'>",
    "<meta http-equiv=refresh content='0;url=policy://folder/other'>",
    "<base href='https://example.org/'><img src=x.png>",
    "<object data='https://example.org/x'></object><embed src='file:///etc/passwd'>",
    "<link rel=stylesheet href='https://example.org/x.css'><style>@import 'https://e.org/x'</style>",
    "<form action='https://example.org/'><button>Go</button></form>",
    "<video src='https://example.org/x.mp4' autoplay></video>",
]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pages asked for that is not ours, whether they got it or not."""
    from policyeditor.gui.web import engine

    addresses: list[str] = []

    class Gate(engine._Gate):
        def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
            if info.requestUrl().scheme() not in ("policy", "data"):
                addresses.append(info.requestUrl().toString())
            super().interceptRequest(info)

    monkeypatch.setattr(engine, "_Gate", Gate)
    return addresses


@pytest.mark.parametrize("body", _HOSTILE)
def test_hostile_html_runs_nothing_and_leads_nowhere(
    show: Show, answers: Answers, asked: list[str], body: str
) -> None:
    view = show(f"<p id=ours>Ours</p>{body}")
    answers.of(view, "document.querySelectorAll('*').forEach((at) => at.click && at.click())")

    assert answers.of(view, "document.getElementById('ours').textContent") == "Ours"
    assert answers.of(view, "document.title") == ""
    assert str(answers.of(view, "location.href")).startswith("policy://folder/?page=")
    assert asked == []


_NO_RULES = "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What scripts of pages said."""
    from policyeditor.gui.web.page import SafePage

    words: list[str] = []
    answers = {
        "javaScriptAlert": None,
        "javaScriptConfirm": False,
        "javaScriptPrompt": (False, ""),
    }
    for name, answer in answers.items():

        def note(_page: SafePage, *said_here: object, answer: object = answer) -> object:
            words.append(str(said_here[-1]))
            return answer

        monkeypatch.setattr(SafePage, name, note, raising=False)
    return words


def _show_all(
    show: Show, answers: Answers, payloads: list[str], at_a_time: int = 25
) -> SafeWebView:
    view = show("")
    for start in range(0, len(payloads), at_a_time):
        some = payloads[start : start + at_a_time]
        show("".join(f"<div>{payload}</div>\n" for payload in some), view=view)
        answers.of(view, "document.querySelectorAll('a, button').forEach((at) => at.click())")
        assert str(answers.of(view, "location.href")).startswith("policy://folder/?page=")
    return view


def _payloads(corpus: Path) -> list[str]:
    vectors = json.loads((corpus / "hostile-html.json").read_text(encoding="utf-8"))
    return [vector["payload"] for vector in vectors]


def test_public_vectors_without_any_sanitiser_run_nothing_and_ask_for_nothing(
    corpus: Path, show: Show, answers: Answers, said: list[str], asked: list[str]
) -> None:
    _show_all(show, answers, _payloads(corpus))
    assert said == []
    assert asked == []


def test_the_page_rules_hold_by_themselves_where_scripts_are_on(
    corpus: Path, show: Show, answers: Answers, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _allow_scripts(monkeypatch)
    _show_all(show, answers, _payloads(corpus)[::3])
    assert said == []


def test_the_same_vectors_do_run_where_nothing_holds_them(
    corpus: Path, show: Show, answers: Answers, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtCore import QByteArray

    from policyeditor.gui.web import folder_handler, shell

    _allow_scripts(monkeypatch)
    monkeypatch.setattr(shell, "SECURITY_POLICY", f"{_NO_RULES}; x")
    monkeypatch.setattr(folder_handler, "_HEADERS", {QByteArray(b"X"): QByteArray(b"y")})
    _show_all(show, answers, _payloads(corpus)[::20], at_a_time=5)
    assert len(said) > 10


def _allow_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWebEngineCore import QWebEngineSettings

    from policyeditor.gui.web import engine

    scripts = QWebEngineSettings.WebAttribute.JavascriptEnabled
    monkeypatch.setattr(engine, "_OFF", tuple(off for off in engine._OFF if off != scripts))
