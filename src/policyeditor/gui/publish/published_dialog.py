"""The published versions of a policy, what it said on a day, and the evidence of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from policyeditor.gui.date_field import DateField
from policyeditor.gui.dates import day_words, local_day
from policyeditor.gui.dialogs.frame import Dialog, label
from policyeditor.gui.publish.page import title
from policyeditor.gui.style.theme import STEP
from policyeditor.gui.wording import say
from policyeditor.history.model import Published, Version
from policyeditor.messages import Message

_VERSION = Qt.ItemDataRole.UserRole


class PublishedDialog(Dialog):
    """Lists what was published, the latest first.

    ``versionWanted`` carries the version to be shown as it was published; ``dayWanted`` the day
    for which the text in force is to be shown, ``evidenceWanted`` that for which the evidence is
    to be written.
    """

    versionWanted = Signal(object)
    dayWanted = Signal(object)
    evidenceWanted = Signal(object)

    def __init__(
        self, name: str, versions: Sequence[Version], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Published versions"),
            self.tr("Published versions of {name}").format(name=name),
            "",
            parent,
        )
        self.setObjectName("published")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Published versions"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAlternatingRowColors(True)
        self._list.setMinimumHeight(45 * STEP)
        for version in versions:
            if version.published is not None:
                item = QListWidgetItem(self._words(version.published))
                item.setData(_VERSION, version)
                self._list.addItem(item)
        self._list.itemActivated.connect(self._show)
        self._show_button = self._button(self.tr("Show as &published"))
        self._show_button.clicked.connect(self._show)
        self._show_button.setEnabled(bool(self._list.count()))
        if self._list.count():
            self._list.setCurrentRow(0)
            self.content.addWidget(self._list, 1)
            self.content.addWidget(self._show_button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.content.addWidget(
                label(
                    self.tr(
                        "Nothing was published yet. Review > Publish changes… makes a published "
                        "version, with its effective date and its notices."
                    ),
                    "muted",
                )
            )
        self._add_day()
        self._told = label("", "error")
        self._told.hide()
        self.content.addWidget(self._told)
        self.add_button(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).clicked.connect(
            self.reject
        )
        self.resize(150 * STEP, 120 * STEP)

    def tell(self, words: str, *, wrong: bool = True) -> None:
        """Say what came of a wish."""
        self._told.setProperty("role", "error" if wrong else "muted")
        self._told.style().polish(self._told)
        self._told.setText(words)
        self._told.show()

    def _add_day(self) -> None:
        self.content.addWidget(title(self.tr("What did it say on…")))
        self._day = DateField()
        self._day.setAccessibleName(self.tr("Day"))
        self._day.show_day(date.today())
        show = self._button(self.tr("&Show"))
        show.clicked.connect(lambda: self.dayWanted.emit(self._day.day))
        evidence = self._button(self.tr("Save &evidence…"))
        evidence.setToolTip(
            self.tr(
                "One file with the text of that day, its page, notices and decisions, and how "
                "anybody can check them"
            )
        )
        evidence.clicked.connect(lambda: self.evidenceWanted.emit(self._day.day))
        across = QHBoxLayout()
        across.setSpacing(2 * STEP)
        across.addWidget(self._day)
        across.addWidget(show)
        across.addWidget(evidence)
        across.addStretch(1)
        self.content.addLayout(across)

    def _button(self, words: str) -> QPushButton:
        made = QPushButton(words)
        made.setAutoDefault(False)
        return made

    def _show(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.versionWanted.emit(item.data(_VERSION))

    def _words(self, published: Published) -> str:
        lines = [
            self.tr("In force from {day}").format(day=day_words(published.effective)),
            self.tr("published on {day}, approved by {name}").format(
                day=day_words(local_day(published.time)), name=published.approved_by
            ),
        ]
        ways = dict.fromkeys(each.form for each in published.notices)
        if ways:
            named = ", ".join(say(Message(f"notices.channel.{way}")) for way in ways)
            lines.append(self.tr("Notices: {ways}").format(ways=named))
        else:
            lines.append(self.tr("No notices"))
        if published.accepted:
            lines.append(
                self.tr("Against a rule, with a note: {n}").format(n=len(published.accepted))
            )
        return "\n".join((f"{lines[0]} — {lines[1]}", *lines[2:]))
