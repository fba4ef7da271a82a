"""Which file of a policy folder a page may show as a picture."""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath

#: The largest picture that is shown, in bytes.
LARGEST = 20 * 1024 * 1024

_TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".bmp": "image/bmp",
    ".ico": "image/x-icon",
    ".svg": "image/svg+xml",
}


def read_image(root: Path, path: str) -> tuple[str, bytes] | None:
    """The media type and bytes of a picture in the folder; None where it must not be shown.

    ``path`` is that of an address, decoded, from the top of the folder.  Only ordinary files of
    picture types that really lie in the folder are read: no link leads out of it, nothing hidden.
    """
    media_type = _TYPES.get(PurePosixPath(path).suffix.lower())
    parts = [part for part in path.split("/") if part]
    if media_type is None or any(_unfit(part) for part in parts):
        return None
    try:
        real_root = os.path.realpath(root, strict=True)
        real = os.path.realpath(Path(real_root, *parts), strict=True)
        if os.path.commonpath((real_root, real)) != real_root:
            return None
        return _read(real, media_type)
    except (OSError, ValueError):
        return None


def _unfit(part: str) -> bool:
    # A dot first covers "..", ".git" and hidden files; the others mean something on Windows.
    return part.startswith(".") or any(mark in part for mark in "\\:\0")


def _read(real: str, media_type: str) -> tuple[str, bytes] | None:
    # Without O_NONBLOCK the opening of a pipe waits for its writer.
    descriptor = os.open(real, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _binary())
    with os.fdopen(descriptor, "rb") as file:
        facts = os.fstat(descriptor)
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST:
            return None
        return media_type, file.read(LARGEST)


def _binary() -> int:
    return int(getattr(os, "O_BINARY", 0))
