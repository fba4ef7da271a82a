"""A sample of the random documents; ``python -m tests.robustness.ten_thousand`` walks them all."""

from __future__ import annotations

from pathlib import Path

from tests.robustness.documents import documents, sources
from tests.robustness.reading import walk

_SAMPLE = 150
_SEED = 1124


def test_random_documents_are_read_drawn_and_checked() -> None:
    for text in documents(_SAMPLE, _SEED, sources(None)):
        walk(text)


def test_damaged_policies_are_read_drawn_and_checked(corpus: Path) -> None:
    for text in documents(_SAMPLE, _SEED, sources(corpus)):
        walk(text)
