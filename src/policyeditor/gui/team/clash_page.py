"""The page that shows both wordings of a clause: HTML for a view that cannot do any harm."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from policyeditor.gui.dates import moment_words
from policyeditor.history.remote import Hand
from policyeditor.resources import resource_text
from policyeditor.workspace.team_redlines import ClashRedlines


def clash_body(drawn: ClashRedlines, mine: Hand | None, theirs: Hand | None) -> str:
    """Two sections, each with whose wording it is, since when, and what it says."""
    yours = QCoreApplication.translate("clash", "Yours")
    name = theirs.author.name if theirs else ""
    other = name or QCoreApplication.translate("clash", "The other")
    return (
        '<main class="clash">'
        + _section(yours, mine, drawn.mine)
        + _section(other, theirs, drawn.theirs)
        + "</main>"
    )


def clash_style() -> str:
    """The look of the page, less the colours of the theme."""
    sheets = (("preview", "plain.css"), ("review", "page.css"), ("styles", "redline.css"),
              ("styles", "clash.css"))  # fmt: skip
    return "".join(resource_text(*sheet) for sheet in sheets)


def _section(title: str, hand: Hand | None, html: str) -> str:
    when = f'<p class="who">{escape(moment_words(hand.time))}</p>' if hand else ""
    gone = QCoreApplication.translate("clash", "Removed this clause.")
    inside = html or f'<p class="none">{escape(gone)}</p>'
    return f"<section><h2>{escape(title)}</h2>{when}<div>{inside}</div></section>"
