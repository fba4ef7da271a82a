"""Presets: which files are exported together, under a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policyeditor.errors import ExportError
from policyeditor.messages import Message
from policyeditor.resources import english


@dataclass(frozen=True, slots=True)
class Preset:
    """Formats under a name.

    Those of the program have an ``id`` (one that a person changed has it still), a person's own
    have none and are known by their ``name``.
    """

    formats: tuple[str, ...]
    id: str = ""
    name: str = ""

    @property
    def title(self) -> Message | None:
        """The name of one of the program's; a person's own is called by its ``name``."""
        return Message(f"export.preset.{self.id}") if self.id else None


PRESETS = (
    Preset(("html", "snippet", "jekyll"), "website"),
    Preset(("pdf", "docx", "redline-pdf", "redline-docx"), "counsel"),
    Preset(("bundle", "pdf", "html", "docx", "txt", "jekyll"), "archive"),
)
"""The program's own."""


def presets_with(kept: Sequence[Preset]) -> tuple[Preset, ...]:
    """The program's presets, as a person changed them, then the person's own."""
    changed = {each.id: each for each in kept if each.id}
    own = tuple(each for each in kept if not each.id and each.name)
    return (*(changed.get(each.id, each) for each in PRESETS), *own)


def preset_named(word: str, kept: Sequence[Preset]) -> Preset:
    """The preset of an id or a name; raises ExportError for a word that is none."""
    known = presets_with(kept)
    for each in known:
        if word and word.casefold() in (each.id, name_of(each).casefold()):
            return each
    raise ExportError(
        "export.unknown-preset",
        preset=word,
        known=", ".join(each.id or each.name for each in known),
    )


def name_of(preset: Preset) -> str:
    """A preset's name in English, as it is kept and typed."""
    return english().sentence(preset.title) if preset.title else preset.name


def with_preset(kept: Sequence[Preset], preset: Preset) -> tuple[Preset, ...]:
    """What is kept, with a preset in place of the one of the same id or name."""
    return (*without_preset(kept, preset), preset)


def without_preset(kept: Sequence[Preset], preset: Preset) -> tuple[Preset, ...]:
    """What is kept without a preset: an own one is gone, one of the program's as it was made."""
    return tuple(each for each in kept if (each.id, each.name) != (preset.id, preset.name))
