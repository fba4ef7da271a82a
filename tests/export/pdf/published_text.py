"""The text of a policy as its site publishes it, and as its PDF holds it, made comparable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tests.export.pdf.reading import text_of

from policyeditor.export.list_labels import list_labels
from policyeditor.export.publication import Publication
from policyeditor.export.spoken import tongue_of
from policyeditor.export.tree import Element, publication_tree
from policyeditor.messages import Message

# What is drawn and not written: spaces, breaks, marks of direction, signs of bullets and quotes;
# and hyphens, which poppler takes out at the ends of lines.
_UNSEEN = re.compile(
    r"[-\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe0e\ufe0f"
    r"•‣–·“”„‟«»‹›‘’‚]+"
)
_BY_NUMBER = re.compile(r"\[U\+([0-9A-F]{4,6})\]")
# The page without its header and footer, in points; wide enough for A4 and US letter.
_TEXT_AREA = ("-nopgbrk", "-x", "0", "-y", "72", "-W", "700", "-H", "700")


def letters(text: str) -> str:
    """The letters and signs of a text that a reader sees, in one form each."""
    return _UNSEEN.sub("", unicodedata.normalize("NFKC", text))


def published_letters(publication: Publication) -> str:
    """What the site publishes: words, numbers of items and notes, without links back."""
    return letters("".join(_parts(publication_tree(publication), publication)))


def pdf_letters(data: bytes, folder: Path) -> str:
    """What the pages of a PDF hold between header and footer."""
    text = text_of(data, folder, *_TEXT_AREA)
    return letters(_BY_NUMBER.sub(lambda found: chr(int(found[1], 16)), text))


def _parts(element: Element, publication: Publication) -> Iterator[str]:
    if "reversefootnote" in element.classes:
        return
    if element.tag == "img":
        say = tongue_of(publication.policy).words.wording.sentence
        alt = " ".join(element.get("alt").split())
        named = Message("image.left-out", {"text": alt})
        yield say(named if alt else Message("image.left-out-unnamed"))
    if element.tag == "input":
        yield "☑" if "checked" in element.attributes else "☐"
    labels = iter(list_labels(element) if element.tag == "ol" else ())
    notes = any(child.get("id").startswith("fn:") for child in element.elements())
    for child in element.children:
        if isinstance(child, str):
            yield child
            continue
        if child.tag == "li":
            label = next(labels, "")
            yield label.rstrip(".") if notes else label
        yield from _parts(child, publication)
