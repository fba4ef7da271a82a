"""Problems explained, muted, mended all at once; checks and checklists in the Tools menu."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QLineEdit, QPushButton
from tests.gui.person import write_folder

from policyeditor.gui.dialogs.about_problem_dialog import AboutProblemDialog
from policyeditor.gui.dialogs.checklist_dialog import ChecklistDialog
from policyeditor.gui.dialogs.checks_dialog import ChecksDialog
from policyeditor.gui.dialogs.mute_dialog import MuteDialog
from policyeditor.policy.problems import Problem

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

POLICY = """\
---
title: Privacy
lang: en
---

## Who we are

Example Ltd is the the data controller; write to [COMPANY].

## How long

We retain your your orders for ten years.
"""


@pytest.fixture
def person(sit: Sit, tmp_path: Path) -> Person:
    made = sit(write_folder(tmp_path / "house", {"privacy.md": POLICY}) / "privacy.md")
    made.wait("problems", lambda: made.hub.following.problems)
    return made


def codes(person: Person) -> list[str]:
    return [each.code for each in person.hub.following.problems]


def problem(person: Person, code: str) -> Problem:
    return next(each for each in person.hub.following.problems if each.code == code)


def settings(person: Person) -> dict[str, object]:
    file = person.document.folder / "_policyeditor" / "checks.json"
    return dict(json.loads(file.read_text(encoding="utf-8")))


def test_all_of_a_kind_are_mended_with_one_undo(person: Person) -> None:
    assert codes(person).count("checks.doubled-word") == 2
    person.hub.following.go_to_problem(problem(person, "checks.doubled-word"))
    person.window.problems.fixAllChosen.emit(problem(person, "checks.doubled-word"))
    assert "is the data controller" in person.text
    assert "retain your orders" in person.text
    person.document.editor.undo()
    assert person.text == POLICY


def test_a_problem_is_explained_and_muted_with_a_reason(person: Person) -> None:
    def ask_to_mute(dialog: AboutProblemDialog) -> None:
        next(
            each for each in dialog.findChildren(QPushButton) if each.text().startswith("Mute")
        ).click()

    def say_why(dialog: MuteDialog) -> None:
        field = dialog.findChild(QLineEdit, "reason")
        assert field is not None
        field.setText("a form")
        dialog.accept()

    person.answer(AboutProblemDialog, ask_to_mute)
    person.answer(MuteDialog, say_why)
    person.window.problems.aboutWanted.emit(problem(person, "checks.placeholder"))
    person.has_answered(2)
    person.wait("the muted finding to go", lambda: "checks.placeholder" not in codes(person))
    assert settings(person)["muted"] == [
        {"code": "placeholder", "file": "privacy.md", "text": "[COMPANY]", "reason": "a form"}
    ]

    def show_again(dialog: ChecksDialog) -> None:
        dialog.show_again(0)
        dialog.accept()

    person.answer(ChecksDialog, show_again)
    person.press("checks")
    person.wait("the finding again", lambda: "checks.placeholder" in codes(person))


def test_a_check_is_switched_off_for_the_folder(person: Person) -> None:
    def switch_off(dialog: ChecksDialog) -> None:
        dialog.set_level("doubled-word", "off")
        dialog.accept()

    person.answer(ChecksDialog, switch_off)
    person.press("checks")
    person.wait("no doubled words", lambda: "checks.doubled-word" not in codes(person))
    assert settings(person)["checks"] == {"doubled-word": "off"}


def test_an_item_of_a_checklist_leads_to_its_clause(person: Person) -> None:
    person.press("checklists")
    dialog = person.wait("the checklist", lambda: person.window.findChild(ChecklistDialog))
    assert dialog is not None
    dialog.choose("gdpr-13")
    rows = dialog.rows()
    titles = [title for title, _, _ in rows]
    kept = titles.index("How long the data is kept")
    assert rows[kept][1:] == ("Found", "Art. 13(2)(a)")
    assert any(found == "Not found" for _, found, _ in rows)
    assert any("not verified" in basis for _, _, basis in rows)
    dialog.go_to(kept)
    assert person.document.editor.current_line() == 12
    dialog.accept()


def test_the_panel_offers_what_can_be_done(person: Person) -> None:
    panel = person.window.problems
    panel.show_problems([problem(person, "checks.doubled-word")] * 2)
    panel._list.setCurrentIndex(panel._rows.index(0))
    menu = panel.menu()
    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Remove the second “the”", "Fix all 2", "About this problem…", "Mute…"]
