"""The publish assistant: six steps, each of which tells whether it is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from policyeditor.errors import PolicyEditorError, PublishRefusedError
from policyeditor.gui.dialogs.frame import Browse, label
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.publish.changes_page import ChangesPage
from policyeditor.gui.publish.compared_page import ComparedPage
from policyeditor.gui.publish.date_page import DatePage
from policyeditor.gui.publish.exports_page import ExportsPage
from policyeditor.gui.publish.notices_page import NoticesPage
from policyeditor.gui.publish.page import Page, named_file
from policyeditor.gui.publish.publish_desk import (
    PublishDesk,
    Standing,
    day_passed,
    no_place_for_files,
)
from policyeditor.gui.publish.publish_page import PublishPage
from policyeditor.gui.publish.result_page import ResultPage
from policyeditor.gui.publish.rules_box import KEEPS_ENTER
from policyeditor.gui.publish.steps import STEPS, Step, named, waiting
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.history.model import Author, Version
from policyeditor.notices.profiles import Profile
from policyeditor.workspace.families import FamilyMember
from policyeditor.workspace.publishing.open_points import Lacking
from policyeditor.workspace.publishing.publish import PublishResult


class PublishAssistant(QDialog):
    """Leads through a publish; what was chosen is kept at each step, so it can be left at any.

    ``lacking`` tells what the translations of the family lack, ``unsaved`` which files have drafts
    that are not saved, ``saved`` are the versions that may have been public before a first publish.

    It stands beside the window, so that the text can be looked at meanwhile.  ``wasPublished``
    carries the result, ``placeWanted`` a file and a line that are to be shown in the editor.
    """

    folderWanted = Signal(object)
    fileWanted = Signal(object)
    placeWanted = Signal(object, int)
    wasPublished = Signal(object)

    def __init__(
        self,
        desk: PublishDesk,
        family: Sequence[FamilyMember],
        profiles: Sequence[Profile],
        theme: Theme,
        ask_author: Callable[[], Author | None],
        browse: Browse,
        parent: QWidget | None = None,
        *,
        lacking: Mapping[Path, Lacking] | None = None,
        saved: Sequence[Version] = (),
        unsaved: Callable[[], Collection[Path]] = tuple,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("publish")
        self.setWindowTitle(self.tr("Publish changes"))
        desk.setParent(self)
        self._desk = desk
        self._theme = theme
        self._ask_author = ask_author
        self._result: PublishResult | None = None
        self._seen: set[Step] = set(STEPS[: STEPS.index(named(desk.plan.step)) + 1])
        publishing = PublishPage(desk, unsaved)
        publishing.stepWanted.connect(self.go_to)
        publishing.placeWanted.connect(self.placeWanted)
        self._notices = NoticesPage(desk, theme)
        dates = DatePage(desk, profiles)
        dates.fieldWanted.connect(lambda field: self.go_to(Step.NOTICES, field))
        changes = ChangesPage(desk, theme, ask_author)
        changes.placeWanted.connect(self.placeWanted)
        self._pages: dict[Step, Page] = {
            Step.COMPARED: ComparedPage(desk, family, lacking or {}, saved),
            Step.CHANGES: changes,
            Step.DATE: dates,
            Step.NOTICES: self._notices,
            Step.EXPORTS: ExportsPage(desk, browse),
            Step.PUBLISH: publishing,
        }
        self._steps = QListWidget()
        self._stack = QStackedWidget()
        self._state = QLabel()
        self._wrong = label("", "error")
        self._back = QPushButton(self.tr("&Back"))
        self._next = QPushButton(self.tr("&Continue"))
        self._publish = QPushButton(self.tr("&Publish"))
        for onwards in (self._next, self._publish):
            onwards.setProperty("primary", "true")
        self._close = QPushButton(self.tr("Continue later"))
        self._lay_out()
        self._connect()
        self.go_to(named(desk.plan.step))
        desk.work_out()

    @property
    def step(self) -> Step:
        """The step in front."""
        return STEPS[max(self._steps.currentRow(), 0)]

    @property
    def result(self) -> PublishResult | None:  # type: ignore[override]  # a dialog's code is not asked for
        """What was published."""
        return self._result

    def page(self, step: Step) -> Page:
        """The page of a step."""
        return self._pages[step]

    @property
    def settled(self) -> bool:
        """Whether what is shown is of what was chosen last."""
        return self._desk.settled and not self._state.text()

    @property
    def lead(self) -> Path:
        """The policy that the publish began with."""
        return self._desk.plan.lead.path

    def look(self) -> None:
        """The texts may be other ones now."""
        if self._result is None:
            self._desk.look_again()

    def go_to(self, step: Step, field: str = "") -> None:
        """Bring a step to the front, and a field of the notice's words where one is named."""
        self._steps.setCurrentRow(STEPS.index(step))
        if field:
            self._notices.show_field(field)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than its window, where words allow it, nor than the screen."""
        room = self.screen().availableGeometry().size() * 0.95
        if (parent := self.parentWidget()) is not None:
            room = room.boundedTo(parent.window().size())
        self.resize(self.size().boundedTo(room))
        super().showEvent(event)

    def reject(self) -> None:
        """Leave it for later; all is kept already, so nothing is asked."""
        if self._result is None:
            self._desk.keep_now()
        self._desk.close()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next step, but never publishes unless the button has the focus."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        elif self._next.isVisible() and not _keeps_enter(focused, self._steps):
            self._next.click()

    def changeEvent(self, event: QEvent) -> None:
        """Back from the text, where a draft may have been changed meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._pages[self.step].arrive()

    def _lay_out(self) -> None:
        self._steps.setAccessibleName(self.tr("Steps"))
        self._steps.setFixedWidth(48 * STEP)
        self._steps.setIconSize(QSize(4 * STEP, 4 * STEP))
        for number, step in enumerate(STEPS, 1):
            self._steps.addItem(QListWidgetItem(f"{number}  {self._title(step)}"))
            self._stack.addWidget(self._pages[step])
        heading = ElidedLabel(
            self.tr("Publish changes: {file}").format(file=named_file(self._desk.plan, self.lead)),
            "heading",
        )
        across = QHBoxLayout()
        across.setSpacing(4 * STEP)
        across.addWidget(self._steps)
        across.addWidget(self._stack, 1)
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        self._state.setProperty("role", "muted")
        buttons.addWidget(self._close)
        buttons.addWidget(self._state, 1)
        for button in (self._back, self._next, self._publish):
            buttons.addWidget(button)
        for button in (self._close, self._back, self._next, self._publish):
            # Enter in a field must not take the next step.
            button.setAutoDefault(False)
        self._wrong.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        down.setSpacing(3 * STEP)
        down.addWidget(heading)
        down.addLayout(across, 1)
        down.addWidget(self._wrong)
        down.addLayout(buttons)
        room = self.screen().availableSize() * 0.92
        self.resize(QSize(250 * STEP, 170 * STEP).boundedTo(room))

    def _title(self, step: Step) -> str:
        return {
            Step.COMPARED: self.tr("What is compared"),
            Step.CHANGES: self.tr("Changes"),
            Step.DATE: self.tr("Date and rules"),
            Step.NOTICES: self.tr("Notices"),
            Step.EXPORTS: self.tr("Files"),
            Step.PUBLISH: self.tr("Publish"),
        }[step]

    def _connect(self) -> None:
        desk = self._desk
        self._steps.currentRowChanged.connect(self._show_step)
        self._back.clicked.connect(lambda: self._step_by(-1))
        self._next.clicked.connect(lambda: self._step_by(1))
        self._publish.clicked.connect(self._start_publish)
        self._close.clicked.connect(self.close)
        desk.workedOut.connect(self._show_standing)
        desk.busyChanged.connect(self._show_busy)
        desk.failed.connect(lambda message: self._tell(say(message)))
        desk.published.connect(self._show_result)
        desk.refused.connect(self._show_refused)

    def _step_by(self, by: int) -> None:
        self._steps.setCurrentRow(self._steps.currentRow() + by)

    def _show_step(self, row: int) -> None:
        step = STEPS[row]
        self._stack.setCurrentWidget(self._pages[step])
        self._back.setEnabled(row > 0)
        self._next.setVisible(step is not Step.PUBLISH)
        self._publish.setVisible(step is Step.PUBLISH)
        self._wrong.hide()
        self._seen.add(step)
        if self._desk.plan.step != step:
            self._desk.go_to(step)
        if (standing := self._desk.standing) is not None:
            self._show_signs(standing)
        self._pages[step].arrive()

    def _show_standing(self, standing: Standing) -> None:
        self._wrong.hide()
        for page in self._pages.values():
            page.show_standing(standing)
        self._show_signs(standing)
        self._pages[self.step].arrive()
        self._allow()

    def _show_signs(self, standing: Standing) -> None:
        found = set(waiting(standing.refusals))
        if no_place_for_files(standing):
            found.add(Step.EXPORTS)
        if any(not standing.plan.note_on(each.key) for each in standing.rules):
            found.add(Step.DATE)  # all rules stand there, also those put right elsewhere
        doubtful = self._doubtful(standing)
        for number, step in enumerate(STEPS):
            item = self._steps.item(number)
            left = step in found or (step is Step.PUBLISH and bool(found))
            sign, colour, state = (
                ("circle-help", self._theme.warning, self.tr("to do"))
                if left
                else ("triangle-alert", self._theme.warning, self.tr("open points"))
                if step in doubtful
                else ("circle-check", self._theme.good, self.tr("done"))
                if step in self._seen and step is not Step.PUBLISH
                else ("chevron-right", self._theme.muted, self.tr("not looked at yet"))
            )
            item.setIcon(icon(sign, self._theme, colour))
            item.setToolTip(state)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")

    def _doubtful(self, standing: Standing) -> set[Step]:
        """The steps in which something is to be looked at, though it stops nothing."""
        found = {Step.DATE} if day_passed(standing) else set()
        if found or any(standing.points):
            found.add(Step.PUBLISH)
        return found

    def _show_busy(self, busy: bool) -> None:
        self._state.setText(self.tr("Working it out…") if busy else "")
        self._allow()

    def _allow(self) -> None:
        standing = self._desk.standing
        free = (
            standing is not None
            and not standing.refusals
            and not no_place_for_files(standing)
            and self._desk.settled
        )
        self._publish.setEnabled(free and not self._state.text())

    def _start_publish(self) -> None:
        author = self._ask_author()
        if author is None:
            self._tell(self.tr("A published version carries the name of who publishes it."))
            return
        self._publish.setEnabled(False)
        self._desk.publish(author)
        self._state.setText(self.tr("Publishing…"))

    def _show_refused(self, error: PolicyEditorError) -> None:
        reasons = error.reasons if isinstance(error, PublishRefusedError) else (error.message,)
        self._tell("\n".join(dict.fromkeys(map(say, reasons))))
        self._desk.work_out()

    def _show_result(self, result: PublishResult) -> None:
        self._result = result
        page = ResultPage(result, self._desk.plan.output)
        page.folderWanted.connect(self.folderWanted)
        page.fileWanted.connect(self.fileWanted)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._steps.setEnabled(False)
        for button in (self._back, self._next, self._publish):
            button.hide()
        self._state.clear()
        self._buttons.removeWidget(self._close)
        self._buttons.addWidget(self._close)
        self._close.setText(self.tr("Close"))
        self._close.setProperty("primary", "true")
        self._close.style().polish(self._close)
        self._close.setFocus()
        self.wasPublished.emit(result)

    def _tell(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.show()


def _keeps_enter(focused: QWidget | None, steps: QWidget) -> bool:
    """Whether Enter means something of its own where the keyboard is."""
    if focused is None or focused is steps:
        return False
    return isinstance(focused, QAbstractItemView) or bool(focused.property(KEEPS_ENTER))
