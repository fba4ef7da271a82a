"""Where the program keeps what is its own, outside every policy folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_NAME = "policyeditor"


@dataclass(frozen=True, slots=True)
class Places:
    """The file of settings, the file of the window's layout, the folder of recovery journals."""

    settings: Path
    window: Path
    recovery: Path

    @property
    def trust(self) -> Path:
        """The file of the folders the person trusts."""
        return self.settings.with_name("trusted.json")

    @property
    def team(self) -> Path:
        """The file of the places that folders are shared in."""
        return self.settings.with_name("team.json")

    @property
    def words(self) -> Path:
        """The file of the person's own words, for all policy folders."""
        return self.settings.with_name("words.txt")

    @property
    def dictionaries(self) -> Path:
        """The folder of dictionaries that the person or an administrator put there."""
        return self.settings.with_name("dictionaries")

    @property
    def open(self) -> Path:
        """The folder that tells which policies are open in a window."""
        return self.recovery.parent / "open"

    @property
    def left_open(self) -> Path:
        """The file that tells which policies were open when the window closed."""
        return self.window.with_name("open.json")

    @property
    def plans(self) -> Path:
        """The folder of what was begun in the publish assistant and is not published yet."""
        return self.recovery.parent / "publishing"

    @property
    def reports(self) -> Path:
        """The folder of reports of the program's own mistakes."""
        return self.recovery.parent / "reports"


def usual_places() -> Places:
    """The places of the person's own desktop."""
    from platformdirs import user_config_path, user_state_path  # not needed where places are given

    config = user_config_path(_NAME, appauthor=False)
    state = user_state_path(_NAME, appauthor=False)
    return Places(config / "settings.json", config / "window.ini", state / "recovery")
