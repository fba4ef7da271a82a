"""The options of a search, as buttons that stay down."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from policyeditor.drafting.searching import Query
from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button
from policyeditor.gui.wording import as_tip

_SELECTION = "text-select"
_CAPITALS = "case-upper"
# Icon, words, and what it means.
_OPTIONS = (
    (
        "case-sensitive",
        QT_TRANSLATE_NOOP("SearchOptions", "Match case"),
        QT_TRANSLATE_NOOP("SearchOptions", "Tell capitals from small letters"),
    ),
    (
        "whole-word",
        QT_TRANSLATE_NOOP("SearchOptions", "Whole words"),
        QT_TRANSLATE_NOOP("SearchOptions", "Leave out what is part of a longer word"),
    ),
    (
        "section",
        QT_TRANSLATE_NOOP("SearchOptions", "In clauses only"),
        QT_TRANSLATE_NOOP(
            "SearchOptions", "Leave out document details, code, and the addresses of links"
        ),
    ),
    (
        "regex",
        QT_TRANSLATE_NOOP("SearchOptions", "Pattern"),
        QT_TRANSLATE_NOOP(
            "SearchOptions",
            r"Find what looks like this: \d+ days finds “30 days” and “7 days”",
        ),
    ),
    (
        _SELECTION,
        QT_TRANSLATE_NOOP("SearchOptions", "In selection"),
        QT_TRANSLATE_NOOP("SearchOptions", "Find only in the words that are selected now"),
    ),
    (
        _CAPITALS,
        QT_TRANSLATE_NOOP("SearchOptions", "Keep capitals"),
        QT_TRANSLATE_NOOP("SearchOptions", "“Cookie” becomes “Tracker” where you write “tracker”"),
    ),
)


class SearchOptions(QWidget):
    """Buttons for how is searched; ``changed`` tells that one of them was switched.

    ``selection``: whether searching in a selection is offered.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, *, selection: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        row = FlowLayout(STEP, self)
        row.setContentsMargins(0, 0, 0, 0)
        for name, words, meaning in _OPTIONS:
            if name == _SELECTION and not selection:
                continue
            told = QCoreApplication.translate("SearchOptions", str(words))
            self._buttons[name] = button = tool_button(told, text=True)
            button.setObjectName(name)
            button.setAccessibleDescription(
                QCoreApplication.translate("SearchOptions", str(meaning))
            )
            button.setToolTip(as_tip(f"{told}\n{button.accessibleDescription()}"))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCheckable(True)
            button.toggled.connect(lambda _on: self.changed.emit())
            row.addWidget(button)
        self._buttons[_CAPITALS].setChecked(True)
        self.show_replacing(on=False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def show_replacing(self, *, on: bool) -> None:
        """Offer what only a replacement needs."""
        self._buttons[_CAPITALS].setVisible(on)

    def query(self, words: str) -> Query:
        """What is looked for, with the options as they are."""
        return Query(
            words,
            match_case=self._on("case-sensitive"),
            whole_words=self._on("whole-word"),
            pattern=self._on("regex"),
            clauses_only=self._on("section"),
        )

    def take(self, query: Query) -> None:
        """Set the options as in another search."""
        for name, on in (
            ("case-sensitive", query.match_case),
            ("whole-word", query.whole_words),
            ("regex", query.pattern),
            ("section", query.clauses_only),
        ):
            self._buttons[name].setChecked(on)

    @property
    def keep_capitals(self) -> bool:
        """Whether a replacement takes over the capitals of what it replaces.

        Where the case counts, what is typed is what is wanted.
        """
        return self._on(_CAPITALS) and not self._on("case-sensitive")

    @property
    def in_selection(self) -> bool:
        """Whether only the selection is searched."""
        return self._on(_SELECTION)

    def set_in_selection(self, *, on: bool) -> None:
        """Search in the selection, or in all of the text."""
        self._buttons[_SELECTION].setChecked(on)

    def _on(self, name: str) -> bool:
        return name in self._buttons and self._buttons[name].isChecked()
