"""What of a clause another language may share: numbers, addresses, roots of words, topics."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from policyeditor.comparison.lexicon import lexicon
from policyeditor.comparison.translated_numbers import figures
from policyeditor.policy.clauses import Clause, ClauseKind

_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"“”]+|[\w.+-]{1,64}@[\w.-]{1,80}")
_WORD = re.compile(r"[^\W\d_]{4,}")
#: Letters of a Latin word that stand for its root: "Reservierung", "reservation".
_ROOT = 5
_ROOT_SHARED, _ROOT_ALONE = 0.5, 0.3


def marks_of(clause: Clause, lang: str) -> frozenset[str]:
    """The marks of a clause's own words, each with what it is before it."""
    heading = clause.kind is ClauseKind.HEADING
    return _marks_of(unlabelled(clause), clause.links, lang, heading=heading)


# While one clause is written, the others stay as they are.
@lru_cache(maxsize=8192)
def _marks_of(text: str, links: tuple[str, ...], lang: str, *, heading: bool) -> frozenset[str]:
    given = [figure for figure in figures(text, lang) if not figure.weak]
    marks = {f"number {figure.key}" for figure in given}
    marks |= {"a time" for figure in given if figure.days}
    marks |= {"a number" for figure in given if not figure.worded}
    marks |= {f"address {found.lower()}" for found in _ADDRESS.findall(text)}
    marks |= {f"link {each.rpartition('#')[0] or each}" for each in links if ":" in each}
    marks |= {f"root {root}" for root in _roots(text)}
    words = lexicon(lang)
    if words is not None:
        topics = words.headings if heading else words.topics
        marks |= {f"topic {topic}" for topic, form in topics.items() if form.search(text)}
    return frozenset(marks)


def _roots(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text):
        plain = unicodedata.normalize("NFKD", found.group().lower())
        plain = "".join(c for c in plain if not unicodedata.combining(c))
        if plain.isascii():
            yield plain[:_ROOT]


def unlabelled(clause: Clause) -> str:
    """A clause's words without the label typed before them."""
    text = clause.text
    label = clause.label
    return text[len(label) :].lstrip() if label and text.startswith(label) else text


def trust(mark: str, shared: bool) -> float:
    """How far a mark is believed: most words of one language have no like in the other."""
    if not mark.startswith("root"):
        return 1.0
    return _ROOT_SHARED if shared else _ROOT_ALONE
