"""What the parts of the window share, made once by the application and handed round."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from policyeditor.gui.background import Background
from policyeditor.gui.live import LiveAnalysis
from policyeditor.workspace.places import Places
from policyeditor.workspace.recovery import Journal
from policyeditor.workspace.settings import Settings, load_settings, store_settings
from policyeditor.workspace.worker.jobs import Jobs


class SettingsKeeper:
    """Holds the settings and writes each change of them."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._settings = load_settings(file)

    @property
    def now(self) -> Settings:
        """The settings as they stand."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Take new settings and keep them."""
        if settings != self._settings:
            self._settings = settings
            store_settings(self._file, settings)


@dataclass(frozen=True, slots=True)
class Services:
    """The machinery behind the window."""

    places: Places
    settings: SettingsKeeper
    background: Background
    journal: Journal
    live: LiveAnalysis
    jobs: Jobs

    def close(self) -> None:
        """End it all in order: running saves first, then the workers and the journal."""
        self.background.wait()
        self.live.close()
        self.jobs.close()
        self.journal.close()


def start_services(places: Places) -> Services:
    """Start what works behind a window."""
    live = LiveAnalysis()
    live.warm_up()  # its processes start while the window is wired
    return Services(
        places=places,
        settings=SettingsKeeper(places.settings),
        background=Background(),
        journal=Journal(places.recovery),
        live=live,
        jobs=Jobs(),
    )
