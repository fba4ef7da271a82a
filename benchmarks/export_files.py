"""Publishable files from a policy, against the programs people make them with.

    python -m benchmarks.export_files [--size 7] [--policy FILE] [--rounds 5] [--only pdf|docx]

Each maker writes the same policy (``--size`` thousands of characters, or a file) in turn.  "ours,
running" is the call in a program that has made one before; "ours, as a process" is the command
``policyeditor export``, start and all, as the others are processes too.  Chromium and LibreOffice
are given the web page that we export; pandoc reads the Markdown.  What is not installed is left
out with a word.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.texts import policy

from policyeditor.export.exporting import export
from policyeditor.export.pandoc import pandoc_path
from policyeditor.export.publication import Publication
from policyeditor.policy.policy import read_policy

Maker = Callable[[], Path]  # makes the file and gives its path
_SAVED = datetime(2026, 3, 1, tzinfo=UTC)


def ours(source: Path, folder: Path, form: str) -> Maker:
    """The call in the running program, from the text to the file."""
    data = source.read_bytes()

    def make() -> Path:
        publication = Publication(read_policy(data.decode()), data, source, saved=_SAVED)
        return export(publication, [form], folder).paths[0]

    return make


def process(folder: Path, name: str, *command: str | Path) -> Maker:
    """A program that writes a file."""

    def make() -> Path:
        subprocess.run([str(part) for part in command], check=True, capture_output=True)
        return folder / name

    return make


def ours_as_process(source: Path, folder: Path, form: str) -> Maker:
    """The command, from start to end."""
    command = (sys.executable, "-m", "policyeditor", "export", source, "--to", form, "-o", folder)
    name = ours(source, folder, form)().name  # a policy's address may name its files
    return process(folder, name, *command)


def web_page(source: Path, folder: Path) -> Path:
    """The web page that other programs print."""
    return ours(source, folder, "html")()


def pdf_makers(source: Path, folder: Path) -> dict[str, Maker]:
    """Who makes a PDF."""
    page, pdf = web_page(source, folder), folder / "peer.pdf"
    makers = {
        "ours, running": ours(source, folder, "pdf"),
        "ours, as a process": ours_as_process(source, folder, "pdf"),
        "pandoc to typst": pandoc_and_typst(source, folder),
    }
    if shutil.which("chromium"):
        makers["Chromium's print"] = process(
            folder, pdf.name, "chromium", "--headless", "--no-sandbox", "--disable-gpu",
            "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.as_uri(),
        )  # fmt: skip
    if shutil.which("soffice"):
        makers["LibreOffice"] = process(
            folder, f"{page.stem}.pdf", "soffice", "--headless", "--convert-to",
            "pdf:writer_web_pdf_Export", "--outdir", folder, page,
        )  # fmt: skip
    return makers


def pandoc_and_typst(source: Path, folder: Path) -> Maker:
    """Pandoc alone, with typst as its engine: the least that makes a PDF of Markdown."""
    import typst

    code, pdf = folder / "peer.typ", folder / "pandoc.pdf"
    command = [pandoc_path(), "-s", "-f", "markdown", "-t", "typst", "-o", code, source]

    def make() -> Path:
        subprocess.run([str(part) for part in command], check=True)
        typst.compile(str(code), output=str(pdf))
        return pdf

    return make


def word_makers(source: Path, folder: Path) -> dict[str, Maker]:
    """Who makes a Word file."""
    word = folder / "peer.docx"
    makers = {
        "ours, running": ours(source, folder, "docx"),
        "ours, as a process": ours_as_process(source, folder, "docx"),
        "pandoc alone": process(
            folder, word.name, pandoc_path(), "-f", "markdown", "-o", word, source
        ),
    }
    if shutil.which("soffice"):
        page = web_page(source, folder)
        makers["LibreOffice"] = process(
            folder, f"{page.stem}.docx", "soffice", "--headless", "--infilter=writer_web_HTML",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, page,
        )  # fmt: skip
    return makers


#: Who makes which kind of file.
KINDS: Mapping[str, Callable[[Path, Path], dict[str, Maker]]] = {
    "pdf": pdf_makers,
    "docx": word_makers,
}


def timed(maker: Maker) -> float:
    """Milliseconds from the call to the file; the file must be a new one."""
    start = time.perf_counter()
    path = maker()
    elapsed = 1000 * (time.perf_counter() - start)
    if not path.stat().st_size:
        raise SystemExit(f"{path} is empty")
    path.unlink()
    return elapsed


def measure(kind: str, source: Path, folder: Path, rounds: int) -> None:
    """Print the median of each maker of a kind of file, taken in turn."""
    makers = KINDS[kind](source, folder)
    times: dict[str, list[float]] = {name: [] for name in makers}
    for name, maker in makers.items():
        try:
            timed(maker)  # loads what is loaded once
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"{kind:5} {name}: left out ({error})")
            del times[name]
    for _ in range(rounds):
        for name, taken in times.items():
            taken.append(timed(makers[name]))
    first = statistics.median(next(iter(times.values())))
    for name, taken in times.items():
        middle = statistics.median(taken)
        ratio = f"{middle / first:6.1f} x  (least {min(taken):.0f})"
        print(f"{kind:5} {name:20} {middle:8.0f} ms {ratio}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=7, help="thousands of characters")
    parser.add_argument("--policy", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=sorted(KINDS))
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "policy.md"
        given = arguments.policy
        source.write_text(given.read_text() if given else policy(arguments.size * 1000))
        print(f"{source.stat().st_size} bytes")
        for kind in [arguments.only] if arguments.only else KINDS:
            measure(kind, source, folder, arguments.rounds)


if __name__ == "__main__":
    main()
