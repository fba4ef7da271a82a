"""The frame of every web page that is exported: one file that asks for nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from string import Template

from policyeditor.languages import (
    DEFAULT_LANGUAGE,
    PublishedWords,
    direction,
    language_tag,
    published_words,
)
from policyeditor.messages import Message
from policyeditor.resources import resource_text

_LONGEST_DESCRIPTION = 160  # characters that search engines show


@dataclass(frozen=True, slots=True)
class Tongue:
    """The language a page is in, and the program's own words in it (or in English)."""

    lang: str
    words: PublishedWords

    def say(self, code: str, **params: object) -> str:
        """One of the program's sentences, escaped for HTML."""
        return escape(self.words.wording.sentence(Message(code, params)))

    @property
    def own_lang(self) -> str:
        """The attribute that the program's sentences need, where they are in another language."""
        return f' lang="{self.words.lang}" dir="ltr"' if self.words.fallback else ""


def tongue(lang: str) -> Tongue:
    """The language of a page from the document's ``lang``; English where that says nothing."""
    tag = language_tag(lang) or DEFAULT_LANGUAGE
    return Tongue(tag, published_words("publishing", tag))


def page(title: str, main: str, spoken: Tongue, *, description: str = "", style: str = "") -> str:
    """A whole page.  ``main`` is HTML, ``title`` and ``description`` are text."""
    described = " ".join(description.split())
    if len(described) > _LONGEST_DESCRIPTION:
        described = described[: _LONGEST_DESCRIPTION - 1].rstrip() + "…"
    meta = f'<meta name="description" content="{escape(described)}">\n' if described else ""
    return Template(resource_text("templates", "document.html")).substitute(
        lang=escape(spoken.lang),
        dir=direction(spoken.lang),
        description=meta,
        title=escape(" ".join(title.split())),
        style=resource_text("styles", "publish.css") + style,
        skip=spoken.say("skip"),
        main=main,
    )
