"""Step 3: from when, who is told and how, which rules are kept, what the policy itself promises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.date_field import DateField
from policyeditor.gui.dates import day_words
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.profiles_box import ProfilesBox
from policyeditor.gui.publish.page import Page, named_file, passed_words, scrolled, title
from policyeditor.gui.publish.publish_desk import PublishDesk, Standing, day_passed
from policyeditor.gui.publish.rules_box import UnmetBox
from policyeditor.gui.publish.steps import Step, waiting
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say, upper_first
from policyeditor.messages import Message
from policyeditor.notices.channels import CHANNELS
from policyeditor.notices.profiles import Profile
from policyeditor.notices.promise import PromiseReading
from policyeditor.notices.promise_keeping import earliest_promised
from policyeditor.notices.rules import earliest_for
from policyeditor.policy.date_words import DateKind
from policyeditor.workspace.house import MOST_DAYS
from policyeditor.workspace.publishing.making import RECORDS

_WAYS = (*(channel.id for channel in CHANNELS), *RECORDS)


class DatePage(Page):
    """A form that scrolls; what is not met stands at once below what it is about.

    ``fieldWanted`` carries the field of the notice's words that a rule asks to be filled in.
    """

    fieldWanted = Signal(str)

    def __init__(self, desk: PublishDesk, profiles: Sequence[Profile]) -> None:
        super().__init__(desk, self.tr("From when, and by which rules"), "")
        self._down = QVBoxLayout()
        self._down.setContentsMargins(0, 0, 3 * STEP, 2 * STEP)
        self._down.setSpacing(STEP)
        self._unmet = UnmetBox()
        self._unmet.fieldWanted.connect(self.fieldWanted)
        self._add_date()
        self._add_ways()
        self._profiles = ProfilesBox(profiles)
        self._house_days = house_days_of(profiles)
        self._add_rules()
        self._promises = label("")
        self._promise_title = title(self.tr("What the policy promises about its own changes"))
        self._header_title = title(self.tr("Dates at the head of the policy"))
        self._set_dates = QCheckBox(self.tr("Set them when it is published"))
        self._header = label("", "muted")
        for widget in (
            self._promise_title, self._promises, self._header_title, self._set_dates, self._header,
        ):  # fmt: skip
            self._down.addWidget(widget)
        self._down.addStretch(1)
        self._set_dates.toggled.connect(
            lambda on: self.desk.change(replace(self.desk.plan, set_dates=on))
        )
        inside = QWidget()
        inside.setLayout(self._down)
        self.content.addWidget(scrolled(inside, self.tr("Date and rules")), 1)

    def show_standing(self, standing: Standing) -> None:
        """Show what the rules say of the choices."""
        prepared, plan = standing.prepared, standing.plan
        if plan.effective is not None and self._effective.day != plan.effective:
            self._set_day(plan.effective)
        wrong = [each for each in waiting(standing.refusals).get(Step.DATE, []) if not each.key]
        self._wrong.setText("\n".join(dict.fromkeys(say(each.message) for each in wrong)))
        self._wrong.setVisible(bool(wrong))
        self._passed.setVisible(not wrong and day_passed(standing))
        for way, box in self._ways.items():
            _tick(box, way in plan.channels)
        self._profiles.show_ids(plan.profiles)
        _tick(self._set_dates, plan.set_dates)
        self._unmet.show_rules(standing.rules, plan)
        self._met.setVisible(not standing.rules and bool(prepared.notices))
        self._show_promises(standing)
        self._show_earliest(standing)
        self._show_header_dates(standing)

    def _add_date(self) -> None:
        plan = self.desk.plan
        self._effective = DateField()
        self._effective.setAccessibleName(self.tr("The changes take effect on"))
        if plan.effective is not None:
            self._set_day(plan.effective)
        self._effective.dateChanged.connect(
            lambda _day: self.desk.change(replace(self.desk.plan, effective=self._effective.day))
        )
        self._earliest = label("", "muted")
        self._use = QPushButton(self.tr("Use the &earliest date"))
        self._use.setAutoDefault(False)
        self._use.clicked.connect(self._use_earliest)
        self._passed = label(passed_words(), "warning")
        self._passed.hide()
        self._wrong = label("", "error")
        self._wrong.hide()
        self._earliest_day: date | None = None
        self._audience = QLineEdit(plan.audience)
        self._audience.setAccessibleName(self.tr("Who is told"))
        self._audience.setPlaceholderText(self.tr("all users of the service"))
        self._audience.textEdited.connect(
            lambda text: self.desk.change(replace(self.desk.plan, audience=text.strip()))
        )
        self._down.addWidget(label(self.tr("The changes take effect on")))
        self._down.addWidget(self._effective, 0, Qt.AlignmentFlag.AlignLeft)
        self._down.addWidget(self._earliest)
        self._down.addWidget(self._use, 0, Qt.AlignmentFlag.AlignLeft)
        self._down.addWidget(self._passed)
        self._down.addWidget(self._wrong)
        self._down.addWidget(self._unmet)
        self._down.addWidget(label(self.tr("Who is told")))
        self._down.addWidget(self._audience)

    def _add_ways(self) -> None:
        self._down.addWidget(title(self.tr("How people are told")))
        self._ways: dict[str, QCheckBox] = {}
        for way in _WAYS:
            words = say(Message(f"notices.channel.{way}"))
            box = QCheckBox(upper_first(words))
            box.toggled.connect(self._choose_ways)
            self._ways[way] = box
            self._down.addWidget(box)

    def _add_rules(self) -> None:
        self._down.addWidget(title(self.tr("Rules to keep")))
        self._days = QSpinBox()
        self._days.setRange(1, MOST_DAYS)
        self._days.setValue(self._house_days)
        self._days.setSuffix(self.tr(" days"))
        self._days.setMinimumWidth(26 * STEP)
        self._days.setAccessibleName(self.tr("Notice period of the house rule, in days"))
        self._days.editingFinished.connect(self._set_house_days)
        row = QHBoxLayout()
        words = label(self.tr("Notice period of your own house rule"))
        words.setWordWrap(False)
        row.addWidget(words)
        row.addWidget(self._days)
        row.addStretch(1)
        self._down.addLayout(row)
        self.desk.profilesChanged.connect(self._profiles.update_words)
        self._down.addWidget(self._profiles)
        self._met = label(
            self.tr("Nothing that the chosen rules ask for is missing. This is no legal advice."),
            "muted",
        )
        self._down.addWidget(self._met)
        self._profiles.chosen.connect(
            lambda: self.desk.change(replace(self.desk.plan, profiles=self._profiles.ids))
        )
        self._unmet.noted.connect(
            lambda key, note: self.desk.change(self.desk.plan.accepting(key, note))
        )

    def _set_house_days(self) -> None:
        if self._days.value() != self._house_days:
            self._house_days = self._days.value()
            self.desk.set_house_days(self._house_days)

    def _choose_ways(self) -> None:
        known = tuple(way for way, box in self._ways.items() if box.isChecked())
        others = tuple(way for way in self.desk.plan.channels if way not in self._ways)
        self.desk.change(replace(self.desk.plan, channels=(*known, *others)))

    def _use_earliest(self) -> None:
        if self._earliest_day is not None:
            self._effective.show_day(self._earliest_day)

    def _set_day(self, day: date) -> None:
        blocked = self._effective.blockSignals(True)
        self._effective.show_day(day)
        self._effective.blockSignals(blocked)

    def _show_earliest(self, standing: Standing) -> None:
        prepared = standing.prepared
        days = [
            earliest_for(each.notice, prepared.profiles, prepared.sent).day
            for each in prepared.policies
            if each.notice is not None
        ]
        if standing.promises is not None and days:
            days.append(earliest_promised(standing.promises, prepared.sent))
        day = self._earliest_day = max(days, default=None)
        self._earliest.setVisible(day is not None)
        self._use.setVisible(day is not None and day != prepared.plan.effective)
        if day is not None:
            words = self.tr("With a notice today, the rules chosen below allow {day} or later.")
            self._earliest.setText(words.format(day=day_words(day)))

    def _show_promises(self, standing: Standing) -> None:
        reading = standing.promises
        lines = list(_promise_lines(reading)) if reading is not None else []
        self._promises.setText("\n".join(lines))
        for widget in (self._promise_title, self._promises):
            widget.setVisible(bool(lines))

    def _show_header_dates(self, standing: Standing) -> None:
        lines = list(self._header_lines(standing))
        self._header.setText("\n".join(lines))
        for widget in (self._header_title, self._set_dates, self._header):
            widget.setVisible(bool(lines))

    def _header_lines(self, standing: Standing) -> Iterable[str]:
        plan, sent = standing.plan, standing.prepared.sent
        for path, found in standing.dates:
            day = {DateKind.EFFECTIVE: plan.effective, DateKind.UPDATED: sent}.get(found.kind)
            if day is not None and found.settable and found.day != day:
                yield self.tr("{file}, line {line}: {old} → {new}").format(
                    file=named_file(plan, path),
                    line=found.line,
                    old=found.written,
                    new=day_words(day),
                )


def _promise_lines(reading: PromiseReading) -> Iterable[str]:
    for promise in reading.promises:
        yield f"“{promise.sentence}”"
        yield say(promise.message)
    for flag in reading.flags:
        yield say(flag.message)


def _tick(box: QCheckBox, on: bool) -> None:
    blocked = box.blockSignals(True)
    box.setChecked(on)
    box.blockSignals(blocked)


def house_days_of(profiles: Sequence[Profile]) -> int:
    """The notice period of the house's own rule, which comes first."""
    lead = profiles[0].lead
    return lead.period.n if lead is not None and lead.period is not None else 1
