"""What a policy folder says for all of its policies: ``_policyeditor/settings.json``."""

from __future__ import annotations

import json
from pathlib import Path

from policyeditor.errors import WriteError
from policyeditor.files import write_with_folder
from policyeditor.workspace.dialects import DIALECTS, FOLDER_SETTINGS

_MOST_READ = 256 * 1024


def stated_dialect(root: Path) -> str:
    """The dialect that a folder states; empty where it states none, or none that is known."""
    said = _read(root / FOLDER_SETTINGS)
    dialect = said.get("dialect") if said else None
    return dialect if isinstance(dialect, str) and dialect in DIALECTS else ""


def state_dialect(root: Path, dialect: str) -> None:
    """Have a folder state a dialect, or none (the empty one); all else that it says stays.

    Raises WriteError, also where the file holds what is no settings: that is not overwritten.
    """
    file = root / FOLDER_SETTINGS
    said = _read(file)
    if said is None:
        raise WriteError("site.settings-unusable", file=FOLDER_SETTINGS)
    if said.get("dialect", "") == dialect:
        return
    rest = {key: value for key, value in said.items() if key != "dialect"}
    kept = {"dialect": dialect, **rest} if dialect else rest
    write_with_folder(file, (json.dumps(kept, indent=2, ensure_ascii=False) + "\n").encode("utf-8"))


def _read(file: Path) -> dict[str, object] | None:
    """The settings; none for a missing file, None for one that cannot be understood."""
    try:
        if file.is_symlink():
            return None
        if not file.exists():
            return {}
        with file.open("rb") as handle:
            said = json.loads(handle.read(_MOST_READ).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None
