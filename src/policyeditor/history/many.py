"""The texts of many versions by few calls, for what looks through a whole history."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.model import Version
from policyeditor.history.objects import batched

_ID = re.compile(r"[0-9a-f]{40,64}")


def stored_texts(door: Door, versions: Sequence[Version], limit: int) -> tuple[bytes | None, ...]:
    """What is kept of each version, in order; None where it is missing or no text.

    Together they may be of any length, each of ``limit`` bytes.  Raises HistoryError.
    """
    asked = [f"{each.id}:{each.path}".encode("utf-8", "surrogateescape") for each in versions]
    if not asked:
        return ()
    if not all(_ID.fullmatch(each.id) for each in versions):
        raise HistoryError("history.no-version", asked="", file=versions[0].path)
    end, way = (b"\0", ("-z",)) if any(b"\n" in name for name in asked) else (b"\n", ())
    try:
        output = door.read(
            *("cat-file", "--batch", *way), stdin=end.join((*asked, b"")), limit=limit
        )
    except HistoryError as error:
        if error.message.code != "history.too-much" or len(versions) == 1:
            raise
        half = len(versions) // 2
        return (
            *stored_texts(door, versions[:half], limit),
            *stored_texts(door, versions[half:], limit),
        )
    found = batched(output, asked)
    if found is None:
        raise HistoryError("history.damaged", folder=str(door.place.root))
    return tuple(each[2] if each and each[1] == "blob" else None for each in found)
