"""Why a change was judged as it was: sentences, whom it favours, the law, the decision."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from policyeditor.comparison.model import Change, Decision
from policyeditor.gui.dates import moment_words
from policyeditor.gui.judgement import (
    direction_words,
    kind_words,
    significance_help,
    significance_word,
)
from policyeditor.gui.style.theme import Theme
from policyeditor.gui.wording import say


def reasons_html(change: Change, theme: Theme) -> str:
    """The reasons for a change's significance, and who decided otherwise or confirmed it."""
    return "".join(_parts(change, f'style="color:{theme.muted}"'))


def _parts(change: Change, muted: str) -> Iterator[str]:
    title = f"{significance_word(change.significance)} — {kind_words(change)}"
    yield f"<p><b>{escape(title)}</b></p>"
    if change.decision is not None:
        yield f"<p>{escape(decision_words(change.decision))}"
        if change.decision.note:
            yield f"<br><i>{escape(change.decision.note)}</i>"
        suggested = QCoreApplication.translate("judgement", "Suggested: {word}")
        word = significance_word(change.suggestion)
        yield f"<br><span {muted}>{escape(suggested.format(word=word))}</span></p>"
    for reason in change.reasons:
        yield f"<p>{escape(say(reason.message))}"
        for text in filter(None, (direction_words(reason.direction), reason.law)):
            yield f"<br><span {muted}>{escape(text)}</span>"
        yield "</p>"
    if not change.reasons:
        yield f"<p {muted}>{escape(significance_help(change.significance))}</p>"


def decision_words(decision: Decision) -> str:
    """Who decided, and when."""
    text = QCoreApplication.translate("judgement", "Decided by {name}, {time}")
    return text.format(name=decision.who, time=moment_words(decision.when))
