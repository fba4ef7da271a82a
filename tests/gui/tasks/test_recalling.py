"""Published versions in the window: listed, shown as of a day, and proved."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget
from tests.gui.person import click, write_folder

from policyeditor.gui.publish.published_dialog import PublishedDialog
from policyeditor.history.model import Author
from policyeditor.workspace.publishing.preparing import plan_for
from policyeditor.workspace.publishing.publish import publish
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

AUTHOR = Author("Marie Curie", "marie@example.org")
POLICY = "---\ntitle: Privacy\nlang: en\n---\n\n# Privacy\n\nWe keep it for 30 days.\n"


@pytest.fixture
def person(sit: Sit, tmp_path: Path) -> Person:
    path = write_folder(tmp_path / "site", {"privacy.md": POLICY}) / "privacy.md"
    plan = replace(plan_for(path.parent, (path,)), effective=date.today(), approved_by="Ada")
    opened = open_policy(path)
    save_policy(SaveRequest(path.parent, opened, opened.text), AUTHOR)
    publish(plan, AUTHOR, tmp_path / "staging")
    path.write_text(POLICY.replace("30", "90"), encoding="utf-8")
    made = sit(path)
    made.sees("90 days")
    return made


def test_a_day_shows_what_applied_then(person: Person) -> None:
    def ask(dialog: PublishedDialog) -> None:
        rows = dialog.findChild(QListWidget)
        assert rows is not None
        assert "In force from" in rows.item(0).text()
        assert "approved by Ada" in rows.item(0).text()
        click(dialog, "Show")

    person.answer(PublishedDialog, ask)
    person.press("published")
    person.has_answered()
    version = person.window.version
    person.wait("the old version", lambda: person.window.places.currentWidget() is version)
    person.rest()


def test_evidence_is_written_where_the_person_says(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "evidence.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))
    person.answer(PublishedDialog, lambda dialog: click(dialog, "Save evidence…"))
    person.press("published")
    person.wait("the evidence", file.exists)
    person.rest()
    person.wait("the dialog to go", lambda: not person.window.findChildren(QDialog, "published"))
    with zipfile.ZipFile(file) as archive:
        texts = [archive.read(name) for name in archive.namelist()]
    assert any(b"30 days" in text for text in texts)
