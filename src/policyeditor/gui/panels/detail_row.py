"""One detail in the form: its name, its field, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from policyeditor.checks.schema import Field
from policyeditor.gui.panels.detail_fields import (
    CheckField,
    ChoiceField,
    DateField,
    DetailField,
    LanguageField,
    ListField,
    TextField,
)
from policyeditor.gui.panels.problem_rows import severity_word
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip, from_data, say
from policyeditor.policy.problems import Problem, Severity


class DetailRow(QWidget):
    """Shows a detail; a value that no field can hold is left to the text."""

    edited = Signal(str, object)
    textWanted = Signal(str)

    def __init__(self, field: Field, value: object, theme: Theme) -> None:
        super().__init__()
        self.kind = row_kind(field, value)
        self._field = field
        self._trouble = QLabel()
        self._trouble.setObjectName(f"trouble_{field.key}")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        self._control = _control(field, self.kind[1])
        if not isinstance(self._control, CheckField):
            name = self.tr("{title} (required)") if field.required else "{title}"
            label = QLabel(name.format(title=from_data(field.title)).replace("&", "&&"))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", "muted")
            label.setToolTip(as_tip(from_data(field.description)))
            label.setBuddy(self._control or self)
            layout.addWidget(label)
        if self._control is None:
            button = QPushButton(self.tr("Show in text"))
            title = from_data(field.title)
            button.setAccessibleName(self.tr("Show {title} in the text").format(title=title))
            button.setToolTip(self.tr("This detail has parts of its own. Change it in the text."))
            button.clicked.connect(lambda: self.textWanted.emit(field.key))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.setFocusProxy(button)
        else:
            self._control.setObjectName(f"detail_{field.key}")
            self._control.edited.connect(lambda value: self.edited.emit(field.key, value))
            layout.addWidget(self._control)
            self.setFocusProxy(self._control)
        layout.addWidget(self._trouble)
        self.set_theme(theme)

    def show_value(self, value: object, written: str) -> None:
        """Show another value."""
        if self._control is not None:
            self._control.show_value(value, written)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the detail, under it."""
        self._trouble.setVisible(bool(problems))
        if not problems:
            return
        lines = [f"{severity_word(each.severity)}: {say(each.message)}" for each in problems]
        self._trouble.setText("\n".join(lines))
        grave = any(each.severity is Severity.ERROR for each in problems)
        self._trouble.setProperty("role", "error" if grave else "warning")
        # A style sheet looks at properties only when a widget is polished.
        self._trouble.style().polish(self._trouble)

    def set_theme(self, theme: Theme) -> None:
        """Use the icons of another theme."""
        if self._control is not None:
            self._control.set_theme(theme)


def row_kind(field: Field, value: object) -> tuple[Field, str]:
    """What a row is made for; a detail of another kind needs another row.

    A box can be ticked only for a yes or no: any other value is shown as text, to be mended.
    """
    if not field.editable:
        return field, "none"
    if field.widget == "checkbox" and value is not None and not isinstance(value, bool):
        return field, "text"
    if field.widget not in ("list", "none") and isinstance(value, list):
        return field, "list"
    return field, field.widget


def _control(field: Field, widget: str) -> DetailField | None:
    name, tip = from_data(field.title), from_data(field.description)
    if widget == "none":
        return None
    if widget == "choice":
        return ChoiceField(name, tip, field.choices, required=field.required)
    if widget == "checkbox":
        return CheckField(name, tip)
    if widget == "date":
        return DateField(name, tip)
    if widget == "language":
        return LanguageField(name, tip)
    return ListField(name, tip) if widget == "list" else TextField(name, tip)
