"""Which folder a policy belongs to, where nobody opened one."""

from __future__ import annotations

from pathlib import Path

# What stands at the top of a policy folder: its history, a Jekyll site's settings, its own rules.
_SIGNS = (".git", "_config.yml", "_policyeditor")
_HIGHEST = 6  # folders above the open one in which its site is looked for


def policy_root(path: Path) -> Path:
    """The nearest folder above a policy that looks like a policy folder, else the one it is in."""
    folder = path.absolute().parent
    for candidate in (folder, *folder.parents):
        if any((candidate / sign).exists() for sign in _SIGNS):
            return candidate
    return folder


def root_of(path: Path, folder: Path | None) -> Path:
    """The folder that a policy's decisions and versions belong to, whatever folder is open.

    The nearest that looks like a policy folder; without one the open folder it stands in.
    """
    root = policy_root(path)
    signed = any((root / sign).exists() for sign in _SIGNS)
    return folder if folder and not signed and path.is_relative_to(folder) else root


def publishing_root(folder: Path) -> Path:
    """The folder that policies of an open folder are published from.

    It is that one, or the top of the site that it is itself a part of.
    """
    signs = _SIGNS[1:]
    for candidate in (folder.absolute(), *folder.absolute().parents[:_HIGHEST]):
        if any((candidate / sign).exists() for sign in signs):
            return candidate
    return folder


def profile_folder(root: Path) -> Path:
    """Where a policy folder keeps notice profiles of its own."""
    return root / "_policyeditor" / "profiles"
