"""Words from Word as they are written in Markdown: what would be read as a mark is escaped."""

from __future__ import annotations

import re
import unicodedata

_MARK = re.compile(r"[\\`*_\[\]<>~|&]")
_LIQUID = re.compile(r"\{(?=[{%:])|\$(?=\$)")
_LINE_START = re.compile(r"(?:[-+*>#=:|`~\[]|\d{1,9}(?=[.)]\s))")
_STRAIGHT = str.maketrans({"\u201c": '"', "\u201d": '"', "\u2018": "'", "\u2019": "'"})
_CURLY = re.compile("[\u201c\u201d\u2018\u2019]")
_QUOTE = re.compile("[\"']")


def cleaned(words: str) -> str:
    """Words without controls and with spaces that a writer types."""
    spaced = words.replace("\u00a0", " ").replace("\u202f", " ")
    spaced = spaced.replace("\u2028", " ").replace("\u2029", " ")
    return "".join(
        each for each in spaced if each == "\n" or unicodedata.category(each) not in ("Cc", "Cs")
    )


def in_style(words: str, view: str) -> str:
    """Words with straight quotation marks where the policy is typed with these alone."""
    if _CURLY.search(words) and not _CURLY.search(view) and _QUOTE.search(view):
        return words.translate(_STRAIGHT)
    return words


def harmless(words: str) -> str:
    """Words in which nothing is left that a site would fill in."""
    return _LIQUID.sub(lambda found: f"&#{ord(found[0])};", words)


def escaped(words: str) -> str:
    """Words in which every mark of Markdown is a character."""
    return harmless(_MARK.sub(r"\\\g<0>", words)).replace("\\&", "&amp;")


def at_line_start(words: str) -> str:
    """Words that begin no list, heading or quotation at the start of a line."""
    found = _LINE_START.match(words)
    if not found:
        return words
    if found[0][0].isdigit():
        return found[0] + "\\" + words[found.end() :]
    return "\\" + words
