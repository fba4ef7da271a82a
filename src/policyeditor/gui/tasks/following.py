"""Following the text: preview, outline, problems and details keep up with the draft."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.schema import combined_schema, form_fields
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.dialogs.telling import tell
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.languages import direction
from policyeditor.messages import Message
from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.details import DetailValue, set_detail
from policyeditor.policy.front_matter import FrontMatter, read_front_matter
from policyeditor.policy.problems import Problem, Severity
from policyeditor.rendering.site import SiteFacts
from policyeditor.workspace.facts import facts_of
from policyeditor.workspace.roots import publishing_root
from policyeditor.workspace.site import SiteReader, site_root

if TYPE_CHECKING:
    from policyeditor.workspace.worker.protocol import (
        FrameReady,
        OutlineReady,
        PatchReady,
        ProblemsReady,
    )


#: Details of at most so many characters are read with the key that changed them.
_AT_ONCE = 8_192


class Following(QObject):
    """Sends the draft in front to the analyst, and what comes back to the views."""

    clausesKnown = Signal(object)

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(window)
        self._window = window
        self._live = services.live
        self._document: OpenDocument | None = None
        self._facts = FolderFacts()
        self._last = ""
        self._root = Path()
        self._clauses: list[Clause] = []
        self._starts: list[int] = []
        self._problems: tuple[Problem, ...] = ()
        self._front_matter: FrontMatter | None = None
        self._sites = SiteReader()
        self._background = services.background
        self._live.patchReady.connect(self._show_patch)
        self._live.frameReady.connect(self._show_frame)
        self._live.outlineReady.connect(self._show_outline)
        self._live.problemsReady.connect(self._show_problems)
        self._live.troubled.connect(self._show_trouble)
        window.cameToFront.connect(self._read_folder_again)

    def show(self, document: OpenDocument | None) -> None:
        """Follow another policy, which is drawn anew."""
        if self._document is not None:
            self._live.close_document(self._document.id)
            self._document.editor.lineChanged.disconnect(self._follow_line)
            self._document.editor.topLineChanged.disconnect(self._window.preview.scroll_to_line)
            self._document.editor.fixChosen.disconnect(self.fix)
        self._document = document
        self._clear()
        if document is None:
            return
        document.editor.lineChanged.connect(self._follow_line)
        document.editor.topLineChanged.connect(self._window.preview.scroll_to_line)
        document.editor.fixChosen.connect(self.fix)
        self._facts, self._last = FolderFacts(), ""
        self._root = publishing_root(document.folder)
        self._window.preview.set_folder(self._root, document.path.parent)
        if site_root(document.path, self._root) is not None:
            # A site's files may be many: the policy is drawn when they are read.
            self._read_facts(document)
            return
        self._take_facts(document, facts_of(document.path, self._root))

    def _read_facts(self, document: OpenDocument) -> None:
        root = self._root
        self._background.run(
            lambda: facts_of(document.path, root, self._sites),
            lambda facts: self._take_facts(document, facts),
            lambda error: self._show_trouble(error.message),
        )

    def take_last_version(self, document: OpenDocument, view: str) -> None:
        """Hold the references of the draft in front against those of the last version."""
        if document is self._document:
            self._last = view
            if self._facts != FolderFacts():
                self._take_facts(document, self._facts)

    def _take_facts(self, document: OpenDocument, facts: FolderFacts) -> None:
        facts = replace(facts, last_version=self._last)
        if document is not self._document or facts == self._facts:
            return
        known, self._facts = self._facts != FolderFacts(), facts
        self._live.open(document.id, facts)
        if not known:
            self.take_draft(document)

    def _read_folder_again(self) -> None:
        """Notice what another program changed of the folder while it was in front."""
        self.read_facts_again()

    def read_facts_again(self) -> None:
        """Notice what was decided for the folder; the draft is checked anew."""
        if self._document is not None:
            self._read_facts(self._document)

    @property
    def root(self) -> Path:
        """The folder that the policy in front is published from."""
        return self._root

    @property
    def relative_path(self) -> str:
        """The policy in front within its folder, with forward slashes."""
        return self._facts.relative_path

    @property
    def site(self) -> SiteFacts | None:
        """The site that the policy in front is published with, if it is."""
        return self._facts.site

    @property
    def dialect(self) -> str:
        """The Markdown that the policy in front is published with."""
        return self._facts.dialect

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the policy in front, as last found."""
        return self._problems

    def take_draft(self, document: OpenDocument) -> None:
        """Analyse the draft in front; the latest text wins."""
        if document is self._document:
            self._show_details(document)
            self._live.submit(document.id, document.session.number, document.session.view)

    def _show_details(self, document: OpenDocument) -> None:
        """Show details that were just changed, by undo or in the text, without waiting."""
        now = read_front_matter(document.session.view, self._front_matter)
        known, self._front_matter = self._front_matter, now
        if known is not None and now is not known and len(now.source) <= _AT_ONCE:
            fields = form_fields(combined_schema(self._facts.schema), now.values)
            self._window.details.show_details(fields, now)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of the policy in front, in reading order, as last read."""
        return tuple(self._clauses)

    @property
    def clause_id(self) -> str:
        """The id of the clause the cursor is in; empty where it is in none."""
        if self._document is None:
            return ""
        clause = self._clause_at(self._document.editor.current_line())
        return clause.id if clause else ""

    def go_to_line(self, line: int) -> None:
        """Put the cursor on a line of the text."""
        if self._document is not None:
            self._window.show_place(self._window.writing)
            self._document.editor.go_to(line)

    def go_to_clicked(self, line: int) -> None:
        """Put the cursor on a line that was clicked in the preview, which stays where it is."""
        if self._document is not None:
            self._window.show_place(self._window.writing)
            self._document.editor.go_to_shown(line)

    def go_to_problem(self, problem: Problem) -> None:
        """Select the place of a problem in the text, to write there."""
        self.show_problem(problem)
        if self._document is not None:
            self._document.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: Problem) -> None:
        """Select the place of a problem in the text, and leave the keyboard where it is."""
        if self._document is not None:
            self._window.show_place(self._window.writing)
            self._window.views.show_text()
            self._document.editor.show_at(
                problem.line, problem.column, problem.end_line, problem.end_column
            )

    def go_to_next_problem(self) -> None:
        """Go to the first problem after the cursor, or to the first of all."""
        if self._document is None or not self._problems:
            self._window.status.say(self.tr("No problems found."))
            return
        line = self._document.editor.current_line()
        later = [problem for problem in self._problems if problem.line > line]
        problem = (later or list(self._problems))[0]
        self.go_to_problem(problem)
        self._window.status.say(say(problem.message))

    def fix(self, problem: Problem) -> None:
        """Make the change that puts a problem right; undo takes it back."""
        if self._document is not None and problem.fix is not None:
            self._document.editor.apply(problem.fix.edits)

    def change_detail(self, key: str, value: DetailValue) -> None:
        """Give a detail of the document another value, changing no other line."""
        if self._document is None:
            return
        view = self._document.session.view
        try:
            edits = set_detail(view, read_front_matter(view), key, value)
        except PolicyEditorError as error:
            tell(self._window, error.message)
            return
        self._document.editor.apply(edits)

    def scroll_editor(self, line: float) -> None:
        """Bring a line to the top of the text, as the person scrolled the preview."""
        if self._document is not None:
            self._document.editor.scroll_to_line(line)

    def _clear(self) -> None:
        self._clauses, self._starts, self._problems = [], [], ()
        self._front_matter = None
        self._window.preview.clear()
        self._window.outline.show_clauses(())
        self.clausesKnown.emit(())
        self._window.problems.show_problems(())
        if self._document is not None:
            self._window.outline.expect()
            self._window.problems.expect()
        self._window.details.clear()
        self._window.status.show_clause("")
        self._window.status.show_problems("")

    def _show_patch(self, ready: PatchReady) -> None:
        if self._document is not None and ready.document == self._document.id:
            self._window.preview.show_patch(ready.patch)

    def _show_frame(self, ready: FrameReady) -> None:
        if self._document is not None and ready.document == self._document.id:
            self._window.preview.show_frame(ready.frame)

    def _show_outline(self, ready: OutlineReady) -> None:
        if self._document is None or ready.document != self._document.id:
            return
        self._clauses = list(every_clause(ready.clauses))
        self._starts = [clause.line for clause in self._clauses]
        self._window.outline.show_clauses(ready.clauses)
        self.clausesKnown.emit(ready.clauses)
        self._follow_line(self._document.editor.current_line())

    def _show_problems(self, ready: ProblemsReady) -> None:
        document = self._document
        if document is None or ready.document != document.id:
            return
        self._problems = ready.problems
        document.editor.show_problems(ready.problems)
        self._window.problems.show_problems(ready.problems)
        schema = combined_schema(self._facts.schema)
        fields = form_fields(schema, ready.front_matter.values)
        self._window.details.show_details(fields, ready.front_matter)
        self._window.details.show_problems(ready.problems)
        language = ready.front_matter.text("lang")
        self._window.preview.set_language(language)
        document.editor.set_direction(leftwards=direction(language) == "rtl")
        self._window.status.show_problems(self._count(ready.problems))

    def _show_trouble(self, message: Message) -> None:
        self._window.status.say(say(message))

    def _follow_line(self, line: int) -> None:
        self._window.outline.follow(line)
        self._window.preview.highlight_line(line)
        clause = self._clause_at(line)
        name = _cited(clause) if clause else ""
        self._window.status.show_clause(self.tr("Clause {name}").format(name=name) if name else "")

    def _clause_at(self, line: int) -> Clause | None:
        index = bisect_right(self._starts, line) - 1
        return self._clauses[index] if index >= 0 else None

    def _count(self, problems: tuple[Problem, ...]) -> str:
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        if errors:
            return self.tr("1 error") if errors == 1 else self.tr("{n} errors").format(n=errors)
        warnings = sum(problem.severity is Severity.WARNING for problem in problems)
        if warnings:
            one, many = self.tr("1 warning"), self.tr("{n} warnings")
            return one if warnings == 1 else many.format(n=warnings)
        if not problems:
            return self.tr("No problems")
        one, many = self.tr("1 hint"), self.tr("{n} hints")
        return one if len(problems) == 1 else many.format(n=len(problems))


def _cited(clause: Clause) -> str:
    """What a lawyer calls a clause: its number, else its heading or the one it stands under."""
    if clause.path or clause.kind is ClauseKind.HEADING:
        return clause.path or clause.title
    return clause.headings[-1] if clause.headings else ""
