"""What a person decided of each proposal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from policyeditor.export.word_back.model import Proposal


class Answer(StrEnum):
    """What a person makes of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decisions:
    """The proposals with their answers, in reading order."""

    proposals: tuple[Proposal, ...]
    answers: tuple[Answer, ...]

    @classmethod
    def none_of(cls, proposals: Iterable[Proposal]) -> Decisions:
        """Nothing is decided yet."""
        row = tuple(proposals)
        return cls(row, (Answer.OPEN,) * len(row))

    @property
    def accepted(self) -> tuple[Proposal, ...]:
        """What was accepted."""
        pairs = zip(self.proposals, self.answers, strict=True)
        return tuple(each for each, answer in pairs if answer is Answer.ACCEPTED)

    @property
    def left(self) -> int:
        """How many proposals that can be accepted are not decided."""
        pairs = zip(self.proposals, self.answers, strict=True)
        return sum(each.placed and answer is Answer.OPEN for each, answer in pairs)

    @property
    def made(self) -> bool:
        """Whether anything is decided."""
        return any(answer is not Answer.OPEN for answer in self.answers)

    def answered(self, number: int, answer: Answer) -> Decisions:
        """One more answer; what cannot be placed cannot be accepted."""
        if not self.proposals[number].placed:
            return self
        answers = list(self.answers)
        answers[number] = answer
        return replace(self, answers=tuple(answers))

    def reworded(self, number: int, proposal: Proposal) -> Decisions:
        """A proposal in other words, accepted."""
        proposals = list(self.proposals)
        proposals[number] = proposal
        return replace(self, proposals=tuple(proposals)).answered(number, Answer.ACCEPTED)

    def all_answered(self, answer: Answer, author: str = "") -> Decisions:
        """The answer for all of one person's proposals, or of everybody's."""
        found = self
        for number, proposal in enumerate(self.proposals):
            if not author or author in proposal.authors:
                found = found.answered(number, answer)
        return found
