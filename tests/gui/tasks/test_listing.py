"""The version history as a person uses it: found, followed clause by clause, put back."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from tests.gui.person import POLICY, click

from policyeditor.history.model import Author, VersionNote
from policyeditor.history.open import create_history
from policyeditor.workspace.timeline_restore import cited_clauses

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

    from policyeditor.history.model import Version

pytestmark = pytest.mark.gui

ADA, GRACE = Author("Ada Lovelace", "ada@example.org"), Author("Grace Hopper", "g@example.org")
SECOND = POLICY.replace("90 days", "60 days")
THIRD = SECOND.replace("share nothing", "may share some data")
FOURTH = THIRD.replace(
    "   (A) We delete", "   (A) We ask before we keep anything.\n\n   (B) We delete"
).replace("   (B) We keep", "   (C) We keep")
FIFTH = FOURTH.replace("60 days", "thirty days")
TEXTS = (POLICY, SECOND, THIRD, FOURTH, FIFTH)


@pytest.fixture
def policy(folder: Path) -> Path:
    """A policy with five versions, by two people in turn."""
    path = folder / "en" / "privacy.md"
    history = create_history(folder)
    for number, text in enumerate(TEXTS):
        history.record(path, text.encode(), VersionNote(f"V{number}"), (ADA, GRACE)[number % 2])
    path.write_text(FIFTH, encoding="utf-8")
    return path


@pytest.fixture
def person(sit: Sit, folder: Path, policy: Path) -> Person:
    made = sit(folder)
    made.wait("all versions", lambda: len(made.window.history.versions) == len(TEXTS))
    made.wait("the clauses", lambda: made.hub.following.clause_id or made.hub.following._clauses)
    return made


def _sees(person: Person, *summaries: str) -> tuple[Version, ...]:
    history = person.window.history
    person.wait(
        f"the versions {summaries}",
        lambda: tuple(v.summary for v in history.versions) == summaries and not history._searching,
    )
    return history.versions


def _history_of(person: Person, words: str) -> None:
    line = FIFTH[: FIFTH.index(words)].count("\n") + 1
    person.document.editor.go_to(line)
    person.press("clause_history")


def test_when_a_clause_changed_and_how_is_told(person: Person) -> None:
    _history_of(person, "We delete")
    _newest, _second, _first = _sees(person, "V4", "V1", "V0")
    history = person.window.history
    change = history.change_of(_newest)
    assert change is not None
    assert (change.old_text, change.new_text) == (
        "We delete your data after 60 days.",
        "We delete your data after thirty days.",
    )
    click(history, "Numbering and layout too")
    _sees(person, "V4", "V3", "V1", "V0")
    click(history, "Show all versions")
    _sees(person, "V4", "V3", "V2", "V1", "V0")


def test_the_outline_offers_the_history_of_a_clause(person: Person) -> None:
    cited = cited_clauses(tuple(person.hub.following._clauses[:1]))
    sharing = next(each for each in cited if each.title == "Sharing")
    person.window.outline.historyRequested.emit(sharing.id)
    _sees(person, "V2", "V0")
    assert person.window.history.isVisible()


def test_words_and_people_are_found_and_a_new_version_joins_them(person: Person) -> None:
    history = person.window.history
    history._filter._words.setText("60 days")
    _sees(person, "V4", "V1")
    history._filter._person.setEditText("Grace")
    _sees(person, "V1")
    history._filter._person.setEditText("")
    person.replace("thirty days", "60 days")
    person.save()
    person.wait("the new version", lambda: len(history.versions) == 3)


def test_old_words_of_a_clause_go_into_the_draft_and_undo_takes_them_out(
    person: Person, policy: Path
) -> None:
    _history_of(person, "We delete")
    _sees(person, "V4", "V1", "V0")
    history = person.window.history
    history.select(history.versions[-1])
    history._actions.restore_clause.trigger()
    person.reads("The clause reads as on")
    assert person.text == FIFTH.replace("thirty days", "90 days")
    assert policy.read_text(encoding="utf-8") == FIFTH
    person.press("undo")
    assert person.text == FIFTH


def test_a_clause_of_the_version_looked_at_is_put_back_and_quoted(person: Person) -> None:
    window = person.window
    window.history.viewRequested.emit(window.history.versions[-1])
    person.wait("the version", window.version.isVisible)
    assert not window.version._older.isEnabled()
    assert window.version._newer.isEnabled()
    window.version._clicked({"line": str(POLICY[: POLICY.index("We share")].count("\n") + 1)})
    click(window.version, "Copy as quotation")
    person.reads("Copied as a quotation")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“(A) We share nothing.”\n— Privacy Policy, 2(A), version of ")
    click(window.version, "Restore clause")
    person.wait("the text", window.desk.isVisible)
    assert person.text == FIFTH.replace("may share some data", "share nothing")


def test_a_person_pages_through_the_versions_and_comes_back_to_now(person: Person) -> None:
    window = person.window
    newest, second, *_ = window.history.versions
    window.history.viewRequested.emit(newest)
    person.wait("the newest", lambda: window.version.version == newest)
    click(window.version, "Older version")
    person.wait("the one before", lambda: window.version.version == second)
    assert window.history.selected() == (second,)
    click(window.version, "Newer version")
    person.wait("the newest again", lambda: window.version.version == newest)
    click(window.version, "Close this version")
    assert window.desk.isVisible()


def test_a_version_found_is_compared_with_the_one_before_it(person: Person) -> None:
    _history_of(person, "We delete")
    history = person.window.history
    _sees(person, "V4", "V1", "V0")
    history.select(history.versions[0])
    history._actions.compare_before.trigger()
    redline = person.window.redline
    person.wait("the redline", lambda: redline.comparison.changes and redline.isVisible())
    [change] = redline.comparison.changes
    assert "thirty" in change.new_text


def test_a_search_is_stopped_and_another_policy_has_all_its_versions(
    person: Person, folder: Path
) -> None:
    history = person.window.history
    history._filter._words.setText("days")
    person.wait("the search", lambda: not history.asked.everything)
    other = folder / "en" / "terms.md"
    other.write_text(POLICY, encoding="utf-8")
    person.open(other)
    person.wait("no versions", lambda: history.versions == ())
    assert history.asked.everything


def _long_history(folder: Path, count: int) -> Path:
    """A policy with so many versions, an hour apart."""
    path = folder / "en" / "long.md"
    create_history(folder)
    stream = b""
    for number in range(count):
        text = POLICY.replace("90 days", f"{number} days").encode()
        message = f"V{number}".encode()
        stream += (
            f"commit refs/heads/main\ncommitter Ada <a@example.org> {1_700_000_000 + number * 3600}"
            f" +0000\ndata {len(message)}\n"
        ).encode()
        stream += message + f"\nM 100644 inline en/long.md\ndata {len(text)}\n".encode() + text
        stream += b"\n"
    subprocess.run(["git", "fast-import", "--quiet"], cwd=folder, input=stream, check=True)
    path.write_bytes(text)
    return path


def test_the_end_of_a_long_history_is_one_key_away(sit: Sit, folder: Path) -> None:
    path = _long_history(folder, 700)
    person = sit(path)
    history = person.window.history
    person.wait("the first page", lambda: len(history.versions) == 50)
    person.press("versions")
    QTest.keyClick(history._list, Qt.Key.Key_End)
    person.wait("the first version", lambda: [v.summary for v in history.selected()] == ["V0"])
    assert [v.summary for v in history.versions] == [f"V{n}" for n in reversed(range(700))]
    history._filter._words.setText("350 days")
    _sees(person, "V351", "V350")
