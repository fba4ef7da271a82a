"""Spelling of a policy in its own language, and what may have been meant by a word.

These functions are made for a process that stays: dictionaries and answers are kept in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from policyeditor.errors import InputError
from policyeditor.languages import language_tag
from policyeditor.messages import Message
from policyeditor.policy.front_matter import read_front_matter
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.scanner import scan
from policyeditor.spelling.checking import misspellings
from policyeditor.spelling.dictionaries import has_words, words_of_the_field
from policyeditor.spelling.reading import Word
from policyeditor.spelling.spellers import speller_for
from policyeditor.workspace.own_words import known_words, words_file

_TOLD = 3  # suggestions that a sentence names
_MOST_SUGGESTED_FOR = 200  # different words of a policy: a suggestion takes a tenth of a second


@dataclass(frozen=True, slots=True)
class WordPlaces:
    """Where words come from beside the program's own dictionaries.

    ``root`` is the policy folder, ``own_words`` the person's own list, ``dictionaries`` the folder
    of dictionaries that the person or an administrator put there.
    """

    root: Path | None = None
    own_words: Path | None = None
    dictionaries: Path | None = None


@dataclass(frozen=True, slots=True)
class Spelt:
    """The misspelt words of a policy, and the language they were looked up in.

    ``trouble`` tells why nothing was looked up, where that is so and worth telling.
    """

    lang: str
    words: tuple[Word, ...] = ()
    trouble: Message | None = None


def check_spelling(view: str, places: WordPlaces) -> Spelt:
    """The misspelt words of a policy's view."""
    front_matter = read_front_matter(view)
    scanned = scan(view, front_matter.body_line)
    lang = language_tag(front_matter.text("lang")) or _guess(
        Policy(view, front_matter, scanned, ())
    )
    if not lang or not has_words(lang):
        return Spelt(lang)
    try:
        speller = speller_for(lang, places.dictionaries)
    except InputError as error:
        return Spelt(lang, trouble=error.message)
    files = [places.own_words] if places.own_words is not None else []
    files += [words_file(places.root)] if places.root is not None else []
    known = known_words(*files) | words_of_the_field(lang)
    return Spelt(lang, misspellings(scanned, lang, speller, known))


def suggestions(word: str, lang: str, places: WordPlaces) -> tuple[str, ...]:
    """What may have been meant by a word, the likeliest first, at most five."""
    return _suggestions(word, lang, places)


def spelling_problems(view: str, places: WordPlaces) -> tuple[list[Problem], Message | None]:
    """The misspelt words as problems with a fix, and why nothing was looked up, if so."""
    spelt = check_spelling(view, places)
    asked = list(dict.fromkeys(word.text for word in spelt.words))[:_MOST_SUGGESTED_FOR]
    meant = {text: suggestions(text, spelt.lang, places) for text in asked}
    return [_problem(word, meant.get(word.text, ())) for word in spelt.words], spelt.trouble


def _problem(word: Word, meant: tuple[str, ...]) -> Problem:
    if meant:
        told = Message("spelling.meant", {"word": word.text, "meant": meant[:_TOLD]})
    else:
        told = Message("spelling.unknown", {"word": word.text})
    place = (word.line, word.column, word.line, word.end_column)
    return Problem(told, Severity.HINT, *place)


def _guess(policy: Policy) -> str:
    """The language that a policy without ``lang`` reads as; empty where that is not certain."""
    from policyeditor.checks.tongue import reads_as  # most policies name their language

    body = policy.view.split("\n", policy.scan.body_line - 1)[-1]
    return reads_as(body[:6_000])


@lru_cache(maxsize=2_000)
def _suggestions(word: str, lang: str, places: WordPlaces) -> tuple[str, ...]:
    return speller_for(lang, places.dictionaries).suggest(word)
