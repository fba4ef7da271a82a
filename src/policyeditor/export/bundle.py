"""Everything of one version in one ZIP file: the same version is always the same bytes."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from policyeditor.export.made_files import MadeFile
from policyeditor.export.manifest import Part, manifest_bytes
from policyeditor.export.publication import Publication

MANIFEST = "manifest.json"
#: What a bundle holds where nothing else is asked for.
BUNDLED = ("html", "pdf", "docx", "txt", "jekyll")

_RECORD = "record.json"
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the first that ZIP knows: the file tells no time of its own
_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 120  # characters


def bundle_bytes(publication: Publication, files: Sequence[MadeFile]) -> bytes:
    """A ZIP file of the files, the notices of a published version, and a list with digests.

    It is stored without compression, so that no library's version shows in it.
    """
    parts = [Part(file.name, file.form, file.data) for file in files]
    for name, data in publication.kept:
        kind = "record" if name == _RECORD else "notice"
        parts.append(Part(f"notices/{_safe(name)}", kind, data))
    listed = [Part(MANIFEST, "manifest", manifest_bytes(publication, parts)), *sorted(parts)]
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_STORED) as archive:
        for part in listed:
            entry = ZipInfo(part.path, _MOMENT)
            entry.create_system = 3  # as on Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, part.data)
    return held.getvalue()


def _safe(name: str) -> str:
    """A notice's name as a file of the bundle; never a path."""
    return _UNFIT.sub("-", name).lstrip(".-")[:_LONGEST] or "notice"
