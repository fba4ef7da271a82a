"""The chosen change: why it was judged so, what a person decides, and what can be done with it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QTextBrowser, QVBoxLayout, QWidget

from policyeditor.comparison.model import Change, ChangeKind, Reason
from policyeditor.gui.flow_layout import FlowLayout
from policyeditor.gui.review.decision_bar import DecisionBar
from policyeditor.gui.review.reasons import reasons_html
from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import LIGHT, STEP, Theme
from policyeditor.gui.wording import say


class ChangeDetails(QWidget):
    """Stands below the list.  ``decided`` carries a significance (None: as suggested) and a note.

    Accept and reject are shown where the newer text is the draft.
    """

    decided = Signal(object, str)
    acceptRequested = Signal()
    rejectRequested = Signal()
    showRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._change: Change | None = None
        self._general: tuple[Reason, ...] = ()
        self._reasons = QTextBrowser()
        self._reasons.setAccessibleName(self.tr("Why this change was judged so"))
        self._reasons.setOpenLinks(False)
        self._reasons.setMinimumHeight(16 * STEP)
        self._reasons.document().setDocumentMargin(2 * STEP)
        self._bar = DecisionBar()
        self._bar.decided.connect(self.decided)
        self._show = QPushButton(self.tr("Show in the editor"))
        self._accept = QPushButton(self.tr("Accept"))
        self._accept.setToolTip(self.tr("Keep the new words, and go to the next change"))
        self._reject = QPushButton(self.tr("Reject"))
        self._reject.setToolTip(self.tr("Put the old words back into the draft"))
        self._accept.setObjectName("accept_change")
        self._reject.setObjectName("reject_change")
        self._accept.clicked.connect(lambda: self.acceptRequested.emit())
        self._reject.clicked.connect(lambda: self.rejectRequested.emit())
        self._show.clicked.connect(lambda: self.showRequested.emit())
        deeds = FlowLayout(STEP)
        deeds.setContentsMargins(2 * STEP, 0, 2 * STEP, 0)
        for button in (self._accept, self._reject, self._show):
            deeds.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 2 * STEP)
        down.setSpacing(STEP)
        down.addWidget(self._reasons, 1)
        down.addWidget(self._bar)
        down.addLayout(deeds)
        self.set_revisable(revisable=False)
        self.show_change(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the buttons take at this width: a splitter does not look."""
        super().resizeEvent(event)
        if (layout := self.layout()) is not None:
            self.setMinimumHeight(layout.minimumHeightForWidth(self.width()))

    @property
    def bar(self) -> DecisionBar:
        """Where the person decides."""
        return self._bar

    def set_theme(self, theme: Theme) -> None:
        """Draw in a theme's colours."""
        self._theme = theme
        self._bar.set_theme(theme)
        for button, name in (
            (self._accept, "check"),
            (self._reject, "undo-2"),
            (self._show, "pencil"),
        ):
            button.setIcon(icon(name, theme))
        self.show_change(self._change)

    def set_revisable(self, *, revisable: bool) -> None:
        """Whether the newer text is the draft, in which a change can be taken back."""
        self._accept.setVisible(revisable)
        self._reject.setVisible(revisable)

    def show_general(self, reasons: tuple[Reason, ...]) -> None:
        """What is to be said of the whole comparison: shown while no change is chosen."""
        self._general = reasons
        self.show_change(self._change)

    def show_change(self, change: Change | None) -> None:
        """Show a change, or that none is chosen."""
        self._change = change
        self._bar.show_change(change)
        for button in (self._show, self._accept, self._reject):
            button.setEnabled(change is not None)
        self._reject.setEnabled(change is not None and _may_revert(change))
        if change is None:
            hint = escape(self.tr("Select a change to see why it was judged so."))
            general = "".join(f"<p>{escape(say(each.message))}</p>" for each in self._general)
            self._reasons.setHtml(f'{general}<p style="color:{self._theme.muted}">{hint}</p>')
        else:
            self._reasons.setHtml(reasons_html(change, self._theme))


def _may_revert(change: Change) -> bool:
    return bool(change.old_lines or change.new_lines) and not (
        change.kind is ChangeKind.RENUMBERED and not (change.old_label and change.new_label)
    )
