"""The way of a text through the program, with the time that each step takes."""

from __future__ import annotations

import time
from dataclasses import dataclass

from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.errors import RenderingError
from policyeditor.messages import Message
from policyeditor.policy.policy import read_policy
from policyeditor.policy.scanner import Scan
from policyeditor.policy.text import read_text
from policyeditor.rendering.page import Page
from policyeditor.rendering.renderer import Renderer
from policyeditor.resources import english


@dataclass(frozen=True, slots=True)
class Walk:
    """What became of a text: seconds for each step, and the sentence where it was refused."""

    read: float
    render: float
    check: float
    refused: str = ""

    @property
    def whole(self) -> float:
        """Seconds for all steps."""
        return self.read + self.render + self.check


def walk(text: str) -> Walk:
    """Read, render and check a text; anything raised but a refusal that names a line is a crash.

    What is found is tried too: every problem has a place inside the text and a sentence.
    """
    start = time.perf_counter()
    view = read_text(text.encode("utf-8", "surrogatepass")).view
    policy = read_policy(view)
    read = time.perf_counter()
    page, refusal = _render(policy.scan)
    assert refusal is None or refusal.params["line"]
    rendered = time.perf_counter()
    problems = check(policy, FolderFacts())
    checked = time.perf_counter()
    lines = view.count("\n") + 1
    assert all(1 <= block.line <= block.end_line <= lines for block in page.blocks)
    for problem in problems:
        assert 1 <= problem.line <= problem.end_line <= lines, problem
        assert english().sentence(problem.message)
    return Walk(read - start, rendered - read, checked - rendered, _words(refusal))


def _render(scan: Scan) -> tuple[Page, Message | None]:
    try:
        return Renderer().render(scan), None
    except RenderingError as error:
        return Page(()), error.message


def _words(message: Message | None) -> str:
    return english().sentence(message) if message is not None else ""
