"""Paragraphs as text that can be compared: footnotes and pictures stand in it as one sign each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from policyeditor.comparison.tokens import Token, TokenKind, tokens
from policyeditor.export.document.model import Block, Group, Leaf, Run

#: The sign of a footnote.
NOTE = "\ufffc"
_FIRST_PICTURE = 0xF0000
_MOST_PICTURES = 0xFFFD
_SPACE = re.compile(r"\s+")


@dataclass(slots=True)
class Signs:
    """The signs of pictures: the same for the same picture in both versions."""

    known: dict[str, str] = field(default_factory=dict)

    def of(self, run: Run) -> str:
        """A run as text."""
        if run.image is not None:
            number = min(len(self.known), _MOST_PICTURES)
            return self.known.setdefault(run.image.source, chr(_FIRST_PICTURE + number))
        return NOTE if run.note else run.text

    def spelled(self, leaf: Leaf) -> str:
        """A paragraph as text."""
        return "".join(map(self.of, leaf.runs))


def placed(blocks: Sequence[Block], signs: Signs) -> tuple[tuple[Block, ...], str]:
    """The blocks, each paragraph with its place in the text of the whole, and that text.

    A paragraph ends with a line feed; those of footnotes follow the one they belong to.
    """
    parts: list[str] = []
    size = 0

    def place(block: Block) -> Block:
        nonlocal size
        if isinstance(block, Group):
            return replace(block, blocks=tuple(place(each) for each in block.blocks))
        at, text = size, signs.spelled(block) + "\n"
        parts.append(text)
        size += len(text)
        runs = tuple(
            replace(run, note=tuple(place(each) for each in run.note)) if run.note else run
            for run in block.runs
        )
        return replace(block, runs=runs, at=at)

    return tuple(place(block) for block in blocks), "".join(parts)


def text_of(blocks: Iterable[Block], signs: Signs) -> str:
    """All words of some blocks, those of footnotes too, a line each."""
    return "\n".join(_texts(blocks, signs))


def _texts(blocks: Iterable[Block], signs: Signs) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Group):
            yield from _texts(block.blocks, signs)
            continue
        yield signs.spelled(block)
        for run in block.runs:
            yield from _texts(run.note, signs)


def exact_tokens(text: str, links: Sequence[tuple[int, int, str]] = ()) -> tuple[Token, ...]:
    """The tokens of a text that compare equal only where they are the same, spaces too.

    ``links`` are spans with the address they lead to: words that lead elsewhere are others.
    """
    found: list[Token] = []
    at = 0
    for token in (*tokens(text), Token("", "", TokenKind.MARK, len(text))):
        if at < token.start:
            found += _spaces(text[at : token.start], at)
        core = token.text.rstrip()
        if core:
            found.append(Token(core, core, token.kind, token.start))
        at = token.start + len(core)
    return tuple(_linked(found, links)) if links else tuple(found)


def _spaces(text: str, at: int) -> Iterator[Token]:
    for character in text:
        yield Token(character, character, TokenKind.MARK, at)
        at += 1


def _linked(found: Sequence[Token], links: Sequence[tuple[int, int, str]]) -> Iterator[Token]:
    waiting = list(reversed(links))
    for token in found:
        while waiting and waiting[-1][1] <= token.start:
            waiting.pop()
        inside = waiting and waiting[-1][0] <= token.start
        yield replace(token, key=f"{token.key}\0{waiting[-1][2]}") if inside else token
