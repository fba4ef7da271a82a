"""What all pages of the assistant share: a heading, an explanation, the content."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.publish_desk import PublishDesk, Standing
from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.publishing.plan import PublishPlan


class Page(QWidget):
    """One step; content goes to ``content``.  ``show_standing`` follows what was worked out."""

    def __init__(self, desk: PublishDesk, heading: str, explanation: str) -> None:
        super().__init__()
        self.desk = desk
        self.content = QVBoxLayout()
        self.content.setSpacing(2 * STEP)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(2 * STEP)
        down.addWidget(label(heading, "heading"))
        if explanation:
            down.addWidget(label(explanation, "muted"))
        down.addLayout(self.content, 1)

    def show_standing(self, standing: Standing) -> None:
        """Show what was worked out."""
        raise NotImplementedError

    def arrive(self) -> None:
        """The person comes to this page."""


def named_file(plan: PublishPlan, path: Path) -> str:
    """A policy's file as people tell it from its other languages: with its folder."""
    return path.relative_to(plan.root).as_posix() if path.is_relative_to(plan.root) else path.name


def passed_words() -> str:
    """What to say of an effective date that lies in the past."""
    return QCoreApplication.translate(
        "Page",
        "This day has passed. That is right only if the text has been public since then.",
    )


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A form that scrolls down alone, with a name to be read aloud."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


def title(words: str) -> QWidget:
    """The heading of a group in a form."""
    made = label(words, "heading")
    made.setContentsMargins(0, 2 * STEP, 0, 0)
    return made
