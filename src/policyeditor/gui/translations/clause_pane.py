"""The clause that is being translated: what is to be done about it, and its words to write."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from policyeditor.comparison.translation import Standing
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.translations.standing_words import (
    doubt_words,
    marked_words,
    standing_words,
)
from policyeditor.languages import direction
from policyeditor.workspace.translating import ShownRow

_HEIGHT = 36 * STEP


class ClausePane(QWidget):
    """Shows one row; what is typed goes out as it is typed.

    ``wordsTyped`` carries the words, ``clauseBegun`` the first ones of a clause that is missing,
    ``undoChanged`` tells that undo or redo may have something to do now or nothing any more;
    the others are wishes about the row shown.
    """

    wordsTyped = Signal(str)
    clauseBegun = Signal(str)
    markWanted = Signal()
    copyWanted = Signal()
    placeWanted = Signal()
    undoChanged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ShownRow | None = None
        self._held = ""
        self._title = ElidedLabel(role="heading")
        self._notes = QLabel()
        self._notes.setWordWrap(True)
        self._notes.setProperty("role", "muted")
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._label = QLabel()
        self._label.setProperty("role", "muted")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label.setContentsMargins(0, 2 * STEP, 0, 0)
        self._words = QPlainTextEdit()
        self._words.setProperty("role", "field")
        self._words.setTabChangesFocus(True)
        self._words.setAccessibleName(self.tr("Words of this clause in the translation"))
        self._words.textChanged.connect(self._typed)
        self._words.undoAvailable.connect(lambda _can: self.undoChanged.emit())
        self._words.redoAvailable.connect(lambda _can: self.undoChanged.emit())
        self._mark = tool_button(self.tr("Mark as translated"), text=True)
        self._mark.setToolTip(self.tr("Mark as translated, and go on to the next (Ctrl+Enter)"))
        self._copy = tool_button(self.tr("Insert the source’s words"), text=True)
        self._copy.setToolTip(
            self.tr("Put this clause into the translation, in the words of the source (Ctrl+Enter)")
        )
        self._place = tool_button(self.tr("Show in the text"), text=True)
        self._place.setToolTip(self.tr("Go to this clause in the editor"))
        self._mark.clicked.connect(lambda: self.markWanted.emit())
        self._copy.clicked.connect(lambda: self.copyWanted.emit())
        self._place.clicked.connect(lambda: self.placeWanted.emit())
        self._lay_out()
        self.set_theme(theme)
        self.show_row(None, "", "")

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        for button, name in (
            (self._mark, "check"), (self._copy, "copy"), (self._place, "pencil"),
        ):  # fmt: skip
            button.setIcon(icon(name, theme))

    def show_row(self, row: ShownRow | None, words: str, lang: str, held: str = "") -> None:
        """Show a row with the words to be edited; ``held`` says why they cannot be."""
        other = not _same_clause(self._row, row)
        self._row, self._held = row, held
        here = row is not None and row.lines is not None
        self._title.set_full_text(_title(row) if row else self.tr("Choose a clause above"))
        self._notes.setText(self._note(row))
        self._notes.setVisible(bool(self._notes.text()))
        if other or self.words != words:
            with QSignalBlocker(self._words):
                self._words.setPlainText(words)
        self._show_label(row)
        leftwards = direction(lang) == "rtl"
        way = Qt.LayoutDirection.RightToLeft if leftwards else Qt.LayoutDirection.LeftToRight
        self._words.setLayoutDirection(way)
        self._across.setDirection(
            QBoxLayout.Direction.RightToLeft if leftwards else QBoxLayout.Direction.LeftToRight
        )
        option = QTextOption(self._words.document().defaultTextOption())
        option.setTextDirection(way)
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._words.document().setDefaultTextOption(option)
        missing = row is not None and row.row.standing is Standing.MISSING
        self._words.setEnabled(here or (missing and not held))
        self._words.setPlaceholderText(
            self.tr("Type here to begin this clause.") if missing and not here else ""
        )
        self._words.setReadOnly(bool(held))
        self._mark.setEnabled(bool(here and row and row.row.pair.source and not held))
        self._copy.setVisible(missing and not here)
        self._copy.setEnabled(not held)
        self._place.setEnabled(here)
        self.undoChanged.emit()

    def begin(self, row: ShownRow, label: str) -> None:
        """A clause was begun with what was typed: a label that is words itself stands before that.

        Both are one to undo.  The cursor stays where it is: who types goes on.
        """
        self._row = row
        if label:
            cursor = QTextCursor(self._words.document())
            with QSignalBlocker(self._words):
                cursor.joinPreviousEditBlock()
                cursor.insertText(label)
                cursor.endEditBlock()

    def write(self) -> None:
        """Put the cursor behind the words."""
        if self._words.isEnabled():
            self._words.setFocus()
            cursor = self._words.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            self._words.setTextCursor(cursor)

    @property
    def words(self) -> str:
        """The words in the field, without the label where that was typed too."""
        typed = self._words.toPlainText()
        return self._row.frame.bare(typed) if self._row is not None else typed

    @property
    def label(self) -> str:
        """The clause's label, as it stands before the field."""
        return self._label.text()

    @property
    def field(self) -> QPlainTextEdit:
        """The field in which the words are written."""
        return self._words

    def _typed(self) -> None:
        if self._row is None or self._held:
            return
        self._drop_label()
        if self._row.lines is None:
            self.clauseBegun.emit(self.words)
        else:
            self.wordsTyped.emit(self.words)

    def _drop_label(self) -> None:
        """The label stands before the field: typed in it too, it goes again."""
        typed = self._words.toPlainText()
        if not (words := self.words) or words == typed:
            return
        cursor = QTextCursor(self._words.document())
        with QSignalBlocker(self._words):
            cursor.joinPreviousEditBlock()
            cursor.setPosition(len(typed) - len(words), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.endEditBlock()

    def _show_label(self, row: ShownRow | None) -> None:
        shown = row.frame.shown if row is not None else ""
        self._label.setText(shown)
        self._label.setVisible(bool(shown))

    def _note(self, row: ShownRow | None) -> str:
        if row is None:
            return ""
        told = [standing_words(row.row.standing), *doubt_words(row.row), marked_words(row.row)]
        return " · ".join(each for each in (self._held, *told) if each)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(STEP)
        head.addWidget(self._title, 1)
        for button in (self._copy, self._place, self._mark):
            head.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 3 * STEP)
        down.setSpacing(STEP)
        down.addLayout(head)
        down.addWidget(self._notes)
        self._across = QHBoxLayout()
        self._across.setSpacing(2 * STEP)
        self._across.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addWidget(self._words, 1)
        down.addLayout(self._across, 1)
        self.setMinimumHeight(_HEIGHT)


def _title(shown: ShownRow) -> str:
    clause = shown.row.pair.target or shown.row.pair.source
    if clause is None:
        return ""
    title = clause.title.removeprefix(clause.label).strip()
    return f"{clause.path} {title}" if clause.path else title


def _same_clause(one: ShownRow | None, other: ShownRow | None) -> bool:
    """Whether two rows are of one clause: what undo takes back is that clause's alone."""
    if one is None or other is None:
        return one is other
    pairs = (
        (one.row.pair.source, other.row.pair.source),
        (one.row.pair.target, other.row.pair.target),
    )
    return any(a is not None and b is not None and a.id == b.id for a, b in pairs)
