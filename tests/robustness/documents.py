"""Documents at random: real and sample policies with damage, and pages from a small grammar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from tests.rendering.random_markdown import random_document
from tests.robustness.generators import GENERATORS, MORE

#: The largest document, in bytes.
LARGEST = 100_000

_REPOSITORY = Path(__file__).parents[2]
_PARTS = (
    "\n", "\n\n", "\t", "    ", "   ", " ", "\\", "`", "```\n", "~~~\n", "*", "**", "_", "[", "]",
    "](", ")", "![", "<", ">", "<!--", "-->", "<div>", "</div>", "<div markdown='1'>", "<script>",
    "</script>", "<table><tr>", "{:", "{: .a #b}", "{::comment}", "{:/}", "{:toc}",
    "{{ page.title }}",
    "{% if x %}", "{% endif %}", "{% raw %}", "---\n", "---\ntitle: x\n---\n", "title: [", "&#0;",
    "&amp", "[^1]", "[^1]: note\n", "*[AB]: c\n", "| a | b |\n|---|---|\n", "1. ", "9. ", "- ",
    "(A) ", "> ", "# ", "===\n", ": ", "$$", "^\n", "\0", "\u2028", "\u2029", "\ufeff", "\u202e",
    "\u200b", "\x85", "\x0c", "\r", "\r\n", "\ud83d", "é", "第一条", "٣", "😀", "A" * 3000,
)  # fmt: skip


def sources(corpus: Path | None) -> list[str]:
    """The texts that are damaged: the sample, and real policies where there are any."""
    files = sorted((_REPOSITORY / "resources" / "sample").rglob("*.md"))
    if corpus is not None:
        files += sorted((corpus / "policies").rglob("*.md"))
    return [file.read_bytes().decode("utf-8", "replace") for file in files]


def documents(count: int, seed: int, texts: Sequence[str]) -> Iterator[str]:
    """So many documents, the same for the same seed and texts."""
    for number in range(count):
        random = Random(f"{seed}/{number}")
        kind = number % 10
        if kind < 5:
            yield _damaged(_piece(random.choice(texts), random), random, random.randint(1, 40))
        elif kind < 8:
            pages = [random_document(random) for _ in range(random.choice((1, 1, 2, 8, 40)))]
            yield _damaged("\n".join(pages), random, random.choice((0, 0, 2, 10)))
        elif kind < 9:
            yield _damaged(_details(random) + random_document(random), random, random.randint(0, 4))
        else:
            yield _spoiled(random, texts)


def _piece(text: str, random: Random) -> str:
    length = int(LARGEST ** random.uniform(0.6, 0.985))
    start = 0 if random.random() < 0.5 else random.randrange(max(len(text) - length, 1))
    return text[start : start + length]


def _damaged(text: str, random: Random, times: int) -> str:
    for _ in range(times):
        place = random.randrange(len(text) + 1)
        end = min(place + random.choice((1, 3, 20, 200, 2000)), len(text))
        match random.randrange(6):
            case 0:
                text = text[:place] + text[end:]
            case 1:
                text = text[:end] + text[place:end] * random.choice((1, 2, 5)) + text[end:]
            case 2:
                other = random.randrange(len(text) + 1)
                text = text[:other] + text[place:end] + text[other:]
            case 3:
                lines = text[place:end].split("\n")
                margin = " " * random.randint(1, 8)
                text = text[:place] + f"\n{margin}".join(lines) + text[end:]
            case _:
                text = text[:place] + random.choice(_PARTS) + text[place:]
    return text[:LARGEST]


def _details(random: Random) -> str:
    lines = [
        random.choice((
            "title: Privacy", "lang: de", "lang: no", "permalink: /a/", "date: 2024-13-45",
            "effective_date: 2026-01-01", "a: &x [1, *x]", "b: {c: [d, {e: f", "  g: h", "- i",
            "j: |\n  k\n l", "title: again", "'", "#", "? m\n: n", "o: !!python/object:x {}", "\t",
            "p: 1e999", "q: 0o9", "<<: *z", "r: 'x\n\n  y'", "---", "...", "%YAML 9",
        ))
        for _ in range(random.randint(0, 8))
    ]  # fmt: skip
    return "---\n" + "\n".join(lines) + random.choice(("\n---\n", "\n...\n", "\n"))


def _spoiled(random: Random, texts: Sequence[str]) -> str:
    every = (*GENERATORS.values(), *MORE.values())
    run = random.choice(every)(random.choice((3, 30, 300)))[:20_000]
    text = _piece(random.choice(texts), random)
    place = random.randrange(len(text) + 1)
    return (text[:place] + run + text[place:])[:LARGEST]
