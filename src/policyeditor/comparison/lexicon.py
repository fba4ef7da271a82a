"""The words that carry meaning in policies, by language: data in ``resources/lexicons``.

A term may end with ``*``: it stands for every word that begins so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from policyeditor.resources import resource_path, resource_text

# Scripts without spaces between words: a term may stand anywhere.
_UNSPACED = frozenset({"zh", "ja", "th", "lo", "km", "my"})


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language.

    ``modals`` gives a strength (5 binds, 1 hints), ``numbers`` a value, ``units`` days;
    ``joins`` are small words that count only where little else changed; ``no_names`` and
    ``document_words`` are capitalised words that name nobody, alone or as a name's last word;
    ``canonical`` maps a word to what it can be exchanged for without a change of meaning, empty
    for words that carry none.  ``dictionary`` names the spelling dictionary, empty where none is
    good enough to prove a typing mistake; ``words`` are words of the trade that it lacks,
    ``confused`` pairs that writers take for one another.  ``negating`` finds the negations.
    """

    language: str
    dictionary: str
    modals: Mapping[str, int]
    negations: frozenset[str]
    scope: frozenset[str]
    joins: frozenset[str]
    numbers: Mapping[str, float]
    units: Mapping[str, float]
    canonical: Mapping[str, str]
    words: frozenset[str]
    confused: frozenset[frozenset[str]]
    spelling: Mapping[str, str]
    spelling_endings: tuple[tuple[str, str], ...]
    contractions: Mapping[str, tuple[str, ...]]
    spatial: frozenset[str]
    spatial_heads: frozenset[str]
    reference: frozenset[str]
    guarded_by_comma: frozenset[str]
    list_joins: frozenset[str]
    updated_facts: tuple[str, ...]
    effective_facts: tuple[str, ...]
    topics: Mapping[str, re.Pattern[str]]
    headings: Mapping[str, re.Pattern[str]]
    incorporated: re.Pattern[str]
    choice: re.Pattern[str]
    no_names: frozenset[str] = field(default_factory=frozenset)
    document_words: frozenset[str] = field(default_factory=frozenset)
    negating: re.Pattern[str] = field(default_factory=lambda: re.compile(r"(?!)"))

    def operative(self, word: str) -> bool:
        """Whether a word binds, negates, limits, counts or measures."""
        return (
            word in self.modals
            or word in self.negations
            or word in self.scope
            or word in self.joins
            or word in self.numbers
            or word in self.units
        )


@cache
def languages() -> frozenset[str]:
    """The languages that have a lexicon."""
    names = {file.stem for file in resource_path("lexicons").glob("*.json")}
    return frozenset(names - {"laws"})


def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language tag (``en-GB`` counts as ``en``), None where there is none."""
    primary = re.split(r"[-_]", language.strip().lower())[0]
    return _lexicon(primary) if primary in languages() else None


@cache
def _lexicon(language: str) -> Lexicon:
    return _read(_data(language))


@cache
def _data(language: str) -> Mapping[str, Any]:
    found: dict[str, Any] = json.loads(resource_text("lexicons", f"{language}.json"))
    return found


@cache
def laws() -> Mapping[str, str]:
    """The law that names a signal, by signal."""
    found: dict[str, str] = json.loads(resource_text("lexicons", "laws.json"))
    return found


def guess_language(words: Iterable[str], letters: Mapping[str, int]) -> str:
    """The language of a text, from its commonest words; empty where no lexicon fits.

    ``letters`` counts the characters of scripts that do not part words, by language.
    """
    row = [word.casefold() for word in words]
    unspaced, count = max(letters.items(), key=lambda entry: entry[1], default=("", 0))
    if count > len(row):
        return unspaced
    best, share = "", 0.08
    for name in sorted(languages() - _UNSPACED):
        mine = share_of(name, row)
        if mine > share:
            best, share = name, mine
    return best


def share_of(language: str, words: Sequence[str]) -> float:
    """The share of a language's commonest words in a text."""
    common = _common(language)
    return sum(word.casefold() in common for word in words) / max(len(words), 1)


@cache
def _common(language: str) -> frozenset[str]:
    return frozenset(_data(language)["common"])


def terms_pattern(terms: Iterable[str], language: str = "") -> re.Pattern[str]:
    """A pattern that finds the terms as whole words, the longest first."""
    ordered = sorted(set(terms), key=len, reverse=True)
    if not ordered:
        return re.compile(r"(?!)")
    unspaced = language in _UNSPACED
    alternatives = "|".join(_term(term, unspaced=unspaced) for term in ordered)
    body = f"(?:{alternatives})"
    return re.compile(body if unspaced else rf"(?<!\w){body}(?!\w)", re.IGNORECASE)


def _term(term: str, *, unspaced: bool) -> str:
    parts = (re.escape(part) for part in term.split("*"))
    return ("" if unspaced else r"\w{0,30}").join(parts).replace(r"\ ", r"[\s-]")


def _read(data: Mapping[str, Any]) -> Lexicon:
    language = data["language"]

    def words(name: str) -> frozenset[str]:
        return frozenset(data.get(name, ()))

    def patterns(name: str) -> dict[str, re.Pattern[str]]:
        return {key: terms_pattern(terms, language) for key, terms in data.get(name, {}).items()}

    canonical = dict.fromkeys(data.get("articles", ()), "")
    for group in data.get("synonyms", ()):
        canonical.update(dict.fromkeys(group, group[0]))
    return Lexicon(
        language=language,
        dictionary=data.get("dictionary", ""),
        modals=data.get("modals", {}),
        negations=words("negations"),
        scope=words("scope"),
        joins=words("joins"),
        numbers=data.get("numbers", {}),
        units=data.get("units", {}),
        canonical=canonical,
        words=words("words"),
        confused=frozenset(frozenset(pair) for pair in data.get("confused", ())),
        spelling={word: pair[0] for pair in data.get("spelling", ()) for word in pair},
        spelling_endings=tuple((a, b) for a, b in data.get("spelling_endings", ())),
        contractions={
            short: tuple(long.split()) for short, long in data.get("contractions", {}).items()
        },
        spatial=words("spatial"),
        spatial_heads=words("spatial_heads"),
        reference=words("reference"),
        guarded_by_comma=words("guarded_by_comma"),
        list_joins=words("list_joins"),
        updated_facts=tuple(data.get("updated_facts", ())),
        effective_facts=tuple(data.get("effective_facts", ())),
        topics=patterns("topics"),
        headings=patterns("headings"),
        incorporated=terms_pattern(data.get("incorporated", ()), language),
        choice=terms_pattern(data.get("choice", ()), language),
        no_names=words("no_names"),
        document_words=words("document_words"),
        negating=terms_pattern(data.get("negations", ()), language),
    )
