"""The chapters of the guide, which are Markdown files in ``resources/guide``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policyeditor.resources import resource_path

_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter.  ``id`` is its file's name without its number: ``writing``."""

    id: str
    title: str
    text: str
    file: Path

    def holds(self, words: str) -> bool:
        """Whether each of some words stands in it, in whatever case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def chapters(language: str) -> tuple[Chapter, ...]:
    """All chapters in their order, in a language that there are some in, else in English."""
    files = sorted(resource_path("guide", language).glob("*.md"))
    return tuple(map(_chapter, files)) if files else chapters(_ENGLISH)


def _chapter(file: Path) -> Chapter:
    text = file.read_text(encoding="utf-8")
    title = text.split("\n", 1)[0].removeprefix("#").strip()
    return Chapter(id_of(file.name), title, text, file)


def id_of(name: str) -> str:
    """The chapter that a file's name, as links have it, leads to."""
    return name.removesuffix(".md").partition("-")[2]
