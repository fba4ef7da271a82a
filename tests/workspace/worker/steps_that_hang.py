"""Steps that do to the analyst what a hostile or unlucky text might."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from policyeditor.checks.facts import FolderFacts
from policyeditor.errors import RenderingError
from policyeditor.policy.clauses import Clause
from policyeditor.policy.front_matter import FrontMatter
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem
from policyeditor.policy.scanner import Scan
from policyeditor.rendering.page import Page
from policyeditor.rendering.renderer import Renderer
from policyeditor.workspace.worker.steps import Steps, usual_steps

USUAL = usual_steps()


def hang() -> None:
    """A search that goes on for ages, and lets no other thread of the process have a turn."""
    re.match("(a|aa)+$", "a" * 80 + "b")


class _StuckRenderer(Renderer):
    def render(self, scan: Scan, at: Callable[[int, int], None] | None = None) -> Page:
        assert at is not None
        for segment in scan.segments:
            at(segment.line, segment.line + segment.lines - 1)
            if "HANG" in segment.source:
                hang()
            if "CRASH" in segment.source:
                os._exit(9)
        if "MISTAKE" in scan.segments[0].source:
            raise ZeroDivisionError
        if "TOO DEEP" in scan.segments[0].source:
            raise RenderingError("rendering.too-deep", line=7)
        return super().render(scan, at)


def drawing() -> Steps:
    """Parts with HANG or CRASH in them cannot be drawn."""
    return replace(USUAL, renderer=_StuckRenderer)


def _read(view: str, previous: Policy | None) -> tuple[FrontMatter, Scan]:
    if "HANG" in view:
        hang()
    return USUAL.read(view, previous)


def reading() -> Steps:
    """Texts with HANG in them cannot even be read."""
    return replace(USUAL, read=_read)


def _outline(scan: Scan) -> tuple[Clause, ...]:
    hang()
    return USUAL.outline(scan)


def outlining() -> Steps:
    """No text has an outline."""
    return replace(USUAL, outline=_outline)


def _check(_policy: Policy, _facts: FolderFacts) -> tuple[Problem, ...]:
    raise MemoryError


def checking() -> Steps:
    """No text can be checked."""
    return replace(USUAL, check=_check)


def unable() -> Steps:
    """The process ends before it begins."""
    os._exit(1)


def telling() -> Steps:
    """Tells through a pipe that the process has begun."""
    Path(os.environ["BEGUN"]).write_text("begun")
    return USUAL
