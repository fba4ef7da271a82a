"""What judging a change needs to know of the two versions as wholes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from policyeditor.comparison.folding import fold
from policyeditor.comparison.lexicon import Lexicon, guess_language, lexicon, share_of
from policyeditor.comparison.matching import Matching
from policyeditor.comparison.units import Unit
from policyeditor.policy.policy import Policy

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_QUOTED_TERM = re.compile(r"[\"“„«]([^\"“”„«»]{2,60})[\"”“»]")
_MEANT_TERM = re.compile(
    r"([A-Z][\w-]{1,30}(?: [A-Z][\w-]{1,30}){0,3})[*_\"”]{0,3} (?:means|shall mean|refers to)\b"
)
_SAMPLE = 20_000
# Words from which on a clause can tell its language, and shares of common words that do.
_SENTENCE, _CLEARLY = 4, 12
_FOREIGN, _NATIVE = 0.08, 0.2
_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_THAI = re.compile(r"[\u0e00-\u0e7f]")


@dataclass(frozen=True)
class Versions:
    """Two versions and how their clauses match."""

    old: Sequence[Unit]
    new: Sequence[Unit]
    matching: Matching
    lexicon: Lexicon | None

    def lexicon_of(self, text: str) -> Lexicon | None:
        """The words of the language a clause is in, where that is plainly not the policy's own."""
        own = self.lexicon
        if own is None:
            return None
        words, han = _WORD.findall(text), len(_HAN.findall(text))
        if own.language == "zh":
            other = guess_language(words, {}) if not han and len(words) >= _SENTENCE else ""
        elif 2 * han > len(text) and not _KANA.search(text):
            other = "zh"
        else:
            other = ""
            if len(words) >= _CLEARLY and share_of(own.language, words) < _FOREIGN:
                guess = guess_language(words, {})
                other = guess if guess and share_of(guess, words) > _NATIVE else ""
        return lexicon(other) if other else own

    @cached_property
    def old_names(self) -> Counter[str]:
        """How often each capitalised word stands in the old version."""
        return _capitalised(self.old)

    @cached_property
    def new_names(self) -> Counter[str]:
        """How often each capitalised word stands in the new version."""
        return _capitalised(self.new)

    @cached_property
    def headings(self) -> frozenset[str]:
        """The headings of the new version, folded, case aside."""
        return frozenset(
            fold(unit.clause.title).casefold()
            for unit in self.new
            if unit.is_heading or unit.clause.children
        )

    @cached_property
    def renumbered(self) -> Mapping[str, str]:
        """The new path of each clause by its old one, where it is one and the same for all."""
        paths: dict[str, set[str]] = {}
        for old, new in self.matching.to_new.items():
            path = self.old[old].clause.path
            if self.old[old].clause.label:
                paths.setdefault(path, set()).add(self.new[new].clause.path)
        return {path: next(iter(found)) for path, found in paths.items() if len(found) == 1}

    @cached_property
    def defined_terms(self) -> frozenset[str]:
        """The words of terms that either version defines: in quotes, bold, or before "means"."""
        return frozenset(
            word.casefold()
            for unit in (*self.old, *self.new)
            for term in _terms(unit)
            if len(term.split()) <= 4
            for word in _WORD.findall(term)
            if word[0].isupper()
        )

    @cached_property
    def stayed(self) -> frozenset[tuple[int, str]]:
        """The old clauses that are still there, each by what governs it and its words."""
        return frozenset(
            (self.old[number].context, self.old[number].folded) for number in self.matching.to_new
        )


def versions(
    old: Policy, new: Policy, old_units: Sequence[Unit], new_units: Sequence[Unit],
    matching: Matching,
) -> Versions:  # fmt: skip
    """What is known of two versions; the language is that of their details, or a guess."""
    named = new.front_matter.text("lang") or old.front_matter.text("lang")
    found = lexicon(named) if named else None
    if not named:
        sample = " ".join(unit.folded for unit in new_units[:400])[:_SAMPLE]
        kana = len(_KANA.findall(sample))
        letters = {
            "zh": 0 if kana else len(_HAN.findall(sample)),
            "ja": 3 * kana,
            "th": len(_THAI.findall(sample)),
        }
        guess = guess_language(_WORD.findall(sample), letters)
        found = lexicon(guess) if guess else None
    return Versions(old_units, new_units, matching, found)


def _terms(unit: Unit) -> Iterator[str]:
    if '"' in unit.folded:
        yield from _QUOTED_TERM.findall(unit.folded)
    yield from _MEANT_TERM.findall(unit.clause.source)
    yield from _MEANT_TERM.findall(unit.folded)


def _capitalised(row: Sequence[Unit]) -> Counter[str]:
    return Counter(
        word for unit in row for word in _WORD.findall(unit.folded) if not word.islower()
    )
