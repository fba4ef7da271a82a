"""Fonts for the scripts that a text is written in, from what the computer has."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from functools import cache

from policyeditor.languages import language_tag
from policyeditor.messages import Message
from policyeditor.resources import resource_text

#: The text font: it comes with typst, so that a text in Latin letters is the same everywhere.
TEXT_FONT = "Libertinus Serif"
CODE_FONT = "DejaVu Sans Mono"

# Scripts that the text font has; no font of the computer is looked for.
_AT_HAND = frozenset({"LATIN", "GREEK", "CYRILLIC", "HEBREW", "COMBINING", "MODIFIER"})
_HAN = frozenset({"HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC", "FULLWIDTH",
                  "HALFWIDTH", "KATAKANA-HIRAGANA", "CJK"})  # fmt: skip
# Looked at, with two marks above one letter.
_MARKS_STAND = frozenset({"Noto Serif Thai"})
_MOST_SHOWN = 5
_SYMBOLS, _EMOJI = 0x2600, 0x1F000
_ALL_AT_HAND = 0x300  # below this, every letter is in the text font


@dataclass(frozen=True, slots=True)
class Script:
    """A script as people call it, and the font families that show it, the best first."""

    name: str
    families: tuple[str, ...]


def scripts_of(text: str) -> frozenset[str]:
    """The scripts of a text, as Unicode's character names begin, without those at hand."""
    found = {_script(character) for character in set(text) if ord(character) >= _ALL_AT_HAND}
    return frozenset(found - _AT_HAND - {"", "SYMBOL"})


def needs_system_fonts(text: str) -> bool:
    """Whether a text has letters of scripts that the font which comes with typst lacks."""
    return bool(scripts_of(text))


def chosen_families(text: str, lang: str, at_hand: Set[str]) -> tuple[str, ...]:
    """The families to set a text with, in the order they are asked for each character."""
    wanted: dict[str, None] = {}
    for script in sorted(scripts_of(text)):
        known = _known(script, lang)
        family = next((each for each in known.families if each in at_hand), None) if known else None
        if family is not None:
            wanted.setdefault(family)
    return (TEXT_FONT, *wanted)


def marks_stand(families: Iterable[str]) -> bool:
    """Whether the marks of all chosen families stand right where the font draws them.

    typst says of a mark that it moves, as of its letter, that it shows both: what is copied, or
    read aloud, has them twice.  So marks are not moved where they need not be.
    """
    others = [each for each in families if each != TEXT_FONT and not is_han(each)]
    return bool(others) and _MARKS_STAND.issuperset(others)


def is_han(family: str) -> bool:
    """Whether a family is one for Chinese, Japanese or Korean."""
    return any(family in script.families for key, script in _scripts().items() if key[:3] == "CJK")


def missing_told(missing: Iterable[str], lang: str) -> tuple[Message, ...]:
    """What to say of characters that no font can show: their script, examples, what to install."""
    by_script: dict[str, list[str]] = {}
    for character in sorted(missing):
        by_script.setdefault(_script(character), []).append(character)
    return tuple(_told(script, found, lang) for script, found in sorted(by_script.items()))


def _told(script: str, found: list[str], lang: str) -> Message:
    shown = " ".join(f"{each} (U+{ord(each):04X})" for each in found[:_MOST_SHOWN])
    known = _known(script, lang)
    name = known.name if known else script.capitalize() or "other"
    families = ", ".join(known.families[:2]) if known else f"Noto Sans {name}"
    code = "export.pdf-no-font" if known or script else "export.pdf-no-font-other"
    return Message(code, {"script": name, "characters": shown, "fonts": families, "n": len(found)})


def _script(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] in "CZ":
        return ""
    if "\u3000" <= character <= "\u303f":
        return "CJK"
    name = unicodedata.name(character, "").split(" ")[0]
    if category[0] in "PS" and name not in _HAN and name not in _scripts():
        if ord(character) >= _EMOJI:
            return "EMOJI"
        return "" if ord(character) < _SYMBOLS else "SYMBOL"
    return "CJK" if name in _HAN else name


def _known(script: str, lang: str) -> Script | None:
    """What is known of a script; each language draws the unified Han letters its own way."""
    if script == "CJK":
        return _scripts()[f"CJK {_han_kind(lang)}"]
    return _scripts().get(script)


def _han_kind(lang: str) -> str:
    parts = language_tag(lang).lower().split("-")
    if parts[0] in ("ja", "ko"):
        return parts[0]
    traditional = {"hant", "tw", "hk", "mo"}.intersection(parts[1:])
    return "hant" if traditional else "hans"


@cache
def _scripts() -> Mapping[str, Script]:
    data = json.loads(resource_text("publishing", "fonts", "scripts.json"))
    return {key: Script(value["name"], tuple(value["families"])) for key, value in data.items()}
