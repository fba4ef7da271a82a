"""What the analysts find reaches the window: in order, for the text in front, and no longer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from policyeditor.checks.facts import FolderFacts
from policyeditor.gui.live import LiveAnalysis
from policyeditor.gui.preview.pages import Page
from policyeditor.messages import Message
from policyeditor.policy.scanner import scan
from policyeditor.rendering.renderer import Renderer
from policyeditor.workspace.worker.protocol import OutlineReady, PatchReady, ProblemsReady

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

VIEW = "---\ntitle: A\nlang: en\n---\n\n# Title\n\n1. one\n2. two\n"
_LATE = 60_000


@pytest.fixture
def live(qtbot: QtBot) -> Iterator[LiveAnalysis]:
    made = LiveAnalysis()
    yield made
    made.close()


def test_a_text_reaches_page_outline_and_problems(live: LiveAnalysis, qtbot: QtBot) -> None:
    found: dict[type, object] = {}
    for signal in (live.patchReady, live.outlineReady, live.problemsReady):
        signal.connect(lambda ready: found.setdefault(type(ready), ready))
    live.open("a", FolderFacts())
    live.submit("a", 1, VIEW)
    qtbot.waitUntil(lambda: len(found) == 3, timeout=_LATE)

    patched, outlined, checked = (found[kind] for kind in (PatchReady, OutlineReady, ProblemsReady))
    assert isinstance(patched, PatchReady)
    assert isinstance(outlined, OutlineReady)
    assert isinstance(checked, ProblemsReady)
    assert patched.document == "a"
    assert outlined.clauses[0].title == "Title"
    assert checked.front_matter.text("title") == "A"


def test_the_patches_of_quick_typing_end_in_the_page_of_the_last_text(
    live: LiveAnalysis, qtbot: QtBot
) -> None:
    page = Page()
    seen: list[int] = []

    def take(ready: PatchReady) -> None:
        page.take(ready.patch)
        seen.append(ready.number)

    live.patchReady.connect(take)
    for number in range(100):
        live.submit("a", number, VIEW.replace("two", "two" * number) + f"\n{number}.\n" * number)
    qtbot.waitUntil(lambda: 99 in seen, timeout=_LATE)

    last = VIEW.replace("two", "two" * 99) + "\n99.\n" * 99
    anew = Renderer().render(scan(last, 5))
    assert page.parts == [block.html for block in anew.blocks]
    assert page.lines == [block.line for block in anew.blocks]


def test_what_holds_for_the_last_text_too_is_told_though_it_was_found_in_an_older_one(
    live: LiveAnalysis, qtbot: QtBot
) -> None:
    titles: list[str] = []
    live.outlineReady.connect(lambda ready: titles.append(ready.clauses[0].title))
    live.open("a", FolderFacts())
    for number in range(30):
        live.submit("a", number, VIEW.replace("lang: en", f"lang: en\nx: {number}"))
    qtbot.waitUntil(lambda: titles == ["Title"], timeout=_LATE)


def test_new_facts_of_the_folder_are_checked_against(live: LiveAnalysis, qtbot: QtBot) -> None:
    live.open("a", FolderFacts())
    with qtbot.waitSignal(live.problemsReady, timeout=_LATE) as before:
        live.submit("a", 1, VIEW)
    schema = {"type": "object", "required": ["owner"], "properties": {"owner": {"type": "string"}}}
    with qtbot.waitSignal(live.problemsReady, timeout=_LATE) as after:
        live.open("a", FolderFacts(schema=schema))

    assert len(after.args[0].problems) > len(before.args[0].problems)


def test_a_policy_opened_again_gets_a_whole_page_and_nothing_of_before(
    live: LiveAnalysis, qtbot: QtBot
) -> None:
    patches: list[PatchReady] = []
    live.patchReady.connect(patches.append)
    for number in range(1, 20):
        live.submit("a", number, f"# Old {number}\n\nOld.\n")
    live.close_document("a")
    live.open("a", FolderFacts())
    live.submit("a", 20, "# New\n\nNew.\n")
    qtbot.waitUntil(lambda: any(ready.number == 20 for ready in patches), timeout=_LATE)

    (new,) = [ready for ready in patches if ready.number == 20]
    page = Page()
    page.take(new.patch)
    assert "Old" not in "".join(page.parts)
    assert patches[-1] is new


def test_what_cannot_be_drawn_is_told_in_words(live: LiveAnalysis, qtbot: QtBot) -> None:
    with qtbot.waitSignal(live.troubled, timeout=_LATE) as told:
        live.submit("a", 1, "> " * 3000 + "deep\n")
    assert isinstance(told.args[0], Message)


def test_nothing_is_left_after_the_end(live: LiveAnalysis, qtbot: QtBot) -> None:
    told: list[object] = []
    with qtbot.waitSignal(live.outlineReady, timeout=_LATE):
        live.submit("a", 1, VIEW)
    processes = live.processes
    live.patchReady.connect(told.append)
    live.submit("a", 2, VIEW + "more")
    live.close()
    live.submit("a", 3, VIEW)

    assert live.processes == ()
    assert all(not Path("/proc", str(process)).exists() for process in processes)
    qtbot.wait(1)  # the queue is emptied
    assert told == []
