"""The own words of a folder and of the person: look at them, add some, take some out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from policyeditor.errors import PolicyEditorError
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.workspace.own_words import add_own_word, own_words, remove_own_words


class OwnWordsDialog(Dialog):
    """Shows one list at a time; each addition and removal is kept at once."""

    def __init__(self, folder: Path | None, person: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Own words"),
            self.tr("Own words"),
            self.tr("Words that are right although no dictionary has them."),
            parent,
        )
        self.setObjectName("ownWords")
        self._scope = QComboBox()
        self._scope.setAccessibleName(self.tr("For which folders"))
        if folder is not None:
            self._scope.addItem(self.tr("In this folder, for everybody who works in it"), folder)
        self._scope.addItem(self.tr("In all my folders, for me"), person)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Own words"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setMinimumHeight(40 * STEP)
        self._word = QLineEdit()
        self._word.setAccessibleName(self.tr("New word"))
        self._word.setPlaceholderText(self.tr("New word"))
        self._add = QPushButton(self.tr("&Add"))
        self._add.setAutoDefault(False)
        self._trouble = label("", "error")
        self._trouble.hide()
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        across.addWidget(self._word, 1)
        across.addWidget(self._add)
        self.content.addWidget(self._scope)
        self.content.addWidget(self._list, 1)
        self.content.addLayout(across)
        self.content.addWidget(self._trouble)
        self._remove = self.add_button(
            self.tr("&Remove"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        self.add_cancel(self.tr("Close"))
        self._remove.clicked.connect(self._take_out)
        self._add.clicked.connect(self._put_in)
        self._word.returnPressed.connect(self._put_in)
        self._word.textChanged.connect(lambda _text: self._enable())
        self._list.itemSelectionChanged.connect(self._enable)
        self._scope.currentIndexChanged.connect(lambda _index: self._show())
        self._show()

    @property
    def words(self) -> tuple[str, ...]:
        """The words that are listed."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return tuple(item.text() for item in items if item.flags())

    def _file(self) -> Path:
        return Path(self._scope.currentData())

    def _show(self) -> None:
        self._list.clear()
        self._try(
            lambda: self._list.addItems(
                sorted(own_words(self._file()), key=lambda word: (word.casefold(), word))
            )
        )
        if not self._list.count():
            none = QListWidgetItem(self.tr("No words yet. Add them here, or from the text."))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(none)
        self._enable()

    def _put_in(self) -> None:
        word = self._word.text().strip()
        if word and self._try(lambda: add_own_word(self._file(), word)):
            self._word.clear()
            self._show()

    def _take_out(self) -> None:
        words = [item.text() for item in self._list.selectedItems()]
        if self._try(lambda: remove_own_words(self._file(), words)):
            self._show()

    def _try(self, do: object) -> bool:
        """Do something with the file, and tell what was in the way."""
        assert callable(do)
        try:
            do()
        except PolicyEditorError as error:
            self._trouble.setText(say(error.message))
            self._trouble.show()
            return False
        self._trouble.hide()
        return True

    def _enable(self) -> None:
        self._remove.setEnabled(bool(self._list.selectedItems()))
        self._add.setEnabled(bool(self._word.text().strip()))
