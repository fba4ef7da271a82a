"""Document details as a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from policyeditor.checks.schema import Field
from policyeditor.gui.panels.detail_row import DetailRow, row_kind
from policyeditor.gui.panels.language_combo import LanguageCombo
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.policy.front_matter import Fence, FrontMatter
from policyeditor.policy.problems import Problem, Severity

# With these the other details can be read, and so changed, all the same.
_READABLE = frozenset({"details.repeated", "details.key-not-text", "details.liquid"})


class DetailsPanel(QWidget):
    """Shows the details of a document; says what the person changes, one detail at a time.

    ``detailChanged`` carries a key and its new value, None for a detail that is to go;
    ``placeWanted`` the line of what has to be put right, or changed, in the text.
    """

    detailChanged = Signal(str, object)
    placeWanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._theme = theme
        self._rows: dict[str, DetailRow] = {}
        self._front_matter = FrontMatter(Fence.NONE, 1)
        self._started = False
        self._line = 1
        self._nothing = _note()
        self._nothing.setText(self.tr("Open a policy to see its details here."))
        self._reason = _note()
        self._reason.setProperty("role", "")
        self._show = _icon_button(self.tr("Show in text"))
        self._show.clicked.connect(lambda: self.placeWanted.emit(self._line))
        self._unreadable = _page(self._reason, self._show)
        self._none_yet = _note()
        self._none_yet.setText(
            self.tr("This document has no details yet. They tell its title, language and dates.")
        )
        self._add = _icon_button(self.tr("Add document details"))
        self._add.setObjectName("addDetails")
        self._languages: tuple[str, ...] = ()
        self._add.clicked.connect(self._start)
        self._empty = _page(self._none_yet, self._add)
        self._form = QWidget()
        self._form.setObjectName("detailsForm")
        self._column = QVBoxLayout(self._form)
        self._column.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 3 * STEP)
        self._column.setSpacing(3 * STEP)
        self._column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Document details"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._form)
        self._pages = QStackedLayout(self)
        for page in (self._nothing, self._unreadable, self._empty, self._scroll):
            self._pages.addWidget(page)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._form.setStyleSheet(f"#detailsForm {{ background: {theme.surface}; }}")
        self._show.setIcon(icon("pencil", theme))
        self._add.setIcon(icon("file-plus", theme))
        for row in self._rows.values():
            row.set_theme(theme)

    def prefer_languages(self, tags: Sequence[str]) -> None:
        """Offer these languages first, such as those of the folder's other policies."""
        self._languages = tuple(tags)
        for combo in self.findChildren(LanguageCombo):
            combo.prefer(self._languages)

    def clear(self) -> None:
        """Show that no policy is open."""
        self._started = False
        self._keep_rows(())
        self._front_matter = FrontMatter(Fence.NONE, 1)
        self._pages.setCurrentWidget(self._nothing)

    def show_details(self, fields: Sequence[Field], front_matter: FrontMatter) -> None:
        """Show the details of a document; a field that is being typed in is left alone."""
        self._front_matter = front_matter
        trouble = _unreadable_for(front_matter)
        if trouble is not None:
            self._line = trouble.line
            self._reason.setText(say(trouble.message))
            self._pages.setCurrentWidget(self._unreadable)
            return
        self._keep_rows(fields)
        for key, row in self._rows.items():
            row.show_value(front_matter.values.get(key), front_matter.text(key))
        bare = front_matter.fence is Fence.NONE and not self._started
        self._pages.setCurrentWidget(self._empty if bare else self._scroll)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say under each detail what is wrong with it."""
        found: dict[str, list[Problem]] = {}
        for problem in problems:
            key = self._key_of(problem)
            if key:
                found.setdefault(key, []).append(problem)
        for key, row in self._rows.items():
            row.show_problems(found.get(key, ()))

    def _key_of(self, problem: Problem) -> str:
        """The detail that a problem is about; empty for none of the form's."""
        if problem.line >= self._front_matter.body_line and problem.line > 1:
            return ""
        for key, place in self._front_matter.places.items():
            if place.line <= problem.line <= place.end_line and key in self._rows:
                return key
        named = str(problem.message.params.get("key", "")).partition(" › ")[0]
        return named if named in self._rows else ""

    def _keep_rows(self, fields: Sequence[Field]) -> None:
        """Have a row for each field, in their order; rows that stay keep focus and typing."""
        values = self._front_matter.values
        kinds = {field.key: row_kind(field, values.get(field.key)) for field in fields}
        for key in [key for key, row in self._rows.items() if row.kind != kinds.get(key)]:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, field in enumerate(fields):
            row = self._rows.get(field.key) or self._new_row(field, values.get(field.key))
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)

    def _new_row(self, field: Field, value: object) -> DetailRow:
        row = DetailRow(field, value, self._theme)
        for combo in row.findChildren(LanguageCombo):
            combo.prefer(self._languages)
        row.edited.connect(self.detailChanged)
        row.textWanted.connect(self._show_place)
        self._rows[field.key] = row
        return row

    def _show_place(self, key: str) -> None:
        place = self._front_matter.places.get(key)
        self.placeWanted.emit(place.line if place else 1)

    def _start(self) -> None:
        """Show the empty form; the first detail given makes the details."""
        self._started = True
        self._pages.setCurrentWidget(self._scroll)
        first = next(iter(self._rows.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)


def _unreadable_for(front_matter: FrontMatter) -> Problem | None:
    """What keeps the details from being read, and so from being changed in a form."""
    if front_matter.fence in (Fence.TOML, Fence.UNCLOSED):
        return front_matter.problems[0] if front_matter.problems else None
    broken = (
        problem
        for problem in front_matter.problems
        if problem.severity is Severity.ERROR and problem.code not in _READABLE
    )
    return next(broken, None)


def _note() -> QLabel:
    note = QLabel()
    note.setWordWrap(True)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setProperty("role", "muted")
    note.setAlignment(Qt.AlignmentFlag.AlignTop)
    note.setContentsMargins(3 * STEP, 3 * STEP, 3 * STEP, 0)
    return note


def _icon_button(words: str) -> QPushButton:
    """A button with its words a little apart from its icon."""
    button = QPushButton(f"\N{FOUR-PER-EM SPACE}{words}")
    button.setAccessibleName(words)
    return button


def _page(note: QLabel, button: QPushButton) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3 * STEP)
    layout.addWidget(note)
    box = QVBoxLayout()
    box.setContentsMargins(3 * STEP, 0, 3 * STEP, 3 * STEP)
    box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addLayout(box)
    layout.addStretch()
    return page
