"""What a signal looks at: one change, the words that changed in it, and what stands around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from policyeditor.comparison.differences import Difference
from policyeditor.comparison.folding import fold
from policyeditor.comparison.lexicon import Lexicon
from policyeditor.comparison.standing import standing
from policyeditor.comparison.tokens import Token, sentence_spans, tokens
from policyeditor.comparison.versions import Versions
from policyeditor.comparison.words import Hunk, hunks
from policyeditor.policy.clauses import Clause


@dataclass(frozen=True)
class Texts:
    """The words of a change, folded and cut when they are first asked for.

    ``longest`` limits how many letters of each text are looked at.
    """

    difference: Difference
    longest: int | None = None

    @cached_property
    def old_text(self) -> str:
        """The old words, folded."""
        return fold(self.difference.old_text[: self.longest])

    @cached_property
    def new_text(self) -> str:
        """The new words, folded."""
        return fold(self.difference.new_text[: self.longest])

    @cached_property
    def old_tokens(self) -> tuple[Token, ...]:
        """The old words, cut."""
        return tokens(self.old_text)

    @cached_property
    def new_tokens(self) -> tuple[Token, ...]:
        """The new words, cut."""
        return tokens(self.new_text)

    @cached_property
    def hunks(self) -> tuple[Hunk, ...]:
        """All places where the words differ."""
        return hunks(self.old_tokens, self.new_tokens)


@dataclass(frozen=True)
class Scene:
    """One change of words.

    ``unproved`` are the hunks that no editorial proof explains; signals look at those alone.
    ``brief`` tells that so much changed that the first reason is enough.
    """

    texts: Texts
    about: Versions
    unproved: tuple[Hunk, ...] = ()
    brief: bool = False

    @property
    def difference(self) -> Difference:
        """The change itself."""
        return self.texts.difference

    @cached_property
    def lexicon(self) -> Lexicon | None:
        """The words of the clause's language."""
        return self.about.lexicon_of(self.new_text or self.old_text)

    @property
    def old_text(self) -> str:
        """The old words, folded."""
        return self.texts.old_text

    @property
    def new_text(self) -> str:
        """The new words, folded."""
        return self.texts.new_text

    @property
    def old_tokens(self) -> tuple[Token, ...]:
        """The old words, cut."""
        return self.texts.old_tokens

    @property
    def new_tokens(self) -> tuple[Token, ...]:
        """The new words, cut."""
        return self.texts.new_tokens

    @property
    def hunks(self) -> tuple[Hunk, ...]:
        """All places where the words differ."""
        return self.texts.hunks

    @cached_property
    def removed(self) -> tuple[tuple[int, Token], ...]:
        """The tokens taken away by unproved hunks, with their numbers."""
        return _inside(self.old_tokens, [(h.old_start, h.old_end) for h in self.unproved])

    @cached_property
    def added(self) -> tuple[tuple[int, Token], ...]:
        """The tokens put in by unproved hunks, with their numbers."""
        return _inside(self.new_tokens, [(h.new_start, h.new_end) for h in self.unproved])

    @cached_property
    def old_sentences(self) -> str:
        """The old sentences that unproved hunks touch."""
        return _touched(self.old_tokens, [(h.old_start, h.old_end) for h in self.unproved])

    @cached_property
    def new_sentences(self) -> str:
        """The new sentences that unproved hunks touch."""
        return _touched(self.new_tokens, [(h.new_start, h.new_end) for h in self.unproved])

    @cached_property
    def heading(self) -> str:
        """The titles and the lead-in that the change stands under."""
        if self.difference.new:
            return standing(self.difference.new[0], self.about.new)
        return standing(self.difference.old[0], self.about.old)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the change, old and new."""
        return tuple(unit.clause for unit in (*self.difference.old, *self.difference.new))

    def term_changes(self, pattern: re.Pattern[str]) -> tuple[Counter[str], Counter[str]]:
        """Terms that went and terms that came, as often as they did."""
        gone, come = pattern.findall(self.old_text), pattern.findall(self.new_text)
        if not gone and not come:
            return _NONE, _NONE
        old, new = (Counter(term.casefold() for term in found) for found in (gone, come))
        return old - new, new - old

    def touches(self, pattern: re.Pattern[str]) -> bool:
        """Whether a touched sentence holds one of the terms."""
        return bool(pattern.search(self.old_sentences) or pattern.search(self.new_sentences))


_NONE: Counter[str] = Counter()
# Of a clause that came or went the start gives reasons enough; that it did is reason by itself.
_ENOUGH = 20_000


def scene_of(difference: Difference, about: Versions, *, brief: bool = False) -> Scene:
    """A difference as signals see it; of a clause that came or went, all words are changed."""
    if difference.old and difference.new:
        return Scene(Texts(difference), about, brief=brief)
    everything = (Hunk(0, _ENOUGH, 0, _ENOUGH),)
    return Scene(Texts(difference, _ENOUGH), about, everything, brief)


def _inside(
    found: Sequence[Token], spans: Sequence[tuple[int, int]]
) -> tuple[tuple[int, Token], ...]:
    places = (at for start, end in spans for at in range(start, min(end, len(found))))
    return tuple((at, found[at]) for at in islice(places, _ENOUGH))


def _touched(found: tuple[Token, ...], spans: Sequence[tuple[int, int]]) -> str:
    touched = [
        "".join(token.text for token in found[start:end])
        for start, end in sentence_spans(found)
        if any(first < end and last >= start and (first < last or first > start)
               for first, last in spans)
    ]  # fmt: skip
    return " ".join(touched)
