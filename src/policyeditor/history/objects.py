"""Reading what ``git cat-file --batch`` gives: objects in git's own form."""

from __future__ import annotations

from collections.abc import Iterable

Found = tuple[str, str, bytes]
"""An object: its id, its kind, its bytes."""


def batched(output: bytes, asked: Iterable[bytes]) -> list[Found | None] | None:
    """The objects asked for, in order, None for one that is missing; None for a broken answer."""
    found: list[Found | None] = []
    at = 0
    for name in asked:
        missing = name + b" missing\n"
        if output.startswith(missing, at):
            found.append(None)
            at += len(missing)
            continue
        end = output.find(b"\n", at)
        parts = output[at:end].split(b" ")
        if end < 0 or len(parts) != 3 or not parts[2].isdigit():
            return None
        at = end + 1 + int(parts[2]) + 1
        found.append((parts[0].decode("ascii"), parts[1].decode("ascii"), output[end + 1 : at - 1]))
    return found


def tree_entry(tree: bytes, name: bytes, id_length: int) -> tuple[str, str] | None:
    """The mode and id of an entry of a tree object; None where it has none of that name.

    A tree is ``mode SP name NUL id`` again and again, the id as ``id_length`` raw bytes.
    """
    at = 0
    while at < len(tree):
        end = tree.index(b"\0", at)
        mode, _, entry = tree[at:end].partition(b" ")
        if entry == name:
            return mode.decode("ascii"), tree[end + 1 : end + 1 + id_length].hex()
        at = end + 1 + id_length
    return None
