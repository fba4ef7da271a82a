"""Sending and getting at the window, with a colleague at another folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMessageBox
from tests.gui.person import POLICY, click, places_in
from tests.team import Person as Colleague

from policyeditor.comparison.merging_model import Choice
from policyeditor.errors import RemoteError
from policyeditor.gui.team.clash_dialog import ClashDialog
from policyeditor.gui.team.connect_dialog import ConnectDialog
from policyeditor.history.model import Author
from policyeditor.history.open import create_history
from policyeditor.history.remote_host import HostKeys
from policyeditor.workspace import team
from policyeditor.workspace.team_connection import connections

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui
NAME = "en/privacy.md"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    place = tmp_path / "shared"
    place.mkdir()
    return place


@pytest.fixture
def grace(tmp_path: Path, home: Path, shared: Path) -> Colleague:
    """A colleague, who has sent the first version."""
    folder = tmp_path / "grace"
    folder.mkdir()
    create_history(folder)
    author = Author("Grace Hopper", "grace@example.org")
    colleague = Colleague(author, folder.resolve(), home / "grace.json")
    colleague.save(POLICY, NAME)
    colleague.connect(str(shared), make=True)
    colleague.send()
    return colleague


@pytest.fixture
def folder(tmp_path: Path, home: Path, grace: Colleague, shared: Path) -> Path:
    """A folder that has got what the colleague sent, connected in the program's own places."""
    folder = tmp_path / "policies"
    folder.mkdir()
    create_history(folder)
    ada = Author("Ada Lovelace", "ada@example.org")
    store = places_in(home).team
    store.parent.mkdir(exist_ok=True)
    connection = team.connect(folder, str(shared), store=store).connection
    came = team.get(connection, ada)
    assert came is not None
    team.finish(connection, came, {}, ada)
    return folder


def team_words(person: Person) -> str:
    label = person.window.findChild(QLabel, "status_team")
    assert label is not None
    return label.text()


def test_what_others_sent_is_joined_with_the_unsaved_draft_and_can_be_sent(
    sit: Sit, folder: Path, grace: Colleague
) -> None:
    grace.change("90 days", "60 days", NAME)
    grace.send()
    person = sit(folder)
    person.replace("share nothing", "share little")
    person.press("get_latest")
    person.reads("Got 1 version from Grace Hopper.")
    person.rest()
    assert "60 days" in person.text
    assert "share little" in person.text
    assert (folder / NAME).read_text(encoding="utf-8") == person.text
    person.wait("what is to be sent", lambda: team_words(person) == "2 versions to send")
    person.press("send")
    person.reads("Sent: 2 versions.")
    person.wait("the state", lambda: team_words(person) == "Shared")
    grace.get()
    assert grace.text(NAME) == person.text
    person.is_told_nothing()


def test_a_clause_that_both_changed_is_asked_about_and_own_words_stand(
    sit: Sit, folder: Path, grace: Colleague
) -> None:
    grace.change("90 days", "60 days", NAME)
    grace.send()
    person = sit(folder)
    person.replace("90", "30")

    def decide(dialog: ClashDialog) -> None:
        assert ">60</ins>" in dialog.question.drawn.theirs
        assert "<ins" in dialog.question.drawn.mine
        assert dialog.question.theirs is not None
        assert dialog.question.theirs.author.name == "Grace Hopper"
        dialog.choose(Choice.OWN, dialog.question.clash.mine.replace("30 days", "45 days"))
        click(dialog, "Take over")

    person.answer(ClashDialog, decide)
    person.press("get_latest")
    person.has_answered()
    person.reads("Got 1 version")
    assert "after 45 days" in person.text
    person.rest()


def test_leaving_a_clash_undecided_leaves_all_as_it_was(
    sit: Sit, folder: Path, grace: Colleague
) -> None:
    grace.change("90 days", "60 days", NAME)
    grace.send()
    person = sit(folder)
    person.replace("90", "30")
    person.answer(ClashDialog, QDialog.reject)
    person.press("get_latest")
    person.has_answered()
    person.reads("All is as it was")
    person.rest()
    assert "after 30 days" in person.text
    assert (folder / NAME).read_text(encoding="utf-8") == person.text


def test_where_somebody_sent_first_getting_and_sending_is_one_step(
    sit: Sit, folder: Path, grace: Colleague
) -> None:
    grace.change("90 days", "60 days", NAME)
    grace.send()
    person = sit(folder)
    person.replace("share nothing", "share little")
    person.answer(QMessageBox, lambda box: click(box, "Get latest, then send"))
    person.press("send")
    person.has_answered()
    person.reads("Sent: 2 versions.")
    grace.get()
    assert grace.text(NAME) == person.text
    person.rest()


def test_a_clause_that_was_combined_is_told_to_be_read_again(
    sit: Sit, folder: Path, grace: Colleague
) -> None:
    grace.change("We delete", "We erase", NAME)
    grace.send()
    person = sit(folder)
    person.replace("90", "30")
    person.press("get_latest")
    person.is_told("(1(A))")
    assert "We erase your data after 30 days" in person.text
    person.rest()


def test_a_folder_is_connected_and_what_is_wrong_is_said_in_the_dialog(
    sit: Sit, folder: Path, home: Path, shared: Path
) -> None:
    store = places_in(home).team
    store.unlink()
    person = sit(folder)
    person.press("send")
    dialog = person.wait("the dialog", lambda: person.window.findChild(ConnectDialog))
    assert dialog is not None
    line, wrong = dialog.findChild(QLineEdit), dialog.findChild(QLabel, "connect_wrong")
    assert line is not None
    assert wrong is not None
    line.setText("policies")
    click(dialog, "Connect")
    person.wait("what is wrong", lambda: "whole path" in wrong.text())
    line.setText(str(shared))
    click(dialog, "Connect")
    person.reads("Nothing new to send.")
    assert [each.address.text for each in connections(store)] == [str(shared)]
    person.rest()


def test_a_shared_folder_that_is_gone_is_told_and_writing_goes_on(
    sit: Sit, folder: Path, shared: Path
) -> None:
    shared.rename(shared.with_name("away"))
    person = sit(folder)
    person.press("get_latest")
    person.is_told("cannot be found")
    person.replace("90", "30")
    person.save()
    person.wait("what is to be sent", lambda: team_words(person) == "1 version to send")


def test_whoever_connects_an_empty_folder_gets_what_is_shared(
    sit: Sit, grace: Colleague, shared: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    person = sit(empty)
    person.press("share")
    dialog = person.wait("the dialog", lambda: person.window.findChild(ConnectDialog))
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(shared))
    click(dialog, "Connect")
    person.reads("Got 1 version from Grace Hopper.")
    person.rest()
    assert (empty / NAME).read_text(encoding="utf-8") == grace.text(NAME)
    assert person.hub.opening.folder is not None
    assert [path.name for path in person.hub.opening.folder.policies] == ["privacy.md"]


def test_an_unknown_server_is_trusted_only_after_a_look_at_its_fingerprint(
    sit: Sit, folder: Path, shared: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places_in(home).team.unlink()
    known: list[HostKeys] = []
    connect = team.connect

    def reach(*args: object, **kwargs: object) -> team.Connected:
        if not known:
            raise RemoteError("remote.host-unknown", address="ssh://example.org/policies")
        return connect(folder, str(shared), store=places_in(home).team)

    keys = HostKeys("example.org", ("SHA256:abc (ED25519)",), ())
    monkeypatch.setattr(team, "connect", reach)
    monkeypatch.setattr(team, "ask_server", lambda _typed: keys)
    monkeypatch.setattr(team, "trust_server", known.append)
    person = sit(folder)
    person.answer(QMessageBox, lambda box: click(box, "They are the same: trust it"))
    person.press("share")
    dialog = person.wait("the dialog", lambda: person.window.findChild(ConnectDialog))
    assert dialog is not None
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("ssh://example.org/policies")
    click(dialog, "Connect")
    person.has_answered()
    person.reads("Connected.")
    assert known == [keys]
    person.rest()
