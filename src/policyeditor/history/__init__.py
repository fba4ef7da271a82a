"""The only door to git: versions of a policy folder."""

from policyeditor.history.history import History
from policyeditor.history.model import Author, HistoryState, Version, VersionNote
from policyeditor.history.open import create_history, open_history

__all__ = [
    "Author",
    "History",
    "HistoryState",
    "Version",
    "VersionNote",
    "create_history",
    "open_history",
]
