"""After a crash the drafts are offered, with their words against the file's; none gets lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QFileDialog, QListWidget
from tests.gui.person import POLICY, click, places_in, write_folder

from policyeditor.gui.dialogs.recovery_dialog import RecoveryDialog
from policyeditor.workspace.recovery import Journal, drafts_aside, recovered_drafts
from policyeditor.workspace.session import digest_of

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

DRAFT = POLICY.replace("90 days", "30 days")


@pytest.fixture
def recovery(home: Path) -> Path:
    return places_in(home).recovery


def _crash(recovery: Path, *drafts: tuple[Path, str]) -> None:
    """A program ended with these drafts in its journal."""
    journal = Journal(recovery)
    for path, text in drafts:
        journal.keep(path, text, digest_of(POLICY.encode()))
    journal.close()


def _asked(person: Person) -> RecoveryDialog:
    dialog = person.wait("the drafts", lambda: person.window.findChild(RecoveryDialog, "recovery"))
    assert isinstance(dialog, RecoveryDialog)
    person.wait("the dialog", dialog.isVisible)
    return dialog


def _go_on(person: Person, dialog: RecoveryDialog, *wanted: str) -> None:
    for words in wanted:
        click(dialog, words)
    click(dialog, "Continue")
    person.let(20)
    person.rest()


def _chooses(monkeypatch: pytest.MonkeyPatch, file: Path | None) -> None:
    answer: Callable[..., tuple[str, str]] = lambda *_args: (str(file or ""), "")  # noqa: E731 short
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)


def test_the_words_that_differ_are_shown_and_the_draft_comes_back(
    sit: Sit, folder: Path, recovery: Path
) -> None:
    policy = folder / "en" / "privacy.md"
    _crash(recovery, (policy, DRAFT))
    person = sit(folder)
    dialog = _asked(person)
    person.wait("the redline", lambda: "<ins" in dialog._sheet.html)
    assert "30" in dialog._sheet.html
    _go_on(person, dialog)
    assert person.text == DRAFT
    editor = person.document.editor
    assert editor.current_line() == DRAFT[: DRAFT.index("30 days")].count("\n") + 1
    assert editor.document().toPlainText()[: editor.textCursor().position()].endswith(" 3")
    assert person.document.session.dirty
    assert policy.read_text(encoding="utf-8") == POLICY
    person.press("undo")
    assert person.text == POLICY


def test_several_drafts_are_decided_in_one_dialog_and_what_is_not_wanted_stays_aside(
    sit: Sit, folder: Path, recovery: Path
) -> None:
    write_folder(folder, {"en/terms.md": POLICY})
    privacy, terms = folder / "en" / "privacy.md", folder / "en" / "terms.md"
    _crash(recovery, (privacy, DRAFT), (terms, DRAFT))
    person = sit(folder)
    dialog = _asked(person)
    drafts = dialog.findChild(QListWidget)
    assert drafts is not None
    first = dialog.offer_at(0).path
    _go_on(person, dialog, "Keep the file")
    assert [each.path for each in drafts_aside(recovery)] == [first]
    assert {each.path for each in person.window.desk.unsaved} == {privacy, terms} - {first}
    person.press("drafts_aside")
    again = person.wait(
        "the draft put aside",
        lambda: next(
            (
                each
                for each in person.window.findChildren(RecoveryDialog)
                if each is not dialog and each.isVisible()
            ),
            None,
        ),
    )
    assert again is not None
    _go_on(person, again, "Restore")
    assert {each.path for each in person.window.desk.unsaved} == {privacy, terms}
    assert drafts_aside(recovery) == ()


def test_without_an_answer_the_draft_is_offered_again(
    sit: Sit, folder: Path, recovery: Path
) -> None:
    _crash(recovery, (folder / "en" / "privacy.md", DRAFT))
    person = sit(folder)
    _asked(person).reject()
    person.let(20)
    assert person.text == POLICY
    assert [each.view for each in recovered_drafts(recovery)] == [DRAFT]


def test_a_draft_that_says_what_the_file_says_is_not_asked_about(
    sit: Sit, folder: Path, recovery: Path
) -> None:
    _crash(recovery, (folder / "en" / "privacy.md", POLICY))
    person = sit(folder)
    person.let(50)
    person.rest()
    assert person.window.findChild(RecoveryDialog) is None
    assert recovered_drafts(recovery) == ()


def test_a_draft_whose_file_is_gone_goes_to_a_file_of_its_own(
    sit: Sit, folder: Path, recovery: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _crash(recovery, (folder / "en" / "gone.md", DRAFT))
    person = sit(folder)
    _chooses(monkeypatch, None)
    _go_on(person, _asked(person))
    assert [each.view for each in recovered_drafts(recovery)] == [DRAFT]  # nothing was chosen
    person.hub.recovering.offer()
    _chooses(monkeypatch, tmp_path / "saved.md")
    dialog = person.wait(
        "the drafts",
        lambda: next(
            (each for each in person.window.findChildren(RecoveryDialog) if each.isVisible()), None
        ),
    )
    assert dialog is not None
    _go_on(person, dialog)
    assert (tmp_path / "saved.md").read_text(encoding="utf-8") == DRAFT
    assert recovered_drafts(recovery) == ()


def test_the_draft_of_a_folder_that_was_renamed_finds_its_policy(
    sit: Sit, folder: Path, recovery: Path
) -> None:
    _crash(recovery, (folder / "en" / "privacy.md", DRAFT))
    moved = folder.rename(folder.with_name("moved"))
    person = sit(moved)
    dialog = _asked(person)
    assert "Its folder was moved" in dialog._told.text()
    _go_on(person, dialog)
    assert person.document.path == moved / "en" / "privacy.md"
    assert person.text == DRAFT
