"""The dialogs that no entry of a menu opens: they come when something has happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from policyeditor.checks.catalogue import entry_of
from policyeditor.comparison.merging_model import Clash, ClashKind
from policyeditor.drafting.drafted import Followed
from policyeditor.export.word_back.model import Proposal, ProposalKind
from policyeditor.gui.dialogs.about_problem_dialog import AboutProblemDialog
from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog
from policyeditor.gui.dialogs.export_presets import PresetNameDialog
from policyeditor.gui.dialogs.licences_dialog import LicencesDialog
from policyeditor.gui.dialogs.mute_dialog import MuteDialog
from policyeditor.gui.dialogs.name_version_dialog import NameVersionDialog
from policyeditor.gui.dialogs.recovery_dialog import Offer, RecoveryDialog
from policyeditor.gui.dialogs.references_dialog import ReferencesDialog
from policyeditor.gui.dialogs.unsafe_folder_dialog import UnsafeFolderDialog
from policyeditor.gui.proposals.import_dialog import ImportDialog
from policyeditor.gui.style.theme import LIGHT
from policyeditor.gui.team.clash_dialog import ClashDialog, Question
from policyeditor.history.model import Author, Version
from policyeditor.history.remedies import Remedy
from policyeditor.history.remote import Hand
from policyeditor.messages import Message
from policyeditor.policy.edits import Edit
from policyeditor.policy.problems import Problem, Severity
from policyeditor.workspace.proposals import Proposals
from policyeditor.workspace.recovery import RecoveredDraft
from policyeditor.workspace.team_redlines import ClashRedlines
from policyeditor.workspace.trust import FolderLook

_TIME = datetime(2026, 3, 3, 9, 5, tzinfo=UTC)
_ADA = Author("zz Ada", "zz@example.org")


def boxes(parent: QWidget, home: Path) -> Iterator[tuple[str, QWidget]]:
    """Each of them, made but not shown, with a name for it."""
    problem = Problem(Message("checks.doubled-word", {"word": "zz"}), Severity.WARNING, 3, 1, 3, 4)
    entry = entry_of(problem.code)
    assert entry is not None
    yield "about a problem", AboutProblemDialog(problem, entry, parent)
    yield "mute", MuteDialog(problem, parent)
    yield "name a version", NameVersionDialog(_version(), parent)
    yield "keep a preset", PresetNameDialog(parent)
    yield "licences", LicencesDialog(parent)
    yield "changed on disk", ChangedOnDiskDialog("zz.md", LIGHT, parent=parent)
    yield "gone from disk", ChangedOnDiskDialog("zz.md", LIGHT, gone=True, parent=parent)
    yield "recovery", RecoveryDialog(tuple(_offers(home)), LIGHT, parent)
    yield "references", ReferencesDialog(_followed(), parent)
    found = (Message("trust.program", {}),)
    yield (
        "unsafe folder",
        UnsafeFolderDialog(
            FolderLook(home, found, (Remedy.READ_ONLY, Remedy.CLEAN_COPY, Remedy.TRUST)),
            LIGHT,
            parent,
        ),
    )
    yield "clash", ClashDialog(_questions(), LIGHT, parent)
    yield "changes from Word", ImportDialog(_proposals(), LIGHT, parent)


def _version() -> Version:
    return Version("a" * 40, _TIME, _ADA, "zz", "zz.md")


def _offers(home: Path) -> Iterator[Offer]:
    for place, damaged in ((home / "zz.md", False), (None, True)):
        draft = RecoveredDraft(place, "zz\ndraft\n", _TIME, "0", home / "zz.draft", damaged)
        yield Offer(draft, place, "zz\n" if place else None)


def _followed() -> tuple[Followed, ...]:
    return (Followed(3, "zz Section 2(A)", "zz Section 3(A)", Edit(3, 12, 3, 13, "3")),)


def _questions() -> list[Question]:
    clash = Clash(ClashKind.REWORDED, "zz 90", "zz 45", "zz 60", "\n\n", "1(A)", "zz title")
    return [Question("zz.md", 0, clash, ClashRedlines("<p>zz</p>", ""), None, Hand(_ADA, _TIME))]


def _proposals() -> Proposals:
    proposal = Proposal("1", ProposalKind.REPLACED, ("zz Ada",), _TIME, "zz old", "zz new")
    return Proposals("zz.docx", "zz old", (proposal,))
