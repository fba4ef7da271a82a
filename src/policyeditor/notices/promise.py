"""What a policy itself promises about its own changes: the ways, the days, the consent.

The clause is found by its heading ("Changes to this policy") or by what its sentences are about,
in the languages of ``resources/promises``.  What is read is shown with the exact sentence, so that
a person can tell whether it was read rightly.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from policyeditor.comparison.lexicon import guess_language
from policyeditor.messages import Message
from policyeditor.notices.periods import Period
from policyeditor.notices.promise_words import PromiseWords, Way, promise_languages, promise_words
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import Policy

_SENTENCE_ENDS = re.compile(  # not behind one letter: "z. B."
    r"(?:(?<=[^\W_][^\W_][.!?])|(?<=[\")”»\]][.!?]))[\"”’»)]*\s+(?=[\"“«(¿¡]?[A-ZÀ-Þ0-9])"
    r"|(?<=[。！？；])"
)
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_LONGEST_TITLE = 120
_SAMPLE, _LONGEST = 20_000, 1_500
_MOST_SENTENCES = 1_000  # on changes; what a policy has more is no clause on changes
_SENTENCES_ON = 4  # sentences of a paragraph that follow one about a change of the document


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise: a sentence, the clause it stands in and what it says.

    ``ways`` are those it names (none: people are told, it does not say how), ``every`` that all of
    them are promised and not any one, ``open`` that others will do.  ``before`` tells that people
    are told before the change applies, ``period`` how long.  A promise that is not ``firm`` only
    says that it may happen.
    """

    path: str
    title: str
    line: int
    end_line: int
    sentence: str
    ways: tuple[Way, ...] = ()
    every: bool = False
    open: bool = False
    period: Period | None = None
    before: bool = False
    prominent: bool = False
    consent: bool = False
    firm: bool = True

    @property
    def place(self) -> object:
        """How the clause is cited: its path, else its heading."""
        return self.path or self.title or Message("promise.line", {"line": self.line})

    @property
    def message(self) -> Message:
        """What it promises, in words."""
        return Message("promise.promises", {"place": self.place, "what": tuple(self._parts())})

    def _parts(self) -> Iterator[Message]:
        if self.every:
            yield from (Message(f"promise.way.{way.value}") for way in self.ways)
        elif self.ways:
            ways = tuple(Message(f"promise.way.{way.value}") for way in self.ways)
            yield Message("promise.one-of", {"ways": ways}) if len(ways) > 1 else ways[0]
        else:
            yield Message("promise.way.none")
        if self.open and self.ways:
            yield Message("promise.open")
        if self.prominent:
            yield Message("promise.prominent")
        if self.period is not None:
            yield Message("promise.period", {"period": self.period.message})
        elif self.before:
            yield Message("promise.before")
        if self.consent:
            yield Message("promise.consent")
        if not self.firm:
            yield Message("promise.weak")


@dataclass(frozen=True, slots=True)
class Flag:
    """Something about the clause that a person should look at; a warning, or else a hint."""

    message: Message
    warning: bool
    path: str = ""
    line: int = 0
    end_line: int = 0
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PromiseReading:
    """What was read of a policy.

    ``looked`` is false where the policy stands in a language that is not read; ``found`` tells
    whether it has a clause on its changes.
    """

    language: str
    looked: bool
    found: bool = False
    promises: tuple[Promise, ...] = ()
    flags: tuple[Flag, ...] = ()


@dataclass(slots=True)
class _Reading:
    words: PromiseWords
    found: bool = False
    sentences: int = 0
    promises: list[Promise] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    check_back: Flag | None = None


def read_promises(policy: Policy, lang: str = "") -> PromiseReading:
    """What a policy promises about its changes; ``lang`` counts where its words do not tell."""
    language = _language(policy, lang)
    words = promise_words(language)
    if words is None:
        return PromiseReading(language, looked=False)
    reading = _Reading(words)
    for clause in every_clause(policy.clauses):
        _read_clause(reading, clause)
    flags = (*reading.flags, *_flags_of_all(reading))
    return PromiseReading(language, True, reading.found, tuple(reading.promises), flags)


def _language(policy: Policy, lang: str) -> str:
    """The language that most of the text is in, else the one named."""
    sample = " ".join(clause.text for clause in every_clause(policy.clauses))[:_SAMPLE]
    letters = {"zh": 0 if _KANA.search(sample) else len(_HAN.findall(sample))}
    guess = guess_language(_WORD.findall(sample), letters)
    named = (lang or policy.front_matter.text("lang")).split("-")[0].lower()
    return guess if guess in promise_languages() else named


def _read_clause(reading: _Reading, clause: Clause) -> None:
    if clause.kind in (ClauseKind.HEADING, ClauseKind.ROW):
        return
    words = reading.words
    heading, text = _own_heading(clause)
    under = any(map(words.is_heading, (*clause.headings, heading)))
    follow = 0
    for sentence in _sentences(text):
        about = _is_about(words, sentence)
        follow = _SENTENCES_ON if about else follow - 1
        if not (under or follow > 0) or reading.sentences >= _MOST_SENTENCES:
            continue
        reading.sentences += 1
        says = _read_sentence(reading, clause, sentence)
        changes = about and words.may_change.search(sentence) is not None
        reading.found = reading.found or under or says or changes


def _own_heading(clause: Clause) -> tuple[str, str]:
    """The title that a clause bears on a line of its own, and its other words."""
    first, newline, _rest = clause.source.partition("\n")
    alone = bool(newline) and clause.title != "" and len(first) <= _LONGEST_TITLE
    if alone and first.strip(" *_").endswith(clause.title):
        return clause.title, clause.text.removeprefix(clause.title).lstrip()
    return (clause.title if clause.children else ""), clause.text


def _is_about(words: PromiseWords, sentence: str) -> bool:
    return bool(words.subject.search(sentence)) and not words.not_subject.search(sentence)


def _sentences(text: str) -> Iterable[str]:
    return (part.strip()[:_LONGEST] for part in _SENTENCE_ENDS.split(text) if part.strip())


def _read_sentence(reading: _Reading, clause: Clause, sentence: str) -> bool:
    """Take what a sentence says of changes; whether it says anything of telling people."""
    words = reading.words
    said = False
    if words.no_notice.search(sentence) and _is_about(words, sentence):
        said = True
        reading.flags.append(_flag("promise.flag.no-notice", clause, sentence, warning=True))
    if words.use_accepts.search(sentence):
        said = True
        reading.flags.append(_flag("promise.flag.use-accepts", clause, sentence, warning=False))
    if words.check_back.search(sentence):
        said = True
        if reading.check_back is None:
            reading.check_back = _flag("promise.flag.check-back", clause, sentence, warning=True)
    promise = _promise(words, clause, sentence)
    if promise is not None:
        reading.promises.append(promise)
    return said or promise is not None


def _promise(words: PromiseWords, clause: Clause, sentence: str) -> Promise | None:
    heard = words.no_notice.sub(" ", sentence)
    addressed = words.to_us.search(heard)
    if addressed:
        heard = heard[: addressed.start()]
    spans = _ways(words, heard)
    told = words.people.search(heard) is not None
    consent = bool(words.consent.search(heard)) and not words.not_consent.search(heard)
    period = words.period_of(heard) if told or spans else None
    others = tuple(way for way in spans if way is not Way.POSTED)
    ways = _chosen(words, heard, spans, others)
    firm = words.weak.search(heard) is None
    if not (ways or told or consent) or _leaves_it_to_the_reader(
        words, sentence, bare=period is None and (set(ways) == {Way.POSTED} or not (ways or firm))
    ):
        return None
    return Promise(
        path=clause.path,
        title=clause.headings[-1] if clause.headings else clause.title,
        line=clause.line,
        end_line=clause.end_line,
        sentence=sentence,
        ways=ways,
        every=len(ways) > 1 and not words.either.search(heard) and bool(words.every.search(heard)),
        open=words.open.search(heard) is not None,
        period=period,
        before=(told or bool(others)) and bool(words.before.search(heard)),
        prominent=bool(words.prominent.search(heard)),
        consent=consent,
        firm=firm,
    )


def _leaves_it_to_the_reader(words: PromiseWords, sentence: str, *, bare: bool) -> bool:
    """Whether a sentence that promises no more than the text itself asks the reader to look."""
    patterns = (words.check_back, words.use_accepts)
    return bare and any(pattern.search(sentence) is not None for pattern in patterns)


def _ways(words: PromiseWords, heard: str) -> dict[Way, re.Match[str]]:
    telling = words.telling.search(heard) is not None
    return {
        way: match
        for way, pattern in words.ways.items()
        if (match := pattern.search(heard)) is not None and (telling or way is Way.POSTED)
    }


def _chosen(
    words: PromiseWords, heard: str, spans: dict[Way, re.Match[str]], others: tuple[Way, ...]
) -> tuple[Way, ...]:
    """The ways that are promised; posting the text counts where it is one choice, or the only way.

    "We notify you and update the date" promises more than the date, "we notify you by updating the
    date" does not.
    """
    posted = spans.get(Way.POSTED)
    if posted is None:
        return others
    if not others:
        told = words.people.search(heard)
        if told is None:
            return (Way.POSTED,)
        first, second = sorted((posted, told), key=lambda match: match.start())
        apart = words.every.search(heard[first.end() : second.start()])
        by = words.means.search(heard[first.start() : second.end()])
        return () if apart and not by else (Way.POSTED,)
    nearest = min(others, key=lambda way: abs(spans[way].start() - posted.start()))
    first, second = sorted((posted, spans[nearest]), key=lambda match: match.start())
    is_choice = words.either.search(heard[first.end() : second.start()]) is not None
    return (*others, Way.POSTED) if is_choice else others


def _flag(code: str, clause: Clause, sentence: str, *, warning: bool) -> Flag:
    title = clause.headings[-1] if clause.headings else clause.title
    place = clause.path or title or Message("promise.line", {"line": clause.line})
    return Flag(
        Message(code, {"place": place}),
        warning,
        clause.path,
        clause.line,
        clause.end_line,
        sentence,
    )


def _flags_of_all(reading: _Reading) -> Iterator[Flag]:
    """Flags that depend on everything the policy says."""
    if not reading.found:
        yield Flag(Message("promise.flag.none"), warning=False)
        return
    told = [
        promise
        for promise in reading.promises
        if promise.firm and set(promise.ways) != {Way.POSTED} and not promise.consent
    ]
    if told:
        return
    if reading.check_back is not None:
        yield reading.check_back
    elif all(Way.POSTED in promise.ways for promise in reading.promises):
        yield Flag(Message("promise.flag.not-told"), warning=False)
