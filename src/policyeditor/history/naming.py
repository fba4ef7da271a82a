"""Names given to versions afterwards: annotated tags, so that they travel with the history.

A name is the tag's message, in any words; the tag is ``policyeditor/<words>-<id>``, where the
words are the name in lower-case ASCII, for people who read the tags elsewhere.  A version has one
name; giving another replaces it.
"""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import datetime

from policyeditor.errors import HistoryError
from policyeditor.history.door import Door
from policyeditor.history.log import without_controls
from policyeditor.history.model import Author, Version
from policyeditor.history.preflight import NAMES
from policyeditor.history.sealing import Place

_PREFIX = NAMES + "/"
_NAME_LIMIT = 200
_PACKED_LIMIT = 4 * 1024 * 1024  # bytes; reading more costs more than asking git


def given_names(door: Door) -> dict[str, str]:
    """The names of versions by version id."""
    if not may_be_marked(door.place, NAMES):
        return {}
    output = door.read("for-each-ref", "--format=%(*objectname) %(contents:subject)", "--", _PREFIX)
    pairs = (line.partition(" ") for line in output.decode("utf-8", "replace").split("\n"))
    return {
        identifier: without_controls(name)[:_NAME_LIMIT]
        for identifier, _, name in pairs
        if identifier and name
    }


def name_version(door: Door, version: Version, name: str, author: Author) -> None:
    """Give a version a name, in place of the one it may have; raises HistoryError."""
    words = clean_name(name)
    reference = f"{_PREFIX}{_slug(words)}-{version.id[:12]}"
    now = datetime.now().astimezone()
    tag = (
        f"object {version.id}\ntype commit\ntag {reference.removeprefix('refs/tags/')}\n"
        f"tagger {author.name} <{author.email}> {int(now.timestamp())} {now:%z}\n\n{words}\n"
    )
    # Not `mktag`: it opens whatever files the folder's `fsck.skipList` names.
    made = (
        door.write(
            "hash-object",
            "-t",
            "tag",
            "-w",
            "--stdin",
            stdin=tag.encode("utf-8", "surrogateescape"),
        )
        .decode("ascii")
        .strip()
    )
    listed = door.read(
        "for-each-ref", "--format=%(objectname) %(*objectname) %(refname)", "--", _PREFIX
    )
    commands = ["start"]
    kept = False
    for line in listed.decode("utf-8", "surrogateescape").splitlines():
        old, named, other = line.split(" ", 2)
        if named != version.id and other != reference:
            continue
        if other == reference:
            kept = True
            commands.append(f"update {other} {made} {old}")
        else:
            commands.append(f"delete {other} {old}")
    if not kept:
        commands.append(f"create {reference} {made}")
    stdin = "\n".join([*commands, "prepare", "commit", ""])
    door.write("update-ref", "--stdin", stdin=stdin.encode("utf-8", "surrogateescape"))


def clean_name(name: str) -> str:
    """A name on one line; raises HistoryError where nothing is left or it is too long."""
    words = " ".join(name.split())
    if not words or not words.isprintable() or len(words) > _NAME_LIMIT:
        raise HistoryError("history.bad-name", limit=_NAME_LIMIT)
    return words


def may_be_marked(place: Place, under: str) -> bool:
    """Whether there may be a mark on any version, from git's files alone: mostly there is none.

    ``under`` is where such marks are: ``refs/tags/…`` without a slash at its end.
    """
    try:
        with os.scandir(place.common_dir / under) as found:
            if next(found, None) is not None:
                return True
    except FileNotFoundError:
        pass
    try:
        packed = place.common_dir / "packed-refs"
        if packed.stat().st_size > _PACKED_LIMIT:
            return True
        return f"{under}/".encode("ascii") in packed.read_bytes()
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _slug(name: str) -> str:
    ascii_letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", ascii_letters.lower()).strip("-")[:40] or "name"
