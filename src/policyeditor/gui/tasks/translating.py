"""Translating: a policy beside its translation, and new translations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from policyeditor.comparison.translation import Standing
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.tasks.opening import Opening
from policyeditor.gui.translations.translations_view import TranslationsView
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.model import Author
from policyeditor.languages import base, language_tag
from policyeditor.policy.front_matter import read_front_matter
from policyeditor.workspace.families import FamilyMember, lang_of, language_family
from policyeditor.workspace.session import open_policy
from policyeditor.workspace.translated_clauses import (
    with_clause_begun,
    with_clause_copied,
    with_own_words,
)
from policyeditor.workspace.translating import (
    ShownRow,
    SideBySide,
    keep_marked,
    new_translation,
    side_by_side,
    source_of,
    translated_place,
)
from policyeditor.workspace.translation_marks import load_marks

#: Milliseconds without typing after which both languages are held against each other again.
_PAUSE = 350


@dataclass(frozen=True, slots=True)
class _Pair:
    """What is open side by side."""

    source: FamilyMember
    target: FamilyMember
    root: Path

    @property
    def langs(self) -> tuple[str, str]:
        return self.source.lang, self.target.lang


class Translating(QObject):
    """Shows two languages, takes what is typed into the draft, keeps what was marked.

    ``lineWanted`` carries a file and a line to be shown; ``marked`` tells that marks were kept,
    ``undoChanged`` that there may be something else to undo.
    """

    lineWanted = Signal(object, int)
    marked = Signal()
    undoChanged = Signal()

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        opening: Opening,
        ask_author: Callable[[], Author | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._opening = opening
        self._ask_author = ask_author
        self._pair: _Pair | None = None
        self._members: tuple[FamilyMember, ...] = ()
        self._latest = 0
        self._drawn = ""  # the translation's text for which the view knows the lines
        self._view: TranslationsView | None = None
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._work_out)
        window.desk.draftChanged.connect(self._follow)
        window.desk.documentClosed.connect(self._leave_closed)
        window.places.currentChanged.connect(lambda _index: self._come_back())

    @property
    def view(self) -> TranslationsView:
        """The view; made when first wanted."""
        if self._view is None:
            made = self._view = TranslationsView(self._window.theme)
            made.pairChosen.connect(self._choose_pair)
            made.wordsTyped.connect(self._take_words)
            made.markWanted.connect(self._mark)
            made.copyWanted.connect(self._copy)
            made.beginWanted.connect(self._begin)
            made.chosen.connect(self._show_row)
            made.placeWanted.connect(self._show_place)
            made.newWanted.connect(self.new)
            made.closeWanted.connect(self._close)
            made.undoChanged.connect(self.undoChanged)
            self._window.add_place(made)
        return self._view

    def start(self) -> None:
        """Show the policy in front beside its source, or beside its first translation."""
        if (document := self._window.desk.current) is None:
            return
        path, root, line = document.path, document.folder, document.editor.current_line()

        def look() -> tuple[tuple[FamilyMember, ...], FamilyMember]:
            members = language_family(path, root)
            return members, source_of(members, root)

        def show(found: tuple[tuple[FamilyMember, ...], FamilyMember]) -> None:
            members, source = found
            if self._window.desk.current is not document:
                return
            if len(members) == 1:
                self.new()
                return
            self._members = members
            target = next(each for each in members if each.path == path)
            if target.path == source.path:
                target = next(each for each in members if each.path != path)
                self._show_pair(_Pair(source, target, root))
            else:
                self._show_pair(_Pair(source, target, root), line)

        self._services.background.run(look, show, lambda error: tell(self._window, error.message))

    def show(self, path: Path) -> None:
        """Show a policy beside its source or translation."""
        if self._opening.open_policy(path) is not None:
            self.start()

    def new_of(self, path: Path, lang: str) -> None:
        """Begin a translation of a policy."""
        if self._opening.open_policy(path) is not None:
            self.new(lang)

    def new(self, lang: str = "") -> None:
        """Ask for a language, and begin a translation of the source into it."""
        from policyeditor.gui.translations.new_translation_dialog import NewTranslationDialog

        document = self._window.desk.current
        if document is None:
            return
        pair = self._pair if self._is_shown() else None
        path = pair.source.path if pair else document.path
        root, view = document.folder, self._text_of(path)
        details = read_front_matter(view)
        old = lang_of(details)
        if not old:
            self._window.status.say(
                self.tr("Set the language of this policy first, in its document details.")
            )
            return

        def place_of(tag: str) -> Path | None:
            known = language_tag(tag)
            if not known or base(known) == base(old) or len(base(known)) > 3:
                return None
            return translated_place(path, root, old, known)

        dialog = NewTranslationDialog(details.text("title"), place_of, root, lang, self._window)
        dialog.exec()
        if (choice := dialog.choice()) is None:
            return
        try:
            made = new_translation(path, view, root, choice.lang, choice.title)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._opening.refresh()
        if self._opening.open_policy(made) is not None:
            self.start()

    def _choose_pair(self, source: Path, target: Path) -> None:
        by_path = {each.path: each for each in self._members}
        if self._pair is None or source not in by_path or target not in by_path:
            return
        if source == target:
            # The same language twice tells nothing: the other box gives way.
            moved = source != self._pair.source.path
            target = self._pair.source.path if moved else target
            source = source if moved else self._pair.target.path
            if source == target:
                target = next(each.path for each in self._members if each.path != source)
        self._show_pair(_Pair(by_path[source], by_path[target], self._pair.root))

    def _show_pair(self, pair: _Pair, line: int = 0) -> None:
        if self._opening.open_policy(pair.target.path) is None:
            return
        self._pair = pair
        view = self.view
        view.show_family(self._members, pair.source, pair.target)
        if line:
            view.want_line(line)
        self._window.show_place(view)
        view.setFocus()
        self._work_out()

    def _work_out(self) -> None:
        """Hold both languages against each other, in another process."""
        pair, document = self._pair, self._target()
        if pair is None or document is None or not self._is_shown():
            return
        self._latest += 1
        number, jobs = self._latest, self._services.jobs
        try:
            source, target = self._text_of(pair.source.path), document.session.view
        except PolicyEditorError as error:
            self.view.show_trouble(say(error.message))
            return

        def work() -> SideBySide:
            marks = load_marks(pair.target.path, pair.root)
            return jobs.run(side_by_side, source, target, pair.langs, marks)

        def show(shown: SideBySide) -> None:
            if number == self._latest and document.session.view == target:
                self._drawn = target
                reason = self._window.desk.reason_of(document)
                self.view.show_side_by_side(shown, target, say(reason) if reason else "")

        def fail(error: PolicyEditorError) -> None:
            if number == self._latest:
                self.view.show_trouble(say(error.message))

        self._services.background.run(work, show, fail)

    def _show_row(self, number: int) -> None:
        self.view.show_words(number, self._drawn)

    def _take_words(self, row: ShownRow, words: str) -> None:
        """Put what was typed into the draft; each stretch of typing can be undone there."""
        document = self._target()
        if document is None or document.session.view != self._drawn:
            self._pause.start()
            return
        if row.lines is None:
            return
        self._drawn, now = with_own_words(self._drawn, row.lines, words, row.frame)
        self.view.took_words(row.lines, now)
        document.editor.replace_view(self._drawn)
        self._pause.start()

    def _copy(self, row: ShownRow) -> None:
        """Put a missing clause into the translation, with all under it, as the source has it."""
        pair, document = self._pair, self._target()
        if pair is None or document is None or row.row.standing is not Standing.MISSING:
            return
        top = self._missing_with(row)[0]
        source = top.row.pair.source
        if source is None or row.lines or document.session.view != self._drawn:
            return
        view, line = with_clause_copied(
            self._text_of(pair.source.path), source, self._drawn, top.row.pair.after_line
        )
        self.view.want_line(line)
        self.view.write_soon()
        document.editor.replace_view(view)
        self._work_out()

    def _begin(self, row: ShownRow, words: str) -> None:
        """Begin a missing clause with what was typed, behind the label that the source has."""
        pair, document = self._pair, self._target()
        if pair is None or document is None or document.session.view != self._drawn:
            self._pause.start()
            return
        missing = self._missing_with(row)
        sources = [each.row.pair.source for each in missing]
        begun = with_clause_begun(
            self._text_of(pair.source.path),
            [each for each in sources if each is not None],
            self._drawn,
            missing[0].row.pair.after_line,
            words,
        )
        self._drawn = begun.view
        self.view.began(begun)
        document.editor.replace_view(begun.view)
        self._pause.start()

    def _missing_with(self, row: ShownRow) -> list[ShownRow]:
        """A missing clause behind those above it that are missing too, the highest first."""
        rows = self.view.rows
        at = next((number for number, each in enumerate(rows) if each is row), 0)
        found = [row]
        for each in reversed(rows[:at]):
            if each.row.pair.depth < found[0].row.pair.depth:
                if each.row.pair.source is None or each.row.pair.target is not None:
                    break
                found.insert(0, each)
        return found

    def _mark(self, clauses: Sequence[str] | None) -> None:
        """Keep that clauses are translated from the source as it reads now."""
        pair, document = self._pair, self._target()
        if pair is None or document is None:
            return
        author = self._services.settings.now.author or self._ask_author()
        if author is None:
            self._window.status.say(self.tr("Not marked: a mark carries a name."))
            return
        jobs, name = self._services.jobs, author.name
        source, target = self._text_of(pair.source.path), document.session.view

        def work() -> None:
            marks = load_marks(pair.target.path, pair.root)
            found = jobs.run(side_by_side, source, target, pair.langs, marks).found
            keep_marked(pair.target.path, pair.root, pair.source.path, found, clauses, name)

        def done(_nothing: None) -> None:
            self.marked.emit()
            if clauses is not None:
                self.view.go_on()
            self._work_out()

        self._services.background.run(work, done, lambda error: tell(self._window, error.message))

    def _show_place(self, line: int) -> None:
        if self._pair is not None:
            self._window.show_place(self._window.writing)
            self.lineWanted.emit(self._pair.target.path, line)

    def _close(self) -> None:
        self._window.show_place(self._window.writing)
        if (document := self._window.desk.current) is not None:
            document.editor.setFocus()

    def _follow(self, document: OpenDocument) -> None:
        pair = self._pair
        if pair is not None and document.path in (pair.source.path, pair.target.path):
            self._pause.start()

    def _leave_closed(self, document: OpenDocument) -> None:
        """Without the translation there is nothing to be written beside its source."""
        if self._pair is not None and document.path == self._pair.target.path:
            self._pair = None
            if self._is_shown():
                self._window.show_place(self._window.writing)

    def _come_back(self) -> None:
        """The text may have changed while something else was in front."""
        if self._is_shown():
            self._pause.start()

    def _is_shown(self) -> bool:
        return self._view is not None and self._window.places.currentWidget() is self._view

    def _target(self) -> OpenDocument | None:
        return self._window.desk.document_of(self._pair.target.path) if self._pair else None

    def _text_of(self, path: Path) -> str:
        """A policy's draft where it is open, else what its file holds.  Raises FileError."""
        if (document := self._window.desk.document_of(path)) is not None:
            return document.session.view
        return open_policy(path).text.view
