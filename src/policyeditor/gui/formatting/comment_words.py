"""How comments are told of: who wrote them, and when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from policyeditor.drafting.comments import Comment
from policyeditor.gui.dates import day_words


def told_by(comment: Comment) -> str:
    """Who wrote a comment, and on which day; empty where it does not say."""
    try:
        day = day_words(date.fromisoformat(comment.day)) if comment.day else ""
    except ValueError:
        day = ""
    both = QCoreApplication.translate("comments", "{author}, {day}")
    if comment.author and day:
        return both.format(author=comment.author, day=day)
    return comment.author or day


def told(comment: Comment) -> str:
    """A comment with who wrote it."""
    line = QCoreApplication.translate("comments", "{who}: {words}")
    by = told_by(comment)
    return line.format(who=by, words=comment.words) if by else comment.words
