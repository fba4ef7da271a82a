"""How a person wants the window to look: theme, language, letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

THEMES = ("system", "light", "dark", "contrast")
"""The themes to choose from; ``system`` follows the desktop."""
LANGUAGES = ("", "en", "de", "zh-CN")
"""The languages of the interface; the empty one follows the desktop."""
SMALLEST, NORMAL, LARGEST = 8.0, 12.0, 32.0
"""Sizes of the text that is written, in points."""
WIDTHS = (0, 60, 72, 90, 110)
"""How long a line of text may get, in average letters; 0 is as wide as there is room."""


@dataclass(frozen=True, slots=True)
class Look:
    """The choices as they stand.  ``font`` is a family; empty for the program's own."""

    theme: str = "system"
    language: str = ""
    font: str = ""
    size: float = NORMAL
    width: int = 0


def look_of(kept: object) -> Look:
    """The choices that were kept; what is none, or none any more, gives the usual one."""
    if not isinstance(kept, Mapping):
        return Look()
    theme, language = kept.get("theme"), kept.get("language")
    font, size, width = kept.get("font"), kept.get("size"), kept.get("width")
    usual = Look()
    return Look(
        theme=theme if theme in THEMES else usual.theme,
        language=language if language in LANGUAGES else usual.language,
        font=font if isinstance(font, str) else usual.font,
        size=_size(size),
        width=width if isinstance(width, int) and width in WIDTHS else usual.width,
    )


def kept_look(look: Look) -> dict[str, str | float | int]:
    """The choices as they are written."""
    return {
        "theme": look.theme,
        "language": look.language,
        "font": look.font,
        "size": look.size,
        "width": look.width,
    }


def _size(kept: object) -> float:
    if isinstance(kept, bool) or not isinstance(kept, int | float):
        return NORMAL
    return min(max(float(kept), SMALLEST), LARGEST) if kept == kept else NORMAL
