"""The first tour: offered once with the sample, and there whenever it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from policyeditor.gui.message_bar import Deed
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.tour.tour import Tour
from policyeditor.gui.window.main_window import MainWindow

_TOPIC = "tour"


class Touring(QObject):
    """Offers the tour in a quiet bar, and shows it."""

    def __init__(self, window: MainWindow, services: Services, opening: Opening) -> None:
        super().__init__(window)
        self._window = window
        self._settings = services.settings
        self._opening = opening
        self.tour = Tour(window)

    def offer(self) -> None:
        """Offer the tour above the sample's text, the first time that this is opened."""
        document = self._window.desk.current
        if document is None or not self._settings.now.tour or self.tour.running:
            return
        self._keep()
        show = Deed(self.tr("&Show me around"), self.begin)
        no = Deed(self.tr("No, thanks"), self._put_away)
        words = self.tr("New here? Five steps show you what is where.")
        document.bar.say(words, (show, no), _TOPIC, sign="lightbulb")

    def begin(self) -> None:
        """Show the tour; where no policy is open, on the sample."""
        self._keep()
        if self._window.desk.current is None:
            self._opening.open_sample()
        if self._window.desk.current is None:
            return  # why is told by whoever tried to open it
        self._put_away()
        self.tour.begin()

    def _put_away(self) -> None:
        for document in self._window.desk:
            document.bar.say("", topic=_TOPIC)

    def _keep(self) -> None:
        """Whatever the answer, it is not offered again."""
        self._settings.change(self._settings.now.with_tour_offered())
