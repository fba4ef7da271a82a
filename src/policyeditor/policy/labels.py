"""The numbers that clauses carry in their text: ``(A)``, ``3.2.1``, ``Article 5``, ``第三条``.

A label belongs to a scheme; labels of one scheme follow one another.  Schemes that number whole
sections have a rank, the outermost the lowest; schemes that number items have none of their own
(``ITEM_RANK``) and nest in the order in which they appear.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

ITEM_RANK = 100
_DECIMAL_RANK = 20

_WORDS = {
    "part": 0, "title": 0, "annex": 0, "schedule": 0, "appendix": 0, "exhibit": 0,
    "teil": 0, "anhang": 0, "anlage": 0, "partie": 0, "annexe": 0, "titre": 0, "parte": 0,
    "título": 0, "titulo": 0, "anexo": 0,
    "chapter": 1, "kapitel": 1, "chapitre": 1, "capítulo": 1, "capitulo": 1,
    "section": 2, "sec.": 2, "abschnitt": 2, "sección": 2, "seccion": 2,
    "article": 3, "art.": 3, "artikel": 3, "artículo": 3, "articulo": 3, "artigo": 3,
    "clause": 4, "klausel": 4, "cláusula": 4, "clausula": 4, "rule": 4,
    "paragraph": 5, "absatz": 5,
}  # fmt: skip
_HAN_UNITS = "编編部章节節条條款项項目"
_HAN_RANKS = {
    "编": 0, "編": 0, "部": 0, "章": 1, "节": 2, "節": 2, "条": 3, "條": 3, "款": 4,
    "项": 5, "項": 5, "目": 6,
    "장": 1, "절": 2, "조": 3, "항": 4,
}  # fmt: skip
_DIGITS = {
    "〇": 0,
    "零": 0,
    **{digit: n for n, digit in enumerate("一二三四五六七八九", 1)},
    "两": 2,
}
_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_LETTERS = frozenset("CDLM")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}

_HAN = "[一二三四五六七八九十百]{1,4}"
_LABEL = re.compile(
    r"(?P<han>第\s?(?P<han_number>[0-9０-９]{1,4}|[一二三四五六七八九十百千零〇两]{1,8})\s?"
    rf"(?P<han_unit>[{_HAN_UNITS}])(?:之[一二三四五六七八九十]{{1,3}})?)"
    r"|(?P<hangul>제\s?(?P<hangul_number>\d{1,4})\s?(?P<hangul_unit>[장절조항]))"
    rf"|(?P<word>(?P<word_name>(?i:{'|'.join(re.escape(word) for word in _WORDS)}))"
    r"\s(?P<word_number>\d{1,4}(?:[a-z]|(?:\.\d{1,3})*+)|[IVXLC]{1,7}|[A-Z]))"
    r"(?=\s*$|\s*(?:\.(?!\d)|[:–—()\-])|(?P<titled>\s+[^\W\d_a-z]))"
    r"|(?P<sign>§§?\s?(?P<sign_number>\d{1,4})[a-z]?)(?=\s*$|\s*[.:–—()\-]|\s+[A-ZÄÖÜ])"
    r"|(?P<decimal>\d{1,3}(?:\.\d{1,3}){1,6})(?=[.):]?(?:\s|$))"
    rf"|(?P<han_point>{_HAN})(?=[、．])"
    rf"|(?P<han_paren>[（(]{_HAN}[)）])"
    r"|(?P<circled>[①-⑳])"
    r"|(?P<number>\d{1,3})(?=[.):](?:\s|$|[\u3040-\u9fff])|[、．])"
    r"|(?P<number_paren>[（(]\d{1,3}[)）])"
    r"|(?P<paren>\((?:[A-Za-z]|[a-z]{2}|[ivxlc]{2,7}|[IVXLC]{2,7})\))(?=\s|$|\()"
    r"|(?P<half>(?:[A-Za-z]|[a-z]{2}|[ivxlc]{2,7})\))(?=\s|$)"
    r"|(?P<dot>(?:[A-Za-z]|[ivxlc]{2,7}|[IVXLC]{2,7}))(?=\.(?:\s|$))"
    r"|(?P<bare>\d{1,2})(?=\s+(?:[–—-]\s+)?[^\W\d_a-z])"
)
_AFTER = re.compile(r"[.):、．]?\s*(?:[:–—-]\s+)?")


_KINDS = (
    "han", "hangul", "word", "sign", "decimal", "han_point", "han_paren", "circled", "number",
    "number_paren", "paren", "half", "dot", "bare",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """A label at the start of a text.

    ``shown`` is what the reader sees (``(A)``, ``3.2``), ``value`` its place in the scheme,
    ``end`` the offset at which the words after it start.  ``prefix`` is the rest of a decimal
    (``3`` of ``3.2``).
    """

    shown: str
    scheme: str
    value: int
    rank: int
    end: int
    prefix: str = ""


def read_label(
    text: str, latest: Mapping[str, int] | None = None, *, heading: bool = False
) -> Label | None:
    """The label a text starts with, or None.

    ``latest`` holds the schemes that are open here with the latest value of each: it tells the
    letter ``(i)`` after ``(h)`` from the Roman one.  A bare number (``3 Scope``) counts in a
    heading only.
    """
    found = _LABEL.match(text)
    if found is None or (found.group("bare") and not heading):
        return None
    kind = next(name for name in _KINDS if found.group(name) is not None)
    if kind == "word" and not _is_word_label(found, heading=heading):
        return None
    after = _AFTER.match(text, found.end())
    end = after.end() if after else found.end()
    scheme, value, rank = _place(kind, found, latest or {})
    prefix = found.group().rpartition(".")[0] if kind == "decimal" else ""
    return Label(found.group(), scheme, value, rank, end, prefix)


def _is_word_label(found: re.Match[str], *, heading: bool) -> bool:
    """Whether "Article 5" is a label: before a title only in a heading ("Article 5 Scope").

    In a sentence it is a reference there ("Article 13 GDPR gives …"), and "Schedule A Meeting" is
    no schedule.
    """
    if not found.group()[0].isupper():
        return False
    number = found["word_number"]
    return found["titled"] is None or (heading and (number[0].isdigit() or len(number) > 1))


def _place(kind: str, found: re.Match[str], latest: Mapping[str, int]) -> tuple[str, int, int]:
    """Scheme, value in it, and rank of a label."""
    shown = found.group()
    if kind in ("han", "hangul"):
        unit = found[f"{kind}_unit"]
        return f"han {unit}", han_number(found[f"{kind}_number"]), _HAN_RANKS[unit]
    if kind == "word":
        name, number = found["word_name"].lower(), found["word_number"]
        depth = number.count(".")
        if depth:
            return f"word {name} {depth}", int(number.rpartition(".")[2]), _DECIMAL_RANK + depth
        return f"word {name}", _word_value(number), _WORDS[name]
    if kind == "sign":
        return "sign", int(found["sign_number"]), 3
    if kind in ("decimal", "number", "bare"):
        depth = shown.count(".")
        return f"decimal {depth}", int(shown.rpartition(".")[2]), _DECIMAL_RANK + depth
    if kind == "circled":
        return kind, ord(shown) - ord("①") + 1, ITEM_RANK
    token = shown.strip("()（）")
    if kind in ("han_point", "han_paren", "number_paren"):
        return kind, han_number(token), ITEM_RANK
    scheme, value = _letter_scheme(kind, token, latest)
    return scheme, value, ITEM_RANK


def _word_value(number: str) -> int:
    """The value of a number or letter after a word; a lone C, D, L or M is a letter."""
    digits = re.sub(r"\D", "", number)
    if digits:
        return int(digits)
    letter = ord(number[0]) - 64
    return letter if number in _LETTERS else roman_number(number) or letter


def han_number(digits: str) -> int:
    """The value of a number in Chinese characters below ten thousand, or in digits."""
    if digits.isdecimal():
        return int(digits)
    total, current = 0, 0
    for digit in digits:
        if digit in "十百千":
            total += (current or 1) * {"十": 10, "百": 100, "千": 1000}[digit]
            current = 0
        else:
            current = _DIGITS.get(digit, 0)
    return total + current


def roman_number(token: str) -> int:
    """The value of a Roman number, 0 where the letters form none."""
    lower = token.lower()
    if not lower or _ROMAN.fullmatch(lower) is None:
        return 0
    values = [_ROMAN_VALUES[letter] for letter in lower]
    return sum(
        -value if position + 1 < len(values) and values[position + 1] > value else value
        for position, value in enumerate(values)
    )


def _letter_scheme(name: str, token: str, latest: Mapping[str, int]) -> tuple[str, int]:
    case = "upper" if token[0].isupper() else "lower"
    readings: list[tuple[str, int]] = []
    if len(token) == 1:
        readings.append((f"{name} {case}", ord(token.lower()) - 96))
    elif len(set(token)) == 1 and token[0] not in "ivxlcIVXLC":
        readings.append((f"{name} {case} double", ord(token[0].lower()) - 96))
    if roman := roman_number(token):
        readings.append((f"{name} {case} roman", roman))
    if not readings:
        readings.append((f"{name} {case} double", ord(token[0].lower()) - 96))
    for scheme, value in readings:
        if latest.get(scheme) == value - 1:
            return scheme, value
    first = [reading for reading in readings if reading[1] == 1]
    known = [reading for reading in readings if reading[0] in latest]
    return (first or known or readings)[0]
