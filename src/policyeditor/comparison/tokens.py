"""Text cut into units of meaning: words, names, dates, amounts, durations, addresses.

Scripts that do not part words by spaces (Chinese, Japanese, Thai, …) are cut by character.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from policyeditor.comparison.folding import fold


class TokenKind(IntEnum):
    """What a token is."""

    WORD = 1
    NUMBER = 2
    DATE = 3
    AMOUNT = 4
    ADDRESS = 5
    MARK = 6
    VALUE = 7


@dataclass(frozen=True, slots=True)
class Token:
    """One token: the characters with the space after them, and ``key``, by which it compares."""

    text: str
    key: str
    kind: TokenKind
    start: int

    @property
    def word(self) -> str:
        """The key without regard to case."""
        return self.key.casefold()


_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
    r"|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember"
    r"|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_BY_CHARACTER = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(
    # Most words are told at once: letters that begin no date, amount or address.
    r"(?P<plain>[A-Za-z]++(?![\w@'’+-]|\.\w|:/|\.?\s?\d))"
    r"|(?P<value>\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\})"
    r"|(?P<address>(?:https?://|www\.)[^\s<>\"“”]{1,2000}(?<![.,;:!?)\]'’])"
    r"|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})"
    rf"|(?P<date>\d{{4}}-\d{{2}}-\d{{2}}|{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th|er)?\.?\s(?:de\s)?{_MONTH}\.?,?\s(?:de\s)?\d{{4}}|{_MONTH}\s\d{{4}}"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?)"
    r"|(?P<amount>(?:[$€£¥₹₩]|US\$|USD|EUR|GBP|CHF|CNY|RMB|JPY)\s?\d[\d.,’']*(?<![.,’'])"
    r"|\d[\d.,’']*(?<![.,’'])\s?(?:[€£¥%‰]|USD|EUR|GBP|CHF|CNY|RMB|JPY)(?!\w))"
    r"|(?P<named>\d+[A-Za-z]{3,}[A-Za-z0-9]*)"
    r"|(?P<number>\d+(?:[.,:/’']\d+)*(?:st|nd|rd|th|[a-zA-Z]{1,2})?(?!\w)|\d+)"
    rf"|(?P<single>[{_BY_CHARACTER}])"
    rf"|(?P<word>(?:(?![{_BY_CHARACTER}])[^\W\d_])(?:(?![{_BY_CHARACTER}])(?:[^\W_]|_(?=[^\W_])))*"
    r"(?:['’](?:(?![" + _BY_CHARACTER + r"])[^\W\d_])+)*)"
    r"|(?P<mark>\S)",
    re.IGNORECASE,
)
_KINDS = {
    "plain": TokenKind.WORD,
    "value": TokenKind.VALUE,
    "address": TokenKind.ADDRESS,
    "date": TokenKind.DATE,
    "amount": TokenKind.AMOUNT,
    "number": TokenKind.NUMBER,
    "single": TokenKind.WORD,
    "named": TokenKind.WORD,
    "word": TokenKind.WORD,
    "mark": TokenKind.MARK,
}


def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text; their texts put together give the text again, from its first token."""
    found = list(_TOKEN.finditer(text))
    ends = [*(match.start() for match in found[1:]), len(text)][: len(found)]
    result = []
    for match, end in zip(found, ends, strict=True):
        shown = match.group()
        # A Chinese character, as most ASCII words, is its own key.
        plain = shown.isascii() or (len(shown) == 1 and "\u3400" <= shown <= "\u9fff")
        key = shown if plain else fold(shown)
        if " " in key:
            key = " ".join(key.split())
        result.append(
            Token(text[match.start() : end], key, _KINDS[match.lastgroup or "mark"], match.start())
        )
    return tuple(result)


_SENTENCE_END = frozenset({".", "!", "?", "。", "！", "？", ";", "；"})
_CLOSING = frozenset({'"', "'", ")", "]", "）", "”", "’"})


def sentence_spans(found: tuple[Token, ...]) -> list[tuple[int, int]]:
    """The sentences of a run of tokens, as spans of their numbers."""
    spans, start, position = [], 0, 0
    while position < len(found):
        if found[position].key in _SENTENCE_END:
            while position + 1 < len(found) and found[position + 1].key in _CLOSING:
                position += 1
            last = found[position].text
            if last[-1:].isspace() or position + 1 == len(found) or not last.isascii():
                spans.append((start, position + 1))
                start = position + 1
        position += 1
    if start < len(found):
        spans.append((start, len(found)))
    return spans
