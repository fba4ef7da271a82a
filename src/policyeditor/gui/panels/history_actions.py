"""What can be done with versions of the history: as buttons, in a menu, by the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme

_KEYS = QKeySequence.SequenceFormat.NativeText


class HistoryActions(QWidget):
    """The actions on what is selected in a list, and the row of buttons for them."""

    def __init__(self, keys_in: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys_in = keys_in
        self.view = self._action(self.tr("View this version"), self.tr("View"))
        self.view.setToolTip(f"{self.view.text()} (Enter)")
        self.compare_draft = self._action(self.tr("Compare with the draft"), keys="Ctrl+Return")
        self.compare_before = self._action(
            self.tr("Compare with the version before"), keys="Shift+Return"
        )
        self.compare_two = self._action(
            self.tr("Compare the two selected"), keys="Ctrl+Return"
        )  # one of the two alone can be done at a time
        self.restore = self._action(self.tr("Restore this version"), self.tr("Restore"))
        self.restore_clause = self._action(
            self.tr("Restore these words of the clause in the draft"), self.tr("Restore clause")
        )
        self.quote = self._action(self.tr("Copy the clause as a quotation"), keys="Ctrl+Shift+C")
        self.name = self._action(self.tr("Name this version…"), self.tr("Name…"), "F2")
        self._compare = QToolButton()
        self._buttons: dict[QAction, QToolButton] = {}
        self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        for action, name in (
            (self.view, "eye"),
            (self.compare_draft, "file-diff"),
            (self.compare_before, "history"),
            (self.compare_two, "git-compare"),
            (self.restore, "rotate-ccw"),
            (self.restore_clause, "file-input"),
            (self.quote, "quote"),
            (self.name, "tag"),
        ):
            action.setIcon(icon(name, theme))
        self._compare.setIcon(icon("file-diff", theme))

    def enable(self, selected: int, *, older: bool, clause: bool) -> None:
        """Enable what makes sense with so many versions selected.

        ``older``: the one selected has a version before it; ``clause``: a clause's history is
        listed.
        """
        one = selected == 1
        for action in (self.view, self.restore, self.name, self.compare_draft):
            action.setEnabled(one)
        for action in (self.restore_clause, self.quote):
            action.setEnabled(one and clause)
            action.setVisible(clause)
        self._buttons[self.restore_clause].setVisible(clause)
        for action in (self.restore, self.name):  # there is no room for all; the menu has them
            self._buttons[action].setVisible(not clause)
        self.compare_before.setEnabled(one and older)
        self.compare_two.setEnabled(selected == 2)
        self._compare.setEnabled(1 <= selected <= 2)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu of all of them, which goes when it is closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.view)
        menu.addSeparator()
        menu.addActions([self.compare_draft, self.compare_before, self.compare_two])
        menu.addSeparator()
        menu.addActions([self.restore_clause, self.quote])
        menu.addSeparator()
        menu.addActions([self.restore, self.name])
        return menu

    def _action(self, text: str, short: str = "", keys: str = "") -> QAction:
        made = QAction(text, self)
        made.setIconText(short)
        made.setToolTip(text)
        if keys:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.setToolTip(f"{text.rstrip('…')} ({made.shortcut().toString(_KEYS)})")
        self._keys_in.addAction(made)
        return made

    def _lay_out(self) -> None:
        across = FlowLayout(STEP, self)  # its words are longer in other languages
        across.setContentsMargins(STEP, STEP, STEP, STEP)
        self._compare.setText(self.tr("Compare"))
        self._compare.setToolTip(self.tr("Compare this version with another"))
        self._compare.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._compare.setAccessibleName(self.tr("Compare"))
        menu = QMenu(self._compare)
        menu.addActions([self.compare_draft, self.compare_before, self.compare_two])
        self._compare.setMenu(menu)
        for action in (self.view, None, self.restore_clause, self.restore, self.name):
            button = self._compare
            if action is not None:
                button = self._buttons[action] = QToolButton()
                button.setDefaultAction(action)
                button.setAccessibleName(action.text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(16, 16))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            across.addWidget(button)
