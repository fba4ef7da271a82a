"""Finding and replacing in all policies, as a person at the window does it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolButton,
    QTreeWidgetItem,
)
from tests.gui.conftest import Sit
from tests.gui.person import POLICY, Person, write_folder

from policyeditor.gui.search.panel import SearchPanel
from policyeditor.workspace.recovery import drafts_aside, recovered_drafts
from policyeditor.workspace.versions import list_versions

pytestmark = pytest.mark.gui


class Searcher:
    """A person with the panel in front."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.press("find_all")
        panel = person.window.findChild(SearchPanel)
        assert panel is not None
        self.panel = panel

    def field(self, name: str) -> QLineEdit:
        field = self.panel.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        return field

    def label(self, name: str) -> str:
        label = self.panel.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return "" if label.isHidden() else label.text()

    def switch(self, name: str) -> None:
        button = self.panel.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        button.click()

    def press(self, words: str) -> None:
        for button in self.panel.findChildren(QPushButton):
            if button.text() == words and not button.isHidden():
                self.person.wait(words, button.isEnabled)
                button.click()
                return
        raise AssertionError(f"no button {words}")

    def find(self, words: str, told: str) -> None:
        self.field("searchWords").setText(words)
        QTest.keyClick(self.field("searchWords"), Qt.Key.Key_Return)
        self.person.wait(told, lambda: told in self.label("searchState"))

    def replace_by(self, words: str) -> None:
        if self.field("searchNewWords").isHidden():
            self.switch("searchReplace")
        self.field("searchNewWords").setText(words)

    def rows(self) -> dict[str, list[str]]:
        """What is listed, as a screen reader tells it."""
        role = Qt.ItemDataRole.AccessibleTextRole
        return {
            policy.text(0): [
                str(row.data(0, role))
                for number in range(policy.childCount())
                if (row := policy.child(number)) is not None
            ]
            for policy in self.policies()
        }

    def policies(self) -> list[QTreeWidgetItem]:
        tree = self.panel.results
        items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        return [item for item in items if item is not None]

    def told(self, words: str) -> None:
        self.person.wait(words, lambda: words in self.label("searchDone"))


@pytest.fixture
def many(tmp_path: Path) -> Path:
    texts = {
        "en/privacy.md": POLICY,
        "en/cookies.md": "# Cookies\r\n\r\n1. We delete your data. Data stays.\r\n",
        "en/terms.md": "\ufeff# Terms\n\n1. No words of that kind.\n",
        "de/privacy.md": "# Schutz\n\n1. Wir löschen data.\n",
    }
    return write_folder(tmp_path / "policies", texts)


def at_privacy(sit: Sit, folder: Path) -> Person:
    """A person in the folder who has one policy open."""
    person = sit(folder)
    first = person.document
    person.open(folder / "en" / "privacy.md")
    person.window.desk.close_document(first)
    return person


def test_findings_are_listed_by_policy_and_opened(sit: Sit, many: Path) -> None:
    person = sit(many)
    searcher = Searcher(person)
    searcher.find("data", "4 found in 3 policies")
    rows = searcher.rows()
    assert list(rows) == ["de/privacy.md", "en/cookies.md", "en/privacy.md"]
    assert rows["en/privacy.md"] == ["1(A), line 13: (A) We delete your data after 90 days."]
    tree = searcher.panel.results
    item = searcher.policies()[1].child(1)
    assert item is not None
    tree.setCurrentItem(item)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert person.document.name == "en/cookies.md"
    assert person.document.editor.textCursor().selectedText() == "Data"
    person.press("next_found")
    assert person.document.name == "en/privacy.md"
    person.press("previous_found")
    assert person.document.editor.textCursor().selectedText() == "Data"


def test_only_what_is_ticked_is_replaced_and_undone_as_one(sit: Sit, many: Path) -> None:
    person = at_privacy(sit, many)
    before = {path: path.read_bytes() for path in many.rglob("*.md")}
    searcher = Searcher(person)
    searcher.replace_by("information")
    searcher.find("data", "4 found in 3 policies")
    first = searcher.policies()[1].child(0)
    assert first is not None
    assert "“data” becomes “information”" in str(first.data(0, Qt.ItemDataRole.AccessibleTextRole))
    first.setCheckState(0, Qt.CheckState.Unchecked)
    person.let()
    searcher.press("Replace 3 in 3 policies")
    searcher.told("3 replaced in 3 policies")
    assert "your information after 90 days" in person.text
    person.wait("the finding that is left", lambda: sum(map(len, searcher.rows().values())) == 1)
    # Nothing is written: the policies that are not open have drafts.
    assert {path: path.read_bytes() for path in many.rglob("*.md")} == before
    cookies = person.open(many / "en" / "cookies.md")
    assert cookies.editor.view() == "# Cookies\n\n1. We delete your data. Information stays.\n"
    assert cookies.session.dirty
    searcher.press("Undo")
    searcher.told("taken back")
    assert not cookies.session.dirty
    assert person.window.desk.unsaved == ()
    person.wait("all findings", lambda: sum(map(len, searcher.rows().values())) == 4)


def test_all_is_saved_as_versions_and_bytes_stay(sit: Sit, many: Path) -> None:
    person = at_privacy(sit, many)
    searcher = Searcher(person)
    searcher.replace_by("information")
    searcher.find("delete", "2 found in 2 policies")
    searcher.press("Replace 2 in 2 policies")
    searcher.told("2 replaced in 2 policies")
    assert not list_versions(many / "en" / "cookies.md")
    searcher.press("Save all")
    searcher.told("All changed policies are saved.")
    person.rest()
    assert (many / "en" / "cookies.md").read_bytes() == (
        b"# Cookies\r\n\r\n1. We information your data. Data stays.\r\n"
    )
    versions = list_versions(many / "en" / "cookies.md")
    assert versions[0].author.name == "Ada Lovelace"
    person.wait("the open one", lambda: b"We information" in person.document.path.read_bytes())
    person.rest()


def test_drafts_of_many_policies_wait_for_the_next_start(sit: Sit, tmp_path: Path) -> None:
    texts = {f"p{number:02}.md": f"1. Old words {number}.\n" for number in range(30)}
    folder = write_folder(tmp_path / "policies", {"a.md": "First.\n", **texts})
    person = sit(folder)
    searcher = Searcher(person)
    searcher.replace_by("new words")
    searcher.find("old words", "30 found in 30 policies")
    searcher.press("Replace 30 in 30 policies")
    searcher.told("30 replaced in 30 policies")
    assert len(list(person.window.desk)) == 1
    person.end_as_the_system_does()
    kept = recovered_drafts(person.places.recovery)
    assert len(kept) == 30
    assert {draft.view for draft in kept} == {f"1. New words {n}.\n" for n in range(30)}


def test_a_file_changed_meanwhile_is_not_written_over(sit: Sit, many: Path) -> None:
    person = at_privacy(sit, many)
    searcher = Searcher(person)
    searcher.replace_by("files")
    searcher.find("cookies", "1 found in 1 policy")
    searcher.press("Replace 1 in 1 policy")
    searcher.told("1 replaced in 1 policy")
    (many / "en" / "cookies.md").write_bytes(b"Other words.\n")
    searcher.press("Save all")
    searcher.told("could not be saved")
    assert (many / "en" / "cookies.md").read_bytes() == b"Other words.\n"
    document = person.open(many / "en" / "cookies.md")
    person.is_told("Drafts put aside")
    assert document.editor.view() == "Other words.\n"
    assert drafts_aside(person.places.recovery)[0].view.startswith("# Files")


def test_what_is_wrong_is_told_in_words(sit: Sit, many: Path) -> None:
    searcher = Searcher(sit(many))
    searcher.switch("regex")
    searcher.field("searchWords").setText("(data")
    QTest.keyClick(searcher.field("searchWords"), Qt.Key.Key_Return)
    searcher.person.wait("the reason", lambda: "round bracket" in searcher.label("searchTrouble"))
    searcher.find("dat[ae]", "4 found in 3 policies")
    assert searcher.label("searchTrouble") == ""


def test_findings_follow_what_is_written(sit: Sit, many: Path) -> None:
    person = at_privacy(sit, many)
    searcher = Searcher(person)
    searcher.find("data", "4 found in 3 policies")
    person.document.editor.go_to(1, 1)
    person.replace("data after", "details after")
    person.wait("one finding less", lambda: "3 found" in searcher.label("searchState"))
    assert "en/privacy.md" not in searcher.rows()


def test_what_undo_took_back_is_not_told_of_any_more(sit: Sit, many: Path) -> None:
    person = at_privacy(sit, many)
    searcher = Searcher(person)
    searcher.replace_by("files")
    searcher.find("90 days", "1 found in 1 policy")
    searcher.press("Replace 1 in 1 policy")
    searcher.told("1 replaced in 1 policy")
    person.document.editor.setFocus()
    person.press("undo")
    assert "90 days" in person.text
    person.wait("no word of it", lambda: not searcher.label("searchDone"))


def _click(which: QMessageBox.StandardButton, box: QMessageBox) -> None:
    box.button(which).click()


def test_words_that_none_replace_are_removed_only_after_a_question(sit: Sit, many: Path) -> None:
    person = at_privacy(sit, many)
    searcher = Searcher(person)
    searcher.replace_by("")
    searcher.find("data", "4 found in 3 policies")
    for answer, left in (
        (QMessageBox.StandardButton.Cancel, True),
        (QMessageBox.StandardButton.Ok, False),
    ):
        person.answer(QMessageBox, partial(_click, answer))
        searcher.press("Remove 4 in 3 policies")
        person.has_answered()
        person.rest()
        assert ("data" in person.text) is left
