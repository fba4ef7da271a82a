"""From one misspelt word to the next: change it, leave it, or keep it as an own word."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from policyeditor.gui.dialogs.frame import Dialog
from policyeditor.gui.spelling.walk import Walk
from policyeditor.gui.style.theme import STEP
from policyeditor.spelling.reading import Word

_AROUND = 160  # characters of a clause shown on each side of the word


class SpellingDialog(Dialog):
    """Shows each word in its sentence with what may have been meant.

    ``editsWanted`` carries the edits of one answer, ``wordShown`` a word that is asked about,
    ``wordIgnored`` and ``wordAdded`` the text of one that is right.
    """

    editsWanted = Signal(object)
    wordShown = Signal(object)
    wordIgnored = Signal(str)
    wordAdded = Signal(str)

    def __init__(self, words: Sequence[Word], lines: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(self.tr("Spelling"), "", "", parent)
        self.setObjectName("spelling")
        self._walk = Walk(words)
        self._may_change = True
        self._lines = list(lines)
        self._count = QLabel()
        self._count.setObjectName("spellingCount")
        self._sentence = QLabel()
        self._sentence.setObjectName("spellingSentence")
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setMinimumHeight(18 * STEP)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._meant = QListWidget()
        self._meant.setMinimumHeight(30 * STEP)
        self._text = QLineEdit()
        self._text.setObjectName("spellingText")
        self._change = self._button(self.tr("&Change"), self._do_change)
        self._change_all = self._button(self.tr("Change a&ll"), self._do_change_all)
        self._ignore = self._button(self.tr("&Ignore"), self._do_ignore)
        self._ignore_all = self._button(self.tr("I&gnore all"), self._do_ignore_all)
        self._add = self._button(self.tr("&Add to own words"), self._do_add)
        self._change.setDefault(True)
        self._lay_out()
        self._close = self.add_cancel(self.tr("Close"))
        self._meant.currentTextChanged.connect(self._take_meant)
        self._meant.itemActivated.connect(lambda _item: self._do_change())
        self._text.textChanged.connect(lambda _text: self._enable())
        self._show()

    @property
    def word(self) -> str:
        """The word that is asked about; empty at the end."""
        current = self._walk.current
        return current.text if current else ""

    def begin(self) -> None:
        """Tell which word comes first, once somebody listens."""
        if (current := self._walk.current) is not None:
            self.wordShown.emit(current)

    def only_look(self) -> None:
        """Let words be ignored and kept, but not changed: the policy is only to be looked at."""
        self._may_change = False
        self._enable()

    def show_suggestions(self, word: str, meant: Sequence[str]) -> None:
        """Show what may have been meant; of a word that is no longer asked about nothing."""
        if word != self.word:
            return
        self._meant.clear()
        self._meant.setEnabled(bool(meant))
        if meant:
            self._meant.addItems(list(meant))
            self._meant.setCurrentRow(0)
        else:
            self._meant.addItem(self.tr("No suggestions"))
        self._enable()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(2 * STEP)
        grid.addWidget(self._count, 0, 0)
        grid.addWidget(self._sentence, 1, 0, 3, 1)
        grid.addWidget(self._ignore, 1, 1)
        grid.addWidget(self._ignore_all, 2, 1)
        grid.addWidget(self._add, 3, 1)
        meant, text = QLabel(self.tr("&Suggestions")), QLabel(self.tr("Change &to"))
        meant.setBuddy(self._meant)
        text.setBuddy(self._text)
        grid.addWidget(meant, 4, 0)
        grid.addWidget(self._meant, 5, 0, 3, 1)
        grid.addWidget(self._change, 5, 1)
        grid.addWidget(self._change_all, 6, 1)
        grid.addWidget(text, 8, 0)
        grid.addWidget(self._text, 9, 0)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(7, 1)
        self.content.addLayout(grid)

    def _button(self, words: str, do: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        assert callable(do)
        button.clicked.connect(lambda _on=False: do())
        return button

    def _do_change(self) -> None:
        if self._change.isEnabled():
            self._answer(self._walk.change(self._text.text()))

    def _do_change_all(self) -> None:
        self._answer(self._walk.change_all(self._text.text()))

    def _answer(self, edits: Sequence[object]) -> None:
        self.editsWanted.emit(edits)
        self._show()

    def _do_ignore(self) -> None:
        self._walk.skip()
        self._show()

    def _do_ignore_all(self) -> None:
        word = self.word
        self._walk.skip_all()
        self.wordIgnored.emit(word)
        self._show()

    def _do_add(self) -> None:
        word = self.word
        self._walk.skip_all()
        self.wordAdded.emit(word)
        self._show()

    def take_lines(self, lines: Sequence[str]) -> None:
        """Take the text as it stands after an answer."""
        self._lines = list(lines)

    def _show(self) -> None:
        current = self._walk.current
        for button in (self._ignore, self._ignore_all, self._add):
            button.setEnabled(current is not None)
        self._meant.clear()
        self._text.clear()
        if current is None:
            self._count.setText(self.tr("Done: no words are left to look at."))
            self._sentence.clear()
            self._enable()
            self._close.setFocus()
            return
        number = self._walk.total - self._walk.left + 1
        self._count.setText(
            self.tr("Not in the dictionary ({number} of {total})").format(
                number=number, total=self._walk.total
            )
        )
        self._sentence.setText(self._marked(current))
        self._sentence.setAccessibleName(self._sentence_of(current))
        self._text.setText(current.text)
        self._text.selectAll()
        self._text.setFocus()
        self._enable()
        self.wordShown.emit(current)

    def _sentence_of(self, word: Word) -> str:
        return self._lines[word.line - 1].strip() if word.line <= len(self._lines) else ""

    def _marked(self, word: Word) -> str:
        """The text around a word, the word in bold and underlined."""
        line = self._lines[word.line - 1] if word.line <= len(self._lines) else ""
        start, end = word.column - 1, word.end_column - 1
        first, last = max(start - _AROUND, 0), end + _AROUND
        before, behind = line[first:start].lstrip(), line[end:last].rstrip()
        return (
            f"{'…' if first else ''}{escape(before)}<b><u>{escape(line[start:end])}</u></b>"
            f"{escape(behind)}{'…' if last < len(line) else ''}"
        )

    def _take_meant(self, meant: str) -> None:
        if meant and self._meant.isEnabled():
            self._text.setText(meant)

    def _enable(self) -> None:
        possible = self._may_change and bool(self.word) and self._text.text() not in ("", self.word)
        self._change.setEnabled(possible)
        self._change_all.setEnabled(possible)
