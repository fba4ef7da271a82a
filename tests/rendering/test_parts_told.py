"""The analyst names the part that is too complex by what the renderer tells it."""

from __future__ import annotations

from policyeditor.policy.scanner import scan
from policyeditor.rendering.renderer import Renderer


def test_each_part_is_told_before_it_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    view = "# Title\n\nOne.\n\nTwo\nlines.\n"

    Renderer().render(scan(view, 1), lambda line, end_line: told.append((line, end_line)))

    lines = view.split("\n")
    parts = ["".join(lines[line - 1 : end_line]) for line, end_line in told]
    assert [part.strip() for part in parts] == ["# Title", "One.", "Twolines."]
