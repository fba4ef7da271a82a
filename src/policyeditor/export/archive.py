"""ZIP files of which the same content is always the same bytes: Word, OpenDocument, EPUB."""

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

# The first moment a ZIP file can hold.
_MOMENT = (1980, 1, 1, 0, 0, 0)
# OpenDocument and EPUB want this part first and not compressed.
_FIRST = "mimetype"


def unpacked(data: bytes) -> dict[str, bytes]:
    """The parts of an archive that this program made, by name."""
    with ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive of parts, in the order given but for ``mimetype``, which comes first."""
    held = io.BytesIO()
    with ZipFile(held, "w") as archive:
        for name in sorted(parts, key=lambda name: name != _FIRST):
            info = ZipInfo(name, _MOMENT)
            info.compress_type = ZIP_STORED if name == _FIRST else ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, parts[name])
    return held.getvalue()
