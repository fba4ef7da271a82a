"""A language that nobody speaks: every translated text in brackets, and a third longer."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_MARKUP = re.compile(r"<[a-z/][^>]*>|\{[^{}]*\}|&(?=\S)")


class PseudoLanguage(QTranslator):
    """Translates every text into itself, 30 % longer, between ``⟦`` and ``⟧``.

    What stands on the screen without the brackets was not translated; what is cut off would be
    in a language that needs more room than English.
    """

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """It has a translation for everything."""
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The text, longer by three tenths of its letters, in words as long as German ones."""
        if not text.strip() or context.startswith("Q"):  # Qt's own have their own translations
            return text
        letters = len(_MARKUP.sub("", text))
        return f"⟦{text}{_longer(max(1, round(letters * 0.3) - 2))}⟧"


def _longer(count: int) -> str:
    filler = "lorum ipsem "
    return (filler * (count // len(filler) + 1))[:count].rstrip() or "l"
