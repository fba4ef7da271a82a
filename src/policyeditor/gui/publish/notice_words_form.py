"""What only the writer can say in a policy's notice: who, why, what people can do."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from policyeditor.gui.date_field import DateField
from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.judgement import kind_word
from policyeditor.gui.publish.page import scrolled, title
from policyeditor.gui.style.theme import STEP
from policyeditor.notices.notice import told_changes
from policyeditor.workspace.publishing.plan import NoticeWords
from policyeditor.workspace.publishing.preparing import PreparedPolicy


class NoticeWordsForm(QWidget):
    """A form that scrolls; ``edited`` follows what the person writes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._down = QVBoxLayout()
        self._down.setContentsMargins(0, 0, 3 * STEP, 2 * STEP)
        self._down.setSpacing(STEP)
        self._sender = self._line(
            self.tr("Who you are"), self.tr("Example Ltd, 1 High Street, London")
        )
        self._contact = self._line(self.tr("How to reach you"), self.tr("privacy@example.org"))
        self._why = self._line(
            self.tr("Why the policy changes, in one sentence"),
            self.tr("We have a new provider for …"),
        )
        self._choices = self._lines(self.tr("What readers can do, one choice a line"))
        self._limited = QCheckBox(self.tr("They can do so until"))
        self._until = DateField()
        self._until.setAccessibleName(self.tr("The last day on which readers can choose"))
        self._until.show_day(date.today() + timedelta(days=30))
        self._until.setEnabled(False)
        self._limited.toggled.connect(self._until.setEnabled)
        self._limited.toggled.connect(lambda _on: self.edited.emit())
        self._until.dateChanged.connect(lambda _day: self.edited.emit())
        self._down.addWidget(self._limited)
        self._down.addWidget(self._until)
        self._unchanged = self._line(self.tr("What does not change"), "")
        self._previous = self._line(
            self.tr("Where the earlier text can be read"),
            self.tr("https://example.org/privacy/2026-03/"),
        )
        self._effects_title = title(self.tr("What each change means for the reader"))
        self._down.addWidget(self._effects_title)
        self._effects: dict[str, QLineEdit] = {}
        self._effect_rows = QVBoxLayout()
        self._effect_rows.setSpacing(STEP)
        self._down.addLayout(self._effect_rows)
        self._down.addStretch(1)
        inside = QWidget()
        inside.setLayout(self._down)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(inside, self.tr("Words of the notice"))
        around.addWidget(self._area)

    def words(self) -> NoticeWords:
        """What the person wrote."""
        choices = filter(None, map(str.strip, self._choices.toPlainText().split("\n")))
        return NoticeWords(
            sender=self._sender.text().strip(),
            contact=self._contact.text().strip(),
            why=self._why.text().strip(),
            previous_link=self._previous.text().strip(),
            choices=tuple(choices),
            choices_until=self._until.day if self._limited.isChecked() else None,
            unchanged=self._unchanged.text().strip(),
            effects={
                id: line.text().strip() for id, line in self._effects.items() if line.text().strip()
            },
        )

    def go_to(self, field: str) -> None:
        """Scroll to a field, by the name of what it says (``sender``, ``effect``, …)."""
        effects = list(self._effects.values())
        fields: dict[str, QWidget] = {
            "sender": self._sender,
            "contact": self._contact,
            "why": self._why,
            "choices": self._choices,
            "previous": self._previous,
        }
        if effects:
            empty = next((each for each in effects if not each.text().strip()), effects[0])
            fields |= dict.fromkeys(("effect", "more"), empty)
        if (found := fields.get(field)) is not None:
            found.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(found, 0, 8 * STEP)

    def show_policy(self, policy: PreparedPolicy) -> None:
        """Show what was said in the notice of a policy."""
        blocked = self.blockSignals(True)
        words = policy.planned.words
        for line, text in (
            (self._sender, words.sender),
            (self._contact, words.contact),
            (self._why, words.why),
            (self._unchanged, words.unchanged),
            (self._previous, words.previous_link),
        ):
            line.setText(text)
        self._choices.setPlainText("\n".join(words.choices))
        self._limited.setChecked(words.choices_until is not None)
        if words.choices_until is not None:
            self._until.show_day(words.choices_until)
        self._show_effects(policy)
        self.blockSignals(blocked)

    def _show_effects(self, policy: PreparedPolicy) -> None:
        while (item := self._effect_rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._effects = {}
        for _number, change in told_changes(policy.comparison):
            place = change.path or change.heading.rpartition("›")[2].strip() or change.title
            name = f"{place} — {kind_word(change.kind)}" if place else kind_word(change.kind)
            line = QLineEdit(policy.planned.words.effects.get(change.id, ""))
            line.setAccessibleName(name)
            line.setPlaceholderText(" ".join(policy.said.get(change.id, ())))
            line.textEdited.connect(lambda _text: self.edited.emit())
            above = label(name)
            above.setBuddy(line)
            self._effect_rows.addWidget(above)
            self._effect_rows.addWidget(line)
            self._effects[change.id] = line
        self._effects_title.setVisible(bool(self._effects))

    def _line(self, words: str, example: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(words)
        line.setPlaceholderText(example)
        line.textEdited.connect(lambda _text: self.edited.emit())
        self._down.addWidget(label(words))
        self._down.addWidget(line)
        return line

    def _lines(self, words: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setAccessibleName(words)
        field.setTabChangesFocus(True)
        field.setFixedHeight(16 * STEP)
        field.setProperty("role", "field")
        field.textChanged.connect(lambda: self.edited.emit())
        self._down.addWidget(label(words))
        self._down.addWidget(field)
        return field
