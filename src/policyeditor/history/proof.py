"""The objects in git's store that bear witness to a version, each as its own bytes.

An object's id is the digest of its bytes with a head; a version names its folder's object, that
names the next, down to the text.  So whoever has the objects and one id can check all of it,
without the history they came from.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.model import Version
from policyeditor.history.objects import batched
from policyeditor.history.records import RECORD


@dataclass(frozen=True, slots=True)
class Witness:
    """One object: its id, its kind (``tag``, ``commit``, ``tree`` or ``blob``), what it holds.

    ``about`` is a path in the folder, empty for its top, or the name of the mark.
    """

    id: str
    kind: str
    about: str
    data: bytes


def witnesses(door: Door, version: Version) -> tuple[Witness, ...]:
    """The objects of a version, from the mark down to the text and the record.

    Those that several paths go through come once.  Raises HistoryError where one is missing.
    """
    asked = list(dict.fromkeys(_asked(version)))
    names = [name.encode("utf-8", "surrogateescape") for name, _ in asked]
    end, way = (b"\0", ("-z",)) if any(b"\n" in name for name in names) else (b"\n", ())
    output = door.read("cat-file", "--batch", *way, stdin=end.join((*names, b"")))
    found = batched(output, names)
    if found is None:
        raise HistoryError("history.damaged", folder=str(door.place.root))
    witnesses: dict[str, Witness] = {}
    for (_, about), each in zip(asked, found, strict=True):
        if each is not None:
            witnesses.setdefault(each[0], Witness(each[0], each[1], about, each[2]))
    return tuple(witnesses.values())


def _asked(version: Version) -> Iterator[tuple[str, str]]:
    record = version.published
    if record is not None:
        yield f"refs/tags/{record.tag}", record.tag
    yield version.id, ""
    paths = [version.path]
    if record is not None:
        paths.append(f"{record.folder}/{RECORD}")
    for path in paths:
        parts = path.split("/")
        for depth in range(len(parts) + 1):
            here = "/".join(parts[:depth])
            yield f"{version.id}:{here}", here
