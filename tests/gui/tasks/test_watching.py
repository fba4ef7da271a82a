"""Other programs change the files on the desk: it is seen, and nothing is lost."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from tests.gui.person import POLICY, write_folder

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui


@pytest.fixture
def policy(folder: Path) -> Path:
    return folder / "en" / "privacy.md"


@pytest.fixture
def person(sit: Sit, folder: Path) -> Person:
    return sit(folder)


def _put(policy: Path, text: str) -> None:
    """As most programs save: a new file takes the place of the old one."""
    new = policy.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(policy)


def _shows(person: Person, text: str) -> bool:
    return person.text == text


def test_a_policy_without_changes_is_read_again_and_the_cursor_stays(
    person: Person, policy: Path
) -> None:
    person.document.editor.go_to(13, 7)
    policy.write_text(POLICY.replace("90 days", "45 days"), encoding="utf-8")
    person.wait("the other text", lambda: "45 days" in person.text)
    editor = person.document.editor
    assert (editor.current_line(), editor.current_column()) == (13, 7)
    assert not person.document.session.dirty
    person.reads("read again")
    person.sees("45 days")
    person.press("undo")
    assert person.text == POLICY


def test_every_later_change_is_seen_too(person: Person, policy: Path) -> None:
    for days in ("45 days", "46 days", "47 days"):
        text = POLICY.replace("90 days", days)
        _put(policy, text)
        person.wait(days, partial(_shows, person, text))


def test_a_file_that_goes_and_comes_back_is_seen_again(person: Person, policy: Path) -> None:
    policy.unlink()
    person.is_warned("is gone from its folder")
    assert person.text == POLICY
    policy.write_text(POLICY.replace("90 days", "45 days"), encoding="utf-8")
    person.wait("the other text", lambda: "45 days" in person.text)


def test_a_draft_is_left_alone_and_the_change_is_told(person: Person, policy: Path) -> None:
    person.replace("90", "30")
    policy.write_text(POLICY.replace("90 days", "45 days"), encoding="utf-8")
    person.is_warned("Saving will ask you which to keep")
    assert "30 days" in person.text


def test_a_policy_that_was_behind_is_looked_at_when_it_comes_to_the_front(
    person: Person, folder: Path, policy: Path
) -> None:
    write_folder(folder, {"en/terms.md": "# Terms\n"})
    person.open(folder / "en" / "terms.md")
    policy.write_text(POLICY.replace("90 days", "45 days"), encoding="utf-8")
    person.window.desk.setCurrentIndex(0)
    person.wait("the other text", lambda: "45 days" in person.text)


def test_our_own_save_is_no_change_of_others(person: Person) -> None:
    person.replace("90", "30")
    person.save()
    person.let(50)
    assert "another program" not in person.window.statusBar().currentMessage()
