"""A Word file's package, opened with care: bounded, nothing followed, what is left out is told.

The limits are those that a policy never reaches and a hostile file always passes; XML with a
document type is refused, for a Word file has none (ECMA-376 part 2, 9.1.4).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from policyeditor.errors import InputError
from policyeditor.messages import Message

#: Bytes of all parts together, how often a part may outgrow its packed size, and how many parts.
MOST_BYTES = 50 * 1024 * 1024
MOST_RATIO = 100
MOST_PARTS = 2_000
_RATIO_FROM = 100_000  # bytes; of less, a high ratio does no harm
_DEEPEST = 300  # elements within one another
_DOCUMENT = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_EXTERNAL = re.compile(rb"<Relationship\b[^>]*\bTargetMode\s*=\s*[\"']External[\"'][^>]*>")


class WordFileError(InputError):
    """The file given is no Word file that can be read."""


class Package:
    """The parts of a Word file.  Raises WordFileError for what cannot or must not be read."""

    def __init__(self, data: bytes) -> None:
        _look_at(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise WordFileError("word.damaged") from error
        self._sizes = _measured(self._zip)
        if "mimetype" in self._sizes and _DOCUMENT not in self._sizes:
            raise WordFileError("word.open-document")
        if _DOCUMENT not in self._sizes:
            raise WordFileError("word.not-word")

    def part(self, name: str) -> ElementTree.Element | None:
        """The root of a part; None where the file has none of that name."""
        data = self._bytes(name)
        if data is None:
            return None
        plain = data.replace(b"\0", b"")  # whatever the part's encoding
        if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
            raise WordFileError("word.document-type")
        return _parsed(data)

    @property
    def document(self) -> ElementTree.Element:
        """The root of the document's own part."""
        found = self.part(_DOCUMENT)
        if found is None:
            raise WordFileError("word.not-word")
        return found

    def left_out(self) -> Iterator[Message]:
        """What the file holds beside its text, and is neither run nor followed."""
        names = [name.lower() for name in self._sizes]
        if any(name.endswith("vbaproject.bin") for name in names):
            yield Message("word.macros")
        if any("/embeddings/" in name or "/activex/" in name for name in names):
            yield Message("word.objects")
        if any(name.startswith("word/media/") for name in names):
            yield Message("word.pictures")
        relations = self._bytes("word/_rels/document.xml.rels") or b""
        outside = [each for each in _EXTERNAL.findall(relations) if b"/hyperlink" not in each]
        if outside:
            yield Message("word.outside", {"count": len(outside)})

    def _bytes(self, name: str) -> bytes | None:
        if name not in self._sizes:
            return None
        try:
            with self._zip.open(name) as part:
                # One byte more tells a part that is larger than it says.
                data = part.read(self._sizes[name] + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError,
                NotImplementedError, ValueError) as error:  # fmt: skip
            raise WordFileError("word.damaged") from error
        if len(data) > self._sizes[name]:
            raise WordFileError("word.damaged")
        return data


def _look_at(data: bytes) -> None:
    """Tell what is no Word file by how it begins."""
    if not data.strip(b"\0 \r\n\t"):
        raise WordFileError("word.empty")
    if len(data) > MOST_BYTES:
        raise WordFileError("word.too-large", megabytes=MOST_BYTES // 1024**2)
    if data.startswith(_OLE):
        raise WordFileError("word.protected" if _ENCRYPTED in data else "word.old-word")
    if data.lstrip().startswith(b"{\\rtf"):
        raise WordFileError("word.rich-text")
    if not data.startswith(b"PK"):
        raise WordFileError("word.not-word")


def _measured(archive: zipfile.ZipFile) -> dict[str, int]:
    """The parts and their sizes as they say themselves, all within the limits."""
    entries = archive.infolist()
    total = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_PARTS or total > MOST_BYTES:
        raise WordFileError("word.too-large", megabytes=MOST_BYTES // 1024**2)
    for entry in entries:
        if entry.flag_bits & 1:
            raise WordFileError("word.protected")
        if entry.file_size > _RATIO_FROM and entry.file_size > MOST_RATIO * entry.compress_size:
            raise WordFileError("word.packed-too-tight")
    return {entry.filename: entry.file_size for entry in entries}


def _parsed(data: bytes) -> ElementTree.Element:
    """The tree of a part that is not too deep."""
    depth = 0
    root: ElementTree.Element | None = None
    try:
        # Entities are what harms here, and a part that declares any was refused before.
        parts = ElementTree.iterparse(io.BytesIO(data), ("start", "end"))  # noqa: S314 - see above
        for event, element in parts:
            root = element if root is None else root
            depth += 1 if event == "start" else -1
            if depth > _DEEPEST:
                raise WordFileError("word.too-deep")
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise WordFileError("word.damaged") from error
    if root is None:
        raise WordFileError("word.damaged")
    return root
