"""The changes of a comparison as a list in HTML: what, where, how much it matters, and why."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from policyeditor.comparison.model import Change, Comparison
from policyeditor.comparison.telling import change_told, counts_told, decision_told
from policyeditor.messages import Message, Wording


def change_report(comparison: Comparison, wording: Wording) -> str:
    """A section, in English, that lists every change with its reasons and the decision on it."""

    def say(message: Message) -> str:
        return escape(wording.sentence(message))

    def parts(change: Change) -> Iterator[str]:
        yield f"<strong>{say(change_told(change))}</strong>"
        for reason in change.reasons:
            law = f" ({escape(reason.law)})" if reason.law else ""
            yield f"{say(reason.message)}{law}"
        if change.decision is not None:
            yield f"<em>{say(decision_told(change, change.decision))}</em>"

    general = "".join(f"<p>{say(reason.message)}</p>\n" for reason in comparison.reasons)
    items = "".join(f"<li>{'<br>'.join(parts(change))}</li>\n" for change in comparison.changes)
    return (
        f'<section class="changes" lang="en" dir="ltr">\n'
        f"<h2>{say(Message('changes.title'))}</h2>\n<p>{say(counts_told(comparison))}</p>\n{general}"
        f"<ol>\n{items}</ol>\n</section>"
    )
