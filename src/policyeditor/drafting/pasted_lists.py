"""List entries as Word writes them on the clipboard: paragraphs with their label as hidden words.

Word's HTML has no lists.  An entry is a paragraph whose style says ``mso-list:l0 level2 lfo1``;
its label stands in a span with ``mso-list:Ignore`` at its start ("Microsoft Office HTML and XML
Reference", mso-list).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from policyeditor.drafting.pasted_html import Tag

_LEVEL = re.compile(r"\blevel(\d)\b")
_IGNORED = "ignore"
_SPACES = re.compile(r"[\s\u00a0]+")
_NUMBER = re.compile(r"(\d{1,9})[.)]")


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: how deep it stands (from 1), and its label as it was shown."""

    level: int
    label: str

    @property
    def marker(self) -> str:
        """What a Markdown list puts before it; nothing for a label that stays as words."""
        if not any(character.isalnum() for character in self.label) or self.label in ("o", "§"):
            return "- "
        number = _NUMBER.fullmatch(self.label)
        return f"{number[1]}. " if number else ""


def entry_of(paragraph: Tag) -> Entry | None:
    """What a paragraph of Word's is an entry of, if of anything; its label is taken out of it."""
    said = paragraph.style.get("mso-list", "")
    level = _LEVEL.search(said)
    if level is None:
        return None
    label = _take_label(paragraph)
    return Entry(max(int(level[1]), 1), _SPACES.sub("", label)) if label.strip() else None


def _take_label(tag: Tag) -> str:
    """Take the label out of an element; the words that it had."""
    for number, child in enumerate(tag.children):
        if isinstance(child, str):
            if child.strip():
                return ""
            continue
        if child.style.get("mso-list") == _IGNORED:
            del tag.children[number]
            return child.words()
        if label := _take_label(child):
            return label
        if child.words().strip():
            return ""
    return ""
