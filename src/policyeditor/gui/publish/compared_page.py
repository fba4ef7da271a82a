"""Step 1: what is compared, and which languages are published together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from policyeditor.gui.dates import day_words, local_day
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.known_box import KnownBox
from policyeditor.gui.publish.open_points_box import lacking_lines
from policyeditor.gui.publish.page import Page, named_file, title
from policyeditor.gui.publish.publish_desk import PublishDesk, Standing
from policyeditor.gui.publish.steps import Step, waiting
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.history.model import Version
from policyeditor.workspace.families import FamilyMember
from policyeditor.workspace.publishing.open_points import Lacking
from policyeditor.workspace.publishing.preparing import PreparedPolicy


class ComparedPage(Page):
    """Tells from which published version to what; offers the policy's other languages."""

    def __init__(
        self,
        desk: PublishDesk,
        family: Sequence[FamilyMember],
        lacking: Mapping[Path, Lacking],
        saved: Sequence[Version] = (),
    ) -> None:
        super().__init__(
            desk,
            self.tr("What is compared"),
            self.tr(
                "The text that people know now, the last published version, is compared with the "
                "policy as you saved it."
            ),
        )
        self._told = QWidget()
        self._lines = QVBoxLayout(self._told)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._wrong = label("", "error")
        self._wrong.hide()
        self._anew = QPushButton(self.tr("Compare the texts as they are now"))
        self._anew.setAutoDefault(False)
        self._anew.clicked.connect(desk.compare_anew)
        self._anew.hide()
        self._known = KnownBox(desk, saved)
        self.content.addWidget(self._told)
        self.content.addWidget(self._known)
        self.content.addWidget(self._wrong)
        self.content.addWidget(self._anew)
        self._boxes = self._add_languages(family, lacking)
        self.content.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        """Tell what is compared with what, and what is wrong with it."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for policy in standing.prepared.policies:
            self._lines.addWidget(label(self._words(policy)))
        counts = {len(each.comparison.changes) for each in standing.prepared.policies if each.base}
        if len(counts) > 1:
            words = self.tr(
                "The languages did not change in the same way. Check that none was forgotten in a "
                "translation."
            )
            self._lines.addWidget(label(words, "warning"))
        self._known.show_known(standing.plan.lead.known)
        found = waiting(standing.refusals).get(Step.COMPARED, [])
        self._wrong.setText("\n".join(dict.fromkeys(say(each.message) for each in found)))
        self._wrong.setVisible(bool(found))
        stale = {"publishing.text-changed", "publishing.base-changed"}
        self._anew.setVisible(any(each.message.code in stale for each in found))
        paths = {each.path for each in standing.plan.policies}
        for path, box in self._boxes.items():
            blocked = box.blockSignals(True)
            box.setChecked(path in paths)
            box.blockSignals(blocked)

    def _words(self, policy: PreparedPolicy) -> str:
        name = named_file(self.desk.plan, policy.path)
        if policy.base is None:
            return self.tr(
                "{name}: first publication. There is no published version before it, so nobody "
                "has to be told of changes."
            ).format(name=name)
        count = len(policy.comparison.changes)
        changes = (
            self.tr("Nothing has changed since.")
            if not policy.changed
            else self.tr("1 change since.")
            if count == 1
            else self.tr("{n} changes since.").format(n=count)
        )
        published = policy.base.published
        if published is None:
            return self.tr("{name}: public as it was saved on {day}. {changes}").format(
                name=name, day=day_words(local_day(policy.base.time)), changes=changes
            )
        return self.tr("{name}: published on {day}, in force from {effective}. {changes}").format(
            name=name,
            day=day_words(local_day(policy.base.time)),
            effective=day_words(published.effective),
            changes=changes,
        )

    def _add_languages(
        self, family: Sequence[FamilyMember], lacking: Mapping[Path, Lacking]
    ) -> dict[Path, QCheckBox]:
        boxes: dict[Path, QCheckBox] = {}
        lead = self.desk.plan.lead.path
        others = [member for member in family if member.path != lead]
        if not others:
            return boxes
        self.content.addWidget(title(self.tr("Other languages of this policy")))
        self.content.addWidget(
            label(self.tr("Ticked ones are published in the same version."), "muted")
        )
        for member in others:
            words = self.tr("{language} ({file})").format(
                language=_language(member.lang), file=named_file(self.desk.plan, member.path)
            )
            box = QCheckBox(words.replace("&", "&&"))
            box.toggled.connect(self._choose)
            boxes[member.path] = box
            self.content.addWidget(box)
            for line in lacking_lines(lacking.get(member.path, Lacking())):
                missing = label(line, "warning")
                missing.setIndent(6 * STEP)
                self.content.addWidget(missing)
        return boxes

    def _choose(self) -> None:
        chosen = [path for path, box in self._boxes.items() if box.isChecked()]
        self.desk.choose_policies([self.desk.plan.lead.path, *chosen])


def _language(tag: str) -> str:
    """A language as it calls itself; the tag where nobody knows it."""
    locale = QLocale(tag.replace("-", "_"))
    known = tag and locale.language() is not QLocale.Language.C
    return locale.nativeLanguageName() if known else tag
