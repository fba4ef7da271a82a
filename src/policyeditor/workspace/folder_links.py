"""What links within a policy folder may lead to: its files, and the addresses of its policies."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from policyeditor.workspace.folder import POLICY_SUFFIXES

_SKIPPED = frozenset({"_policyeditor", "_site", "node_modules", "vendor", "__pycache__"})
_MOST_FILES = 5_000
_MOST_READ = 500  # policies whose address is looked up
_HEAD = 2_048  # bytes, in which an address stands
_PERMALINK = re.compile(rb"^permalink:[ \t]*[\"']?(/[^\s\"'#]{0,300})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FolderLinks:
    """The files of a folder (relative, forward slashes) and its policies' web addresses.

    Both are empty for a folder with too many files: there nothing can be said of a link.
    """

    files: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()


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
    found = (_address(root / name) for name in policies[:_MOST_READ])
    return FolderLinks(frozenset(files), frozenset(each for each in found if each))


def _address(file: Path) -> str:
    try:
        if file.is_symlink():
            return ""
        with file.open("rb") as handle:
            match = _PERMALINK.search(handle.read(_HEAD))
        return match[1].decode("utf-8") if match else ""
    except (OSError, UnicodeDecodeError):
        return ""
