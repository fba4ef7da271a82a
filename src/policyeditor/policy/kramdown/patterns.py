"""Patterns that more than one construct of the block grammar needs.

Ruby's ``\\s``, ``\\w`` and ``\\d`` know ASCII alone, its ``[[:alpha:]]`` and ``\\b`` all scripts;
hence the ASCII flag, lifted where it must be.  All patterns are matched at the start of a line.
"""

from __future__ import annotations

import re
from functools import cache


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


WHITESPACE = " \t\n\v\f\r\0"
OPTIONAL_SPACE = " {0,3}"
INDENT = r"(?:\t| {4})"
BLANK = r"(?:[^\S\n]*\n)+"
END_OF_BLOCK = r"\^\s*?\n"
# kramdown sets no limit; a longer list is none that a person wrote.
ATTRIBUTE_CHARACTERS = r"(?:\\\}|[^}]){1,2000}"
IDENTIFIER = r"\w[\w-]*"
XML_NAME = r"(?u:(?:[^\W\d][\w.-]*:)?[^\W\d][\w.-]*)"

SPAN_TAGS = words(
    "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark "
    "option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var"
)
_LAZY_TAGS = "|".join(sorted(SPAN_TAGS | {"script"}, key=len, reverse=True))
HTML_START = rf"<(?u:(?!(?:{_LAZY_TAGS})\b))(?>{XML_NAME})"
HTML_STOP = rf"</(?u:(?!(?:{_LAZY_TAGS})\b)){XML_NAME}\s*>"
ATTRIBUTE_LINE = rf"\{{:(?!:|/)({ATTRIBUTE_CHARACTERS})\}}\s*?\n"
_ATTRIBUTE_LINE_ALONE = rf"\{{:(?!:|/)(?:{ATTRIBUTE_CHARACTERS})\}}\s*?\n"

LIST_TAIL = r"[\t| ].*?\n"
BULLET_START = rf"{OPTIONAL_SPACE}[+*-]{LIST_TAIL}"
NUMBER_START = rf"{OPTIONAL_SPACE}\d+\.{LIST_TAIL}"
DEFINITION_START = rf"{OPTIONAL_SPACE}:{LIST_TAIL}"
HEADING_START = r"\#{1,6}[\t ]+.*\n"
QUOTE_START = rf"{OPTIONAL_SPACE}> ?"
FENCE_START = rf"{OPTIONAL_SPACE}[~`]{{3,}}"

_LAZY_END = (
    rf"{BLANK}|{OPTIONAL_SPACE}{_ATTRIBUTE_LINE_ALONE}|{END_OF_BLOCK}"
    rf"|{OPTIONAL_SPACE}{HTML_STOP}|{OPTIONAL_SPACE}{HTML_START}|\Z"
)


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern of this grammar, ASCII classes on."""
    return re.compile(pattern, re.ASCII | flags)


BLANK_LINES = compiled(BLANK)
BLOCK_ATTRIBUTES = compiled(OPTIONAL_SPACE + ATTRIBUTE_LINE)
END_OF_BLOCK_LINE = compiled(END_OF_BLOCK)
RULE_LINE = compiled(rf"{OPTIONAL_SPACE}(\*|-|_)[ \t]*\1[ \t]*\1(?:\1|[ \t])*\n")
LIST_START = compiled(rf"{BULLET_START}|{NUMBER_START}")
LAZY_END = compiled(_LAZY_END)
PARAGRAPH_END = compiled(
    rf"{_LAZY_END}|{BULLET_START}|{NUMBER_START}|{HEADING_START}|{DEFINITION_START}"
    rf"|{QUOTE_START}|{FENCE_START}"
)
BOUNDARY = compiled(rf"{BLANK}|{END_OF_BLOCK}|{OPTIONAL_SPACE}{_ATTRIBUTE_LINE_ALONE}|\Z")
LAZY_STOP = rf"(?!{OPTIONAL_SPACE}(?:{_ATTRIBUTE_LINE_ALONE}|{HTML_STOP}|{HTML_START}))"
INDENTED_CODE = (
    rf"(?:(?:{BLANK})?(?:{INDENT}[ \t]*\S.*\n)+"
    rf"(?:{LAZY_STOP}(?!{END_OF_BLOCK})[ \t]*\S.*\n)*)*"
)
ITEM_ATTRIBUTES = compiled(rf"\s*(?:\{{:(?!(?:{IDENTIFIER})?:|/)({ATTRIBUTE_CHARACTERS})\}})\s*")


@cache
def content_line(indentation: int) -> re.Pattern[str]:
    """A line that belongs to an item whose words begin in column ``indentation``."""
    tabs, spaces = divmod(indentation, 4)
    return compiled(
        rf"(?:(?:\t| {{4}}){{{tabs}}} {{{spaces}}}|(?:\t| {{4}}){{{tabs + 1}}})[^\S\n]*\S.*\n"
    )


@cache
def lazy_line(indentation: int) -> re.Pattern[str]:
    """A line that goes on with an item's paragraph without being indented for it."""
    limit = min(indentation, 3)
    return compiled(
        rf"(?! {{0,{limit}}}(?:{_ATTRIBUTE_LINE_ALONE}|{HTML_STOP}|{HTML_START}))[^\S\n]*\S.*\n"
    )


@cache
def item_start(marker: str, indentation: int) -> re.Pattern[str]:
    """The start of the next item: less indented than the words of the one before."""
    limit = min(indentation - 1, 3)
    return compiled(rf"( {{0,{limit}}}{marker})({LIST_TAIL})")
