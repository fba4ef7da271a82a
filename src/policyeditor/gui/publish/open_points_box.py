"""What each policy leaves open: nothing of it stops the publish, but nobody should miss it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.page import named_file
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.workspace.publishing.open_points import Lacking, OpenPoints
from policyeditor.workspace.publishing.plan import PublishPlan

_FEW = 3  # problems told word for word; the list of problems beside the text has them all


class OpenPointsBox(QWidget):
    """A card for each policy that leaves something open.

    ``placeWanted`` carries a file and the line at which its first problem stands.
    """

    placeWanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(STEP)
        self._shown: tuple[object, ...] = ()

    def show_points(
        self, points: Sequence[OpenPoints], unsaved: Collection[Path], plan: PublishPlan
    ) -> None:
        """Show what is left open; ``unsaved`` are the files with drafts that nobody saved."""
        shown = (tuple(points), frozenset(unsaved))
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._down.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        left = [each for each in points if each or each.path in unsaved]
        self.setVisible(bool(left))
        if not left:
            return
        words = self.tr("Open points. They do not stop you, but look at them first:")
        self._down.addWidget(label(words, "warning"))
        for each in left:
            self._down.addWidget(self._card(each, each.path in unsaved, plan))

    def _card(self, points: OpenPoints, unsaved: bool, plan: PublishPlan) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        down = QVBoxLayout(card)
        down.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        down.setSpacing(STEP)
        name = named_file(plan, points.path)
        down.addWidget(label(name, "heading"))
        for words in self._lines(points, unsaved):
            down.addWidget(label(f"• {words}"))
        problems = (*points.errors, *points.warnings)
        for problem in problems[:_FEW]:
            told = self.tr("Line {line}: {problem}")
            down.addWidget(label(told.format(line=problem.line, problem=say(problem.message))))
        if len(problems) > _FEW:
            more = self.tr("… and {n} more").format(n=len(problems) - _FEW)
            down.addWidget(label(more, "muted"))
        show = QPushButton(self.tr("Show in the text"))
        show.setAccessibleDescription(name)
        show.setAutoDefault(False)
        line = problems[0].line if problems else 1
        show.clicked.connect(lambda: self.placeWanted.emit(points.path, line))
        across = QHBoxLayout()
        across.addWidget(show)
        across.addStretch(1)
        down.addLayout(across)
        return card

    def _lines(self, points: OpenPoints, unsaved: bool) -> Iterator[str]:
        if unsaved:
            yield self.tr(
                "It has changes that were not saved; they are not published. Save them first."
            )
        if points.errors:
            yield self.tr("Errors: {n}").format(n=len(points.errors))
        if points.warnings:
            yield self.tr("Warnings: {n}").format(n=len(points.warnings))
        yield from lacking_lines(points.lacking)


def lacking_lines(lacking: Lacking) -> Iterator[str]:
    """What a translation lacks, in words."""
    translate = QCoreApplication.translate
    if lacking.missing:
        words = translate("OpenPointsBox", "Clauses missing in this language: {n}")
        yield words.format(n=lacking.missing)
    if lacking.untranslated:
        words = translate("OpenPointsBox", "Clauses not translated yet: {n}")
        yield words.format(n=lacking.untranslated)
