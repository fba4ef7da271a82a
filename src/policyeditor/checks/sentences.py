"""Sentences: where they end, how long they are, and how hard a text is to read.

Readability (of 100, higher is easier) is counted by the measure made for each language:

- English: Flesch (1948), A New Readability Yardstick: 206.835 - 1.015 WL - 84.6 S
- German: Amstad (1978), Wie verständlich sind unsere Zeitungen?: 180 - WL - 58.5 S
- Spanish: Fernández Huerta (1959), Medidas sencillas de lecturabilidad, with sentences a hundred
  words: 206.84 - 60 S - 1.02 WL
- French: Kandel and Moles (1958), Application de l'indice de Flesch: 207 - 1.015 WL - 73.6 S

with WL words a sentence and S syllables a word.  Chinese has no measure of that kind that is
generally used: there the length of sentences in characters counts alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.tongue import tongue_of
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import Policy
from policyeditor.policy.problems import Problem, Severity
from policyeditor.policy.source_lines import SourceLines

#: Words (Chinese: characters) beyond which a sentence is told, by language.  Plain-language guides
#: ask for 20 to 25 on average; legal sentences are told where they are more than twice that.
LONGEST = {"en": 60, "de": 50, "fr": 60, "es": 60, "zh": 150}
_END = re.compile(
    r"(?<![A-Z]\.)(?<!\b[A-Za-zÀ-ÿ]\.)(?<!e\.g\.)(?<!i\.e\.)(?<!\bNo\.)(?<!\bInc\.)(?<!\bLtd\.)"
    r"(?<!\bArt\.)(?<!\bAbs\.)(?<!\bvgl\.)(?<!\bbzw\.)(?<!\betc\.)(?<!\bggf\.)(?<!\bNr\.)"
    r"(?<=[.!?;:])[\"”»)\]]?\s+|[。！？；]"
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_VOWELS = re.compile(r"[aeiouyáéíóúàèìòùâêîôûäëïöüœæ]+", re.IGNORECASE)
_SILENT = re.compile(r"(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$", re.IGNORECASE)
_REMEMBERED = 20_000  # clauses that are counted once
_FEWEST = 100  # words below which a measure says nothing
_HARD = 10.0
_KINDS = (ClauseKind.PARAGRAPH, ClauseKind.ITEM, ClauseKind.BULLET, ClauseKind.LETTERED)
_MEASURES = {
    "en": ("Flesch", 206.835, 1.015, 84.6),
    "de": ("Amstad", 180.0, 1.0, 58.5),
    "es": ("Fernández Huerta", 206.84, 1.02, 60.0),
    "fr": ("Kandel & Moles", 207.0, 1.015, 73.6),
}


@dataclass(frozen=True, slots=True)
class Readability:
    """How a text reads: ``score`` of 100 (0 and below: hardest) by ``measure``.

    For Chinese both are empty, ``words`` counts characters and ``average`` those of a sentence.
    """

    language: str
    measure: str
    score: float | None
    sentences: int
    words: int

    @property
    def average(self) -> float:
        """Words (Chinese: characters) a sentence."""
        return self.words / max(self.sentences, 1)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a semicolon or colon ends one, for what follows reads by itself."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        found.append(text[start : end.end()].strip())
        start = end.end()
    found.append(text[start:].strip())
    return tuple(each for each in found if each)


def long_sentences(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """Sentences longer than most readers follow; each is told on the clause it stands in."""
    language = tongue_of(policy)
    most = LONGEST.get(language)
    if most is None:
        return
    lines: SourceLines | None = None
    for clause in every_clause(policy.clauses):
        if clause.kind not in _KINDS or not _may_be_long(clause.text, most, language):
            continue
        if clause.source.startswith("|"):  # a table that is none by the rules of Markdown
            continue
        for sentence in sentences(clause.text):
            if not _may_be_long(sentence, most, language):
                continue
            count = _length(sentence, language)
            if count <= most:
                continue
            lines = lines or SourceLines(policy.view)
            code = "checks.sentence-long" + ("-characters" if language == "zh" else "")
            message = Message(code, {"count": count, "most": most})
            yield lines.problem(message, *_place(clause, sentence, lines), Severity.HINT)


def _may_be_long(text: str, most: int, language: str) -> bool:
    """Whether a text can hold so many words, told without counting them."""
    return len(text) > most if language == "zh" else text.count(" ") > most // 2


def _length(sentence: str, language: str) -> int:
    if language == "zh":
        return len(_HAN.findall(sentence))
    return sum(1 for _ in _WORD.finditer(sentence))


def _place(clause: Clause, sentence: str, lines: SourceLines) -> tuple[int, int]:
    """Where a sentence stands; the whole clause where marks in it hide its beginning."""
    start, end = lines.start(clause.line), lines.start(clause.end_line + 1)
    words = [re.escape(word) for word in sentence.split()[:4]]
    found = re.compile(r"\s+".join(words)).search(lines.text, start, end)
    begin = found.start() if found else start
    line = lines.text[begin:end]
    return begin, begin + len(line.rstrip()) if not found else min(end - 1, begin + len(sentence))


def readability(policy: Policy) -> Readability | None:
    """How a policy reads; None for a language without a measure and for very short texts."""
    language = tongue_of(policy)
    if language != "zh" and language not in _MEASURES:
        return None
    counts = [
        _counted(clause.text, language)
        for clause in every_clause(policy.clauses)
        if clause.kind in _KINDS
    ]
    every = sum(each for each, _, _ in counts)
    words = sum(each for _, each, _ in counts)
    if words < _FEWEST:
        return None
    if language == "zh":
        return Readability(language, "", None, every, words)
    name, base, per_word, per_syllable = _MEASURES[language]
    syllables = sum(each for _, _, each in counts) / words
    score = base - per_word * words / max(every, 1) - per_syllable * syllables
    return Readability(language, name, round(score, 1), every, words)


@lru_cache(maxsize=_REMEMBERED)
def _counted(text: str, language: str) -> tuple[int, int, int]:
    """Sentences, words (Chinese: characters) and syllables of a clause, counted once."""
    every = sentences(text)
    if language == "zh":
        return len(every), sum(_length(each, language) for each in every), 0
    words = [match.group() for each in every for match in _WORD.finditer(each)]
    return len(every), len(words), sum(_syllables(word, language) for word in words)


def hard_to_read(policy: Policy, _facts: FolderFacts) -> Iterator[Problem]:
    """One problem for a text that its language's measure counts as very difficult."""
    found = readability(policy)
    if found is None or found.score is None or found.score >= _HARD:
        return
    params = {"score": max(0, round(found.score)), "measure": found.measure}
    message = Message("checks.reading-hard", params)
    line = policy.front_matter.body_line
    yield Problem(message, Severity.HINT, line, 1, line, 1)


def _syllables(word: str, language: str) -> int:
    """Syllables by groups of vowels, without the silent e of English and French."""
    count = sum(1 for _ in _VOWELS.finditer(word))
    if language in ("en", "fr") and count > 1 and _SILENT.search(word):
        count -= 1
    return max(1, count)
