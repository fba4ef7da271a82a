"""Texts that hang other programs are drawn, or refused with the line; never waited for."""

from __future__ import annotations

import queue

import pytest
from tests.robustness.generators import GENERATORS, MORE, SIZES

from policyeditor.checks.facts import FolderFacts
from policyeditor.messages import Message
from policyeditor.policy.blocks import Kind
from policyeditor.policy.scanner import scan
from policyeditor.workspace.worker.host import Host
from policyeditor.workspace.worker.protocol import (
    Event,
    Finished,
    OutlineReady,
    PatchReady,
    ProblemsReady,
    Troubled,
)

_EVERY = {**GENERATORS, **MORE}
_PATIENCE = 30.0


def test_there_are_as_many_as_the_plan_asks_for() -> None:
    assert len(GENERATORS) == 32


@pytest.mark.process
def test_each_is_done_or_refused_at_its_line() -> None:
    """The analyst gives up after two seconds by itself and names the line; all must be answered."""
    events: queue.Queue[Event] = queue.Queue()
    host = Host(events.put)
    refused: dict[str, Message] = {}
    undone: list[str] = []
    try:
        for number, (name, make) in enumerate(_EVERY.items(), 1):
            host.open(name, FolderFacts())
            host.submit(name, number, make(SIZES[1]))
            kinds = set()
            while not isinstance(event := events.get(timeout=_PATIENCE), Finished):
                kinds.add(type(event))
                if isinstance(event, Troubled):
                    refused[name] = event.message
            if PatchReady in kinds and not {OutlineReady, ProblemsReady} <= kinds:
                undone.append(name)
            host.close_document(name)
    finally:
        host.close()
    assert undone == []
    assert {message.code for message in refused.values()} <= {"rendering.too-deep"}
    assert all(message.params["line"] for message in refused.values())
    assert "deep bullets" in refused
    assert "brackets" not in refused


def test_words_nested_too_deep_are_kept() -> None:
    text = GENERATORS["deep quotes"](1_000)
    found = scan(text, 1)
    assert found.too_deep == 1
    block = found.blocks[0]
    while block.children:
        block = block.children[0]
    assert block.kind is Kind.PARAGRAPH
    assert block.text.rstrip().endswith("a")
