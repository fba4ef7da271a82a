"""Comments for colleagues: put in, changed, found and taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from policyeditor.drafting.comments import Comment, comment_text, comments_in, removal_of
from policyeditor.errors import PolicyEditorError
from policyeditor.gui.desk import OpenDocument
from policyeditor.gui.services import Services
from policyeditor.gui.window.main_window import MainWindow
from policyeditor.gui.wording import say
from policyeditor.history.model import Author
from policyeditor.policy.comments import without_comments
from policyeditor.policy.edits import Edit

#: Seconds after which no place for a comment is looked for any more.
_PATIENCE = 15.0


class Commenting(QObject):
    """Acts on the comments of the policy in front, each act as one step to undo."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        ask_author: Callable[[], Author | None],
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._ask_author = ask_author
        self._today = today

    def deeds(self) -> dict[str, Callable[[], None]]:
        """What each of these entries does, by its id."""
        return {
            "comment": self.comment,
            "comments": self.show_all,
            "next_comment": lambda: self._go(1),
            "previous_comment": lambda: self._go(-1),
        }

    def comment(self) -> None:
        """Put a comment behind the words at the cursor, or change the one there."""
        document = self._window.desk.current
        if document is None or document.editor.isReadOnly():
            return
        self._window.show_place(self._window.writing)
        author = self._services.settings.now.author or self._ask_author()
        if author is None:
            return
        found = self._at_cursor(document)
        if found is None:
            self._new(document, author)
        else:
            self._change(document, found, author)

    def show_all(self) -> None:
        """List the comments: go to one, take out one or all."""
        from policyeditor.gui.formatting.comments_dialog import CommentsDialog

        document = self._window.desk.current
        if document is None:
            return
        editor = document.editor
        may = not editor.isReadOnly()
        dialog = CommentsDialog(comments_in(editor.view()), self._window, may_remove=may)

        def remove(comments: Sequence[Comment]) -> None:
            if len(comments) > 1:
                editor.replace_view(without_comments(editor.view()))
            else:
                lines = editor.view().split("\n")
                editor.apply([removal_of(each, lines) for each in comments])
            dialog.show_all(comments_in(editor.view()))

        dialog.removed.connect(remove)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen is not None:
            self._select(document, dialog.chosen)

    def _new(self, document: OpenDocument, author: Author) -> None:
        from policyeditor.gui.formatting.comment_dialog import CommentDialog

        editor = document.editor
        view, chosen = editor.view(), editor.selection()
        dialog = CommentDialog(author.name, parent=self._window, dialect=editor.dialect)
        if dialog.exec() != QDialog.DialogCode.Accepted or editor.view() != view:
            return
        text = comment_text(dialog.words, author.name, self._today())
        jobs = self._services.jobs

        def work() -> Edit | None:
            from policyeditor.workspace.commenting import comment_put

            place = (chosen.end_line, chosen.end_column)
            return jobs.run_within(_PATIENCE, comment_put, view, *place, text)

        def put(edit: Edit | None) -> None:
            if editor.view() != view:
                words = self.tr("The text changed meanwhile: the comment was not put in.")
                self._window.status.say(words)
            elif edit is None:
                words = self.tr("No comment can stand here. Put the cursor on words of a clause.")
                self._window.status.say(words)
            else:
                editor.apply([edit])
                editor.select(chosen)

        self._services.background.run(work, put, self._fail)

    def _change(self, document: OpenDocument, comment: Comment, author: Author) -> None:
        from policyeditor.gui.formatting.comment_dialog import CommentDialog
        from policyeditor.gui.formatting.comment_words import told_by

        editor = document.editor
        view = editor.view()
        told = told_by(comment) or self.tr("By somebody")
        dialog = CommentDialog(
            author.name, comment.words, told, self._window, dialect=editor.dialect
        )
        if dialog.exec() != QDialog.DialogCode.Accepted or editor.view() != view:
            return
        if dialog.removed:
            editor.apply([removal_of(comment, view.split("\n"))])
        elif dialog.words != comment.words:
            text = comment_text(dialog.words, author.name, self._today())
            place = (comment.line, comment.column, comment.end_line, comment.end_column)
            editor.apply([Edit(*place, text)])

    def _at_cursor(self, document: OpenDocument) -> Comment | None:
        editor = document.editor
        here = (editor.current_line(), editor.current_column())
        for each in comments_in(editor.view()):
            if (each.line, each.column) < here < (each.end_line, each.end_column):
                return each
        return None

    def _go(self, by: int) -> None:
        """Go to the next or previous comment, round the end."""
        document = self._window.desk.current
        if document is None:
            return
        self._window.show_place(self._window.writing)
        found = comments_in(document.editor.view())
        if not found:
            self._window.status.say(self.tr("There are no comments in this policy."))
            return
        chosen = document.editor.selection()
        here = (chosen.line, chosen.column)
        starts = [(each.line, each.column) for each in found]
        if by > 0:
            number = next((n for n, at in enumerate(starts) if at > here), 0)
        else:
            number = max((n for n, at in enumerate(starts) if at < here), default=len(found) - 1)
        self._select(document, found[number])
        words = self.tr("Comment {number} of {count}")
        self._window.status.say(words.format(number=number + 1, count=len(found)))

    def _select(self, document: OpenDocument, comment: Comment) -> None:
        self._window.show_place(self._window.writing)
        document.editor.go_to(comment.line, comment.column, comment.end_line, comment.end_column)

    def _fail(self, error: PolicyEditorError) -> None:
        self._window.status.say(say(error.message))
