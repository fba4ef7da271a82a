"""The questions of the notice dialog: dates, rules, who writes, how people are told."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.date_field import DateField
from policyeditor.gui.dates import day_words
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.dialogs.notice_form import (
    FILES,
    NoticeForm,
    NoticeStart,
    earliest_effective,
)
from policyeditor.gui.judgement import kind_word
from policyeditor.gui.profiles_box import ProfilesBox
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say, upper_first
from policyeditor.messages import Message
from policyeditor.notices.profiles import Profile

#: What is made unless the person says otherwise: a notice on the site, and a banner that leads
#: to it.
_USUAL = frozenset({"page", "banner"})


class NoticeFields(QScrollArea):
    """A form that scrolls; ``edited`` follows every change of it."""

    edited = Signal()

    def __init__(self, start: NoticeStart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._start = start
        self._own_date = False
        self._down = QVBoxLayout()
        self._down.setContentsMargins(0, 0, 3 * STEP, 2 * STEP)
        self._down.setSpacing(STEP)
        self._add_dates()
        self._rules = ProfilesBox(start.profiles, start.chosen)
        self._rules.chosen.connect(self._follow_rules)
        self._down.addWidget(self._rules)
        self._add_texts()
        self._effects = self._add_effects()
        self._files = self._add_ways(self.tr("What is made"), FILES)
        self._down.addStretch(1)
        self._inside = QWidget()
        self._inside.setLayout(self._down)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._inside)
        self._follow_rules()

    def minimumSizeHint(self) -> QSize:
        """As wide as its words need: it scrolls down alone."""
        words = self._inside.minimumSizeHint().width()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(words + bar, super().minimumSizeHint().height())

    def form(self) -> NoticeForm:
        """What the person said so far."""
        return NoticeForm(
            sent=self._sent.day,
            effective=self._effective.day,
            profiles=self._rules.ids,
            files=_checked(self._files),
            sender=self._sender.text().strip(),
            contact=self._contact.text().strip(),
            why=self._why.text().strip(),
            previous_link=self._previous.text().strip(),
            choices=tuple(filter(None, map(str.strip, self._choices.toPlainText().split("\n")))),
            effects={
                number: line.text().strip()
                for number, line in self._effects.items()
                if line.text().strip()
            },
        )

    def _add_dates(self) -> None:
        self._title(self.tr("When"))
        self._sent = self._date(self.tr("Notice goes out on"), self._start.today)
        self._effective = self._date(self.tr("Change takes effect on"), self._start.today)
        self._earliest = label("", "muted")
        self._down.addWidget(self._earliest)
        self._use_earliest = QPushButton(self.tr("Use that day"))
        self._use_earliest.setAutoDefault(False)
        self._use_earliest.clicked.connect(self._take_earliest)
        self._down.addWidget(self._use_earliest, 0, Qt.AlignmentFlag.AlignLeft)
        self._sent.dateChanged.connect(self._follow_rules)
        self._effective.dateChanged.connect(self._date_was_chosen)
        self._title(self.tr("Rules to keep"))

    def _add_texts(self) -> None:
        facts = self._start.facts
        self._title(self.tr("What the notice says"))
        self._sender = self._line(
            self.tr("Who you are"), facts.sender, self.tr("Example Ltd, 1 High Street, London")
        )
        self._why = self._line(
            self.tr("Why the policy changes, in one sentence"),
            facts.why,
            self.tr("We have a new provider for …"),
        )
        self._down.addWidget(label(self.tr("What readers can do, one choice a line")))
        self._choices = QPlainTextEdit("\n".join(facts.choices))
        self._choices.setAccessibleName(self.tr("What readers can do, one choice a line"))
        self._choices.setTabChangesFocus(True)
        self._choices.setFixedHeight(16 * STEP)
        self._choices.setProperty("role", "field")
        self._choices.textChanged.connect(self.edited)
        self._down.addWidget(self._choices)
        self._contact = self._line(
            self.tr("How to reach you"), facts.contact, self.tr("privacy@example.org")
        )
        self._previous = self._line(
            self.tr("Where the earlier text can be read"),
            facts.previous_link,
            self.tr("https://example.org/privacy/2026-03/"),
        )

    def _add_effects(self) -> dict[int, QLineEdit]:
        if self._start.effects:
            self._title(self.tr("What it means for the reader"))
            words = self.tr("One sentence each. Where you leave one empty, the words speak alone.")
            self._down.addWidget(label(words, "muted"))
        lines: dict[int, QLineEdit] = {}
        for place in self._start.effects:
            change = place.change
            words = " ".join(filter(None, (change.path, change.heading))) or kind_word(change.kind)
            lines[place.number] = self._line(
                f"{words} — {kind_word(change.kind)}",
                self._start.facts.effects.get(place.number, ""),
                "",
            )
        return lines

    def _add_ways(self, title: str, ways: Iterable[str]) -> dict[str, QCheckBox]:
        self._title(title)
        boxes: dict[str, QCheckBox] = {}
        for way in ways:
            box = QCheckBox(upper_first(say(Message(f"notices.channel.{way}"))))
            box.setChecked(way in _USUAL)
            box.toggled.connect(lambda _on: self.edited.emit())
            boxes[way] = box
            self._down.addWidget(box)
        return boxes

    def _title(self, words: str) -> None:
        if self._down.count():
            self._down.addSpacing(3 * STEP)
        self._down.addWidget(label(words, "heading"))

    def _line(self, words: str, text: str, example: str) -> QLineEdit:
        above = label(words)
        line = QLineEdit(text)
        line.setPlaceholderText(example)
        line.setAccessibleName(words)
        line.textChanged.connect(lambda _text: self.edited.emit())
        self._down.addWidget(above)
        self._down.addWidget(line)
        return line

    def _date(self, words: str, day: date) -> DateField:
        field = DateField()
        field.setAccessibleName(words)
        field.show_day(day)
        self._down.addWidget(label(words))
        self._down.addWidget(field)
        return field

    def _followed(self) -> list[Profile]:
        return [profile for profile in self._start.profiles if profile.id in self._rules.ids]

    def _follow_rules(self) -> None:
        sent = self._sent.day
        earliest = earliest_effective(self._followed(), sent)
        self._effective.setMinimumDate(self._sent.date())
        if not self._own_date:
            self._set_effective(earliest)
        self._show_earliest(earliest)
        self.edited.emit()

    def _date_was_chosen(self) -> None:
        self._own_date = True
        self._show_earliest(earliest_effective(self._followed(), self._sent.day))
        self.edited.emit()

    def _take_earliest(self) -> None:
        self._own_date = False
        self._follow_rules()

    def _set_effective(self, day: date) -> None:
        blocked = self._effective.blockSignals(True)
        self._effective.setDate(QDate(day.year, day.month, day.day))
        self._effective.blockSignals(blocked)

    def _show_earliest(self, earliest: date) -> None:
        early = self._effective.day < earliest
        words = self.tr("The rules chosen below allow {day} or later.").format(
            day=day_words(earliest)
        )
        self._earliest.setText(words)
        self._use_earliest.setVisible(early)


def _checked(boxes: dict[str, QCheckBox]) -> tuple[str, ...]:
    return tuple(name for name, box in boxes.items() if box.isChecked())
