"""Changing single tags of sanitised HTML.

The sanitiser writes HTML in one way only: lower-case names, every value in double quotes with its
own quotes escaped, ``<`` never bare in text.  So its tags can be found without a parser.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import unescape

_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*)((?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*/?>')
_ATTRIBUTE = re.compile(r'([^\s=>"/]+)(?:="([^"]*)")?')


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: its name, the source of its attributes, and the whole of it."""

    name: str
    closing: bool
    attributes: str
    whole: str

    def values(self) -> Mapping[str, str]:
        """The attributes as text."""
        return {name: unescape(value) for name, value in _ATTRIBUTE.findall(self.attributes)}

    def renamed(self, name: str) -> str:
        """The same tag under another name."""
        return f"</{name}>" if self.closing else f"<{name}{self.attributes}>"


def change_tags(html: str, change: Callable[[Tag], str]) -> str:
    """The HTML with each tag replaced by what ``change`` makes of it."""
    return _TAG.sub(lambda found: change(_tag(found)), html)


def tags(html: str) -> list[Tag]:
    """All tags in order."""
    return [_tag(found) for found in _TAG.finditer(html)]


def _tag(found: re.Match[str]) -> Tag:
    return Tag(found[2], bool(found[1]), found[3], found[0])
