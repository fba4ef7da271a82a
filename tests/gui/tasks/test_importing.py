from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from tests.export.word_back.marked import come, gone, said, word
from tests.gui.conftest import Sit
from tests.gui.person import POLICY, Person, write_folder

from policyeditor.gui.proposals.decisions import Answer
from policyeditor.gui.proposals.import_dialog import ImportDialog

pytestmark = pytest.mark.gui

CAME_BACK = f"""# Privacy Policy

1. Keeping

   We delete your data after {gone("90", "Ann")}{come("60", "Ann")} days.

   We keep invoices as the law asks{come(", for ten years", "Ben")}.

2. {said("Sharing", "Is this still true?")}

   We share {gone("nothing", "Ben")}{come("*names* only", "Ben")}.
"""


def sits_down(sit: Sit, tmp_path: Path) -> tuple[Person, Path]:
    folder = write_folder(tmp_path / "policies", {"en/privacy.md": POLICY})
    person = sit(folder / "en" / "privacy.md")
    person.rest()
    file = tmp_path / "marked up.docx"
    file.write_bytes(word(CAME_BACK))
    return person, file


def test_what_is_accepted_goes_into_the_draft_in_one_step_and_the_version_names_who_proposed_it(
    sit: Sit, tmp_path: Path
) -> None:
    person, file = sits_down(sit, tmp_path)
    seen: list[str] = []

    def review(dialog: ImportDialog) -> None:
        seen.extend(f"{each.path} {each.author}: {each.new_words}" for each in
                    dialog.decisions.proposals)  # fmt: skip
        dialog.choose(0)
        dialog.answer(Answer.ACCEPTED)
        dialog.choose(1)
        dialog.edit(", for eight years")
        apply = dialog.findChild(QPushButton, "apply_proposals")
        assert apply is not None
        apply.click()

    person.answer(ImportDialog, review)
    person.hub.late.importing.review(file)
    person.has_answered()
    assert seen == [
        "1(A) Ann: 60", "1(B) Ben: , for ten years", "2 Cleo: ", "2(A) Ben: names only",
    ]  # fmt: skip
    wanted = POLICY.replace("90 days", "60 days").replace("law asks.", "law asks, for eight years.")
    assert person.text == wanted
    person.press("undo")
    assert person.text == POLICY
    person.press("redo")
    person.save()
    told = subprocess.run(
        ["git", "log", "-1", "--format=%B"], cwd=tmp_path / "policies" / "en", capture_output=True,
        text=True, check=True,
    ).stdout  # fmt: skip
    assert "Reviewed-by: Ann\nReviewed-by: Ben" in told
    assert "proposals of Ann, Ben accepted" in told


def test_nothing_is_lost_by_escape_and_nothing_touches_the_draft_before_it_is_applied(
    sit: Sit, tmp_path: Path
) -> None:
    person, file = sits_down(sit, tmp_path)
    asked: list[bool] = []

    def no_then_yes() -> bool:
        asked.append(True)
        return len(asked) > 1

    def review(dialog: ImportDialog) -> None:
        dialog._may_leave = no_then_yes  # type: ignore[method-assign]  # answers for the person
        dialog.answer_all(Answer.ACCEPTED)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    person.answer(ImportDialog, review)
    person.hub.late.importing.review(file)
    person.has_answered()
    assert asked == [True, True]
    assert person.text == POLICY


def test_a_word_file_dropped_on_the_window_is_reviewed_and_one_that_is_none_is_told(
    sit: Sit, tmp_path: Path
) -> None:
    person, file = sits_down(sit, tmp_path)
    person.answer(ImportDialog, lambda dialog: dialog.reject())
    person.window.filesDropped.emit((file,))
    person.has_answered()
    other = tmp_path / "other.docx"
    other.write_bytes(b"not a Word file at all")
    person.window.filesDropped.emit((other,))
    person.is_told("This is not a Word document")
    assert person.text == POLICY


def test_all_proposals_of_one_person_are_accepted_at_once(sit: Sit, tmp_path: Path) -> None:
    person, file = sits_down(sit, tmp_path)

    def review(dialog: ImportDialog) -> None:
        dialog._people.setCurrentText("Ben")
        dialog.answer_all(Answer.ACCEPTED)
        assert [each.author for each in dialog.decisions.accepted] == ["Ben", "Ben"]
        dialog.accept()

    person.answer(ImportDialog, review)
    person.hub.late.importing.review(file)
    person.has_answered()
    assert "90 days" in person.text
    assert "We share names only." in person.text
