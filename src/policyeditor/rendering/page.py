"""A drawn policy: the HTML of each of its top-level blocks."""

from __future__ import annotations

from typing import NamedTuple


class PageBlock(NamedTuple):
    """One top-level block: its HTML, and the lines of the view it stands on (from 1).

    Two blocks with the same ``key`` have the same HTML.  Elements carry their line as
    ``data-line``, counted from ``line``.
    """

    key: str
    html: str
    line: int
    end_line: int


class Page(NamedTuple):
    """The blocks of a policy, in reading order."""

    blocks: tuple[PageBlock, ...]

    @property
    def html(self) -> str:
        """The whole body."""
        return "".join([block.html for block in self.blocks])
