"""Sets every real policy as a PDF and compares its text with the published one.

``python -m tests.pdf_report [PART OF A PATH] [--keep FOLDER]`` prints a line for each policy whose
PDF lacks letters or has others, or that tells something, and the totals.  It needs poppler-utils,
and the folder of real policies beside the checkout.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rapidfuzz.distance import LCSseq
from tests.export.pdf.published_text import pdf_letters, published_letters

from policyeditor.errors import PolicyEditorError
from policyeditor.export.pdf.document import policy_pdf
from policyeditor.export.publication import Publication
from policyeditor.export.tree import policy_html
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text
from policyeditor.resources import english

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
LONGEST_ORDERED = 120_000  # letters; the time of looking at the order grows with their square
SAVED = datetime(2026, 3, 1, tzinfo=UTC)


def policies(part: str = "") -> Iterator[Path]:
    """The real policies whose path has a part."""
    for path in sorted((CORPUS / "policies").rglob("*")):
        if path.is_file() and path.suffix in (".md", ".markdown") and part in str(path):
            yield path


def publication_of(path: Path) -> Publication:
    """A policy as it is exported, without pictures, as a version that was saved."""
    data = path.read_bytes()
    return Publication(read_policy(read_text(data).view), data, saved=SAVED)


@dataclass(slots=True)
class Totals:
    """What was found over all policies; seconds are of the slowest."""

    made: int = 0
    equal: int = 0
    letters: int = 0
    lacking: int = 0
    repeated: int = 0
    more: int = 0
    order: float = 1.0
    worst: str = ""
    slowest: float = 0.0
    slow: str = ""


def differences(published: str, printed: str) -> tuple[Counter[str], Counter[str]]:
    """The letters that the PDF lacks, and those it has beside the published ones."""
    wanted, found = Counter(published), Counter(printed)
    return wanted - found, found - wanted


def measure(path: Path, name: str, folder: Path, totals: Totals, keep: Path | None) -> None:
    """Make one PDF, compare it, and print what is to be told of it."""
    wording, publication = english(), publication_of(path)
    started = time.perf_counter()
    try:
        made = policy_pdf(publication)
    except PolicyEditorError as error:
        print(f"{name}: NOT MADE: {wording.sentence(error.message)}")
        return
    seconds = time.perf_counter() - started
    if seconds > totals.slowest:
        totals.slowest, totals.slow = seconds, name
    if keep is not None:
        (keep / (name.replace("/", "_") + ".pdf")).write_bytes(made.data)
    published, printed = published_letters(publication), pdf_letters(made.data, folder)
    missing, extra = differences(published, printed)
    # Heading rows of tables are shown again on each page.
    repeats = bool(extra) and "<thead" in policy_html(publication.policy)
    totals.made += 1
    totals.letters += len(published)
    totals.lacking += missing.total()
    totals.repeated += extra.total() if repeats else 0
    totals.more += 0 if repeats else extra.total()
    totals.equal += not missing and not extra
    if len(published) < LONGEST_ORDERED and not repeats and published:
        order = LCSseq.similarity(published, printed) / len(published)
        if order < totals.order:
            totals.order, totals.worst = order, name
    if missing or (extra and not repeats):
        print(f"{name}: lacks {missing.most_common(6)}, adds {extra.most_common(6)}")
    for note in made.notes:
        if note.code != "export.images-left-out":
            print(f"{name}: {wording.sentence(note)}")


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", default="")
    parser.add_argument("--keep", type=Path)
    arguments = parser.parse_args()
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    totals = Totals()
    with tempfile.TemporaryDirectory() as folder:
        for path in policies(arguments.part):
            name = str(path.relative_to(CORPUS / "policies"))
            measure(path, name, Path(folder), totals, arguments.keep)
    print(
        f"{totals.made} PDF files, {totals.equal} with exactly the published letters\n"
        f"{totals.letters} letters: {totals.lacking} lacking, {totals.more} too many, "
        f"{totals.repeated} in tables whose heading rows are repeated\n"
        f"in reading order: {totals.order:.2%} at the worst ({totals.worst})\n"
        f"slowest: {totals.slowest:.1f} s ({totals.slow})"
    )


if __name__ == "__main__":
    main()
