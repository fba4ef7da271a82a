"""Both wordings of a clause that two people changed, each drawn against the common one."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from html import escape

from policyeditor.comparison.merging_model import Clash
from policyeditor.workspace.comparing import redline_views


@dataclass(frozen=True, slots=True)
class ClashRedlines:
    """The HTML of both sides; empty for a side that removed the clause."""

    mine: str
    theirs: str


def draw_clashes(clashes: Iterable[Clash], today: date | None = None) -> tuple[ClashRedlines, ...]:
    """Both sides of each clash.  May take seconds: never on the window's thread."""
    return tuple(
        ClashRedlines(*(_drawn(clash.common, side, today) for side in (clash.mine, clash.theirs)))
        for clash in clashes
    )


def plain_clashes(clashes: Iterable[Clash]) -> tuple[ClashRedlines, ...]:
    """Both sides as they are typed, where they cannot be drawn."""
    return tuple(
        ClashRedlines(*(f"<pre>{escape(side)}</pre>" for side in (clash.mine, clash.theirs)))
        for clash in clashes
    )


def _drawn(common: str, side: str, today: date | None) -> str:
    if not side.strip():
        return ""
    # A clause stands under others in the text; alone it must not be taken for an indented block.
    old, new = (textwrap.dedent(text).lstrip("\n") + "\n" for text in (common, side))
    return redline_views(old, new, today).html
