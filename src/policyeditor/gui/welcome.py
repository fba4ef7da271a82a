"""The start page: what the program is for, three ways to begin, the folders used last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.action_row import ActionRow
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.tool_button import tool_button

_WIDTH = 150 * STEP


class WelcomePage(QWidget):
    """Shown while no folder is open; a view only, wishes go out as signals."""

    openFolderRequested = Signal()
    newFolderRequested = Signal()
    sampleRequested = Signal()
    recentChosen = Signal(Path)
    recentForgotten = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._theme = theme
        self._actions = self._make_actions()
        self._recent: list[_RecentRow] = []
        self._recent_title = QLabel(self.tr("Recent folders"))
        self._recent_title.setProperty("role", "heading")
        self._recent_title.hide()
        self._recent_list = QVBoxLayout()
        self._recent_list.setSpacing(STEP)
        self._lay_out()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        for action in self._actions:
            action.set_theme(theme)
        for row in self._recent:
            row.set_theme(theme)

    def show_recent(
        self, folders: tuple[Path, ...], missing: frozenset[Path] = frozenset()
    ) -> None:
        """List the folders used last; those in ``missing`` are greyed and cannot be opened."""
        for old in self._recent:
            self._recent_list.removeWidget(old)
            old.deleteLater()
        self._recent = [_RecentRow(folder, folder in missing, self) for folder in folders]
        for row in self._recent:
            row.chosen.connect(self.recentChosen)
            row.forgotten.connect(self.recentForgotten)
            row.set_theme(self._theme)
            self._recent_list.addWidget(row)
        self._recent_title.setVisible(bool(folders))

    def _make_actions(self) -> tuple[ActionRow, ...]:
        def row(name: str, title: str, detail: str, wish: Callable[[], None]) -> ActionRow:
            button = ActionRow(name, title, detail)
            button.clicked.connect(lambda: wish())
            return button

        return (
            row(
                "folder-open",
                self.tr("&Open a policy folder…"),
                self.tr("A folder with your policies, such as the files of your web site."),
                self.openFolderRequested.emit,
            ),
            row(
                "folder-plus",
                self.tr("&New policy folder…"),
                self.tr("Start an empty folder; every save in it is kept as a version."),
                self.newFolderRequested.emit,
            ),
            row(
                "book-open",
                self.tr("Open the &sample"),
                self.tr("A short privacy policy to practise on. Nothing you do to it matters."),
                self.sampleRequested.emit,
            ),
        )

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Policy Editor"))
        title.setProperty("role", "title")
        purpose = QLabel(
            self.tr(
                "Draft, version and publish policies, and tell the people concerned "
                "what changes, from when, and why it matters."
            )
        )
        purpose.setProperty("role", "muted")
        purpose.setWordWrap(True)

        column = QVBoxLayout()
        column.setContentsMargins(6 * STEP, 10 * STEP, 6 * STEP, 10 * STEP)
        column.setSpacing(2 * STEP)
        column.addStretch(1)  # twice as much below: that is where the eye takes the middle to be
        column.addWidget(title)
        column.addWidget(purpose)
        column.addSpacing(4 * STEP)
        for action in self._actions:
            column.addWidget(action)
        column.addSpacing(4 * STEP)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent_list)
        column.addStretch(2)

        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        page.setLayout(column)
        centred = QWidget()
        across = QHBoxLayout(centred)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(page, 1000)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(centred)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


class _RecentRow(QWidget):
    """One folder used before, with a button that takes it off the list."""

    chosen = Signal(Path)
    forgotten = Signal(Path)

    def __init__(self, folder: Path, missing: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        detail = self.tr("Not found: {path}") if missing else "{path}"
        self._row = ActionRow(
            "folder-x" if missing else "folder-open",
            folder.name.replace("&", "&&") or str(folder),
            detail.format(path=folder),
            Qt.TextElideMode.ElideMiddle,
        )
        self._row.setEnabled(not missing)
        self._row.clicked.connect(lambda: self.chosen.emit(self._folder))
        self._forget = tool_button(
            self.tr("Take {name} off this list").format(name=folder.name),
            self.tr("Take off this list. The folder itself is not touched."),
        )
        self._forget.clicked.connect(self._forget_folder)
        take_off = QAction(self.tr("Take off this list"), self)
        take_off.triggered.connect(self._forget_folder)
        self.addAction(take_off)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(STEP)
        across.addWidget(self._row, 1)
        across.addWidget(self._forget)

    def set_theme(self, theme: Theme) -> None:
        self._row.set_theme(theme)
        self._forget.setIcon(icon("x", theme, theme.muted))

    def _forget_folder(self) -> None:
        self.forgotten.emit(self._folder)
