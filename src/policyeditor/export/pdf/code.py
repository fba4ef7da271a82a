"""Pieces of typst code; words of a policy come into it as string literals and in no other way."""

from __future__ import annotations

import re
from collections.abc import Iterable

#: Points (72 to the inch) in a pixel of the web (96 to the inch).
POINTS = 0.75
_SPECIAL = re.compile(r'[\\"]')
# Controls that no file shows, halves of characters, and what Unicode says is no character.
_UNUSABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    "|[\U0001fffe\U0001ffff]"
)
_SPACES = re.compile(r"[ \t\n\r\f]+")


def literal(text: str) -> str:
    """Text as a string literal: nothing in it is read as code.

    Only backslash and quotation mark mean something in a literal (typst's reference, type str).
    """
    usable = _UNUSABLE.sub("", text)
    return '"' + _SPECIAL.sub(r"\\\g<0>", usable).replace("\n", "\\n").replace("\r", "\\r") + '"'


def collapsed(text: str) -> str:
    """Text with each run of spaces and line ends as one space, as HTML shows it."""
    return _SPACES.sub(" ", text)


def call(function: str, *arguments: str, **named: str) -> str:
    """A call of a function; arguments are code already."""
    parts = [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
    return f"{function}({', '.join((*parts, *arguments))})"


def block(parts: Iterable[str]) -> str:
    """Pieces of code that are shown one after the other."""
    inside = "\n".join(parts)
    return f"{{\n{inside}\n}}" if inside else "none"


def array(values: Iterable[str]) -> str:
    """An array of pieces of code."""
    return "(" + "".join([f"{value}, " for value in values]) + ")"
