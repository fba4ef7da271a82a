"""The list of proposals: where, who, what, and what was decided."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from policyeditor.export.word_back.model import Proposal, ProposalKind
from policyeditor.gui.proposals.decisions import Answer, Decisions
from policyeditor.gui.proposals.proposal_words import excerpt_of, kind_words, place_words
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme


class ProposalList(QListWidget):
    """Proposals in reading order; the row's sign tells what was decided."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposals")
        self.setAccessibleName(self.tr("Proposals"))
        self.setIconSize(QSize(16, 16))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(60 * STEP)
        self._theme = theme

    def show_decisions(self, decisions: Decisions) -> None:
        """Show the proposals and what is decided; the row chosen stays so."""
        while self.count() < len(decisions.proposals):
            self.addItem(QListWidgetItem())
        for row, (proposal, answer) in enumerate(
            zip(decisions.proposals, decisions.answers, strict=True)
        ):
            item = self.item(row)
            who = proposal.author or self.tr("Somebody")
            item.setText(f"{place_words(proposal)}\n{who} — {excerpt_of(proposal)}")
            item.setIcon(icon(_sign(proposal, answer), self._theme))
            said = ", ".join(
                (place_words(proposal), kind_words(proposal.kind), who, excerpt_of(proposal),
                 self._answer_words(proposal, answer))
            )  # fmt: skip
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _answer_words(self, proposal: Proposal, answer: Answer) -> str:
        if proposal.kind is ProposalKind.COMMENT:
            return self.tr("comment")
        if not proposal.placed:
            return self.tr("cannot be placed")
        return {
            Answer.OPEN: self.tr("not decided"),
            Answer.ACCEPTED: self.tr("accepted"),
            Answer.REJECTED: self.tr("rejected"),
        }[answer]


def _sign(proposal: Proposal, answer: Answer) -> str:
    if proposal.kind is ProposalKind.COMMENT:
        return "quote"
    if not proposal.placed:
        return "triangle-alert"
    return {Answer.OPEN: "circle-help", Answer.ACCEPTED: "check", Answer.REJECTED: "x"}[answer]
