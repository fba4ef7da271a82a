"""Safe names for the files that are written."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from policyeditor.files import is_device_name

_LONGEST = 80  # characters; with an ending and a folder this stays below what Windows takes
_LONGEST_BYTES = 160  # as UTF-8; file systems take 255
_NOT_A_WORD = re.compile(r"[^\w]+")


def safe_stem(*wishes: str) -> str:
    """A file name without ending, from the first wish that leaves one; never a path.

    Letters and digits of any script stay, all else becomes a hyphen: ``/en/privacy/`` gives
    ``en-privacy``.
    """
    return next(filter(None, map(_stem, wishes)), "policy")


def _stem(wish: str) -> str:
    words = unicodedata.normalize("NFC", unquote(wish))
    stem = _NOT_A_WORD.sub("-", words).strip("-_")[:_LONGEST]
    while len(stem.encode("utf-8", "ignore")) > _LONGEST_BYTES:
        stem = stem[:-1]
    stem = stem.encode("utf-8", "ignore").decode("utf-8").strip("-_")
    return f"policy-{stem}" if is_device_name(stem) else stem
