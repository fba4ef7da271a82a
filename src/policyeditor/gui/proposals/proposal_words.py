"""A proposal in words, and drawn: whose it is, where, what goes and what comes, the comments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from policyeditor.export.word_back.model import Comment, Proposal, ProposalKind
from policyeditor.gui.dates import moment_words
from policyeditor.gui.style.theme import Theme
from policyeditor.gui.wording import say

_EXCERPT = 90


def kind_words(kind: ProposalKind) -> str:
    """What a proposal asks for, in a word or two."""
    return {
        ProposalKind.INSERTED: QCoreApplication.translate("proposals", "Insert words"),
        ProposalKind.DELETED: QCoreApplication.translate("proposals", "Delete words"),
        ProposalKind.REPLACED: QCoreApplication.translate("proposals", "Replace words"),
        ProposalKind.ADDED: QCoreApplication.translate("proposals", "Add a clause"),
        ProposalKind.REMOVED: QCoreApplication.translate("proposals", "Remove a clause"),
        ProposalKind.MOVED: QCoreApplication.translate("proposals", "Move a clause"),
        ProposalKind.COMMENT: QCoreApplication.translate("proposals", "Comment"),
    }[kind]


def place_words(proposal: Proposal) -> str:
    """The clause as it is cited, and its first words."""
    found = " ".join(part for part in (proposal.path, proposal.title) if part)
    return found or QCoreApplication.translate("proposals", "Not found in the text")


def whose_words(author: str, date: datetime | None) -> str:
    """Who proposes, and when."""
    name = author or QCoreApplication.translate("proposals", "Somebody")
    return f"{name}, {moment_words(date)}" if date is not None else name


def excerpt_of(proposal: Proposal) -> str:
    """What it is about, on one line."""
    if proposal.kind is ProposalKind.COMMENT:
        words = proposal.comments[0].text if proposal.comments else ""
    elif proposal.kind is ProposalKind.REPLACED:
        words = f"{_short(proposal.old_words)} → {_short(proposal.new_words)}"
    else:
        words = proposal.new_words or proposal.old_words
    return _short(words, 2 * _EXCERPT)


def proposal_html(proposal: Proposal, theme: Theme) -> str:
    """A proposal drawn; a stranger's words are never markup."""
    return "".join(_parts(proposal, theme))


def _parts(proposal: Proposal, theme: Theme) -> Iterator[str]:
    muted = f'style="color:{theme.muted}"'
    yield f"<p><b>{escape(place_words(proposal))}</b><br>"
    whose = whose_words(proposal.author, proposal.date)
    yield f"<span {muted}>{escape(kind_words(proposal.kind))} · {escape(whose)}</span></p>"
    gone, come = proposal.old_words, proposal.new_words
    if proposal.kind is ProposalKind.COMMENT:
        if gone:
            yield f"<p>“{_lines(gone)}”</p>"
    elif proposal.kind is ProposalKind.MOVED:
        yield f'<p style="color:{theme.moved}"><u>{_lines(gone)}</u></p>'
    else:
        yield "<p>"
        if gone:
            yield f'<span style="color:{theme.deleted}"><s>{_lines(gone)}</s></span> '
        if come:
            yield f'<span style="color:{theme.inserted}"><u>{_lines(come)}</u></span>'
        yield "</p>"
    for comment in proposal.comments:
        yield _comment(comment, muted)
    if proposal.changed_since:
        said = QCoreApplication.translate(
            "proposals", "The clause has changed since the file was exported."
        )
        yield f'<p style="color:{theme.warning}">{escape(said)}</p>'
    if proposal.trouble is not None:
        yield f'<p style="color:{theme.warning}">{escape(say(proposal.trouble))}</p>'


def _comment(comment: Comment, muted: str) -> str:
    whose = escape(whose_words(comment.author, comment.date))
    return f"<p><span {muted}>{whose}:</span><br>{_lines(comment.text)}</p>"


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _short(text: str, longest: int = _EXCERPT) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
