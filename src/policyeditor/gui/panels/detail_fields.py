"""The fields of the form for document details, one kind for each kind of value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from policyeditor.gui.dates import day_layout, day_words
from policyeditor.gui.panels.language_combo import LanguageCombo
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import as_tip


class DetailField(QWidget):
    """A field for one detail.

    ``edited`` carries the new value (None for a detail that is to go) when an edit is finished:
    on Enter, on leaving the field, at once for what is clicked.
    """

    edited = Signal(object)

    def __init__(self, control: QWidget, name: str, tip: str) -> None:
        super().__init__()
        for widget in (control, *control.findChildren(QLineEdit)):
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(tip)
        control.setToolTip(as_tip(tip))
        self.setFocusProxy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(control)

    def show_value(self, value: object, written: str) -> None:
        """Show a value, and as it is written in the text; not over what is being typed."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Use the icons of another theme, where the field has any."""


class TextField(DetailField):
    """A line of text, as it is written."""

    def __init__(self, name: str, tip: str) -> None:
        self._line = _Line()
        super().__init__(self._line, name, tip)
        self._value: object = None
        self._line.finished.connect(self._finish)

    def show_value(self, value: object, written: str) -> None:
        """Show the text; a number stays a number while a number is typed."""
        self._value = value
        self._line.show_text(written if value is not None else "")

    def _finish(self, text: str) -> None:
        number = isinstance(self._value, int) and not isinstance(self._value, bool)
        if number and text.removeprefix("-").isdecimal() and str(int(text)) == text:
            self.edited.emit(int(text))
        else:
            self.edited.emit(text or None)


class CheckField(DetailField):
    """Yes or no."""

    def __init__(self, name: str, tip: str) -> None:
        self._box = QCheckBox(name.replace("&", "&&"))
        super().__init__(self._box, name, tip)
        self._box.clicked.connect(lambda checked: self.edited.emit(checked))

    def show_value(self, value: object, written: str) -> None:
        """Tick the box for yes; a detail that is not there is a no."""
        with QSignalBlocker(self._box):
            self._box.setChecked(value is True)


class DateField(DetailField):
    """A day, typed or from a calendar; empty where there is no date."""

    def __init__(self, name: str, tip: str) -> None:
        self._line = _Line()
        super().__init__(self._line, name, tip)
        self._line.setPlaceholderText(self.tr("No date"))
        self._line.finished.connect(self._finish)
        self._line.textChanged.connect(self._show_clear)
        self._line.popup_wanted.connect(self._open)
        self._clear = QAction(self.tr("Remove the date"), self)
        self._clear.triggered.connect(lambda: self._choose(None))
        self._calendar = QAction(self.tr("Calendar (Alt+Down)"), self)
        self._calendar.triggered.connect(self._open)
        for action in (self._calendar, self._clear):
            self._line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self._note = QLabel(self.tr("This is no date. Write it as 2026-03-03."))
        self._note.setProperty("role", "warning")
        self._note.setWordWrap(True)
        self._note.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._note)
        self._show_clear()

    def set_theme(self, theme: Theme) -> None:
        """Use the icons of another theme."""
        self._clear.setIcon(icon("x", theme, theme.muted))
        self._calendar.setIcon(icon("calendar", theme, theme.muted))

    def show_value(self, value: object, written: str) -> None:
        """Show a day in words; a time, or what is no date, as it is written."""
        plain = isinstance(value, date) and not isinstance(value, datetime)
        self._line.show_text(day_words(value) if plain and isinstance(value, date) else written)
        self._note.hide()

    def calendar(self) -> QCalendarWidget:
        """A calendar that opens on the day shown and chooses what is clicked."""
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        # Qt's red for week-ends is not legible on every ground.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        shown = read_day(self._line.text())
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(self._choose)
        calendar.activated.connect(self._choose)
        return calendar

    def _open(self) -> None:
        calendar = self.calendar()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.popup(self._line.mapToGlobal(QPoint(0, self._line.height())))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _choose(self, day: QDate | None) -> None:
        chosen = date(day.year(), day.month(), day.day()) if day else None
        self._line.show_text(day_words(chosen) if chosen else "", forced=True)
        self._note.hide()
        self.edited.emit(chosen)

    def _finish(self, text: str) -> None:
        day = read_day(text)
        self._note.setVisible(bool(text) and day is None)
        if day is not None or not text:
            self._choose(QDate(day.year, day.month, day.day) if day else None)

    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self._line.text()))


class LanguageField(DetailField):
    """A language."""

    def __init__(self, name: str, tip: str) -> None:
        self._combo = LanguageCombo()
        super().__init__(self._combo, name, tip)
        self._combo.valueChosen.connect(lambda tag: self.edited.emit(tag or None))

    def show_value(self, value: object, written: str) -> None:
        """Show the language by its names."""
        if not self._combo.edited:
            self._combo.set_value(written if value is not None else "")


class ChoiceField(DetailField):
    """One of the values that the schema allows; another one is kept and shown."""

    def __init__(self, name: str, tip: str, choices: Sequence[str], *, required: bool) -> None:
        self._combo = _QuietCombo()
        super().__init__(self._combo, name, tip)
        self._choices = list(choices)
        self._empty = "" if required else self.tr("Not given")
        self._combo.activated.connect(lambda row: self.edited.emit(self._combo.itemData(row)))

    def show_value(self, value: object, written: str) -> None:
        """Choose a value, none of them where there is none."""
        shown = self._choices
        if value is not None and written not in shown:
            shown = [*shown, written]
        with QSignalBlocker(self._combo):
            self._combo.clear()
            if self._empty or value is None:
                self._combo.addItem(self._empty or self.tr("Choose one"), None)
            for choice in shown:
                self._combo.addItem(choice, choice)
            row = self._combo.findData(written) if value is not None else 0
            self._combo.setCurrentIndex(max(row, 0))


class ListField(DetailField):
    """Several texts, one a line."""

    def __init__(self, name: str, tip: str) -> None:
        self._lines = _Lines()
        super().__init__(self._lines, name, tip)
        self._lines.setPlaceholderText(self.tr("One a line"))
        self._lines.finished.connect(self._finish)

    def set_theme(self, theme: Theme) -> None:
        """Frame the lines as single ones are framed."""
        self._lines.setStyleSheet(
            f"QPlainTextEdit {{ border: 1px solid {theme.border}; border-radius: {STEP}px;"
            f" padding: {STEP}px; }} QPlainTextEdit:focus {{ border-color: {theme.accent}; }}"
        )

    def show_value(self, value: object, written: str) -> None:
        """Show the entries; a single text is a list of one."""
        entries = [str(item) for item in value] if isinstance(value, list) else [written]
        self._lines.show_text("\n".join(entries))

    def _finish(self, text: str) -> None:
        entries = [entry.strip() for entry in text.split("\n") if entry.strip()]
        self.edited.emit(entries or None)


def read_day(text: str) -> date | None:
    """The day that a text names: 2026-03-03, or as the person's language writes it."""
    text = text.strip()
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    for layout in (day_layout(), short.replace("yyyy", "yy").replace("yy", "yyyy"), short):
        found = locale.toDate(text, layout)
        if found.isValid() and found.year() > 999:
            return date(found.year(), found.month(), found.day())
    return None


class _Line(QLineEdit):
    """A line that tells when an edit is finished, and takes nothing over one that is not."""

    finished = Signal(str)
    popup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str, *, forced: bool = False) -> None:
        """Show a text from outside; while the person types it waits until they are done."""
        typing = self.hasFocus() and self.text() != self._shown
        self._shown = text
        if forced or not typing:
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed; Alt+Down opens what can be opened."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        elif event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.popup_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        text = self.text().strip()
        if text != self._shown.strip():
            self._shown = text
            self.finished.emit(text)


class _Lines(QPlainTextEdit):
    """Lines that tell when an edit is finished."""

    finished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(18 * STEP)

    def show_text(self, text: str) -> None:
        """Show a text from outside, not over what is being typed."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the lines finishes the edit."""
        super().focusOutEvent(event)
        text = self.toPlainText()
        if text != self._shown and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._shown = text
            self.finished.emit(text)


class _QuietCombo(QComboBox):
    """A list of choices that the wheel scrolls past and does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()
