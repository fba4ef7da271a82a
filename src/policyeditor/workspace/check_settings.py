"""A folder's decisions on checks, on disk: ``_policyeditor/checks.json``."""

from __future__ import annotations

from pathlib import Path

from policyeditor.checks.settings import (
    CHECK_SETTINGS,
    LARGEST_SETTINGS,
    CheckSettings,
    read_settings,
    settings_text,
)
from policyeditor.errors import InputError
from policyeditor.files import write_with_folder
from policyeditor.messages import Message


def settings_of(root: Path) -> tuple[CheckSettings, Message | None]:
    """The settings of a policy folder, and what of them cannot be used; the usual ones without."""
    file = root / CHECK_SETTINGS
    try:
        if file.is_symlink() or not file.is_file():
            return CheckSettings(), None
        with file.open("rb") as handle:
            data = handle.read(LARGEST_SETTINGS + 1)
        if len(data) > LARGEST_SETTINGS:
            return CheckSettings(), _unusable()
        return read_settings(data.decode("utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return CheckSettings(), _unusable()


def store_settings(root: Path, settings: CheckSettings) -> None:
    """Keep the settings of a policy folder.

    Raises InputError where those that stand there cannot be read (they are somebody's, and would
    be lost), WriteError where they cannot be kept.
    """
    _known, trouble = settings_of(root)
    if trouble is not None:
        raise InputError(trouble.code, **dict(trouble.params))
    file = root / CHECK_SETTINGS
    write_with_folder(file, settings_text(settings).encode("utf-8"))


def _unusable() -> Message:
    return Message("checks.settings-unusable", {"file": CHECK_SETTINGS, "place": "1"})
