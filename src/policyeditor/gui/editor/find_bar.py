"""The slim bar that finds and replaces words in the editor."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from policyeditor.drafting.replacing import as_edits
from policyeditor.drafting.searching import Found, Query, Replacement, Span, check_pattern, spans
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.editor.find import in_characters, in_units, nearest
from policyeditor.gui.editor.finder import Finder, Wanted
from policyeditor.gui.editor.places import insert_text
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.editor.scroll_marks import ScrollMarks
from policyeditor.gui.search.options import SearchOptions
from policyeditor.gui.search.recent_field import Recent, RecentField
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.messages import Message

#: How long after the last change of the text its words are looked for again, in milliseconds.
_PAUSE = 80


def _nothing() -> None:
    """What follows a search that nothing waits for."""


class FindBar(QFrame):
    """Finds words in one editor; hidden until ``open_find`` or ``open_replace``."""

    def __init__(
        self,
        editor: PolicyEditor,
        theme: Theme,
        parent: QWidget | None = None,
        recent: tuple[Recent, Recent] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Find and replace"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._editor = editor
        self._finder = Finder(self)
        self._marks = ScrollMarks(editor, theme)
        self._view = ""
        self._found: tuple[Found, ...] = ()
        self._places: list[Span] = []
        self._failed: Wanted | None = None
        self._then = _nothing
        self._origin = editor.textCursor()
        self._within: QTextCursor | None = None
        self._shortcuts: list[QShortcut] = []
        words, new_words = recent or (Recent(), Recent())
        self._words = RecentField(self.tr("Find in this policy"), words, theme)
        self._words.textChanged.connect(self._search_from_here)
        self._new_words = RecentField(self.tr("Replace with"), new_words, theme)
        self._new_words.textChanged.connect(lambda: self._search())
        self._new_words.setToolTip(
            self.tr("In a pattern, $1 stands for what its first round brackets found.")
        )
        self._options = SearchOptions(theme, selection=True)
        self._options.changed.connect(self._switch)
        self._count = QLabel()
        self._count.setObjectName("findCount")
        self._count.setProperty("role", "muted")
        self._count.setMinimumWidth(22 * STEP)
        self._trouble = QLabel()
        self._trouble.setObjectName("findTrouble")
        self._trouble.setProperty("role", "problem")
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.hide()
        self._back = self._button("arrow-up", self.tr("Previous (Shift+F3)"), self.find_previous)
        self._on = self._button("arrow-down", self.tr("Next (F3)"), self.find_next)
        self._close = self._button("x", self.tr("Close (Esc)"), self.close_bar)
        self._one = QPushButton(self.tr("Re&place"))
        self._one.clicked.connect(self.replace_one)
        self._all = QPushButton(self.tr("Replace &all"))
        self._all.clicked.connect(self.replace_all)
        self._replacing = QWidget()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._search)
        editor.viewChanged.connect(self._search_later)
        editor.cursorPositionChanged.connect(self._tell_count)
        self._shortcut("F3", self.find_next)
        self._shortcut("Shift+F3", self.find_previous)
        self._shortcut("Escape", self.close_bar)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for button, name in (
            (self._back, "arrow-up"),
            (self._on, "arrow-down"),
            (self._close, "x"),
        ):
            button.setIcon(icon(name, theme))
        for part in (self._options, self._words, self._new_words, self._marks):
            part.set_theme(theme)
        self.setStyleSheet(
            f"#findBar {{ border-top: 1px solid {theme.border}; }}"
            f" #findTrouble {{ color: {theme.error}; }}"
        )

    def open_find(self) -> None:
        """Show the bar to find the selected words, or those found last."""
        self._open(replacing=False)

    def open_replace(self) -> None:
        """Show the bar to find and replace."""
        self._open(replacing=True)

    def close_bar(self) -> None:
        """Hide the bar and its tints, and write on at what was found, else where one was."""
        if self._words.text():
            self._words.remember()
        if not self._found:
            self._editor.setTextCursor(self._origin)
        self.hide()
        self._finder.stop()
        self._within = None
        self._options.set_in_selection(on=False)
        self._found, self._places = (), []
        self._editor.show_found(())
        self._marks.show_found(())
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_next(self) -> None:
        """Select the next of the found words; round the end of the text."""
        self._go(1)

    def find_previous(self) -> None:
        """Select the found words before the cursor; round the start of the text."""
        self._go(-1)

    def replace_one(self) -> None:
        """Replace the selected words if they are found ones, and go to the next."""
        self._remember()
        self._search(self._replace_current)

    def replace_all(self) -> None:
        """Replace all found words, as one step to undo, and tell how many they were."""
        self._remember()
        self._search(self._replace_found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finds on, with Shift back; behind the new words it replaces; it presses buttons."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton) and focused.hasFocus():
                focused.click()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.find_previous()
            elif self._new_words.hasFocus():
                self.replace_one()
            else:
                self.find_next()
        else:
            super().keyPressEvent(event)

    def _open(self, *, replacing: bool) -> None:
        self._replacing.setVisible(replacing)
        self._options.show_replacing(on=replacing)
        cursor = self._editor.textCursor()
        if not self.isVisible():
            self._origin = QTextCursor(cursor)
        selected = cursor.selectedText()
        if "\u2029" in selected:
            self._options.set_in_selection(on=True)
        elif selected:
            self._words.setText(selected)
        self.show()
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._search()

    def query(self) -> Query:
        """What is looked for."""
        return self._options.query(self._words.text())

    def _replacement(self) -> Replacement | None:
        if self._replacing.isHidden():
            return None
        return Replacement(self._new_words.text(), self._options.keep_capitals)

    def _switch(self) -> None:
        """Search with other options."""
        if not self._options.in_selection:
            self._within = None
        elif self._within is None:
            cursor = self._editor.textCursor()
            if cursor.hasSelection():
                self._within = QTextCursor(cursor)
            else:
                self._options.set_in_selection(on=False)
                self._say(self.tr("Select words first"))
                return
        if self.isVisible():
            self._search_from_here()

    def _search_later(self) -> None:
        if self.isVisible():
            self._later.start()

    def _search(self, then: Callable[[], None] = _nothing) -> None:
        """Look for the words and tint them; ``then`` follows when they are found.

        A search that takes the place of another does what was to follow that one.
        """
        self._then = self._then if then is _nothing else then
        query, replacement = self.query(), self._replacement()
        view = self._editor.view()
        within = None
        if self._within is not None:
            start, end = self._within.selectionStart(), self._within.selectionEnd()
            within = (in_characters(view, start), in_characters(view, end))
        try:
            check_pattern(query)
        except PolicyEditorError as error:
            self._finder.stop()
            self._show_trouble(error.message)
            return
        trouble = None
        try:
            check_pattern(query, replacement)
        except PolicyEditorError as error:
            trouble, replacement = error.message, None
        wanted = Wanted(view, query, replacement, within)
        if self._failed is not None and self._failed.query == query:
            self._then = _nothing
            return  # it took too long before: it does so after each key

        def show(found: tuple[Found, ...]) -> None:
            self._show_found(view, found)
            self._tell_trouble(trouble)
            following, self._then = self._then, _nothing
            if trouble is None:
                following()

        def fail(message: Message) -> None:
            self._failed = wanted
            self._show_trouble(message)

        self._failed = None
        self._finder.look(wanted, show, fail)

    def _show_found(self, view: str, found: tuple[Found, ...]) -> None:
        self._view, self._found = view, found
        self._places = in_units(view, spans(found))
        self._editor.show_found(self._places)
        self._marks.show_found(self._places)
        self._tell_count()

    def _show_trouble(self, message: Message) -> None:
        self._then = _nothing
        self._show_found(self._editor.view(), ())
        self._say("")
        self._tell_trouble(message)

    def _tell_trouble(self, message: Message | None) -> None:
        self._trouble.setText(say(message) if message is not None else "")
        self._trouble.setVisible(message is not None)
        # Whoever does not see the sentence below hears it with the field.
        self._words.setAccessibleDescription(self._trouble.text())
        if message is not None:
            for button in (self._one, self._all):
                button.setEnabled(False)

    def _search_from_here(self) -> None:
        """Look for other words, the first of them from where the selection starts."""
        if not self._words.text():
            self._search()
            return
        start = self._editor.textCursor().selectionStart()
        self._search(lambda: self._select(nearest(self._places, start, start, 1)))

    def _go(self, step: int) -> None:
        self._words.remember()
        if not self.isVisible() or self._later.isActive() or self._finder.busy:
            self._later.stop()
            self._search(lambda: self._go_on(step))
        else:
            self._go_on(step)

    def _go_on(self, step: int) -> None:
        cursor = self._editor.textCursor()
        self._select(nearest(self._places, cursor.selectionStart(), cursor.selectionEnd(), step))

    def _replace_current(self) -> None:
        place = self._current()
        if place < 0 or self._editor.isReadOnly() or self._view != self._editor.view():
            self._go_on(1)
            return
        insert_text(self._editor.textCursor(), self._found[place].new)
        self._search(lambda: self._go_on(1))

    def _replace_found(self) -> None:
        found = self._found
        if self._editor.isReadOnly() or not found or self._view != self._editor.view():
            return
        self._editor.apply(as_edits(self._view, found))
        # The button is about to be disabled, and the keyboard must not wander off to a panel.
        self._new_words.setFocus()
        one, many = self.tr("1 replaced"), self.tr("{count} replaced")
        words = one if len(found) == 1 else many.format(count=len(found))
        self._search(lambda: self._say(words))
        self._later.stop()

    def _remember(self) -> None:
        self._words.remember()
        self._new_words.remember()

    def _select(self, place: int) -> None:
        if place >= 0:
            self._editor.select_stretch(self._places[place])

    def _current(self) -> int:
        """Which of the found words is selected; -1 for none of them."""
        cursor = self._editor.textCursor()
        span = (cursor.selectionStart(), cursor.selectionEnd())
        place = bisect_left(self._places, span)
        return place if place < len(self._places) and self._places[place] == span else -1

    def _tell_count(self) -> None:
        if not self.isVisible():
            return
        if not self._words.text():
            self._say("")
        elif not self._found:
            self._say(self.tr("Not found"))
        else:
            place = self._current()
            shown = self.tr("{place} of {count}") if place >= 0 else self.tr("{count} found")
            self._say(shown.format(place=place + 1, count=len(self._found)))
        some = bool(self._found)
        self._on.setEnabled(some)
        self._back.setEnabled(some)
        self._one.setEnabled(some and not self._editor.isReadOnly())
        self._all.setEnabled(some and not self._editor.isReadOnly())

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        """A key that works in the bar and, while the bar is open, in the editor."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for place in (self, self._editor):
            shortcut = QShortcut(QKeySequence(keys), place, context=context)
            shortcut.activated.connect(act)
            shortcut.setEnabled(False)
            self._shortcuts.append(shortcut)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys of the bar are the editor's own while it is hidden."""
        super().showEvent(event)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keys back."""
        super().hideEvent(event)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)

    def _say(self, text: str) -> None:
        self._count.setText(text)

    def _button(self, name: str, tip: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: act())
        return button

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setSpacing(STEP // 2)
        field.addWidget(self._words, 1)
        for widget in (self._back, self._on, self._count, self._close):
            field.addWidget(widget)
        second = QHBoxLayout(self._replacing)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(2 * STEP)
        second.addWidget(self._new_words, 1)
        second.addWidget(self._one)
        second.addWidget(self._all)
        down = QVBoxLayout(self)
        down.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        down.setSpacing(2 * STEP)
        down.addLayout(field)
        down.addWidget(self._replacing)
        down.addWidget(self._options)
        down.addWidget(self._trouble)
        # As in Word: from what is sought straight to what replaces it.
        self.setTabOrder(self._words, self._new_words)
