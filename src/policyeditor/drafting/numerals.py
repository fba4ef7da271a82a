"""Labels with another number: the next letter after ``(B)``, the fifth after ``第四条``."""

from __future__ import annotations

import re

from policyeditor.policy.labels import Label

_TOKEN = re.compile(r"[0-9]+|[０-９]+|[〇零一二两三四五六七八九十百千]+|[①-⑳]|[A-Za-z]+")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_HAN_DIGITS = "零一二三四五六七八九"
_HAN_PLACES = ((1000, "千"), (100, "百"), (10, "十"))
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
#: The largest number each kind of writing has a form for.
_LAST_CIRCLED, _LAST_HAN, _LAST_LETTER = 20, 9999, 26 * 26


def relabelled(label: Label, value: int) -> str | None:
    """A label as it is written with another value, in the same style; None where it has no form.

    >>> relabelled(read_label("(B) Text"), 3)
    '(C)'
    """
    if value < 1:
        return None
    start = 0
    if label.scheme.startswith("word "):
        start = next(at for at, letter in enumerate(label.shown) if letter.isspace())
    found = list(_TOKEN.finditer(label.shown, start))
    if not found:
        return None
    token = found[-1] if label.scheme.startswith(("decimal", "word ")) else found[0]
    if label.scheme.startswith("word ") and not label.scheme[-1].isdigit():
        token = found[0]
    written = _written(token.group(), label, value)
    if written is None:
        return None
    return label.shown[: token.start()] + written + label.shown[token.end() :]


def _written(token: str, label: Label, value: int) -> str | None:
    first = token[0]
    if first in "0123456789":
        return str(value)
    if first in "０１２３４５６７８９":
        return str(value).translate(_FULL_WIDTH)
    if "①" <= first <= "⑳":
        return chr(ord("①") + value - 1) if value <= _LAST_CIRCLED else None
    if not first.isascii():
        return han_numeral(value) if value <= _LAST_HAN else None
    letters = _letters(label, token, value)
    if letters is None:
        return None
    return letters.upper() if first.isupper() else letters


def _letters(label: Label, token: str, value: int) -> str | None:
    if label.scheme.endswith("roman") or _is_roman_word(label, token):
        return roman_numeral(value)
    if label.scheme.endswith("double"):
        return chr(96 + value) * len(token) if value <= 26 else None
    if value <= 26:
        return chr(96 + value)
    if value > _LAST_LETTER:
        return None
    return chr(96 + (value - 1) // 26) + chr(97 + (value - 1) % 26)


def _is_roman_word(label: Label, token: str) -> bool:
    """Whether the number behind a word is Roman: ``Part IV``, but not ``Annex C``."""
    return label.scheme.startswith("word ") and roman_numeral(label.value) == token.lower()


def roman_numeral(value: int) -> str:
    """A number from 1 to 3999 in small Roman letters."""
    written = ""
    for worth, letters in _ROMAN:
        count, value = divmod(value, worth)
        written += letters * count
    return written


def han_numeral(value: int) -> str:
    """A number from 1 to 9999 in Chinese characters, as clauses are numbered: 十二, 一百零五."""
    written, gap = "", False
    for worth, place in _HAN_PLACES:
        digit, value = divmod(value, worth)
        if digit:
            written += ("零" if gap and written else "") + _HAN_DIGITS[digit] + place
            gap = False
        else:
            gap = True
    if value:
        written += ("零" if gap and written else "") + _HAN_DIGITS[value]
    return written.removeprefix("一") if written.startswith("一十") else written
