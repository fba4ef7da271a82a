"""What links within a policy folder may lead to: its files, and the addresses of its policies."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from policyeditor.checks.links import file_of, links_in, places_in
from policyeditor.workspace.folder import POLICY_SUFFIXES

_SKIPPED = frozenset({"_policyeditor", "_site", "node_modules", "vendor", "__pycache__"})
_MOST_FILES = 5_000
_MOST_READ = 500  # policies whose address is looked up
_MOST_LOOKED_INTO = 20  # policies that one policy links into
_LARGEST = 512 * 1024
_HEAD = 2_048  # bytes, in which an address stands
_PERMALINK = re.compile(rb"^permalink:[ \t]*[\"']?(/[^\s\"'#]{0,300})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FolderLinks:
    """The files of a folder (relative, forward slashes) and the file of each web address.

    Both are empty for a folder with too many files: there nothing can be said of a link.
    """

    files: frozenset[str] = frozenset()
    addresses: Mapping[str, str] = field(default_factory=dict)


def links_of(root: Path) -> FolderLinks:
    """Look for what links may lead to; of a policy no more than its first lines are read."""
    files: list[str] = []
    for parent, folders, names in os.walk(root):
        folders[:] = [each for each in folders if each[0] != "." and each not in _SKIPPED]
        above = Path(parent).relative_to(root)
        files += [(above / name).as_posix() for name in names]
        if len(files) > _MOST_FILES:
            return FolderLinks()
    policies = [name for name in files if Path(name).suffix.lower() in POLICY_SUFFIXES]
    found = {_address(root / name): name for name in policies[:_MOST_READ]}
    found.pop("", None)
    return FolderLinks(frozenset(files), found)


def places_for(path: Path, root: Path, links: FolderLinks) -> dict[str, frozenset[str]]:
    """The ids within the policies that a saved policy links into, by file."""
    found: dict[str, frozenset[str]] = {}
    own = path.relative_to(root).as_posix()
    for target in links_in(_text(path)):
        file = file_of(target, own, links.addresses)
        is_policy = Path(file).suffix.lower() in POLICY_SUFFIXES and file in links.files
        if "#" in target and is_policy and file not in found and file != own:
            text = _text(root / file)
            if text:  # of what cannot be read nothing is said
                found[file] = places_in(text)
            if len(found) == _MOST_LOOKED_INTO:
                break
    return found


def _text(file: Path) -> str:
    try:
        if file.is_symlink() or not file.is_file():  # a pipe would never end
            return ""
        with file.open("rb") as handle:
            data = handle.read(_LARGEST)
        return data.decode("utf-8", errors="replace").replace("\r\n", "\n")
    except OSError:
        return ""


def _address(file: Path) -> str:
    try:
        if file.is_symlink() or not file.is_file():  # a pipe would never end
            return ""
        with file.open("rb") as handle:
            match = _PERMALINK.search(handle.read(_HEAD))
        return match[1].decode("utf-8") if match else ""
    except (OSError, UnicodeDecodeError):
        return ""
