"""With whom a policy folder is shared: the person's own choice, kept outside every folder.

A folder that came from elsewhere may name a place in its own settings; that is only proposed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import PolicyEditorError
from policyeditor.files import write_with_folder
from policyeditor.history.remote_address import Address, read_address
from policyeditor.workspace.places import usual_places


@dataclass(frozen=True, slots=True)
class Connection:
    """The place that a folder's versions are shared in, and the line of work there.

    ``root`` is the top of the folder's history.
    """

    root: Path
    address: Address
    line: str


def connections(store: Path | None = None) -> tuple[Connection, ...]:
    """All that are kept; none where the file is missing or damaged."""
    file = store or usual_places().team
    found = []
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))["folders"]
        for each in kept:
            address = read_address(str(each["address"]))
            found.append(Connection(Path(str(each["folder"])), address, str(each["line"])))
    except (OSError, ValueError, TypeError, KeyError, PolicyEditorError):
        return tuple(found)
    return tuple(found)


def connection_at(root: Path, store: Path | None = None) -> Connection | None:
    """The connection of a folder, by the top of its history."""
    return next((each for each in connections(store) if each.root == root), None)


def shared_at(folder: Path, store: Path | None = None) -> Connection | None:
    """The connection of a folder or the nearest one above; costs but a look at the store."""
    place = folder.resolve()
    found = [each for each in connections(store) if place.is_relative_to(each.root)]
    return max(found, key=lambda each: len(each.root.parts), default=None)


def keep_connection(connection: Connection, store: Path | None = None) -> None:
    """Keep a connection in place of the one the folder had.  Raises WriteError."""
    others = [each for each in connections(store) if each.root != connection.root]
    _store([*others, connection], store)


def drop_connection(root: Path, store: Path | None = None) -> None:
    """Share a folder no longer; what was shared stays where it is."""
    _store([each for each in connections(store) if each.root != root], store)


def _store(found: list[Connection], store: Path | None) -> None:
    file = store or usual_places().team
    kept = [
        {"folder": str(each.root), "address": each.address.text, "line": each.line}
        for each in found
    ]
    write_with_folder(file, json.dumps({"version": 1, "folders": kept}, indent=2).encode("utf-8"))
