"""Own words on disk: a policy folder's in ``_policyeditor/words.txt``, a person's by settings."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from policyeditor.errors import InputError
from policyeditor.files import write_with_folder
from policyeditor.spelling.own_words import LARGEST, is_own_word, read_words, words_text

_FILE = Path("_policyeditor") / "words.txt"


def words_file(root: Path) -> Path:
    """The file of a policy folder's own words."""
    return root / _FILE


def own_words(file: Path) -> frozenset[str]:
    """The words of a file; none where there is no file.

    Raises InputError where the file is there and cannot be read as a list of words.
    """
    try:
        if file.is_symlink():
            raise InputError("spelling.words-unusable", file=file.name)
        if not file.is_file():
            return frozenset()
        with file.open("rb") as handle:
            data = handle.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise InputError("spelling.words-unusable", file=file.name)
        return read_words(data.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError("spelling.words-unusable", file=file.name) from error


def known_words(*files: Path) -> frozenset[str]:
    """The words of several files; one that cannot be used adds none."""
    found: set[str] = set()
    for file in files:
        with contextlib.suppress(InputError):
            found |= own_words(file)
    return frozenset(found)


def add_own_word(file: Path, word: str) -> None:
    """Add a word to a file; what stands there stays.

    Raises InputError for what is no word and for a file that cannot be read (its words would be
    lost), WriteError where it cannot be kept.
    """
    if not is_own_word(word):
        raise InputError("spelling.no-word", word=word)
    _store(file, own_words(file) | {word})


def remove_own_words(file: Path, words: Iterable[str]) -> None:
    """Take words out of a file; raises as ``add_own_word`` does."""
    _store(file, own_words(file) - set(words))


def _store(file: Path, words: frozenset[str]) -> None:
    write_with_folder(file, words_text(words).encode("utf-8"))
