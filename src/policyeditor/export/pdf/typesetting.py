"""The only door to typst: code in, a PDF or what is wrong with it out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from policyeditor.errors import ExportError

if TYPE_CHECKING:
    import typst

# How typst names the words that no font can show (its PDF/A and PDF/UA export checks them all).
_NO_GLYPH = re.compile(r"the text `\"(.*?)\"` could not be displayed")
_ESCAPE = re.compile(r"\\u\{([0-9a-f]{1,6})\}|\\(.)")


class MissingGlyphsError(Exception):
    """Characters that no font at hand can show."""

    def __init__(self, characters: frozenset[str]) -> None:
        self.characters = characters
        super().__init__(characters)


class BrokenPictureError(Exception):
    """A picture that cannot be unpacked."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is set: typst code, the files it may read (by name, in one folder), the fonts.

    ``system_fonts`` tells whether the fonts of the computer are needed beside typst's own.
    ``saved`` is the time that the file carries; without one it is no PDF/A, which asks for one.
    """

    code: str
    files: Mapping[str, bytes]
    system_fonts: bool
    saved: datetime | None


def typeset(job: Job) -> bytes:
    """The PDF of a job: PDF/UA-1, and PDF/A-2b where it has a time.

    Nothing is read besides the fonts and the files given.  Raises MissingGlyphsError,
    BrokenPictureError, and ExportError for what typst refuses for any other reason.
    """
    # Loaded when first needed: 30 MB that only a PDF needs.
    import typst

    with TemporaryDirectory(prefix="policy-pdf-") as folder:
        for name, data in job.files.items():
            (Path(folder) / name).write_bytes(data)
        source: bytes = job.code.encode("utf-8", "replace")
        try:
            compiler = typst.Compiler(
                source,
                root=folder,
                font_paths=_fonts(job.system_fonts),
                package_path=folder,
                package_cache_path=folder,
            )
            made = compiler.compile(
                format="pdf",
                pdf_standards=["ua-1"] if job.saved is None else ["a-2b", "ua-1"],
                timestamp=0 if job.saved is None else int(job.saved.timestamp()),
            )
        except typst.TypstError as error:
            raise _failure(error) from error
    if not isinstance(made, bytes):  # several pages are several files in other formats only
        raise ExportError("export.pdf-refused", reason=type(made).__name__)
    return made


def broken_pictures(files: Mapping[str, bytes]) -> frozenset[bytes]:
    """Those of some pictures that cannot be unpacked."""
    return frozenset(data for name, data in files.items() if not _opens(name, data))


def _opens(name: str, data: bytes) -> bool:
    code = f'#set document(title: "-")\n#image("/{name}", alt: "-", width: 1cm)'
    try:
        typeset(Job(code, {name: data}, system_fonts=False, saved=None))
    except (BrokenPictureError, ExportError):
        return False
    return True


def families(system_fonts: bool) -> frozenset[str]:
    """The names of the font families at hand."""
    return frozenset(_fonts(system_fonts).families())


@cache
def _fonts(system_fonts: bool) -> typst.Fonts:
    """The fonts; looking for those of the computer takes 0.3 s, so it is done once a process."""
    import typst

    return typst.Fonts(include_system_fonts=system_fonts)


def _failure(error: typst.TypstError) -> Exception:
    missing = {
        character
        for found in _NO_GLYPH.findall(f"{error.message}\n{error.diagnostic}")
        for character in _ESCAPE.sub(_unescaped, found)
    }
    if missing:
        return MissingGlyphsError(frozenset(missing))
    if "failed to decode image" in error.message:
        return BrokenPictureError()
    if "depth exceeded" in error.message:
        return ExportError("export.pdf-too-deep")
    return ExportError("export.pdf-refused", reason=error.message)


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else found[2]
