"""In the status line: what goes over the network, how far it is, and a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from policyeditor.gui.style.theme import STEP
from policyeditor.history.remote_progress import Following, Progress, Stage, Stop


class TeamProgress(QWidget):
    """Hidden until something is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("team_progress")
        self._words = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(30 * STEP)
        self._bar.setMaximumHeight(3 * STEP)
        self._bar.setAccessibleName(self.tr("How far sending or getting is"))
        self._stop_button = QPushButton(self.tr("Stop"))
        self._stop_button.setObjectName("team_stop")
        self._stop_button.setFlat(True)
        self._stop_button.clicked.connect(self.stop)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(2 * STEP)
        for part in (self._words, self._bar, self._stop_button):
            across.addWidget(part)
        self._stop: Stop | None = None
        self._relay = _Relay(self)
        self._relay.told.connect(self._show)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._stop is not None

    def begin(self, words: str) -> Following:
        """Something begins; gives what follows it in the other thread."""
        self._stop = Stop()
        self._words.setText(words)
        self._bar.setRange(0, 0)
        self._stop_button.setEnabled(True)
        self.show()
        return Following(self._relay.told.emit, self._stop)

    def end(self) -> None:
        """It ended, one way or another."""
        self._stop = None
        self.hide()

    def stop(self) -> None:
        """End what is under way; it leaves everything as it was."""
        if self._stop is not None:
            self._stop.now()
            self._stop_button.setEnabled(False)
            self._words.setText(self.tr("Stopping…"))

    def _show(self, progress: Progress) -> None:
        if self._stop is None or self._stop.wanted:
            return
        words = {
            Stage.CONNECTING: self.tr("Connecting…"),
            Stage.COUNTING: self.tr("Preparing…"),
            Stage.RECEIVING: self.tr("Getting…"),
            Stage.SENDING: self.tr("Sending…"),
            Stage.FINISHING: self.tr("Finishing…"),
        }
        self._words.setText(words[progress.stage])
        known = progress.percent >= 0
        self._bar.setRange(0, 100 if known else 0)
        if known:
            self._bar.setValue(progress.percent)


class _Relay(QObject):
    """Carries progress from the thread it is made in to the window's."""

    told = Signal(object)
