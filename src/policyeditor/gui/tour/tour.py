"""The tour itself: goes from step to step over a window that stays in use."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from policyeditor.gui.tour.bubble import Bubble, Frame
from policyeditor.gui.tour.steps import STEPS
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.window.views import View

#: What can move a target: of itself, or of the window around it.
_MOVES = frozenset(
    {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide,
     QEvent.Type.LayoutRequest}
)  # fmt: skip


class Tour(QObject):
    """Shows one bubble after the other; ``left`` tells that the person is through, or left."""

    left = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._frame = Frame(window.theme, window)
        self._bubble = Bubble(window.theme, window)
        window.follow_theme(self._frame)
        window.follow_theme(self._bubble)
        self._number = 0
        self._target: QWidget | None = None
        self._before: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._point)
        self._bubble.nextWanted.connect(self.go_on)
        self._bubble.backWanted.connect(self.go_back)
        self._bubble.leaveWanted.connect(self.leave)
        window.places.currentChanged.connect(lambda _index: self._soon.start())
        window.desk.currentChanged.connect(lambda _index: self._follow_desk())

    @property
    def running(self) -> bool:
        """Whether a bubble is shown."""
        return self._number > 0

    @property
    def bubble(self) -> Bubble:
        """What is shown."""
        return self._bubble

    @property
    def number(self) -> int:
        """The step that is shown, from 1; 0 where none is."""
        return self._number

    def begin(self) -> None:
        """Show the first step; the keyboard goes to its bubble until it is left."""
        if not self.running:
            self._before = self._window.focusWidget()
            self._window.installEventFilter(self)
        self._window.show_place(self._window.writing)
        if self._window.views.view is not View.BOTH:
            self._window.views.show(View.BOTH)
        self._show(1)
        self._bubble.take_keys()

    def go_on(self) -> None:
        """The next step; behind the last one the tour ends."""
        if self._number < len(STEPS):
            self._show(self._number + 1)
        else:
            self.leave()

    def go_back(self) -> None:
        """The step before."""
        if self._number > 1:
            self._show(self._number - 1)
            self._bubble.take_keys()  # the button pressed may be grey now

    def leave(self) -> None:
        """End the tour; the keyboard goes back to where it was."""
        if not self.running:
            return
        had_keys = self._bubble.has_keys
        self._number = 0
        self._window.removeEventFilter(self)
        self._watch(None)
        self._bubble.hide()
        self._frame.hide()
        if had_keys:
            self._give_keys_back()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves; Esc that nothing else had a use for leaves."""
        if event.type() in _MOVES:
            self._soon.start()
        elif (
            watched is self._window
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave()
            return True
        return False

    def _show(self, number: int) -> None:
        self._number = number
        step = STEPS[number - 1]
        words = step.words_shown(self._window)
        self._bubble.say(step.title_shown(), words, number, len(STEPS))
        self._point()

    def _point(self) -> None:
        """Stand beside the target of the step, wherever it is now."""
        if not self.running:
            return
        window = self._window
        if window.desk.current is None or not window.tool_bar.isVisible():
            self.leave()  # nothing is left to point at
            return
        target = STEPS[self._number - 1].target(window)
        self._watch(target)
        place = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        seen = target.isVisible()
        self._frame.setGeometry(place.intersected(window.rect()))
        self._frame.setVisible(seen)
        self._frame.raise_()
        self._bubble.point_at(place if seen else window.rect())
        self._bubble.show()
        self._bubble.raise_()

    def _watch(self, target: QWidget | None) -> None:
        if target is self._target:
            return
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = target
        if target is not None:
            target.installEventFilter(self)

    def _follow_desk(self) -> None:
        """Another policy came to the front, or none is left: its text is the target now."""
        self._target = None  # the text before may be gone
        self._soon.start()

    def _give_keys_back(self) -> None:
        document = self._window.desk.current
        before, self._before = self._before, None
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        except RuntimeError:  # it was closed meanwhile
            pass
        if document is not None:
            document.editor.setFocus(Qt.FocusReason.OtherFocusReason)
