"""One change's old and new words, drawn as a redline: struck and underlined, never colour alone."""

from __future__ import annotations

from html import escape

from policyeditor.comparison.model import Change, Op
from policyeditor.gui.style.theme import Theme


def words_html(change: Change, theme: Theme) -> str:
    """The words of a change for a text browser."""
    looks = {
        Op.DELETE: f"color:{theme.deleted}; background-color:{theme.deleted_ground}; "
        "text-decoration:line-through",
        Op.INSERT: f"color:{theme.inserted}; background-color:{theme.inserted_ground}; "
        "text-decoration:underline",
    }
    words = change.words or (
        *(((Op.DELETE, change.old_text),) if change.old_text else ()),
        *(((Op.INSERT, change.new_text),) if change.new_text else ()),
    )
    runs = (
        escape(text) if op is Op.EQUAL else f'<span style="{looks[op]}">{escape(text)}</span>'
        for op, text in words
    )
    return f'<p style="white-space:pre-wrap">{"".join(runs)}</p>'
