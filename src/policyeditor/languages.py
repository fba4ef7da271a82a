"""What a document's language asks of what is published in it: direction, dates, words.

A language is the ``lang`` of the document details, a BCP 47 tag such as ``en``, ``pt-BR`` or
``zh-Hant``.  Unknown and malformed tags never fail: they read left to right and speak English.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from policyeditor.messages import Wording
from policyeditor.resources import resource_path

if TYPE_CHECKING:
    from babel import Locale

DEFAULT_LANGUAGE = "en"
_TAG = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class PublishedWords:
    """The words that the program itself puts into a published file.

    ``lang`` is the language they are in; ``fallback`` tells that another one was asked for.
    """

    lang: str
    wording: Wording
    fallback: bool


def language_tag(lang: str) -> str:
    """The tag as HTML and front matter take it; empty for what is no tag."""
    tag = lang.strip().replace("_", "-")
    return tag if _TAG.fullmatch(tag) else ""


def base(lang: str) -> str:
    """The language of a tag without its region and script: ``pt`` of ``pt-BR``."""
    return language_tag(lang).split("-")[0].lower()


def direction(lang: str) -> str:
    """``rtl`` for languages written from right to left, else ``ltr``."""
    locale = _locale(lang)
    return str(locale.text_direction) if locale is not None else "ltr"


def long_date(day: date, lang: str) -> str:
    """A date in words, such as "December 24, 2026"; as digits where the language is unknown."""
    locale = _locale(lang)
    if locale is None:
        return day.isoformat()
    from babel.dates import format_date  # babel's data costs 30 ms: only when a file is made

    told = format_date(day, "long", locale)
    # French counts the first of a month: "1er janvier", which the locale data leave to the writer.
    first = day.day == 1 and locale.language == "fr"
    return re.sub(r"^1(?=\s)", "1er", told) if first else told


def plural_form(count: int, lang: str) -> str:
    """The plural category of a number in a language: ``one``, ``few``, ``other``, …"""
    locale = _locale(lang)
    return str(locale.plural_form(count)) if locale is not None else "other"


def published_words(kind: str, lang: str) -> PublishedWords:
    """The words of a kind of file (a folder of resources), in the language or in English."""
    tag = language_tag(lang)
    for candidate in (tag, tag.split("-")[0]):
        if candidate and resource_path(kind, f"{candidate.lower()}.json").is_file():
            templates = _catalogue(kind, candidate.lower())
            return PublishedWords(candidate, Wording(templates), fallback=False)
    templates = _catalogue(kind, DEFAULT_LANGUAGE)
    return PublishedWords(DEFAULT_LANGUAGE, Wording(templates), fallback=bool(tag))


@cache
def _catalogue(kind: str, name: str) -> dict[str, str]:
    text = resource_path(kind, f"{name}.json").read_text(encoding="utf-8")
    templates: dict[str, str] = json.loads(text)
    return templates


def _locale(lang: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError  # only when a file is made

    tag = language_tag(lang)
    try:
        return Locale.parse(tag, sep="-") if tag else None
    except (UnknownLocaleError, ValueError):
        return None
