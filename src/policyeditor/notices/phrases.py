"""Phrases of a language that tell what a sentence of a policy is about, such as keeping data.

They stand in ``resources/notices/phrases/<language>.json``.  Each errs on the side of not being
found: a sentence of a notice that rests on one must be true.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from policyeditor.languages import base
from policyeditor.resources import resource_path

_SENTENCES = re.compile(r"[^.!?;。！？；]+(?:[.,](?=\d)[^.!?;。！？；]+)*")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns by what they tell.

    ``keeps``: data are kept or deleted; ``kept``: the same, with what is kept as the group
    ``what``; ``tells``: people are told of something before; ``ages``: how old somebody is;
    ``money``: an amount of money; ``shares``: data are given to somebody; ``negates``: the
    sentence says no; ``opts_in``: people must agree; ``opts_out``: people must object;
    ``articles``: words that alone change nothing.
    """

    patterns: Mapping[str, re.Pattern[str]]

    def says(self, topic: str, text: str) -> bool:
        """Whether a text has a phrase on a topic."""
        return self.found(topic, text) is not None

    def found(self, topic: str, text: str) -> re.Match[str] | None:
        """The first phrase on a topic."""
        pattern = self.patterns.get(topic)
        return pattern.search(text) if pattern else None

    def without(self, topic: str, text: str) -> str:
        """A text without the phrases on a topic."""
        pattern = self.patterns.get(topic)
        return pattern.sub("", text) if pattern else text


NO_PHRASES = Phrases({})


def phrases(lang: str) -> Phrases:
    """The phrases of a language; none for one that the program has no phrases of."""
    return _phrases(base(lang)) if lang else NO_PHRASES


@cache
def _phrases(language: str) -> Phrases:
    path = resource_path("notices", "phrases", f"{language}.json")
    if not language or not path.is_file():
        return NO_PHRASES
    patterns: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return Phrases({topic: re.compile(each, re.IGNORECASE) for topic, each in patterns.items()})


def sentence_with(text: str, words: str) -> str:
    """The sentence of a text in which words stand; empty where not exactly one has them."""
    having = [sentence for sentence in _SENTENCES.findall(text) if words in sentence]
    return having[0].strip() if words and len(having) == 1 else ""
