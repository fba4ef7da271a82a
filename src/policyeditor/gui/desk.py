"""The desk: the policies that are open, each with its draft and its editor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from policyeditor.gui.editor.find_bar import FindBar
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.message_bar import MessageBar
from policyeditor.gui.search.recent_field import Recent
from policyeditor.gui.style.theme import Theme
from policyeditor.gui.wording import as_tip, say
from policyeditor.messages import Message
from policyeditor.workspace.look import Look
from policyeditor.workspace.session import DocumentSession, Opened


@dataclass(frozen=True, slots=True, eq=False)
class OpenDocument:
    """One open policy.  ``folder`` is the policy folder it belongs to."""

    session: DocumentSession
    editor: PolicyEditor
    find_bar: FindBar
    bar: MessageBar
    page: QWidget
    folder: Path

    @property
    def path(self) -> Path:
        """The file of the policy."""
        return self.session.path

    @property
    def name(self) -> str:
        """The policy's place in its folder, by which a person knows it from its namesakes."""
        if self.path.is_relative_to(self.folder):
            return self.path.relative_to(self.folder).as_posix()
        return self.path.name

    @property
    def id(self) -> str:
        """The name under which the worker knows the policy."""
        return str(self.session.path)


class Desk(QTabWidget):
    """Tabs of open policies.  Keeps each session's draft in step with its editor."""

    documentShown = Signal(object)
    draftChanged = Signal(object)
    closeWanted = Signal(object)
    documentClosed = Signal(object)
    heldChanged = Signal(object)
    #: A change was taken back: what was told of it does not hold any more.
    undone = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look()
        self._folds = False
        self._documents: list[OpenDocument] = []
        #: What was looked for and what it was replaced by, in all policies.
        self.recent = (Recent(), Recent())
        self._held: dict[OpenDocument, dict[str, Message]] = {}
        self.setDocumentMode(True)
        self.setTabsClosable(True)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAccessibleName(self.tr("Open policies"))
        self.tabCloseRequested.connect(self._close_tab)
        self.currentChanged.connect(lambda _index: self.documentShown.emit(self.current))

    @property
    def current(self) -> OpenDocument | None:
        """The policy in front, if any is open."""
        page = self.currentWidget()
        return next((document for document in self._documents if document.page is page), None)

    def __iter__(self) -> Iterator[OpenDocument]:
        return iter(self._documents)

    def document_of(self, path: Path) -> OpenDocument | None:
        """The open policy of a file, if it is open."""
        return next((document for document in self._documents if document.path == path), None)

    @property
    def unsaved(self) -> tuple[OpenDocument, ...]:
        """The policies whose drafts differ from their files."""
        return tuple(document for document in self._documents if document.session.dirty)

    def in_order(self) -> Iterator[OpenDocument]:
        """The open policies in the order of their tabs."""
        by_page = {document.page: document for document in self._documents}
        for index in range(self.count()):
            if (page := self.widget(index)) in by_page:
                yield by_page[page]

    def open(self, opened: Opened, folder: Path) -> OpenDocument:
        """Open a policy in a tab of its own and bring it to the front."""
        document = self.open_behind(opened, folder, self.count())
        self.setCurrentWidget(document.page)
        document.editor.setFocus()
        return document

    def open_behind(self, opened: Opened, folder: Path, at: int) -> OpenDocument:
        """Open a policy in a tab of its own at a place among the others, without showing it."""
        session = DocumentSession(opened)
        page = QWidget(self)
        editor = PolicyEditor(self._theme, page)
        find_bar = FindBar(editor, self._theme, page, self.recent)
        bar = MessageBar(self._theme, page)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(editor)
        layout.addWidget(find_bar)
        document = OpenDocument(session, editor, find_bar, bar, page, folder)
        editor.set_look(self._look)
        editor.fold.set_wanted(self._folds)
        editor.set_view(opened.text.view)
        self._held[document] = {}
        editor.set_read_only_reason(opened.text.read_only)
        editor.viewChanged.connect(lambda: self._take_draft(document))
        editor.redoAvailable.connect(lambda can: self.undone.emit(document) if can else None)
        self._documents.append(document)
        index = self.insertTab(at, page, document.name.replace("&", "&&"))
        self.setTabToolTip(index, as_tip(str(opened.path)))
        return document

    def close_document(self, document: OpenDocument) -> None:
        """Take a policy off the desk, whatever its draft."""
        self._documents.remove(document)
        self._held.pop(document, None)
        self.removeTab(self.indexOf(document.page))
        document.page.deleteLater()
        self.documentClosed.emit(document)

    def hold(self, document: OpenDocument, topic: str, reason: Message | None) -> None:
        """Let a policy be looked at only, for a reason of one ``topic``; None lets go of it."""
        held = self._held.get(document)
        if held is None or held.get(topic) == reason:
            return
        if reason is None:
            held.pop(topic)
        else:
            held[topic] = reason
        document.editor.set_read_only_reason(self.reason_of(document))
        self.show_state(document)
        self.heldChanged.emit(document)

    def held_by(self, document: OpenDocument) -> Message | None:
        """Why nothing of a policy may be written; None where it may."""
        return next(iter(self._held.get(document, {}).values()), None)

    def reason_of(self, document: OpenDocument) -> Message | None:
        """Why a policy cannot be changed; None where it can."""
        return document.session.opened.text.read_only or self.held_by(document)

    def reload(self, document: OpenDocument, opened: Opened) -> None:
        """Show what the file holds now, as a change that can be undone."""
        document.session.settled(opened)
        document.bar.say("")
        document.editor.set_read_only_reason(self.reason_of(document))
        document.editor.replace_view(opened.text.view)
        self.show_state(document)

    def show_state(self, document: OpenDocument) -> None:
        """Show in the tab whether a draft is saved."""
        name = document.name.replace("&", "&&")
        self.setTabText(
            self.indexOf(document.page), f"{name} •" if document.session.dirty else name
        )
        reason = self.reason_of(document)
        tip = f"{document.path}\n{say(reason)}" if reason else str(document.path)
        self.setTabToolTip(self.indexOf(document.page), as_tip(tip))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for document in self._documents:
            document.editor.set_theme(theme)
            document.find_bar.set_theme(theme)
            document.bar.set_theme(theme)

    def set_look(self, look: Look) -> None:
        """Give the texts the letters and the width that the person wants."""
        self._look = look
        for document in self._documents:
            document.editor.set_look(look)

    def set_folds(self, folds: bool) -> None:
        """Fold the document details in the texts, now and when they are opened, or show them."""
        if folds != self._folds:
            self._folds = folds
            for document in self._documents:
                document.editor.fold.set_wanted(folds)

    def _take_draft(self, document: OpenDocument) -> None:
        document.session.change(document.editor.view())
        self.show_state(document)
        self.draftChanged.emit(document)

    def _close_tab(self, index: int) -> None:
        page = self.widget(index)
        for document in self._documents:
            if document.page is page:
                self.closeWanted.emit(document)
                return
