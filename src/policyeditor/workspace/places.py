"""Where the program keeps what is its own, outside every policy folder."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path, user_state_path

_NAME = "policyeditor"


def settings_file() -> Path:
    """The file of the person's settings."""
    return user_config_path(_NAME, appauthor=False) / "settings.json"


def window_file() -> Path:
    """The file in which the window's layout is remembered."""
    return user_config_path(_NAME, appauthor=False) / "window.ini"


def recovery_folder() -> Path:
    """The folder of the recovery journals."""
    return user_state_path(_NAME, appauthor=False) / "recovery"
