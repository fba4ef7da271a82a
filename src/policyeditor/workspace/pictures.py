"""Pictures taken into a policy folder, so that they are published with the policy."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from urllib.parse import quote, unquote

from policyeditor.errors import InputError
from policyeditor.export.images import LARGEST_IMAGE, ImageFolder, image_bytes, image_kind
from policyeditor.files import is_device_name, write_with_folder

_SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
}
_FOLDERS = ("assets/images", "assets/img", "assets", "images", "img")
_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
_LONGEST = 60
_BASE = r"(?:\{\{\s*site\.baseurl\s*\}\})?"
_SHOWN = re.compile(
    rf"!\[[^\]\n]*\]\(\s*(?:<{_BASE}([^<>\n]+)>|{_BASE}([^\s()<>]+))"
    rf"|<img\s[^<>]*?\bsrc\s*=\s*[\"']{_BASE}([^\"'<>\n]+)",
    re.IGNORECASE,
)
_MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class TakenPicture:
    """A picture in the folder: its file, its address for a policy, and whether it is new there."""

    file: Path
    address: str
    new: bool


def read_picture(file: Path) -> bytes:
    """The bytes of a picture.

    Raises InputError for what is none, is of a kind that browsers and Word do not all show, or is
    too large to be published.
    """
    try:
        size = file.stat().st_size if file.is_file() else -1
        data = file.read_bytes() if 0 <= size <= LARGEST_IMAGE else b""
    except OSError as error:
        reason = error.strerror or str(error)
        raise InputError("pictures.unreadable", file=file.name, reason=reason) from error
    if size > LARGEST_IMAGE:
        most = LARGEST_IMAGE // (1024 * 1024)
        raise InputError("pictures.too-large", file=file.name, most=most)
    if not image_kind(data):
        raise InputError("pictures.no-picture", file=file.name)
    return data


def picture_folder(root: Path) -> Path:
    """Where a folder keeps its pictures: where it has some already, else ``assets``."""
    for name in _FOLDERS:
        folder = root / name
        if folder.is_dir() and not folder.is_symlink():
            return folder
    return root / "assets"


def take_picture(
    data: bytes, name: str, policy: Path, root: Path, site: Mapping[str, object] | None
) -> TakenPicture:
    """Copy a picture into the policy folder and tell its address.

    ``site`` are the settings of the Jekyll site the policy belongs to, if it does: pages there
    stand elsewhere than their files, so that the address begins at the site's top.  One that is
    in the folder already is taken where it is.  Raises InputError for what is no picture, and
    WriteError where it cannot be written.
    """
    kind = image_kind(data)
    if not kind:
        raise InputError("pictures.no-picture", file=name)
    folder = picture_folder(root)
    file, new = _place(folder, _plain_name(name, _SUFFIXES[kind]), data)
    if new:
        write_with_folder(file, data)
    return TakenPicture(file, picture_address(file, policy, root, site), new)


def picture_address(file: Path, policy: Path, root: Path, site: Mapping[str, object] | None) -> str:
    """The address of a picture of the folder in a policy."""
    if site is None:
        return quote(Path(os.path.relpath(file, policy.parent)).as_posix())
    base = "{{ site.baseurl }}" if site.get("baseurl") else ""
    return f"{base}/{quote(file.relative_to(root).as_posix())}"


def pictures_of(view: str, policy: Path, root: Path) -> tuple[tuple[Path, bytes], ...]:
    """The pictures of the folder that a policy shows, each once, with their bytes."""
    folder = ImageFolder(root, policy.parent)
    found: dict[Path, bytes] = {}
    for match in islice(_SHOWN.finditer(view), _MOST_SHOWN):
        address = next(filter(None, match.groups()))
        path = unquote(address.partition("?")[0])
        start = root if path.startswith("/") else policy.parent
        if image_kind(data := image_bytes(address, folder)) and not address.startswith("data:"):
            found[Path(os.path.normpath(start / path.lstrip("/")))] = data
    return tuple(found.items())


def _plain_name(name: str, suffix: str) -> str:
    """A file's name that every system and web server takes."""
    stem = _NOT_IN_NAMES.sub("-", Path(name).stem.lower()).strip("-.")[:_LONGEST].strip("-.")
    if not stem or is_device_name(stem):
        stem = f"picture-{stem}".strip("-")
    return stem + suffix


def _place(folder: Path, name: str, data: bytes) -> tuple[Path, bool]:
    """Where to put a picture, and whether it is not there yet; no other file is overwritten."""
    number, file = 1, folder / name
    while os.path.lexists(file):
        if file.is_file() and not file.is_symlink() and file.read_bytes() == data:
            return file, False
        number += 1
        file = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
    return file, True
