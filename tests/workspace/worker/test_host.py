"""The window's side of the analyst: latest text wins, what hangs is replaced and named."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from policyeditor.checks.facts import FolderFacts
from policyeditor.rendering.patch import Patch
from policyeditor.workspace.worker.host import Host
from policyeditor.workspace.worker.protocol import (
    Finished,
    OutlineReady,
    PatchReady,
    ProblemsReady,
    Stage,
    Troubled,
)

if TYPE_CHECKING:
    from tests.workspace.worker.conftest import Events

VIEW = "---\ntitle: A\nlang: en\n---\n\n# Title\n\nFirst paragraph.\n\nSecond paragraph.\n"

Hosts = Callable[..., Host]

_POSIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names and signals")


def html(patch: Patch) -> str:
    return "".join(block.html for splice in patch.splices for block in splice.blocks)


def test_a_text_gives_page_outline_and_problems(hosts: Hosts, events: Events) -> None:
    host = hosts()
    host.open("a", FolderFacts())
    host.submit("a", 1, VIEW)

    assert "First paragraph." in html(events.wait(PatchReady, 1).patch)
    assert events.wait(OutlineReady, 1).clauses[0].title == "Title"
    assert events.wait(ProblemsReady, 1).front_matter.text("title") == "A"


@_POSIX
def test_an_analyst_may_be_started_before_there_is_a_text(
    hosts: Hosts,
    events: Events,
    stuck: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun = tmp_path / "begun"
    os.mkfifo(begun)
    monkeypatch.setenv("BEGUN", str(begun))
    host = hosts(stuck.telling)
    host.warm_up()
    assert begun.read_text() == "begun"  # waits for the child to write it

    process = host.process
    host.submit("a", 1, VIEW)
    events.wait(Finished, 1)
    assert host.process == process


def test_a_changed_word_changes_one_part_and_nothing_is_told_twice(
    hosts: Hosts, events: Events
) -> None:
    host = hosts()
    host.submit("a", 1, VIEW)
    events.wait(Finished, 1)
    host.submit("a", 2, VIEW.replace("First", "Changed"))
    events.wait(Finished, 2)
    host.submit("a", 3, VIEW.replace("First", "Changed"))
    events.wait(Finished, 3)

    patch = events.wait(PatchReady, 2).patch
    assert [(len(splice.blocks), splice.removed) for splice in patch.splices] == [(1, 1)]
    assert "Changed paragraph." in html(patch)
    assert [event.number for event in events.of(OutlineReady)] == [1, 2]
    assert [event.number for event in events.of(ProblemsReady)] == [1]


def test_of_many_texts_the_latest_is_shown_and_most_are_left_out(
    hosts: Hosts, events: Events
) -> None:
    host = hosts()
    for number in range(300):
        host.submit("a", number, f"{VIEW}\nText {number}\n")
    events.wait(Finished, 299)

    assert "Text 299" in html(events.of(PatchReady)[-1].patch)
    assert len(events.of(PatchReady)) < 100


def test_a_part_that_hangs_is_named_and_shown_as_text_and_the_rest_goes_on(
    hosts: Hosts, events: Events, stuck: ModuleType
) -> None:
    host = hosts(stuck.drawing, patience=0.5)
    view = VIEW.replace("First", "HANG <i>first")
    host.submit("a", 1, view)

    trouble = events.wait(Troubled)
    events.wait(Finished, 1)
    shown = html(events.of(PatchReady)[-1].patch)
    assert (trouble.message.code, trouble.message.params) == (
        "worker.part-too-complex",
        {"line": 8},
    )
    assert '<pre class="too-complex" data-line="0">HANG &lt;i&gt;first paragraph.</pre>' in shown
    assert "Second paragraph." in shown

    host.submit("a", 2, view.replace("Second", "Other"))
    events.wait(Finished, 2)
    assert "Other paragraph." in html(events.of(PatchReady)[-1].patch)
    assert len(events.of(Troubled)) == 1

    host.submit("a", 3, VIEW)
    events.wait(Finished, 3)
    assert "First paragraph." in html(events.of(PatchReady)[-1].patch)


def test_each_of_several_parts_that_hang_or_crash_is_found(
    hosts: Hosts, events: Events, stuck: ModuleType
) -> None:
    host = hosts(stuck.drawing, patience=0.5)
    host.submit("a", 1, "HANG\n\ngood\n\nCRASH\n\nHANG again\n")
    events.wait(Finished, 1)

    assert [event.message.params["line"] for event in events.of(Troubled)] == [1, 5, 7]
    assert html(events.of(PatchReady)[-1].patch).count("too-complex") == 3


def test_a_text_that_cannot_be_read_is_left_until_it_is_changed(
    hosts: Hosts, events: Events, stuck: ModuleType
) -> None:
    host = hosts(stuck.reading, patience=0.5)
    host.submit("a", 1, VIEW + "HANG")
    assert events.wait(Troubled).message.code == "worker.too-complex-to-read"

    host.submit("a", 2, VIEW)
    events.wait(Finished, 2)
    assert "First paragraph." in html(events.wait(PatchReady, 2).patch)


def test_where_no_outline_can_be_made_problems_are_still_found(
    hosts: Hosts, events: Events, stuck: ModuleType
) -> None:
    host = hosts(stuck.outlining, patience=0.5)
    host.submit("a", 1, VIEW)

    assert events.wait(ProblemsReady, 1).front_matter.text("title") == "A"
    assert events.wait(Troubled).message.code == "worker.too-complex-to-outline"


@pytest.mark.parametrize(
    ("first_line", "code"),
    [("MISTAKE", "worker.drawing-failed"), ("TOO DEEP", "rendering.too-deep")],
)
def test_a_failure_is_told_and_the_next_text_is_drawn(
    hosts: Hosts, events: Events, stuck: ModuleType, first_line: str, code: str
) -> None:
    host = hosts(stuck.drawing)
    host.submit("a", 1, f"{first_line}\n")
    assert events.wait(Troubled, 1).message.code == code

    host.submit("a", 2, VIEW)
    assert "First paragraph." in html(events.wait(PatchReady, 2).patch)


def test_too_little_memory_for_the_checks_is_told(
    hosts: Hosts, events: Events, stuck: ModuleType
) -> None:
    hosts(stuck.checking).submit("a", 1, VIEW)
    assert events.wait(Troubled, 1).message.code == "worker.checking-failed"
    assert events.wait(OutlineReady, 1)


@_POSIX
def test_a_killed_analyst_is_replaced_and_sends_a_whole_page(hosts: Hosts, events: Events) -> None:
    host = hosts()
    host.open("a", FolderFacts(relative_path="policies/a.md"))
    host.submit("a", 1, VIEW)
    events.wait(Finished, 1)
    os.kill(host.process, signal.SIGKILL)

    host.submit("a", 2, VIEW.replace("First", "Changed"))
    patch = events.wait(PatchReady, 2).patch
    assert len(patch.splices[0].blocks) == len(patch.lines)
    assert events.of(Troubled) == []


def test_an_analyst_that_cannot_start_is_told_once(
    hosts: Hosts, events: Events, stuck: ModuleType
) -> None:
    hosts(stuck.unable).submit("a", 1, VIEW)
    assert events.wait(Troubled).message.code == "worker.does-not-start"


def test_a_stage_of_another_host_is_left_out(hosts: Hosts, events: Events) -> None:
    hosts(leave_out=frozenset({Stage.DRAWING})).submit("a", 1, VIEW)
    events.wait(Finished, 1)

    assert events.of(PatchReady) == []
    assert len(events.of(OutlineReady)) == 1


def test_no_event_of_a_closed_document_comes(hosts: Hosts, events: Events) -> None:
    host = hosts()
    host.submit("a", 1, VIEW)
    host.close_document("a")
    host.submit("b", 2, VIEW)
    events.wait(Finished, 2)

    assert {event.document for event in events.of(PatchReady)} == {"b"}


def test_nothing_is_left_of_a_closed_host(hosts: Hosts, events: Events) -> None:
    host = hosts()
    host.submit("a", 1, VIEW)
    events.wait(Finished, 1)
    process = host.process
    host.close()

    assert process
    assert host.process == 0
    assert not Path("/proc", str(process)).exists()


def test_the_child_does_not_load_qt(hosts: Hosts, events: Events) -> None:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("needs /proc to look into another process")
    host = hosts()
    host.submit("a", 1, VIEW)
    events.wait(Finished, 1)

    loaded = Path("/proc", str(host.process), "maps").read_text()
    assert "python" in loaded
    assert "Qt6Core" not in loaded
