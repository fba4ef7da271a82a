"""A link: its words, and where it leads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from policyeditor.drafting.links import LinkPlace, as_address
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.style.theme import STEP
from policyeditor.rendering.sanitise import safe_address
from policyeditor.workspace.link_targets import LinkTarget

_ADDRESS = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class LinkDialog(Dialog):
    """Asks for words and address; ``removed`` tells that the link is to be taken off its words.

    What is typed as the address finds headings of this policy and other policies of the folder.
    """

    def __init__(
        self, place: LinkPlace, targets: Sequence[LinkTarget], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Link"),
            self.tr("Change link") if place.linked else self.tr("New link"),
            "",
            parent,
        )
        self.be_as_wide_as(130 * STEP)
        self.removed = False
        self._words = QLineEdit(place.words)
        self._words.setObjectName("words")
        self._words.setPlaceholderText(self.tr("What readers click on"))
        self._address = QLineEdit(place.address)
        self._address.setObjectName("address")
        self._address.setPlaceholderText(self.tr("An address, or words of a clause or policy"))
        self._address.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("targets")
        self._list.setAccessibleName(self.tr("Clauses and policies of this folder"))
        self._list.setMinimumHeight(40 * STEP)
        self.offer(targets)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * STEP)
        form.setVerticalSpacing(2 * STEP)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Words"), self._words)
        form.addRow(self.tr("Link &to"), self._address)
        self.content.addLayout(form)
        self.content.addWidget(self._list, 1)
        self._hint = label("", "muted")
        self.content.addWidget(self._hint)
        if place.linked:
            remove = self.add_button(
                self.tr("Remove link"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            remove.clicked.connect(self._remove)
        self.add_cancel(self.tr("Cancel"))
        words = self.tr("Change link") if place.linked else self.tr("Insert link")
        self._go = self.add_button(words, QDialogButtonBox.ButtonRole.AcceptRole, default=True)
        self._go.clicked.connect(self.accept)
        self._address.textEdited.connect(self._find)
        self._address.textChanged.connect(lambda _text: self._check())
        self._list.itemClicked.connect(self._choose)
        self._list.itemActivated.connect(self._choose)
        self._check()
        (self._address if place.words else self._words).setFocus()

    @property
    def words(self) -> str:
        """The words of the link; the name of what it leads to where none were given."""
        return self._words.text().strip()

    @property
    def address(self) -> str:
        """Where it leads, complete."""
        return as_address(self._address.text())

    def offer(self, targets: Sequence[LinkTarget]) -> None:
        """Offer further places to link to."""
        for target in targets:
            shown = target.title
            if target.detail:
                shown = self.tr("{title} — {file}").format(title=shown, file=target.detail)
            item = QListWidgetItem(shown)
            item.setData(_ADDRESS, target.address)
            item.setData(_WORDS, target.title)
            item.setToolTip(target.address)
            self._list.addItem(item)
        self._find(self._address.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys of the address go through what was found."""
        if watched is self._address and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and event.type() == QEvent.Type.KeyPress:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        shown = [n for n in range(self._list.count()) if not self._list.item(n).isHidden()]
        if not shown:
            return
        now = self._list.currentRow()
        at = shown.index(now) + by if now in shown else 0
        self._list.setCurrentRow(shown[min(max(at, 0), len(shown) - 1)])
        self._choose(self._list.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        self._address.setText(str(item.data(_ADDRESS)))
        if not self.words:
            self._words.setText(str(item.data(_WORDS)))

    def _find(self, typed: str) -> None:
        wanted = typed.strip().casefold().split()
        for number in range(self._list.count()):
            item = self._list.item(number)
            told = f"{item.text()} {item.data(_ADDRESS)}".casefold()
            item.setHidden(not all(part in told for part in wanted) and "://" not in typed)

    def _check(self) -> None:
        address = self.address
        hint = ""
        if address and not safe_address(address):
            hint = self.tr("This address would not be published: no page may lead there.")
        elif address and any(letter.isspace() for letter in self._address.text().strip()):
            hint = self.tr("Choose one of the places above, or type an address without spaces.")
        self._hint.setText(hint)
        self._go.setEnabled(bool(address) and safe_address(address))

    def _remove(self) -> None:
        self.removed = True
        self.accept()
