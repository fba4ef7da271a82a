"""A policy as plain text: wrapped lines, the numbers of its clauses as published."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from policyeditor.export.document.model import Block, Group, Leaf, every_leaf, fact
from policyeditor.export.document.publishing import ends_of, publication_blocks
from policyeditor.export.list_labels import list_label
from policyeditor.export.publication import Made, Publication

#: Columns of a line; a Chinese character takes two (Unicode Standard Annex 11).
WIDTH = 72
_NARROWEST = 24
_INDENT = 3
_BULLET = "•"
# What must not stand at the start of a line, or at its end (W3C, "Requirements for Chinese Text
# Layout", section 3.1).
_NO_START = frozenset("、。，．：；！？）」』】〕》〉”’…—·,.:;!?)]}%")
_NO_END = frozenset("（「『【〔《〈“‘([{")


def plain_file(publication: Publication) -> Made:
    """The policy as plain text.  Raises RenderingError for a body that cannot be drawn."""
    facts = ends_of(publication).facts
    writing = _Writing()
    parts = list(writing.blocks(publication_blocks(publication, counted=False), WIDTH))
    if facts:
        parts.insert(min(len(parts), 1), wrapped(facts, WIDTH))
    parts += writing.notes()
    text = "\n\n".join("\n".join(line.rstrip() for line in part) for part in parts) + "\n"
    return Made(text.encode("utf-8", "replace"))


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines of at most ``width`` columns; a longer word has a line of its own."""
    return [line for part in text.split("\n") for line in _wrapped(part, width)] or [""]


class _Writing:
    """Writes blocks as parts, each the lines of one; gathers footnotes for the end."""

    def __init__(self) -> None:
        self._notes: list[tuple[Block, ...]] = []

    def blocks(self, blocks: Iterable[Block], width: int) -> Iterator[list[str]]:
        """The parts that blocks make."""
        for block in blocks:
            if isinstance(block, Leaf):
                yield self._leaf(block, width)
            elif block.kind in ("ordered", "bullets"):
                yield from self._list(block, width)
            elif block.kind == "table":
                yield self._table(block, width)
            elif block.kind in ("quote", "definition"):
                for part in self.blocks(block.blocks, max(width - _INDENT, _NARROWEST)):
                    yield [" " * _INDENT + line for line in part]
            else:
                yield from self.blocks(block.blocks, width)

    def notes(self) -> Iterator[list[str]]:
        """The footnotes, those that footnotes mention among them."""
        number = 0
        while number < len(self._notes):
            number += 1
            held = self._notes[number - 1]
            yield from self._labelled(f"[{number}]", held, WIDTH)

    def _leaf(self, leaf: Leaf, width: int) -> list[str]:
        if leaf.kind == "rule":
            return ["-" * width]
        text = self._words(leaf)
        if leaf.kind == "code":
            return text.split("\n")
        lines = wrapped(text, width)
        if leaf.kind == "heading" and fact(leaf, "level") in ("1", "2"):
            line = "=" if fact(leaf, "level") == "1" else "-"
            lines.append(line * max(map(columns, lines)))
        return lines

    def _words(self, leaf: Leaf) -> str:
        parts = []
        for run in leaf.runs:
            if run.image is not None:
                parts.append(run.image.description)
            elif run.note:
                self._notes.append(run.note)
                parts.append(f"[{len(self._notes)}]")
            else:
                parts.append(run.text)
        return "".join(parts)

    def _list(self, block: Group, width: int) -> Iterator[list[str]]:
        start = int(fact(block, "start") or "1")
        for number, item in enumerate(block.blocks, start):
            label = _BULLET if block.kind == "bullets" else list_label(number, fact(block, "style"))
            held = item.blocks if isinstance(item, Group) else (item,)
            yield from self._labelled(label, held, width)

    def _labelled(self, label: str, blocks: Iterable[Block], width: int) -> Iterator[list[str]]:
        """Parts set in, the first behind a label."""
        indent = max(columns(label) + 1, _INDENT)
        first = label + " " * (indent - columns(label))
        for part in self.blocks(blocks, max(width - indent, _NARROWEST)):
            yield [first + part[0], *(" " * indent + line for line in part[1:])]
            first = " " * indent

    def _table(self, table: Group, width: int) -> list[str]:
        """A row a line, its cells parted by bars: read aloud and quoted alike."""
        lines: list[str] = []
        for row in table.blocks:
            cells = row.blocks if isinstance(row, Group) else (row,)
            said = [
                " ".join(self._words(leaf).replace("\n", " ") for leaf in every_leaf([cell]))
                for cell in cells
            ]
            found = wrapped(" | ".join(said), width)
            lines += [found[0], *(f"  {line}" for line in found[1:])]
            if fact(row, "role") == "head":
                lines.append("-" * max(map(columns, found)))
        return lines


def columns(text: str) -> int:
    """How many columns a text takes in a font of one width."""
    return sum(map(_width, text))


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _wrapped(text: str, width: int) -> Iterator[str]:
    line, taken, space = "", 0, ""
    for word in _pieces(text):
        if word == " ":
            space = " "
            continue
        wide = columns(word)
        if line and taken + len(space) + wide > width:
            yield line
            line, taken, space = "", 0, ""
        line += space + word if line else word
        taken = taken + len(space) + wide if taken else wide
        space = ""
    if line:
        yield line


def _pieces(text: str) -> Iterator[str]:
    """Words and spaces; characters of scripts without spaces each by itself, signs with theirs."""
    piece = ""
    for character in text:
        if character in " \t":
            if piece:
                yield piece
            yield " "
            piece = ""
            continue
        wide = _width(character) == 2
        before = piece[-1:]
        ends = before and (wide or _width(before) == 2)
        if ends and character not in _NO_START and before not in _NO_END:
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece
