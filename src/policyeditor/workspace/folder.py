"""A policy folder: the policies in it."""

from __future__ import annotations

import locale
import os
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from policyeditor.errors import FolderError
from policyeditor.workspace.roots import policy_root, root_of

POLICY_SUFFIXES = frozenset({".md", ".markdown"})
"""The endings of the files that are policies."""
_SKIPPED = frozenset({"_policyeditor", "_site", "node_modules", "vendor", "__pycache__"})
# A language alone or with its script or region, as BCP 47 writes them.
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
_MOST_FILES = 5_000
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class PolicyFolder:
    """A folder and the policies in it, by path; ``complete`` is false where there were too many."""

    root: Path
    policies: tuple[Path, ...]
    complete: bool = True


def read_folder(root: Path) -> PolicyFolder:
    """Look for the policies of a folder and its sub-folders.

    Hidden folders and those that tools fill (``_site``, ``_policyeditor``, …) are passed over, and
    links are not followed.  Raises FolderError where the folder itself cannot be read.
    """
    if not is_folder(root):
        raise FolderError("folder.missing", folder=str(root))
    try:
        next(iter(root.iterdir()), None)
    except OSError as error:
        reason = error.strerror or str(error)
        raise FolderError("folder.unreadable", folder=str(root), reason=reason) from error
    found: list[Path] = []
    for parent, folders, files in os.walk(root):
        depth = len(Path(parent).relative_to(root).parts)
        folders[:] = sorted(name for name in folders if _wanted(name)) if depth < _DEEPEST else []
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in POLICY_SUFFIXES:
                if len(found) == _MOST_FILES:
                    return PolicyFolder(root, tuple(found), complete=False)
                found.append(Path(parent) / name)
    return PolicyFolder(root, tuple(found))


def is_folder(path: Path) -> bool:
    """Whether a folder can be seen at a path; false where the system cannot even look there."""
    try:
        return path.is_dir()
    except OSError:
        return False


def policy_to_show(path: Path) -> tuple[Path | None, Path]:
    """The policy to show at once for a path, and the folder it belongs to.

    A policy shows itself; a folder shows its first one, if it has any.  Raises FolderError.
    """
    path = path.absolute()
    if not is_folder(path):
        return path, policy_root(path)
    first = first_policy(read_folder(path))
    return first, root_of(first, path) if first else path


def first_policy(folder: PolicyFolder) -> Path | None:
    """The policy to open with a folder: one in the person's language or English, else the first."""
    language = (locale.getlocale()[0] or "en").partition("_")[0].lower()
    for wanted in (language, "en"):
        for path in folder.policies:
            if wanted in path.parent.relative_to(folder.root).parts:
                return path
    return next(iter(folder.policies), None)


def _wanted(name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED


def languages_of(folder: PolicyFolder) -> tuple[str, ...]:
    """The languages that a folder's policies stand under (``en/``, ``privacy.de.md``), by use."""
    found: Counter[str] = Counter()
    for path in folder.policies:
        inside = path.relative_to(folder.root)
        names = (*inside.parts[:-1], *inside.name.split(".")[1:-1])
        found.update(name for name in names if _LANGUAGE.fullmatch(name))
    return tuple(tag for tag, _count in found.most_common())
