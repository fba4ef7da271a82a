"""Word files as people send them back, made by pandoc from Markdown with marked changes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from policyeditor.export.pandoc import read_document, write_document

WHEN = "2026-11-20T09:30:00Z"


# Space at the ends of what is marked, which pandoc's Markdown does not keep.
_SPACE = "\u2420"


def word(markdown: str) -> bytes:
    """A Word file of some Markdown."""
    data = write_document(read_document(markdown.encode("utf-8"), "markdown"), "docx")
    space = _SPACE.encode("utf-8")
    return replaced(data, space, b" ") if _SPACE in markdown else data


def gone(words: str, author: str = "Ben", when: str = WHEN) -> str:
    """Words that somebody deletes."""
    return f'[{_kept(words)}]{{.deletion author="{author}" date="{when}"}}'


def come(words: str, author: str = "Ben", when: str = WHEN) -> str:
    """Words that somebody inserts."""
    return f'[{_kept(words)}]{{.insertion author="{author}" date="{when}"}}'


def said(words: str, comment: str, author: str = "Cleo", number: int = 1) -> str:
    """Words that somebody comments on."""
    start = f'[{comment}]{{.comment-start id="{number}" author="{author}" date="{WHEN}"}}'
    return f'{start}{words}[]{{.comment-end id="{number}"}}'


def _kept(words: str) -> str:
    lead = len(words) - len(words.lstrip(" "))
    trail = len(words) - len(words.rstrip(" "))
    return _SPACE * lead + words.strip(" ") + _SPACE * trail


def with_parts(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """A Word file with some of its parts replaced, added, or (None) taken out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.infolist():
            if entry.filename not in parts:
                new.writestr(entry, old.read(entry))
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def replaced(data: bytes, old: bytes, new: bytes, part: str = "word/document.xml") -> bytes:
    """A Word file with some bytes of a part replaced."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(part)
    assert old in content
    return with_parts(data, {part: content.replace(old, new)})
