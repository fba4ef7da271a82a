"""A policy that another window has open is only read here, until that one lets go of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from policyeditor.gui.dates import moment_words
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.message_bar import Deed
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.workspace.holding import Holder, Holds

_TOPIC = "window"
#: Milliseconds between two looks whether another window has let go.
_LOOK = 3000


class Holding(QObject):
    """Takes each policy that is shown; ``taken`` has one that was let go elsewhere meanwhile."""

    taken = Signal(object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._holds = Holds(services.places.open)
        self._elsewhere: dict[OpenDocument, Holder] = {}
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)

    def close(self) -> None:
        """The window closes: let go of all."""
        self._timer.stop()
        self._holds.close()

    def shown(self, document: OpenDocument | None) -> None:
        """Hold a policy that came to the front, or tell who does."""
        if document is None or document in self._elsewhere:
            return
        holder = self._holds.take(document.path)
        if holder is None:
            return
        self._elsewhere[document] = holder
        reason = _words(document, holder)
        self._window.desk.hold(document, _TOPIC, reason)
        again = Deed(self.tr("Edit here"), lambda: self._take_over(document))
        document.bar.say(say(reason), (again,), _TOPIC)
        self._timer.start()

    def closed(self, document: OpenDocument) -> None:
        """A policy was closed."""
        if self._elsewhere.pop(document, None) is None:
            self._holds.let_go(document.path)

    def look(self) -> None:
        """Whether another window has let go of a policy in the meantime."""
        for document in tuple(self._elsewhere):
            if self._holds.take(document.path) is None:
                self._give(document)
        if not self._elsewhere:
            self._timer.stop()

    def _take_over(self, document: OpenDocument) -> None:
        self.look()
        if document in self._elsewhere:
            words = self.tr("“{name}” is still open in the other window. Close it there first.")
            self._window.status.say(words.format(name=document.path.name))

    def _give(self, document: OpenDocument) -> None:
        """The other window is gone: this one writes now, on what the file holds."""
        self._elsewhere.pop(document)
        self._window.desk.hold(document, _TOPIC, None)
        document.bar.say("", topic=_TOPIC)
        words = self.tr("“{name}” was closed in the other window. You can edit it here now.")
        self._window.status.say(words.format(name=document.path.name))
        self.taken.emit(document)


def _words(document: OpenDocument, holder: Holder) -> Message:
    params = {
        "file": document.path.name,
        "account": holder.account,
        "computer": holder.computer,
        "since": moment_words(holder.since) if holder.since else "",
    }
    return Message("holding.elsewhere" if holder.since else "holding.somewhere", params)
