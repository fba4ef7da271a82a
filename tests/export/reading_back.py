"""Exported files read again, by pandoc and by LibreOffice, for the tests and reports."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from policyeditor.export.list_labels import list_labels
from policyeditor.export.pandoc import read_document
from policyeditor.export.publication import Publication, Stage
from policyeditor.export.tree import CLAUSE_START, Element
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

_BLOCKS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd", "li", "td", "th", "blockquote",
    "div", "section", "table", "ul", "ol", "dl", "thead", "tbody", "tfoot", "tr", "figure",
    "figcaption", "caption", "details", "summary",
})  # fmt: skip
_OFFICE = Path(__file__).parents[1] / "tools" / "office_lines.py"
_PYTHON = "/usr/bin/python3"
SAVED = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)


def published(data: bytes, **more: Any) -> Publication:
    """A policy's bytes as a publication."""
    return Publication(read_policy(read_text(data).view), data, **more)


def redlined(*versions: bytes, people: Sequence[str] = ()) -> Publication:
    """The way from the first of some versions to the last, as a publication."""
    names = list(people) or [f"Person {number}" for number in range(1, len(versions))]
    stages = tuple(
        Stage(read_policy(read_text(data).view), data, name, SAVED.replace(hour=at + 1))
        for at, (data, name) in enumerate(zip(versions, ["", *names], strict=True))
    )
    return Publication(stages[-1].policy, versions[-1], saved=SAVED, way=stages)


def pandoc_lines(data: bytes, source: str, changes: str = "accept") -> list[str]:
    """The lines of a file as pandoc reads it, with tracked changes accepted or rejected.

    An item or heading of which nothing is left is none: pandoc keeps its number or level.
    """
    options = (f"--track-changes={changes}",) if source == "docx" else ()
    read: Any = read_document(data, source, options=options)
    return [line for line in map(_spaced, _read(read["blocks"])) if line]


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _read(blocks: Sequence[Any]) -> Iterator[str]:
    for block in blocks:
        kind, held = block["t"], block.get("c")
        if kind in ("Para", "Plain"):
            yield _words(held)
        elif kind == "Header":
            yield _words(held[2])
        elif kind == "CodeBlock":
            yield held[1]
        else:
            for inner in _inner(kind, held):
                yield from _read(inner)


def _inner(kind: str, held: Any) -> Iterator[Sequence[Any]]:
    """The rows of blocks that a block holds."""
    if kind == "BlockQuote":
        yield held
    elif kind in ("Div", "Figure"):
        yield held[-1]
    elif kind == "BulletList":
        yield from held
    elif kind == "OrderedList":
        yield from held[1]
    elif kind == "DefinitionList":
        for term, meanings in held:
            yield [{"t": "Plain", "c": term}]
            yield from meanings
    elif kind == "Table":
        rows = [*held[3][1], *(row for body in held[4] for row in body[3]), *held[5][1]]
        yield from (cell[4] for row in rows for cell in row[1])


def _words(inlines: Sequence[Any]) -> str:
    parts = []
    for inline in inlines:
        kind, held = inline["t"], inline.get("c")
        if kind == "Str":
            parts.append(held)
        elif kind in ("Space", "SoftBreak", "LineBreak"):
            parts.append(" ")
        elif kind == "Code":
            parts.append(held[1])
        elif kind == "Note":
            parts.append(" ".join(("[", *_read(held), "]")))
        elif kind in ("Link", "Image", "Span", "Quoted"):
            parts.append(_words(held[1]))
        elif isinstance(held, list):
            parts.append(_words(held))
    return "".join(parts)


def has_office() -> bool:
    """Whether LibreOffice and its bridge are on the machine."""
    if shutil.which("soffice") is None or not Path(_PYTHON).is_file():
        return False
    return subprocess.run([_PYTHON, "-c", "import uno"], capture_output=True).returncode == 0


def office_lines(files: Mapping[tuple[str, str], bytes], folder: Path) -> dict[str, list[str]]:
    """What LibreOffice shows: "number words" lines by name.

    ``files`` are by their name and by what is done with tracked changes ("" for nothing).
    """
    jobs = []
    for number, ((name, how), data) in enumerate(files.items()):
        ending = "odt" if name.endswith("odt") else "docx"
        path = folder / f"{number}.{ending}"
        path.write_bytes(data)
        jobs.append((str(path), how, str(folder / f"{number}.txt")))
    (folder / "jobs.json").write_text(json.dumps(jobs), encoding="utf-8")
    subprocess.run([_PYTHON, str(_OFFICE), str(folder)], check=True, capture_output=True)
    return {
        f"{name} {how}".strip(): _shown((folder / f"{number}.txt").read_text(encoding="utf-8"))
        for number, (name, how) in enumerate(files)
    }


def _shown(text: str) -> list[str]:
    lines = []
    for line in text.split("\n"):
        number, _, words = line.partition("\t")
        label = number if re.search(r"\w", number) else ""
        lines.append(" ".join(filter(None, (label, words))))
    return [line for line in lines if line]


def published_lines(tree: Element) -> list[str]:
    """The lines of a published page, each behind its number, as a reader sees them.

    Footnotes come last; pictures are those that are left out.
    """
    notes: list[Element] = []
    lines = list(_page(tree, "", notes))
    for note in notes:
        lines += _page(note, "", [])
    return [line for line in map(_spaced, lines) if line]


def _page(element: Element, label: str, notes: list[Element]) -> Iterator[str]:
    """The lines of an element; ``label`` stands before the first."""
    loose: list[str] = []

    def flush() -> Iterator[str]:
        nonlocal label
        text = "".join(loose)
        loose.clear()
        for line in filter(str.strip, text.split("\0")):
            yield f"{label} {line}"
            label = ""

    for child in element.children:
        if isinstance(child, str):
            loose.append(child.replace("\n", "\0") if element.tag == "pre" else child)
        elif child.tag in _BLOCKS:
            yield from flush()
            inner = list(_block(child, label, notes))
            yield from inner
            label = "" if inner else label
        else:
            loose.append(_inline(child, code=element.tag == "pre"))
    yield from flush()


def _block(element: Element, label: str, notes: list[Element]) -> Iterator[str]:
    if element.tag == "ol":
        items = [each for each in element.elements() if each.tag == "li"]
        for number, item in zip(list_labels(element), items, strict=True):
            yield from list(_page(item, number, notes)) or [number]
    elif "footnotes" in element.classes:
        notes += (each for each in element.walk() if each.get("id").startswith("fn:"))
    else:
        yield from _page(element, label, notes)


def _inline(element: Element, *, code: bool = False) -> str:
    if element.tag == "br":
        return "\0"
    if element.tag == "img":
        alt = _spaced(element.get("alt"))
        return f"[Image not included: {alt}]" if alt else "[Image not included]"
    if element.tag == "input":
        return "☑ " if "checked" in element.attributes else "☐ "
    if element.get("href").startswith("#fnref") or element.tag == CLAUSE_START:
        return ""
    if element.get("role") == "doc-noteref":
        return element.text()
    parts = [
        (child.replace("\n", "\0") if code else child)
        if isinstance(child, str)
        else _inline(child, code=code)
        for child in element.children
    ]
    return "".join(parts)
