"""What the first tour says, and what of the window each step points at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from policyeditor.gui.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class TourStep:
    """One bubble.  ``entry`` is the menu entry whose keys the words name as ``{keys}``."""

    title: object  # as QT_TRANSLATE_NOOP is typed; a word
    words: object
    target: Callable[[MainWindow], QWidget]
    entry: str = ""

    def title_shown(self) -> str:
        """The title in the interface's language."""
        return QCoreApplication.translate("Tour", str(self.title))

    def words_shown(self, window: MainWindow) -> str:
        """The words in the interface's language, with the keys as this system writes them."""
        words = QCoreApplication.translate("Tour", str(self.words))
        if not self.entry:
            return words
        keys = window.actions_by_id[self.entry].shortcut()
        return words.format(keys=keys.toString(QKeySequence.SequenceFormat.NativeText))


def _text(window: MainWindow) -> QWidget:
    document = window.desk.current
    return document.editor if document is not None else window.desk


def _button(entry: str) -> Callable[[MainWindow], QWidget]:
    """The tool bar's button of a menu entry, else what stands for it in a narrow window."""

    def find(window: MainWindow) -> QWidget:
        button = window.tool_bar.widgetForAction(window.actions_by_id[entry])
        if isinstance(button, QWidget) and button.isVisible():
            return button
        # Qt's name for the button behind which a bar that is too long keeps its rest.
        more = window.tool_bar.findChild(QToolButton, "qt_toolbar_ext_button")
        return more if isinstance(more, QWidget) and more.isVisible() else window.tool_bar

    return find


STEPS: tuple[TourStep, ...] = (
    TourStep(
        QT_TRANSLATE_NOOP("Tour", "Write here"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "This is the text of the policy. Click into it and write; Enter begins the next "
            "clause. What you write stays a draft until you save it.",
        ),
        _text,
    ),
    TourStep(
        QT_TRANSLATE_NOOP("Tour", "See what is published"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Beside the text stands the page as readers will get it. It follows every word that "
            "you write, and a click in it leads to its clause in the text.",
        ),
        lambda window: window.preview,
    ),
    TourStep(
        QT_TRANSLATE_NOOP("Tour", "Save a version"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Save a version ({keys}) whenever a thought is finished. Every version stays, with "
            "your name and the time, and any of them can be brought back.",
        ),
        _button("save"),
        "save",
    ),
    TourStep(
        QT_TRANSLATE_NOOP("Tour", "Compare and decide"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Compare ({keys}) shows what has changed, clause by clause, and suggests which "
            "changes are significant to the people concerned. You decide.",
        ),
        _button("compare"),
        "compare",
    ),
    TourStep(
        QT_TRANSLATE_NOOP("Tour", "Publish"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "When the policy is to go out, Publish ({keys}) asks for the date and your decisions, "
            "and drafts the notices. The guide (Help menu) tells the rest.",
        ),
        _button("publish"),
        "publish",
    ),
)
