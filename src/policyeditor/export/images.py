"""Images of the policy folder put into the page itself."""

from __future__ import annotations

import base64
import os
import stat
from dataclasses import dataclass
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from policyeditor.export.page import Tongue
from policyeditor.export.tags import Tag, change_tags

LARGEST_IMAGE = 5 * 1024 * 1024
LARGEST_TOTAL = 20 * 1024 * 1024
_LONGEST_NAME = 60  # characters

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)


@dataclass(frozen=True, slots=True)
class ImageFolder:
    """Where images may come from: ``top`` and below; ``base`` is the folder of the policy."""

    top: Path
    base: Path


def with_images(html: str, folder: ImageFolder | None, spoken: Tongue) -> str:
    """The body as ``told_images`` gives it."""
    return told_images(html, folder, spoken)[0]


def told_images(
    html: str, folder: ImageFolder | None, spoken: Tongue
) -> tuple[str, tuple[str, ...]]:
    """The body with images of the folder inside it and a note in the place of all others.

    Tells the names of those left out, too: their descriptions, else their addresses.

    An image is left out where it is not in the folder, is reached through a link, is no PNG, JPEG,
    GIF or WebP, or is larger than ``LARGEST_IMAGE`` bytes; and where all would be larger than
    ``LARGEST_TOTAL``.
    """
    left = LARGEST_TOTAL
    left_out: dict[str, None] = {}

    def inline(tag: Tag) -> str:
        nonlocal left
        if tag.name != "img":
            return tag.whole
        source = tag.values().get("src", "")
        if source.startswith("data:image/"):
            return tag.whole
        data = image_bytes(source, folder)
        kind = image_kind(data)
        if not kind or len(data) > left:
            left_out[_name(tag)] = None
            return _note(tag, spoken)
        left -= len(data)
        return _with_source(tag, f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}")

    return change_tags(html, inline), tuple(left_out)


def _name(tag: Tag) -> str:
    """What a picture is called where it is told of."""
    values = tag.values()
    name = " ".join((values.get("alt") or values.get("src") or "?").split())
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


def _with_source(tag: Tag, source: str) -> str:
    values = {**tag.values(), "src": source}
    values.setdefault("alt", "")
    return "<img" + "".join(f' {name}="{escape(value)}"' for name, value in values.items()) + ">"


def _note(tag: Tag, spoken: Tongue) -> str:
    text = " ".join(tag.values().get("alt", "").split())
    said = spoken.say("image.left-out", text=text) if text else spoken.say("image.left-out-unnamed")
    return f'<span class="left-out"{spoken.own_lang}>{said}</span>'


def image_kind(data: bytes) -> str:
    """The type of an image by its first bytes; empty for all that is none of the four."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), "")


def image_bytes(source: str, folder: ImageFolder | None) -> bytes:
    """The bytes that an image's address names in the folder; empty for any that it must not.

    An image that stands in its address itself (``data:``) is read from there.
    """
    if source.startswith("data:image/"):
        return _within(source)
    if folder is None:
        return b""
    try:
        address = urlsplit(source)
    except ValueError:
        return b""
    path = unquote(address.path)
    if address.scheme or address.netloc or not path or "\\" in path or "\x00" in path:
        return b""
    start = folder.top if path.startswith("/") else folder.base
    try:
        top = folder.top.resolve(strict=True)
        plain = Path(os.path.normpath(start.resolve(strict=True) / PurePosixPath(path.lstrip("/"))))
        if not plain.is_relative_to(top) or plain.resolve(strict=True) != plain:
            return b""
        return _read(plain)
    except (OSError, ValueError, RuntimeError):
        return b""


def _within(source: str) -> bytes:
    """The bytes of a ``data:`` address (RFC 2397) in base64, of a bearable size."""
    head, comma, coded = source.partition(",")
    if not comma or not head.rstrip().endswith(";base64") or len(coded) > LARGEST_IMAGE * 4 // 3:
        return b""
    try:
        return base64.b64decode(unquote(coded))
    except ValueError:
        return b""


def _read(path: Path) -> bytes:
    """The bytes of a plain file of a bearable size; never waits for a pipe or follows a link."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST_IMAGE:
            return b""
        # Had a folder on the way been swapped for a link meanwhile, this would be another file.
        if path.resolve(strict=True) != path or not os.path.samestat(facts, path.stat()):
            return b""
        return file.read(LARGEST_IMAGE)
