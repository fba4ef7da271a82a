"""What is beside the text keeps up with it, and changes it where it is asked to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeView,
    QWidget,
)
from tests.gui.person import POLICY

from policyeditor.gui.panels.waiting_label import WaitingLabel

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    """Someone whose policy has come through the analyst once."""
    made = sit(folder)
    made.wait("the outline", lambda: made.hub.following._clauses)
    made.wait("the details", lambda: made.window.details._rows)
    made.sees("90 days")
    return made


def _outline(person: Person) -> list[str]:
    tree = person.window.outline.findChild(QTreeView)
    assert tree is not None
    model = tree.model()
    found: list[str] = []

    def walk(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            found.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()))
            walk(index)

    walk(QModelIndex())
    return found


def _codes(person: Person) -> set[str]:
    return {problem.code for problem in person.hub.following._problems}


def _field(person: Person, key: str) -> QLineEdit:
    holder = person.window.details.findChild(QWidget, f"detail_{key}")
    assert holder is not None
    return holder.findChildren(QLineEdit)[0]


def test_the_preview_and_the_outline_follow_the_keys(person: Person) -> None:
    assert any("Sharing" in entry for entry in _outline(person))
    person.replace("Sharing", "Passing on")
    person.sees("Passing on")
    person.wait("the outline", lambda: any("Passing on" in entry for entry in _outline(person)))
    assert not any("Sharing" in entry for entry in _outline(person))


def test_the_status_line_names_the_clause_of_the_cursor(person: Person) -> None:
    label = person.window.findChild(QToolButton, "status_clause")
    assert label is not None
    person.document.editor.go_to(16)
    person.wait("the clause", lambda: label.text().startswith("Clause 1(B)"))


def test_a_click_in_outline_or_preview_goes_to_the_line(person: Person) -> None:
    person.window.outline.clauseChosen.emit(18)
    assert person.document.editor.current_line() == 18
    person.window.preview.lineClicked.emit(14)
    assert person.document.editor.current_line() == 14
    assert person.document.editor.hasFocus()


def test_problems_are_listed_underlined_and_gone_when_mended(person: Person) -> None:
    label = person.window.findChild(QToolButton, "status_problems")
    assert label is not None
    person.replace("title: Privacy Policy\n", "")
    person.wait("the missing title", lambda: _codes(person))
    person.wait("the count", lambda: "1" in label.text())
    person.press("undo")
    person.wait("no problem", lambda: not _codes(person))
    person.wait("the count", lambda: label.text() == "No problems")


def test_f7_goes_to_the_next_problem_and_says_it(person: Person) -> None:
    person.replace("lang: en", "lang: english-words")
    person.wait("the problem", lambda: _codes(person))
    person.document.editor.go_to(1)
    person.press("next_problem")
    assert person.document.editor.current_line() == 4
    assert person.window.statusBar().currentMessage()


def test_without_problems_f7_says_so(person: Person) -> None:
    person.wait("the check", lambda: person.window.problems._count.full_text)
    person.press("next_problem")
    person.reads("No problems found")


def test_a_fix_is_made_from_the_list_and_undo_takes_it_back(person: Person) -> None:
    person.replace("include_in_header: true", 'include_in_header: "true"')
    person.wait(
        "a problem with a fix",
        lambda: any(problem.fix for problem in person.hub.following._problems),
    )
    before = person.text
    problems = person.window.problems
    number = next(row for row, each in enumerate(problems._rows.problems) if each.fix is not None)
    problems._list.setCurrentIndex(problems._rows.index(number))
    button = problems.findChild(QPushButton, "fix")
    assert button is not None
    button.click()
    assert person.text != before
    person.wait("no problem", lambda: not _codes(person))
    person.press("undo")
    assert person.text == before


def test_a_detail_changed_in_the_form_changes_its_line_alone(sit: Sit, folder: Path) -> None:
    policy = folder / "en" / "privacy.md"
    before = POLICY.replace("title: Privacy Policy", "title:   'Privacy' # ours")
    before = before.replace("\n", "\r\n")
    policy.write_bytes(before.encode())
    person = sit(folder)
    person.wait("the form", lambda: person.window.details._rows)
    field = _field(person, "title")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Data Protection")
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.wait("the text", lambda: "Data Protection" in person.text)
    person.save()
    after = policy.read_bytes().decode()
    old, new = before.split("\r\n"), after.split("\r\n")
    pairs = enumerate(zip(old, new, strict=True))
    assert [number for number, (one, other) in pairs if one != other] == [2]
    assert "Data Protection" in new[2]
    assert "# ours" in new[2]


def test_a_box_that_is_ticked_changes_its_line_and_undo_takes_it_back(person: Person) -> None:
    person.wait("the form", lambda: person.window.details._rows)
    box = next(box for box in person.window.details.findChildren(QCheckBox) if box.isChecked())
    box.click()
    assert person.text == POLICY.replace("include_in_header: true", "include_in_header: false")
    details = person.window.details
    person.wait("the analyst", lambda: details._front_matter.values["include_in_header"] is False)
    assert not box.isChecked()
    person.press("undo")
    assert person.text == POLICY
    person.wait("the tick", box.isChecked)


def test_the_language_of_the_text_is_that_of_the_page(person: Person) -> None:
    person.replace("lang: en", "lang: ar")
    got: list[object] = []

    def look() -> bool:
        person.window.preview.web.run(
            "(document.querySelector('main').lang || document.documentElement.lang) + ' '"
            " + getComputedStyle(document.querySelector('main')).direction",
            got.append,
        )
        return "ar rtl" in got

    person.wait("the direction", look)
    combo = person.window.details.findChildren(QComboBox)
    assert any("Arabic" in box.currentText() for box in combo)


def test_two_policies_keep_their_own_problems(sit: Sit, person: Person, folder: Path) -> None:
    other = folder / "en" / "bare.md"
    other.write_text("# Bare\n\nWords.\n", encoding="utf-8")
    person.open(other)
    person.wait("the problems of the other", lambda: _codes(person))
    person.window.desk.setCurrentIndex(0)
    person.wait("no problem", lambda: not _codes(person))
    person.sees("90 days")


def test_details_follow_undo_at_once(person: Person) -> None:
    person.wait("the details", lambda: _field(person, "title").text() == "Privacy Policy")
    person.rest()
    person.replace("title: Privacy Policy", "title: Another")
    person.wait("the other title", lambda: _field(person, "title").text() == "Another")
    editor = person.document.editor
    while "Another" in editor.toPlainText():
        editor.undo()
    editor.undo()
    # Nothing was analysed meanwhile: the event loop has not run.
    assert _field(person, "title").text() != "Another"


def test_a_policy_that_is_being_read_is_not_said_to_be_empty(person: Person) -> None:
    outline, problems = person.window.outline, person.window.problems
    labels = outline.findChildren(WaitingLabel)
    outline.show_clauses(())
    assert labels[0].text().startswith("No clauses yet")
    outline.expect()
    assert labels[0].text() == ""
    person.wait("reading", lambda: labels[0].text() == "Reading…")
    problems.expect()
    assert problems._count.full_text == ""
    problems.show_problems(())
    assert problems._count.full_text == "No problems found"


def test_no_fix_is_offered_for_a_text_that_can_only_be_read(person: Person) -> None:
    person.replace("lang: en", "lang: EN")
    person.window.problems.set_changeable(False)
    fix = person.window.problems.findChild(QPushButton, "fix")
    assert fix is not None
    assert not fix.isEnabled()
    person.window.problems.set_changeable(True)
    assert fix.isEnabled()
