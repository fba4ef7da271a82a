"""Step 4: the notices, one for each way of telling and each language: completed, edited, read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dialogs.frame import label
from policyeditor.gui.publish.notice_sheet import NoticeSheet
from policyeditor.gui.publish.notice_words_form import NoticeWordsForm
from policyeditor.gui.publish.page import Page, named_file, title
from policyeditor.gui.publish.publish_desk import PublishDesk, Standing
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.messages import Message
from policyeditor.notices.channels import NoticeFile
from policyeditor.notices.drafts import gaps_in
from policyeditor.notices.gaps import remarks
from policyeditor.workspace.publishing.plan import (
    NoticeWords,
    notice_edited,
    notice_read,
    planned_notice,
)
from policyeditor.workspace.publishing.preparing import PreparedPolicy

_ROWS_SHOWN = 6
_NOTICE = Qt.ItemDataRole.UserRole


class NoticesPage(Page):
    """Left what only the writer can say and the list of notices, right the one in front."""

    def __init__(self, desk: PublishDesk, theme: Theme) -> None:
        super().__init__(
            desk,
            self.tr("The notices"),
            self.tr(
                "Complete what only you know on the left, then read each notice. Sentences the "
                "program wrote are marked until you have read them."
            ),
        )
        self._theme = theme
        self._policies: tuple[PreparedPolicy, ...] = ()
        self._shown: Path | None = None
        self._policy = QComboBox()
        self._policy.setAccessibleName(self.tr("Policy and language"))
        self._policy.currentIndexChanged.connect(lambda _index: self._show_policy())
        self._form = NoticeWordsForm()
        self._form.edited.connect(self._take_words)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Notices"))
        self._list.currentRowChanged.connect(lambda _row: self._show_notice())
        self._sheet = NoticeSheet(theme)
        self._sheet.edited.connect(self._take_edited)
        self._read = QCheckBox(self.tr("&I have read this notice"))
        self._read.toggled.connect(self._take_read)
        self._not_yet = label(
            self.tr("It cannot be ticked while places are still to be completed."), "muted"
        )
        self._not_yet.hide()
        self._next = QPushButton(self.tr("&Next to read"))
        self._next.setAutoDefault(False)
        self._next.clicked.connect(self.next_unread)
        self._own = QPushButton(self.tr("Write it anew"))
        self._own.setToolTip(self.tr("Drop your own changes of this notice"))
        self._own.setAutoDefault(False)
        self._own.clicked.connect(lambda: self._take_edited(""))
        self._count = QLabel()
        self._remarks = label("", "warning")
        self._none = label("", "muted")
        self._lay_out()

    @property
    def unread(self) -> list[tuple[int, int]]:
        """The notices that nobody has read as they are: policy and row."""
        plan = self.desk.plan
        return [
            (at, row)
            for at, policy in enumerate(self._policies)
            for row, file in enumerate(policy.files)
            if not planned_notice(plan, policy.path, file).read
        ]

    def show_standing(self, standing: Standing) -> None:
        """List the notices as they were made."""
        self._policies = tuple(each for each in standing.prepared.policies if each.files)
        names = [named_file(standing.plan, each.path) for each in self._policies]
        shown = [self._policy.itemText(at) for at in range(self._policy.count())]
        if names != shown:
            blocked = self._policy.blockSignals(True)
            self._policy.clear()
            self._policy.addItems(names)
            self._policy.blockSignals(blocked)
        self._policy.setVisible(len(names) > 1)
        self._body.setVisible(bool(names))
        self._none.setVisible(not names)
        self._none.setText(self._why_none(standing))
        unread = self.unread
        every = sum(len(each.files) for each in self._policies)
        self._count.setText(
            self.tr("{left} of {n} still to read").format(left=len(unread), n=every)
            if unread
            else self.tr("Every notice was read.")
            if every
            else ""
        )
        self._next.setEnabled(bool(unread))
        self._show_policy()

    def next_unread(self) -> None:
        """Go to the next notice that nobody has read yet."""
        places = self.unread
        if not places:
            return
        here = (self._policy.currentIndex(), self._list.currentRow())
        at, row = next((place for place in places if place > here), places[0])
        self._policy.setCurrentIndex(at)
        self._list.setCurrentRow(row)

    def show_field(self, field: str) -> None:
        """Bring a field of the words into sight, to be filled in."""
        self._form.go_to(field)

    def _lay_out(self) -> None:
        right = QWidget()
        down = QVBoxLayout(right)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(STEP)
        above = QHBoxLayout()
        above.addWidget(self._read, 1)
        above.addWidget(self._own)
        down.addWidget(self._sheet, 1)
        down.addLayout(above)
        down.addWidget(self._not_yet)
        left = QWidget()
        left.setMinimumWidth(70 * STEP)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 2 * STEP, 0)
        beside.setSpacing(STEP)
        beside.addWidget(self._list)
        beside.addWidget(title(self.tr("What only you can say")))
        beside.addWidget(self._form, 1)
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.setChildrenCollapsible(False)
        self._body.addWidget(left)
        self._body.addWidget(right)
        self._body.setStretchFactor(1, 1)
        self._body.setSizes([80 * STEP, 120 * STEP])
        below = QHBoxLayout()
        below.addWidget(self._count, 1)
        below.addWidget(self._next)
        self.content.addWidget(self._policy)
        self.content.addWidget(self._remarks)
        self.content.addWidget(self._none)
        self.content.addWidget(self._body, 1)
        self.content.addLayout(below)
        self.content.addStretch(0)

    def _why_none(self, standing: Standing) -> str:
        prepared = standing.prepared
        if prepared.first:
            return self.tr("This is the first publication: no notice is owed.")
        if prepared.plan.effective is None:
            return self.tr("Choose first from when the changes take effect.")
        problem = next((each.problem for each in prepared.policies if each.problem), None)
        if problem is not None:
            return say(problem)
        if not prepared.notices:
            return self.tr("No change is significant: no notice is owed.")
        return self.tr("Choose first how people are told.")

    def _current(self) -> PreparedPolicy | None:
        at = self._policy.currentIndex()
        return self._policies[at] if 0 <= at < len(self._policies) else None

    def _file(self) -> NoticeFile | None:
        policy, row = self._current(), self._list.currentRow()
        return policy.files[row] if policy and 0 <= row < len(policy.files) else None

    def _show_policy(self) -> None:
        policy = self._current()
        self._show_remarks(policy)
        if policy is None:
            return
        # What was just typed here is ahead of what was worked out.
        if policy.path != self._shown:
            self._shown = policy.path
            self._form.show_policy(policy)
        row = max(self._list.currentRow(), 0)
        blocked = self._list.blockSignals(True)
        self._list.clear()
        for file in policy.files:
            self._list.addItem(self._item(policy, file))
        self._list.setCurrentRow(min(row, len(policy.files) - 1))
        self._list.blockSignals(blocked)
        rows = min(len(policy.files), _ROWS_SHOWN)
        self._list.setFixedHeight(rows * self._list.sizeHintForRow(0) + STEP)
        self._show_notice()

    def _show_remarks(self, policy: PreparedPolicy | None) -> None:
        """What to know of this policy's notice besides its gaps."""
        found = remarks(policy.notice) if policy is not None and policy.notice is not None else ()
        self._remarks.setText("\n".join(map(say, found)))
        self._remarks.setVisible(bool(found))

    def _item(self, policy: PreparedPolicy, file: NoticeFile) -> QListWidgetItem:
        words = say(Message(f"notices.channel.{file.channel}"))
        read = planned_notice(self.desk.plan, policy.path, file).read
        state = self.tr("read") if read else self.tr("to read")
        item = QListWidgetItem(f"{words[:1].upper()}{words[1:]} — {state}")
        colour = self._theme.good if read else self._theme.warning
        item.setIcon(icon("circle-check" if read else "eye", self._theme, colour))
        item.setData(_NOTICE, file.channel)
        return item

    def _show_notice(self) -> None:
        policy, file = self._current(), self._file()
        if policy is None or file is None:
            return
        planned = planned_notice(self.desk.plan, policy.path, file)
        self._sheet.show_notice(policy.notice, file, planned.text)
        self._own.setVisible(bool(planned.text))
        blocked = self._read.blockSignals(True)
        gaps = bool(gaps_in(replace(file, text=planned.text or file.text)))
        self._read.setChecked(planned.read and not gaps)
        self._read.setEnabled(not gaps)
        self._not_yet.setVisible(gaps)
        self._read.blockSignals(blocked)

    def _take_words(self) -> None:
        policy = self._current()
        if policy is None:
            return
        plan, said = self.desk.plan, self._form.words()
        before = next(each.words for each in plan.policies if each.path == policy.path)
        plan = plan.with_words(policy.path, said)
        for other in plan.policies:
            # Who writes and until when is the same in every language, until it is said otherwise.
            if other.path != policy.path:
                plan = plan.with_words(other.path, _shared(other.words, before, said))
        self.desk.change(plan)

    def _take_edited(self, text: str) -> None:
        policy, file = self._current(), self._file()
        if policy is not None and file is not None:
            self.desk.change(notice_edited(self.desk.plan, policy.path, file, text))

    def _take_read(self, read: bool) -> None:
        policy, file = self._current(), self._file()
        if policy is None or file is None:
            return
        plan = self.desk.plan
        if read:
            self.desk.change(notice_read(plan, policy.path, file))
        else:
            text = planned_notice(plan, policy.path, file).text
            self.desk.change(notice_edited(plan, policy.path, file, text))


def _shared(other: NoticeWords, before: NoticeWords, said: NoticeWords) -> NoticeWords:
    """The words of another language's notice, following what is the same in all of them."""
    return replace(
        other,
        sender=said.sender if other.sender in ("", before.sender) else other.sender,
        contact=said.contact if other.contact in ("", before.contact) else other.contact,
        choices_until=(
            said.choices_until
            if other.choices_until in (None, before.choices_until)
            else other.choices_until
        ),
    )
