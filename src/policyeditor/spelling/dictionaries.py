"""Which dictionary a language is looked up in, and where dictionaries are found.

A dictionary is a pair of Hunspell files, ``de_AT.aff`` and ``de_AT.dic``.  They are looked for in
the person's own folder, among those that come with the program, then where Hunspell, LibreOffice
and macOS keep theirs.  Never in a policy folder: it comes from other people, and the parser of
these files is not made for such as mean harm.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from policyeditor.languages import base, language_tag
from policyeditor.resources import resource_path
from policyeditor.spelling.own_words import read_words

_NAME = re.compile(r"([a-z]{2,3})((?:[-_][A-Za-z0-9]{1,8})*)\.dic")
#: Written without spaces between words, so that nothing can be looked up word by word.
_WITHOUT_SPACES = frozenset({"zh", "ja", "th", "lo", "km", "my", "bo", "dz", "yue", "wuu"})
#: The variant that a language without a region, or of a region without a dictionary, is read as.
_USUAL = {"en": "en-US", "de": "de-DE", "pt": "pt-BR", "fr": "fr-FR", "es": "es-ES"}
_BRITISH = frozenset({"IE", "IN", "ZA", "SG", "HK", "MT", "KE", "NG", "PK", "MY", "GH", "JM"})
_NEIGHBOURS = {"en-NZ": "en-AU", "de-LI": "de-CH", "pt-AO": "pt-PT", "pt-MZ": "pt-PT"}


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A dictionary of a language: its tag, and the path of its files without the ending."""

    tag: str
    stem: Path


def has_words(lang: str) -> bool:
    """Whether a language puts spaces between its words; others are left alone."""
    return base(lang) not in _WITHOUT_SPACES


def find_dictionary(lang: str, folders: Sequence[Path]) -> Dictionary | None:
    """The dictionary that fits a language best; None where there is none of it.

    The nearest variant counts first, then the order of the folders.
    """
    found = list(_dictionaries(base(lang), folders))
    for wanted in _wanted(lang):
        for each in found:
            if each.tag.lower() == wanted.lower():
                return each
    return min(found, key=lambda each: each.tag, default=None)


def folders_of_dictionaries(own: Path | None) -> tuple[Path, ...]:
    """Where dictionaries are looked for, the person's own folder first."""
    ours = (resource_path("dictionaries"),)
    return (*((own,) if own is not None else ()), *ours, *_system_folders())


@cache
def words_of_the_field(lang: str) -> frozenset[str]:
    """What policies in a language use and its dictionary does not have: names, abbreviations."""
    found: set[str] = set()
    for name in ("all", base(lang)):
        file = resource_path("dictionaries", f"{name}.words.txt")
        if file.is_file():
            found |= read_words(file.read_text(encoding="utf-8"))
    return frozenset(found)


def _wanted(lang: str) -> Iterator[str]:
    tag = language_tag(lang)
    yield tag
    language, region = base(tag), tag[-2:].upper() if "-" in tag else ""
    if language == "en" and region in _BRITISH:
        yield "en-GB"
    yield from filter(None, (_NEIGHBOURS.get(f"{language}-{region}"), _USUAL.get(language)))
    yield language
    yield f"{language}-{language}"


def _dictionaries(language: str, folders: Sequence[Path]) -> Iterator[Dictionary]:
    for folder in folders:
        try:
            names = sorted(each.name for each in folder.iterdir())
        except OSError:  # most of these folders are there on one system only
            continue
        for name in names:
            match = _NAME.fullmatch(name)
            if match and match[1] == language and name[:-4] + ".aff" in names:
                tag = match[1] + match[2].replace("_", "-")
                yield Dictionary(tag, folder / name[:-4])


def _system_folders() -> Iterator[Path]:
    yield from (Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each)
    if sys.platform == "win32":
        programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
        yield from _extensions(programs / "LibreOffice" / "share" / "extensions")
    elif sys.platform == "darwin":
        yield Path.home() / "Library" / "Spelling"
        yield Path("/Library/Spelling")
        libre_office = Path("/Applications/LibreOffice.app/Contents/Resources")
        yield from _extensions(libre_office / "extensions")
    else:
        for folder in ("/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts"):
            yield Path(folder)
        for place in ("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice"):
            yield from _extensions(Path(place) / "share" / "extensions")


def _extensions(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.glob("dict-*"))
