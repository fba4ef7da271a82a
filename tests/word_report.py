"""Tries Word files on the corpus beside the checkout and prints what went otherwise.

Run: python -m tests.word_report [changes|policies [NAME.md...]]

``changes``: of each real change a Word file with tracked changes is made; accepted it has to read
as the newer version, rejected as the older, line by line, by pandoc (words) and by LibreOffice
(words and numbers).  ``policies``: each real policy as Word and OpenDocument file, opened in
LibreOffice, against the lines and numbers of its published page.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from difflib import unified_diff
from pathlib import Path

from tests.export.reading_back import (
    has_office,
    office_lines,
    pandoc_lines,
    published,
    published_lines,
    redlined,
)

from policyeditor.errors import PolicyEditorError
from policyeditor.export.document.publishing import publication_blocks
from policyeditor.export.open_document import open_document_file
from policyeditor.export.publication import Publication
from policyeditor.export.tree import publication_tree
from policyeditor.export.word import word_file, write_word
from policyeditor.export.word_redline import word_redline_file

CORPUS = Path(__file__).parents[2] / "shared" / "corpus"
_SHOWN = 6  # lines of each difference


def typed(publication: Publication) -> bytes:
    """A version by itself, its typed numbers as words, as a redline holds them."""
    return write_word(publication_blocks(publication, counted=False), publication, {})


def changes(folder: Path) -> int:
    """The real changes; how many versions came back otherwise."""
    wrong = total = 0
    files: dict[tuple[str, str], bytes] = {}
    for change in sorted(each for each in folder.iterdir() if each.is_dir()):
        sides = [(change / f"{side}.md").read_bytes() for side in ("old", "new")]
        data = word_redline_file(redlined(*sides)).data
        for how, source in zip(("reject", "accept"), sides, strict=True):
            total += 1
            alone = typed(published(source))
            files[f"{change.name}.docx", how] = data
            files[f"{change.name}-{how}ed.docx", ""] = alone
            wrong += told(
                f"{change.name} {how} (pandoc)",
                pandoc_lines(alone, "docx"),
                pandoc_lines(data, "docx", how),
            )
    print(f"pandoc: {total - wrong} of {total} versions as they were")
    if has_office():
        with tempfile.TemporaryDirectory() as work:
            shown = office_lines(files, Path(work))
        bad = sum(
            told(f"{name} {how} (LibreOffice)", shown[f"{name[:-5]}-{how}ed.docx"], lines)
            for (name, how), lines in ((key, shown[" ".join(key).strip()]) for key in files)
            if how
        )
        print(f"LibreOffice: {total - bad} of {total} versions as they were, with their numbers")
        wrong += bad
    return wrong


def policies(paths: Iterable[Path]) -> int:
    """The real policies; how many files show other lines or numbers than the published page."""
    files: dict[tuple[str, str], bytes] = {}
    wanted: dict[str, list[str]] = {}
    slowest = (0.0, "")
    for path in paths:
        try:
            publication = published(path.read_bytes())
            begun = time.perf_counter()
            name = path.relative_to(CORPUS).as_posix()
            files[f"{name} docx", ""] = word_file(publication).data
            slowest = max(slowest, (time.perf_counter() - begun, name))
            files[f"{name} odt", ""] = open_document_file(publication).data
        except PolicyEditorError as error:
            print(f"{path.name}: {error.message}")
            continue
        wanted[name] = published_lines(publication_tree(publication))
    print(f"slowest Word file: {slowest[0]:.2f} s, {slowest[1]}")
    with tempfile.TemporaryDirectory() as work:
        shown = office_lines(files, Path(work))
    wrong = sum(told(name, wanted[name.rpartition(" ")[0]], shown[name]) for name in shown)
    print(f"LibreOffice: {len(shown) - wrong} of {len(shown)} files as published")
    return wrong


def told(name: str, wanted: list[str], found: list[str]) -> int:
    """Print how two rows of lines differ; 1 if they do."""
    if wanted == found:
        return 0
    print(f"--- {name}")
    lines = [line[:160] for line in unified_diff(wanted, found, lineterm="", n=0)][2:]
    print("\n".join(lines[:_SHOWN]))
    return 1


def _policies(names: list[str]) -> Iterator[Path]:
    found = [CORPUS / "seed" / "privacy.md", *sorted((CORPUS / "policies").glob("**/*.md"))]
    yield from (path for path in found if not names or path.name in names)


def main(wanted: list[str]) -> int:
    """Run what is asked for, else both; 1 if anything was otherwise."""
    wrong = 0
    if not wanted or "changes" in wanted:
        wrong += changes(CORPUS / "changes")
    if not wanted or "policies" in wanted:
        wrong += policies(_policies([name for name in wanted if name.endswith(".md")]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
