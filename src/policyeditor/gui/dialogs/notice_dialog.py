"""The notice of changes: asked for, previewed in each form, held against the rules, saved."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from policyeditor.gui.dialogs.notice_fields import NoticeFields
from policyeditor.gui.dialogs.notice_form import NoticeForm, NoticeOutcome, NoticeStart
from policyeditor.gui.dialogs.notice_preview import NoticePreview
from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.style.theme import STEP, Theme
from policyeditor.gui.wording import say
from policyeditor.messages import Message

#: Milliseconds of rest after the last key before the notice is made anew.
_REST = 250


class NoticeDialog(QDialog):
    """Asks on the left, shows on the right; ``make`` makes a notice of what was said.

    ``saveRequested`` carries the files (``tuple[NoticeFile, ...]``) and the ``NoticeForm``; the
    dialog stays open until it is closed by whoever wrote them.
    """

    saveRequested = Signal(object, object)

    def __init__(
        self,
        start: NoticeStart,
        make: Callable[[NoticeForm], NoticeOutcome],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setWindowTitle(self.tr("Notice of changes"))
        self._make = make
        self._theme = theme
        self._outcome = NoticeOutcome()
        self._fields = NoticeFields(start)
        self._preview = NoticePreview(theme)
        self._report = QTextBrowser()
        self._report.setAccessibleName(self.tr("Rules and what is missing"))
        self._report.setOpenLinks(False)
        self._report.document().setDocumentMargin(2 * STEP)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._refresh)
        self._lay_out(start.facts.title)
        self._fields.edited.connect(self._timer.start)
        self._refresh()

    @property
    def outcome(self) -> NoticeOutcome:
        """The notice as it was made last."""
        return self._outcome

    def form(self) -> NoticeForm:
        """What the person said so far."""
        return self._fields.form()

    def _lay_out(self, title: str) -> None:
        heading = ElidedLabel(self.tr("Notice of changes: {title}").format(title=title), "heading")
        right = QVBoxLayout()
        right.setSpacing(2 * STEP)
        right.addWidget(self._preview, 1)
        right.addWidget(self._report)
        self._report.setFixedHeight(36 * STEP)
        self._fields.setFixedWidth(max(90 * STEP, self._fields.minimumSizeHint().width()))
        across = QHBoxLayout()
        across.setSpacing(4 * STEP)
        across.addWidget(self._fields)
        across.addLayout(right, 1)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(
            self.tr("Save notice files…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._save.setDefault(True)
        self._save.clicked.connect(self._send)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        down = QVBoxLayout(self)
        down.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        down.setSpacing(3 * STEP)
        down.addWidget(heading)
        down.addLayout(across, 1)
        down.addWidget(buttons)
        room = self.screen().availableSize() * 0.92
        self.resize(QSize(248 * STEP, 165 * STEP).boundedTo(room))

    def _refresh(self) -> None:
        self._timer.stop()
        self._outcome = self._make(self._fields.form())
        problem = self._outcome.problem
        self._preview.show_files(self._outcome.files, say(problem) if problem else "")
        self._save.setEnabled(bool(self._outcome.files))
        self._report.setHtml(self._report_html())

    def _send(self) -> None:
        if self._timer.isActive():
            self._refresh()
        files = tuple(self._outcome.files.values())
        if files:
            self.saveRequested.emit(files, self._fields.form())

    def _report_html(self) -> str:
        outcome, theme = self._outcome, self._theme
        if outcome.problem:
            return _group(self.tr("There is no notice yet"), (outcome.problem,), theme.error)
        parts = []
        if outcome.unmet:
            title = self.tr("Rules not met: {n}").format(n=len(outcome.unmet))
            parts.append(_group(title, outcome.unmet, theme.error))
        if outcome.gaps:
            title = self.tr("Still to complete: {n}").format(n=len(outcome.gaps))
            parts.append(_group(title, outcome.gaps, theme.warning))
        if outcome.remarks:
            parts.append(_group(self.tr("Please note"), outcome.remarks, theme.hint))
        if not (outcome.unmet or outcome.gaps):
            words = self.tr("Nothing that the chosen rules ask for is missing.")
            more = self.tr("Read the notice through before you publish it. It is no legal advice.")
            parts.insert(
                0,
                f'<p style="color:{theme.good}"><b>{escape(words)}</b></p><p>{escape(more)}</p>',
            )
        return "".join(parts)


def _group(title: str, messages: tuple[Message, ...], colour: str) -> str:
    rows = "".join(f"<li>{escape(say(message))}</li>" for message in messages)
    return (
        f'<p style="color:{colour}"><b>{escape(title)}</b></p>'
        f'<ul style="margin-left:16px; -qt-list-indent:0">{rows}</ul>'
    )
