"""Comparing in the window: any two texts, decisions, changes taken back, bars in the margin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit
from tests.gui.person import DAYS, POLICY

from policyeditor.comparison.model import ChangeKind, Significance
from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.gui.dialogs.compare_dialog import CompareDialog
from policyeditor.gui.editor.gutter import Gutter
from policyeditor.gui.review.redline_page import RedlinePage
from policyeditor.workspace.decisions import decisions_file, load_decisions

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

SHORTER = DAYS.replace("90", "30")


@pytest.fixture
def policy(folder: Path) -> Path:
    return folder / "en" / "privacy.md"


@pytest.fixture
def person(sit: Sit, policy: Path) -> Person:
    """Somebody who saved a version and has changed the draft since."""
    ada = sit(policy)
    ada.save()
    ada.document.editor.replace_view(POLICY.replace(DAYS, SHORTER))
    ada.press("compare")
    ada.wait("the redline", lambda: ada.window.redline.comparison.changes)
    ada.rest()
    ada.window.redline.select_row(0)
    return ada


def _root(person: Person) -> Path:
    return person.document.folder


def _significance(person: Person) -> Significance:
    return person.window.redline.comparison.significance


def test_a_decision_is_kept_with_the_policy_and_used_again(person: Person, policy: Path) -> None:
    assert _significance(person) is Significance.SIGNIFICANT
    note = person.window.redline.findChild(QLineEdit, "decision_note")
    assert isinstance(note, QLineEdit)
    note.setText("It was always thirty.")
    person.press("decide_editorial")
    person.wait("the decision", lambda: _significance(person) is Significance.EDITORIAL)
    (kept,) = load_decisions(policy, _root(person))
    assert (kept.who, kept.note) == ("Ada Lovelace", "It was always thirty.")
    person.save()
    person.press("compare")
    person.rest()
    (change,) = person.window.redline.comparison.changes
    assert change.decision == kept
    assert person.window.history.versions[0].significance == "editorial"


def test_a_decision_is_taken_back(person: Person, policy: Path) -> None:
    person.press("decide_editorial")
    person.wait("the decision", lambda: _significance(person) is Significance.EDITORIAL)
    person.press("decide_suggested")
    person.wait("the suggestion", lambda: _significance(person) is Significance.SIGNIFICANT)
    assert load_decisions(policy, _root(person)) == ()


def test_a_decision_carries_a_name(person: Person, policy: Path) -> None:
    keeper = person.hub._services.settings
    keeper.change(replace(keeper.now, author=None))
    person.answer(AuthorDialog, lambda dialog: dialog.reject())
    person.press("decide_editorial")
    person.has_answered()
    person.reads("Not decided")
    person.rest()
    assert not decisions_file(policy, _root(person)).exists()


def test_damaged_decisions_are_told_and_kept_as_they_are(person: Person, policy: Path) -> None:
    file = decisions_file(policy, _root(person))
    file.parent.mkdir(parents=True)
    file.write_text("{")
    person.press("decide_editorial")
    person.is_told("damaged")
    assert file.read_text() == "{"
    assert _significance(person) is Significance.SIGNIFICANT
    person.press("compare")
    person.is_told("damaged")
    assert person.window.redline.comparison.changes


def test_a_change_is_rejected_and_undo_brings_it_back(person: Person) -> None:
    person.press("reject")
    person.wait("the old words", lambda: person.text == POLICY)
    person.wait("no change", lambda: not person.window.redline.comparison.changes)
    person.press("undo")
    assert SHORTER in person.text
    person.wait("the change", lambda: person.window.redline.comparison.changes)
    person.window.redline.select_row(0)
    person.press("reject")
    person.wait("the old words again", lambda: person.text == POLICY)


def test_the_pictures_of_the_policy_folder_are_shown(person: Person, policy: Path) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(policy.parent / "logo.png"))
    person.document.editor.replace_view(POLICY + "\n![Our logo](logo.png)\n")
    widths: list[object] = []
    page = person.window.redline.findChild(RedlinePage)
    assert isinstance(page, RedlinePage)

    def is_drawn() -> bool:
        page.web.run('document.querySelector("ins img")?.naturalWidth', widths.append)
        return 8 in widths

    person.wait("the picture", is_drawn)


def test_what_was_accepted_stays_so_while_others_are_rejected(person: Person) -> None:
    second = POLICY.replace(DAYS, SHORTER).replace("We share nothing", "We share everything")
    person.document.editor.replace_view(second)
    redline = person.window.redline
    person.wait("both changes", lambda: len(redline.comparison.changes) == 2)
    redline.select_row(0)
    person.press("accept")
    person.press("reject")
    person.wait("the old words", lambda: "We share nothing" in person.text)
    person.wait("one change", lambda: len(redline.comparison.changes) == 1)
    assert SHORTER in person.text
    assert redline._changes.shown == ()


def test_any_two_texts_are_compared(person: Person) -> None:
    person.save()
    versions = person.window.history.versions

    def choose(dialog: CompareDialog) -> None:
        old, new = dialog.fields
        old.choose(versions[0])
        new.choose(versions[1])
        dialog.accept()

    person.answer(CompareDialog, choose)
    person.press("compare_two")
    person.has_answered()
    person.wait("the redline", lambda: person.window.redline.comparison.changes)
    person.rest()
    review = person.hub.redlining.review
    assert review is not None
    # From the older to the newer, however they were chosen.
    assert (review.old.id, review.new and review.new.id) == (versions[1].id, versions[0].id)
    # Nothing can be taken back where neither is the draft.
    assert not person.window.actions_by_id["reject"].isEnabled()
    assert not person.window.actions_by_id["undo"].isEnabled()


def test_the_version_in_force_on_a_day_is_compared(person: Person) -> None:
    def choose(dialog: CompareDialog) -> None:
        dialog.fields[0].choose(date.today())
        dialog.accept()

    person.answer(CompareDialog, choose)
    person.press("compare_two")
    person.has_answered()
    person.rest()
    review = person.hub.redlining.review
    assert review is not None
    assert review.old.id == person.window.history.versions[0].id

    def too_early(dialog: CompareDialog) -> None:
        dialog.fields[0].choose(date(2001, 1, 1))
        dialog.accept()

    person.answer(CompareDialog, too_early)
    person.press("compare_two")
    person.has_answered()
    person.wait("no redline", lambda: not person.window.redline.comparison.changes)


def test_the_margin_follows_the_draft_and_the_saves(person: Person) -> None:
    person.window.show_place(person.window.writing)
    editor = person.document.editor
    gutter = editor.findChild(Gutter)
    assert isinstance(gutter, Gutter)
    strip: Gutter = gutter

    def tips() -> str:
        heights = [top for _line, top, _height in strip._lines]
        return "".join(strip.tip_at(QPoint(1, top + 2)) for top in heights)

    person.wait("a bar", lambda: "We delete your data after 90 days." in tips())
    assert "Significant — Reworded, since the version of" in tips()
    person.save()
    person.wait("no bar", lambda: not tips())
    person.document.editor.replace_view(
        POLICY.replace("   (B) We keep invoices", "   (B) Invoices")
    )
    person.wait("a bar", lambda: "We keep invoices" in tips())


def test_a_removed_clause_leads_to_where_it_stood(person: Person) -> None:
    gone = POLICY.replace("   (B) We keep invoices as the law asks.\n\n", "")
    person.document.editor.replace_view(gone)
    redline = person.window.redline

    def removed() -> list[int]:
        kinds = [change.kind for change in redline.comparison.changes]
        return [at for at, kind in enumerate(kinds) if kind is ChangeKind.REMOVED]

    (number,) = person.wait("the change", removed)
    redline.changeChosen.emit(redline.comparison.changes[number])
    assert person.document.editor.current_line() == POLICY.split("\n").index(DAYS) + 1
