"""Abbreviations: each stands with its meaning wherever it is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from policyeditor.policy.kramdown.level import Abbreviation
from policyeditor.rendering.text import Code, Verbatim


class Abbreviations:
    """Marks the abbreviations of a document in element trees."""

    def __init__(self, defined: Mapping[str, Abbreviation]) -> None:
        self._defined = defined
        names = "|".join(re.escape(name) for name in sorted(defined, key=len, reverse=True))
        self._pattern = re.compile(
            rf"(?:(?<=\W)|(?<![\s\S]))({names})(?!\w)", re.ASCII
        ) if defined else None  # fmt: skip

    def mark(self, element: Element) -> None:
        """Mark the abbreviations in an element and all it holds."""
        if self._pattern is not None:
            self._mark(element, self._pattern)

    def _mark(self, element: Element, pattern: re.Pattern[str]) -> None:
        children = list(element)
        position = 0
        if element.text and not isinstance(element.text, Code | Verbatim):
            element.text, found = self._split(element.text, pattern)
            for number, abbreviation in enumerate(found):
                element.insert(number, abbreviation)
            position = len(found)
        for child in children:
            self._mark(child, pattern)
            position += 1
            if child.tail and not isinstance(child.tail, Verbatim):
                child.tail, found = self._split(child.tail, pattern)
                for number, abbreviation in enumerate(found):
                    element.insert(position + number, abbreviation)
                position += len(found)

    def _split(self, text: str, pattern: re.Pattern[str]) -> tuple[str, list[Element]]:
        """The words before the first abbreviation, and the abbreviations with words behind."""
        pieces = pattern.split(text)
        elements = []
        for name, tail in zip(pieces[1::2], pieces[2::2], strict=True):
            meaning = self._defined[name]
            element = Element("abbr", dict(meaning.attributes))
            if meaning.text:
                element.set("title", meaning.text)
            element.text = Code(name)
            element.tail = tail
            elements.append(element)
        return pieces[0], elements
