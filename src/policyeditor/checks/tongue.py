"""In which language a text reads, whatever its details say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema_errors import setting
from policyeditor.comparison.lexicon import guess_language, languages, share_of
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_FEWEST = 25  # words (Chinese: characters) of a passage that can tell a language
_CLEAR = 0.2  # the share of commonest words that a passage in a language has
_STRANGE = 0.05  # and the one below which it is not in the other
_MOST_TOLD = 5
_MOST_READ = 6_000  # characters of a text that are enough to tell


def tongue_of(policy: Policy) -> str:
    """The language of a policy that the program has words for: by its details, else its text."""
    lang = policy.front_matter.text("lang").strip().lower()
    primary = re.split(r"[-_]", lang)[0]
    return primary if primary else reads_as(_words_of(policy))


def reads_as(text: str) -> str:
    """The language that a text reads as; empty where that is not certain."""
    han = len(_HAN.findall(text))
    words = [word for word in _WORD.findall(text) if not _HAN.match(word)]
    if _KANA.search(text):
        return ""  # Japanese, for which there are no words
    return guess_language(words, {"zh": han})


def language_of_text(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """A text in another language than its details say, and passages in another than the rest."""
    lang = policy.front_matter.text("lang").strip()
    stated = re.split(r"[-_]", lang.lower())[0]
    whole = _words_of(policy)
    usual = reads_as(whole)
    if stated and usual and stated in languages() and _is_another(whole, usual, stated):
        place = policy.front_matter.places["lang"]
        params = {"lang": lang, "found": usual}
        fix = setting(policy, "lang", usual, "checks.fix-set")
        end = (place.value_end_line, place.value_end_column)
        message = Message("checks.language-text", params)
        start = (place.value_line, place.value_column)
        yield Problem(message, Severity.WARNING, *start, *end, fix)
        return
    if usual not in languages():
        return
    passages = list(_passages(policy, usual))
    several = len(passages) > _MOST_TOLD  # a text in two languages is told once for each
    told: set[str] = set()
    for clause, found in passages:
        if not several or found not in told:
            yield _passage(clause, found, usual)
        told.add(found)


def _passages(policy: Policy, usual: str) -> Iterator[tuple[Clause, str]]:
    for clause in every_clause(policy.clauses):
        if clause.kind in (ClauseKind.HEADING, ClauseKind.ROW) or len(clause.text) < _FEWEST:
            continue
        if usual != "zh" and _reads_as_usual(clause.text, usual):
            continue
        found = reads_as(clause.text)
        if found and found != usual and _is_another(clause.text, found, usual):
            yield clause, found


def _reads_as_usual(text: str, usual: str) -> bool:
    """Whether the commonest words of a language stand at the beginning of a text."""
    words = text[:400].split()
    return not _HAN.search(text) and share_of(usual, words) >= 2 * _STRANGE


def _is_another(text: str, found: str, stated: str) -> bool:
    """Whether a text is clearly in one language and clearly not in the other."""
    if found == stated:
        return False
    words = [word for word in _WORD.findall(text) if not _HAN.match(word)]
    if found == "zh":
        return len(_HAN.findall(text)) >= _FEWEST
    if len(words) < _FEWEST or share_of(found, words) < _CLEAR:
        return False
    return stated == "zh" or share_of(stated, words) < _STRANGE


def _passage(clause: Clause, found: str, usual: str) -> Problem:
    message = Message("checks.language-mixed", {"found": found, "lang": usual})
    return Problem(message, Severity.HINT, clause.line, 1, clause.end_line + 1, 1)


def _words_of(policy: Policy) -> str:
    parts: list[str] = []
    length = 0
    for text in _texts(policy.clauses):
        parts.append(text)
        length += len(text)
        if length > _MOST_READ:
            break
    return " ".join(parts)


def _texts(clauses: Sequence[Clause]) -> Iterator[str]:
    return (clause.text for clause in every_clause(clauses) if clause.text)
