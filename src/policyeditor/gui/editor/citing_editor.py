"""References while writing: offered from the outline, shown on resting, followed by a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from policyeditor.gui.editor.clause_acts import ClauseActs
from policyeditor.gui.editor.clause_popup import ClausePopup
from policyeditor.gui.editor.places import place_of
from policyeditor.gui.style.theme import LIGHT
from policyeditor.gui.wording import as_tip
from policyeditor.policy.edits import Edit

if TYPE_CHECKING:  # reading a policy is not needed for the first painted text
    from policyeditor.drafting.looking_up import Completion, Lookup, Option
    from policyeditor.policy.clauses import Clause

#: How much of a cited clause is shown on resting, in characters.
_SHOWN = 400
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class CitingEditor(ClauseActs):
    """Knows the clauses of the policy, as they were read last, by their numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lookup: Lookup | None = None
        self._completion: Completion | None = None
        self._offered_on = 0
        self.popup = ClausePopup(LIGHT, self)
        self.popup.optionChosen.connect(self._take)
        self.cursorPositionChanged.connect(self._follow_place)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.popup.hide())

    def show_clauses(self, clauses: Sequence[Clause]) -> None:
        """Take up the clauses as they are read now."""
        from policyeditor.drafting.looking_up import Lookup  # see above

        self._lookup = Lookup(clauses)

    def go_to_cited(self) -> bool:
        """Go to the clause that the reference at the cursor leads to; False where none does."""
        clause = self._cited_at(self.current_line(), self.current_column())
        if clause is None:
            return False
        self.go_to(clause.line)
        return True

    def on_reference(self) -> bool:
        """Whether the cursor is on a reference that leads to a clause."""
        return self._cited_at(self.current_line(), self.current_column()) is not None

    def offer_clauses(self, *, wanted: bool = True) -> None:
        """Show the clauses that can be cited where the cursor is, if it stands in a reference."""
        cursor, found = self.textCursor(), None
        if self._lookup and not self.isReadOnly() and not cursor.hasSelection():
            line, column = self.current_line(), self.current_column()
            text = cursor.block().text()
            found = self._lookup.completion(text, line, column, wanted=wanted)
        self._completion = found
        if found is None:
            self.popup.hide()
            return
        self._offered_on = self.current_line()
        place = self.cursorRect().translated(self.viewport().pos())
        self.popup.show_options(found.options, place, first=wanted)

    def cited_tip(self, place: QPoint) -> str:
        """What the reference at a place of the viewport leads to, as a tooltip."""
        position = self.cursorForPosition(place).position()
        clause = self._cited_at(*place_of(self.document(), position))
        if clause is None:
            return ""
        under = (each.text for each in clause.children)
        words = clause.text if clause.text != clause.title else next(under, "")
        head = f"{clause.path}  {clause.title}"
        if not words or words == clause.title:
            return as_tip(head)
        shown = words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"
        return as_tip(f"{head}\n{shown}")

    def event(self, event: QEvent) -> bool:
        """Keep Esc for the list of clauses while it is shown."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.popup.isVisible()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose from the list while it is shown; offer it where a reference is being typed."""
        if self.popup.isVisible() and self._key_in_popup(event):
            event.accept()
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Space:
            self.offer_clauses()
            event.accept()
            return
        before = self.document().revision()
        super().keyPressEvent(event)
        typed = event.text().isprintable() and bool(event.text()) and not control
        if self.document().revision() != before and (typed or event.key() == Qt.Key.Key_Backspace):
            self.offer_clauses(wanted=False)
        elif event.key() not in _HELD:
            self.popup.hide()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Offer clauses for what an input method puts in, too."""
        super().inputMethodEvent(event)
        if event.commitString():
            self.offer_clauses(wanted=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the list away with the keyboard."""
        super().focusOutEvent(event)
        self.popup.hide()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click with Ctrl goes to the cited clause."""
        super().mouseReleaseEvent(event)
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (
            control
            and event.button() == Qt.MouseButton.LeftButton
            and not self.textCursor().hasSelection()
        ):
            self.go_to_cited()

    def _key_in_popup(self, event: QKeyEvent) -> bool:
        """Act on a key that means the list; False for one that means the text."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.popup.move_by(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        if key in _ENTER:
            option = self.popup.chosen()
            self.popup.hide()
            if option is not None:
                self._take(option)
                return True
        return False

    def _take(self, option: Option) -> None:
        """Put the number of a clause in for what is typed of it."""
        completion, line = self._completion, self.current_line()
        self.popup.hide()
        if completion is not None:
            column = self.current_column()
            self.apply([Edit(line, completion.column, line, column, option.number)])
            self.popup.hide()

    def _follow_place(self) -> None:
        """Put the list away when the cursor leaves what is being typed."""
        completion = self._completion
        if completion is None or not self.popup.isVisible():
            return
        elsewhere = self.current_line() != self._offered_on
        if elsewhere or self.current_column() < completion.column:
            self.popup.hide()

    def _cited_at(self, line: int, column: int) -> Clause | None:
        if self._lookup is None:
            return None
        lines = self.view().split("\n")
        reference = self._lookup.reference_at(lines, line, column)
        return self._lookup.cited(reference) if reference is not None else None
