"""Which chapter of the guide tells of a part of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST = "start"

#: The chapter for each part, by the name of its class: most are loaded when first wanted.
CHAPTERS = {
    "AuthorDialog": "comfort",
    "ChangedOnDiskDialog": "trouble",
    "ChecklistDialog": "problems",
    "ChecksDialog": "problems",
    "ClashDialog": "sharing",
    "CommentDialog": "word",
    "CommentsDialog": "word",
    "CompareDialog": "comparing",
    "ConnectDialog": "sharing",
    "DetailsPanel": "details",
    "ExportDialog": "exporting",
    "FindBar": "finding",
    "HistoryPanel": "versions",
    "ImportDialog": "word",
    "NewTranslationDialog": "translations",
    "NoticeDialog": "publishing",
    "OutlinePanel": "writing",
    "OwnWordsDialog": "finding",
    "PolicyEditor": "writing",
    "Preview": "preview",
    "ProblemsPanel": "problems",
    "PublishAssistant": "publishing",
    "PublishedDialog": "publishing",
    "RecoveryDialog": "trouble",
    "RedlineView": "comparing",
    "SearchPanel": "finding",
    "SettingsDialog": "comfort",
    "SpellingDialog": "finding",
    "TableDialog": "writing",
    "TranslationsView": "translations",
    "UnsafeFolderDialog": "trouble",
    "VersionView": "versions",
}


def chapter_for(part: QWidget | None) -> str:
    """The chapter that tells of a part of the window, or of the nearest part around it."""
    while part is not None:
        for kind in type(part).__mro__:
            if kind.__name__ in CHAPTERS:
                return CHAPTERS[kind.__name__]
        part = part.parentWidget()
    return FIRST
