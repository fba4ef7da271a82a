"""What stands in an empty panel: nothing yet, that it is being read, or that there is nothing."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

#: For so long, in milliseconds, nothing is said: most policies are read by then.
_PATIENCE = 300


class WaitingLabel(QLabel):
    """Says its words, unless it waits to learn whether they are true."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self._words = words
        self._later = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._later.timeout.connect(lambda: self.setText(self.tr("Reading…")))

    def wait(self) -> None:
        """Say nothing for a moment, then that the policy is being read."""
        self.setText("")
        self._later.start()

    def tell(self) -> None:
        """Say the words: they are known to be true."""
        self._later.stop()
        self.setText(self._words)
