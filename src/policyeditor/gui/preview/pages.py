"""The page that the preview must show, kept so that it can be shown again."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from policyeditor.rendering.patch import Patch

Splice = tuple[int, int, list[str]]


@dataclass(slots=True)
class Page:
    """The HTML of each part of a page, and the lines on which they begin."""

    parts: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def take(self, patch: Patch) -> list[Splice]:
        """Change the page; gives the splices that do the same to a page on display.

        A patch that brings every part is a whole page, whatever stood there before.
        """
        splices: list[Splice] = [
            (splice.start, splice.removed, [block.html for block in splice.blocks])
            for splice in patch.splices
        ]
        if sum(len(parts) for _, _, parts in splices) == len(patch.lines):
            new = [part for _, _, parts in reversed(splices) for part in parts]
            splices = [(0, len(self.parts), new)]
        for start, removed, parts in splices:
            self.parts[start : start + removed] = parts
        self.lines = list(patch.lines)
        return splices

    def script(self, splices: list[Splice], number: int) -> str:
        """The call that changes the page on display, and then tells ``number``."""
        return f"preview.apply({json.dumps(splices)}, {json.dumps(self.lines)}, {number})"
