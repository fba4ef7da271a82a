"""The quick way to read a profile that is written as plainly as those that come with the program.

A line is ``key: value``, with a text, a number, a date, ``[a, b]``, ``{ a: b }`` or a folded text
below ``>``.  Anything else is left to the reader of document details, which knows all of it and
takes many times as long; the tests hold both to the same answer for every shipped profile.
"""

from __future__ import annotations

import re

from policyeditor.policy.scalars import read_scalar

_LINE = re.compile(r"([a-z_]+): (\S.*\S|\S)")
_PLAIN = re.compile(r"[A-Za-z0-9][^\n]*")
_TRAP = re.compile(r":(?:\s|$)|\s#|\s$")
_IN_BRACKETS = re.compile(r"[A-Za-z0-9][\w .+/-]*")


class _NotPlainError(ValueError):
    """The text is written otherwise."""


def read_plainly(text: str) -> dict[str, object] | None:
    """The fields of a plainly written profile; None where it is written otherwise."""
    values: dict[str, object] = {}
    lines = text.rstrip("\n").split("\n")
    try:
        while lines:
            found = _LINE.fullmatch(lines.pop(0))
            if found is None or found[1] in values:
                return None
            values[found[1]] = _folded(lines) if found[2] == ">" else _value(found[2])
    except _NotPlainError:
        return None
    return values


def _folded(lines: list[str]) -> str:
    words: list[str] = []
    while lines and lines[0].startswith("  ") and lines[0][2:3].strip():
        words.append(lines.pop(0)[2:])
    if not words:
        raise _NotPlainError
    return " ".join(words) + "\n"


def _value(text: str) -> object:
    if text.startswith("[") and text.endswith("]"):
        return [_scalar(item, _IN_BRACKETS) for item in text[1:-1].strip().split(", ")]
    if text.startswith("{") and text.endswith("}"):
        return dict(map(_pair, text[1:-1].strip().split(", ")))
    return _scalar(text, _PLAIN)


def _pair(text: str) -> tuple[str, object]:
    key, parted, value = text.partition(": ")
    if not parted:
        raise _NotPlainError
    return key, _scalar(value, _IN_BRACKETS)


def _scalar(text: str, allowed: re.Pattern[str]) -> object:
    if allowed.fullmatch(text) is None or _TRAP.search(text):
        raise _NotPlainError
    return read_scalar(text)
