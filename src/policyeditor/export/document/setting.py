"""What holds for all below an element of a published page."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from policyeditor.export.document.model import Format
from policyeditor.export.tree import Element

_ALIGNED = re.compile(r"text-align:\s*(left|right|center|justify)")


@dataclass(frozen=True, slots=True)
class Setting:
    """Its formats, language, direction and alignment."""

    formats: tuple[Format, ...] = ()
    lang: str = ""
    dir: str = ""
    align: str = ""
    verbatim: bool = False

    def within(self, element: Element) -> Setting:
        """The setting inside an element."""
        lang = element.get("lang") or self.lang
        direction = element.get("dir").lower()
        if direction not in ("ltr", "rtl"):
            direction = self.dir
        align = _align(element) or self.align
        return replace(self, lang=lang, dir=direction, align=align)


def _align(element: Element) -> str:
    found = _ALIGNED.search(element.get("style"))
    named = found[1] if found else element.get("align").lower()
    if element.tag == "center":
        named = "center"
    return named if named in ("left", "right", "center", "justify") else ""
