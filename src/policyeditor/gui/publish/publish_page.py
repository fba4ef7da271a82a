"""Step 6: everything once more, who approves it, and what is still in the way."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from policyeditor.gui.dates import day_words
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.open_points_box import OpenPointsBox
from policyeditor.gui.publish.page import Page, named_file, passed_words, scrolled, title
from policyeditor.gui.publish.publish_desk import (
    PublishDesk,
    Standing,
    day_passed,
    handed_out,
    no_place_for_files,
)
from policyeditor.gui.publish.steps import STEPS, Step, field_of, waiting
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.messages import Message

_MOST = 4  # reasons listed for one step, before the rest is only counted


class PublishPage(Page):
    """``stepWanted`` carries the step in which a reason to wait can be put right, and
    the field of the notice's words where it is one.

    ``placeWanted`` carries a file and a line of it; ``unsaved`` tells the files with drafts that
    are not saved.
    """

    stepWanted = Signal(object, str)
    placeWanted = Signal(object, int)

    def __init__(self, desk: PublishDesk, unsaved: Callable[[], Collection[Path]] = tuple) -> None:
        super().__init__(desk, self.tr("Publish"), "")
        self._down = QVBoxLayout()
        self._down.setContentsMargins(0, 0, 3 * STEP, 0)
        self._down.setSpacing(2 * STEP)
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._down)
        self._unsaved = unsaved
        self._points = OpenPointsBox()
        self._points.placeWanted.connect(self.placeWanted)
        outer.addWidget(self._points)
        outer.addWidget(title(self.tr("Who approves it")))
        self._approved = QLineEdit(desk.plan.approved_by)
        self._approved.setAccessibleName(self.tr("Who approves it"))
        self._approved.setPlaceholderText(self.tr("Name and office of the person"))
        self._approved.textEdited.connect(
            lambda text: desk.change(replace(desk.plan, approved_by=text.strip()))
        )
        outer.addWidget(self._approved)
        outer.addStretch(1)
        self.content.addWidget(scrolled(inside, self.tr("Publish")), 1)

    def show_standing(self, standing: Standing) -> None:
        """Sum the publish up."""
        while (item := self._down.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        found = waiting(standing.refusals)
        if found:
            self._down.addWidget(
                label(self.tr("Still to do before this can be published:"), "error")
            )
            for step in STEPS:
                if step in found:
                    reasons = [say(each.message) for each in found[step]]
                    field = next(filter(None, map(field_of, found[step])), "")
                    self._add_reasons(step, reasons, field)
        if no_place_for_files(standing):
            words = self.tr("Choose a folder for the notices and the other files.")
            self._add_reasons(Step.EXPORTS, [words])
        for line in self._summary(standing):
            self._down.addWidget(label(line))
        if day_passed(standing):
            self._down.addWidget(label(passed_words(), "warning"))
        if not found:
            self._down.addWidget(
                label(
                    self.tr(
                        "Publishing saves one version with the texts, the decisions and the "
                        "notices, and marks it as published. Sending the notices is up to you."
                    ),
                    "muted",
                )
            )
        self._points.show_points(standing.points, self._unsaved(), standing.plan)

    def arrive(self) -> None:
        """A draft may have been changed or saved meanwhile."""
        if (standing := self.desk.standing) is not None:
            self._points.show_points(standing.points, self._unsaved(), standing.plan)

    def _add_reasons(self, step: Step, reasons: list[str], field: str = "") -> None:
        shown = list(dict.fromkeys(reasons))
        for words in shown[:_MOST]:
            self._down.addWidget(label(f"• {words}"))
        if len(shown) > _MOST:
            more = self.tr("… and {n} more").format(n=len(shown) - _MOST)
            self._down.addWidget(label(more, "muted"))
        go = QPushButton(self.tr("Put it right"))
        go.setAutoDefault(False)
        go.clicked.connect(lambda: self.stepWanted.emit(step, field))
        row = QWidget()
        across = QVBoxLayout(row)
        across.setContentsMargins(0, 0, 0, STEP)
        go.setMaximumWidth(go.sizeHint().width())
        across.addWidget(go)
        self._down.addWidget(row)

    def _summary(self, standing: Standing) -> list[str]:
        plan, prepared = standing.plan, standing.prepared
        lines = [
            self.tr("Policies: {names}").format(
                names=", ".join(named_file(plan, each.path) for each in prepared.policies)
            )
        ]
        if plan.effective is not None:
            lines.append(self.tr("In force from {day}").format(day=day_words(plan.effective)))
        if prepared.first:
            lines.append(self.tr("First publication: no notice is owed."))
        elif not prepared.notices:
            lines.append(self.tr("No change is significant: no notice is owed."))
        else:
            told = sum(len(notice.changes) for notice in prepared.notices)
            lines.append(self.tr("Changes told: {n}").format(n=told))
        if plan.channels and prepared.notices:
            ways = (say(Message(f"notices.channel.{way}")) for way in plan.channels)
            lines.append(self.tr("People are told by: {ways}").format(ways=", ".join(ways)))
        against = self.tr("You go on against a rule: {note}")
        lines += [against.format(note=rule.note) for rule in plan.accepted]
        if plan.output is not None and handed_out(standing):
            lines.append(self.tr("Files go to {folder}").format(folder=plan.output))
        return lines
