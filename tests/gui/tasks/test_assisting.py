"""The publish assistant, from the first step to the published version."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
)
from tests.gui.person import write_folder

from policyeditor.comparison.model import Significance
from policyeditor.gui.date_field import DateField
from policyeditor.gui.publish.assistant import PublishAssistant
from policyeditor.gui.publish.changes_page import ChangesPage
from policyeditor.gui.publish.notices_page import NoticesPage
from policyeditor.gui.publish.steps import Step
from policyeditor.history.model import Author
from policyeditor.history.open import open_history
from policyeditor.workspace.house import house_days
from policyeditor.workspace.publishing.plans import Plans
from policyeditor.workspace.publishing.preparing import plan_for
from policyeditor.workspace.publishing.publish import publish
from policyeditor.workspace.saving import SaveRequest, save_policy
from policyeditor.workspace.session import open_policy

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

AUTHOR = Author("Marie Curie", "marie@example.org")
POLICY = """\
---
title: Privacy policy
lang: en
permalink: /privacy/
last_updated: 2026-03-03
---

# Privacy policy

1. Scope

   (A) We keep your data for 30 days.

   (B) We will delete your account on request.

2. Changes to this policy

   We will tell you of significant changes to this policy on our website.
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """A policy that was published once, and changed and saved since."""
    folder = write_folder(tmp_path / "site", {"privacy.md": POLICY})
    path = folder / "privacy.md"
    _save(path, POLICY)
    first = replace(plan_for(folder, (path,)), effective=date.today())
    publish(first, AUTHOR, tmp_path / "staging")
    _save(path, POLICY.replace("for 30 days", "for 90 days"))
    return path


def _save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    opened = open_policy(path)
    save_policy(SaveRequest(path.parent, opened, opened.text), AUTHOR)


@pytest.fixture
def begin(sit: Sit, policy: Path) -> Callable[[], tuple[Person, PublishAssistant]]:
    def do() -> tuple[Person, PublishAssistant]:
        person = sit(policy)
        person.sees("90 days")
        return person, start(person)

    return do


def start(person: Person) -> PublishAssistant:
    person.press("publish")

    def shown() -> PublishAssistant | None:
        return person.window.findChild(PublishAssistant)

    person.wait("the assistant", shown)
    found = shown()
    assert found is not None
    settle(person, found)
    return found


def settle(person: Person, assistant: PublishAssistant) -> None:
    person.wait("the plan to be worked out", lambda: assistant.settled)


def decide(person: Person, assistant: PublishAssistant) -> None:
    assistant.go_to(Step.CHANGES)
    page = assistant.page(Step.CHANGES)
    assert isinstance(page, ChangesPage)
    page.list.decide(Significance.SIGNIFICANT)
    settle(person, assistant)


def fill(assistant: PublishAssistant, name: str, words: str) -> None:
    """Type into the field whose name begins so."""
    fields = (*assistant.findChildren(QLineEdit), *assistant.findChildren(QPlainTextEdit))
    field = next(each for each in fields if each.accessibleName().startswith(name))
    field.setFocus()
    if isinstance(field, QLineEdit):
        field.selectAll()
    QTest.keyClicks(field, words)


def complete(person: Person, assistant: PublishAssistant) -> None:
    """Say what only the writer can, and read each notice."""
    assistant.go_to(Step.NOTICES)
    fill(assistant, "Who you are", "Example Ltd")
    fill(assistant, "How to reach you", "privacy@example.org")
    fill(assistant, "Why the policy changes", "A new law asks for it.")
    fill(assistant, "Where the earlier text", "https://example.org/old/")
    fill(assistant, "What readers can do", "You can delete your account.")
    fill(assistant, "1(A)", "Your data stays with us longer.")
    settle(person, assistant)
    page = assistant.page(Step.NOTICES)
    assert isinstance(page, NoticesPage)
    while page.unread:
        page.next_unread()
        box = next(each for each in page.findChildren(QCheckBox) if "I have read" in each.text())
        box.setChecked(True)
        settle(person, assistant)


def told(assistant: PublishAssistant) -> str:
    """Everything that the page in front says."""
    page = assistant.page(assistant.step)
    return "\n".join(each.text() for each in page.findChildren(QLabel) if each.isVisibleTo(page))


def tells(person: Person, assistant: PublishAssistant, words: str) -> None:
    person.wait(f"“{words}”", lambda: words in told(assistant))


def test_a_publish_from_the_first_step_to_the_last(
    begin: Callable[[], tuple[Person, PublishAssistant]], policy: Path, tmp_path: Path
) -> None:
    person, assistant = begin()
    tells(person, assistant, "1 change since")
    decide(person, assistant)
    complete(person, assistant)
    assistant.go_to(Step.EXPORTS)
    fill(assistant, "Folder for the files", str(tmp_path / "out"))
    assistant.go_to(Step.PUBLISH)
    settle(person, assistant)
    click(person, assistant, "&Publish")
    person.wait("the published version", lambda: assistant.result is not None)
    history = open_history(policy.parent)
    assert history is not None
    first, *_ = history.publications.of(policy)
    assert first.published is not None
    assert first.published.effective == date.today() + timedelta(days=30)
    names = sorted(each.name for each in (tmp_path / "out").iterdir())
    assert any("banner" in name for name in names)
    # The date at its head was set in place, and nothing else.
    wanted = POLICY.replace("30 days", "90 days").replace("2026-03-03", date.today().isoformat())
    assert policy.read_text(encoding="utf-8") == wanted
    person.wait("the text in the editor", lambda: person.text == wanted)
    person.rest()


def test_what_is_undecided_or_unread_keeps_it_from_being_published(
    begin: Callable[[], tuple[Person, PublishAssistant]],
) -> None:
    person, assistant = begin()
    assistant.go_to(Step.PUBLISH)
    tells(person, assistant, "Nobody has decided on a change yet: 1(A)")
    assert not button(person, assistant, "&Publish").isEnabled()
    click(person, assistant, "Put it right")
    assert assistant.step is Step.CHANGES
    assistant.close()
    person.rest()


def test_it_goes_on_where_it_was_left(
    begin: Callable[[], tuple[Person, PublishAssistant]],
) -> None:
    person, assistant = begin()
    decide(person, assistant)
    assistant.go_to(Step.NOTICES)
    fill(assistant, "Who you are", "Example Ltd")
    click(person, assistant, "Continue later")
    person.wait("the assistant to go", lambda: person.window.findChild(PublishAssistant) is None)
    again = start(person)
    assert again.step is Step.NOTICES
    assert field_text(again, "Who you are") == "Example Ltd"
    again.go_to(Step.CHANGES)
    tells(person, again, "Every change is decided.")
    again.close()
    person.rest()


def test_a_text_saved_meanwhile_is_told_and_compared_anew(
    begin: Callable[[], tuple[Person, PublishAssistant]],
) -> None:
    person, assistant = begin()
    person.replace("on request", "within a month")
    person.save()
    person.wait(
        "the word of it", lambda: "has changed since" in told(assistant) and assistant.settled
    )
    click(person, assistant, "Compare the texts as they are now")
    person.wait("both changes", lambda: "2 changes since" in told(assistant) and assistant.settled)
    assistant.close()
    person.rest()


def test_a_rule_is_gone_against_only_with_a_note(
    begin: Callable[[], tuple[Person, PublishAssistant]],
) -> None:
    person, assistant = begin()
    assistant.go_to(Step.DATE)
    date_field = assistant.page(Step.DATE).findChild(DateField)
    assert date_field is not None
    date_field.show_day(date.today() + timedelta(days=3))
    settle(person, assistant)
    person.wait("the rule", lambda: "too early" in told(assistant))
    fill(assistant, "Why you go on against this rule", "A court ordered it.")
    click(person, assistant, "Go on against it")
    settle(person, assistant)
    tells(person, assistant, "You go on against this: A court ordered it.")
    click(person, assistant, "Use the &earliest date")
    settle(person, assistant)
    assert date_field.day == date.today() + timedelta(days=30)
    assistant.close()
    person.rest()


def test_enter_goes_on_and_never_publishes(
    begin: Callable[[], tuple[Person, PublishAssistant]],
) -> None:
    person, assistant = begin()
    reached = []
    for _ in range(3):
        QTest.keyClick(assistant, Qt.Key.Key_Return)
        reached.append(assistant.step)
        assistant.go_to(Step.PUBLISH if Step.PUBLISH in reached else Step.EXPORTS)
    assert reached == [Step.CHANGES, Step.PUBLISH, Step.PUBLISH]
    assert assistant.result is None
    assistant.close()
    person.rest()


def test_what_is_missing_leads_to_its_field(
    begin: Callable[[], tuple[Person, PublishAssistant]],
) -> None:
    person, assistant = begin()
    decide(person, assistant)
    assistant.go_to(Step.DATE)
    strict = next(
        each
        for each in assistant.page(Step.DATE).findChildren(QCheckBox)
        if "Article 12" in each.text() or "GDPR" in each.text()
    )
    strict.click()
    settle(person, assistant)
    click(person, assistant, "Show the field")
    assert assistant.step is Step.NOTICES
    focused = assistant.focusWidget()
    assert isinstance(focused, QLineEdit | QPlainTextEdit)
    assert focused.visibleRegion().boundingRect().height() >= focused.height() - 2
    assistant.close()
    person.rest()


def test_the_house_rule_is_set_for_the_folder(
    begin: Callable[[], tuple[Person, PublishAssistant]], policy: Path
) -> None:
    person, assistant = begin()
    assistant.go_to(Step.DATE)
    days = assistant.page(Step.DATE).findChild(QSpinBox)
    assert days is not None
    days.setValue(45)
    days.editingFinished.emit()
    tells(person, assistant, "45 days before the change applies")
    person.wait("the earliest date", lambda: assistant.settled)
    click(person, assistant, "Use the &earliest date")
    settle(person, assistant)
    field = assistant.page(Step.DATE).findChild(DateField)
    assert field is not None
    assert field.day == date.today() + timedelta(days=45)
    assert house_days(policy.parent) == 45
    assistant.close()
    person.rest()


def test_a_first_publication_owes_no_notice(sit: Sit, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "new", {"privacy.md": POLICY})
    person = sit(folder / "privacy.md")
    person.sees("30 days")
    assistant = start(person)
    tells(person, assistant, "first publication")
    assistant.go_to(Step.NOTICES)
    tells(person, assistant, "no notice is owed")
    assistant.go_to(Step.PUBLISH)
    settle(person, assistant)
    click(person, assistant, "&Publish")
    person.wait("the published version", lambda: assistant.result is not None)
    person.rest()


GERMAN = """\
---
title: Datenschutz
lang: de
permalink: /de/privacy/
---

# Datenschutz

1. Umfang

   (A) Wir speichern Ihre Daten 30 Tage.
"""


def test_what_is_left_open_is_told_before_it_is_published(sit: Sit, tmp_path: Path) -> None:
    broken = POLICY.replace("on request", "on request, see Section 7").replace(
        "last_updated: 2026-03-03", "effective_date: 2026-03-01"
    )
    files = {"_config.yml": "title: Example", "en/privacy.md": broken, "de/privacy.md": GERMAN}
    folder = write_folder(tmp_path / "new", files)
    person = sit(folder / "en" / "privacy.md")
    person.sees("30 days")
    assistant = start(person)
    # A translation that lacks clauses is not published unless somebody wants it.
    german = next(
        each for each in assistant.findChildren(QCheckBox) if "de/privacy.md" in each.text()
    )
    assert not german.isChecked()
    assert "Clauses missing in this language" in told(assistant)
    german.click()
    settle(person, assistant)
    # Asked for in quick turns, and something else said meanwhile: the last of each stands.
    german.click()
    german.click()
    assistant.go_to(Step.DATE)
    fill(assistant, "Who is told", "customers")
    settle(person, assistant)
    kept = Plans(person.places.plans).load(folder / "en" / "privacy.md")
    assert kept is not None
    assert [each.path.name for each in kept.policies] == ["privacy.md", "privacy.md"]
    assert kept.audience == "customers"
    person.open(folder / "de" / "privacy.md")
    person.replace("30 Tage", "90 Tage")
    person.wait("the draft", lambda: person.document.session.dirty)
    assistant.go_to(Step.PUBLISH)
    settle(person, assistant)
    tells(person, assistant, "changes that were not saved")
    words = told(assistant)
    assert "Warnings: 1" in words
    assert "“Section 7”" in words
    assert "Clauses missing in this language" in words
    assert "This day has passed" in words
    assert button(person, assistant, "&Publish").isEnabled()
    click(person, assistant, "Show in the text")
    person.wait("the place in the text", lambda: person.document.path.parent.name == "en")
    assistant.close()
    person.rest()


def test_a_policy_that_was_public_before_is_told_of_as_changed(sit: Sit, tmp_path: Path) -> None:
    old = POLICY.replace("last_updated: 2026-03-03", "effective_date: 2026-03-01")
    path = write_folder(tmp_path / "old", {"privacy.md": old}) / "privacy.md"
    _save(path, old)
    _save(path, old.replace("for 30 days", "for 90 days"))
    person = sit(path)
    person.sees("90 days")
    assistant = start(person)
    tells(person, assistant, "public as it was saved on")
    assert "1 change since" in told(assistant)
    assistant.go_to(Step.PUBLISH)
    tells(person, assistant, "Nobody has decided on a change yet: 1(A)")
    assistant.go_to(Step.COMPARED)
    no = next(each for each in assistant.findChildren(QRadioButton) if "No, " in each.text())
    no.click()
    settle(person, assistant)
    tells(person, assistant, "first publication")
    yes = next(each for each in assistant.findChildren(QRadioButton) if "Yes, " in each.text())
    yes.click()
    settle(person, assistant)
    decide(person, assistant)
    complete(person, assistant)
    assistant.go_to(Step.EXPORTS)
    fill(assistant, "Folder for the files", str(tmp_path / "out"))
    assistant.go_to(Step.PUBLISH)
    settle(person, assistant)
    click(person, assistant, "&Publish")
    person.wait("the published version", lambda: assistant.result is not None)
    notice = next((tmp_path / "out").glob("*banner*.html")).read_text(encoding="utf-8")
    assert "Your data stays with us longer." in notice
    history = open_history(path.parent)
    assert history is not None
    (only,) = history.publications.of(path)
    assert only.published is not None
    assert only.published.base_sha256 == hashlib.sha256(old.encode()).hexdigest()
    person.rest()


def button(person: Person, assistant: PublishAssistant, words: str) -> QPushButton:
    """The button that says this; a row just made is shown a moment later."""

    def shown() -> QPushButton | None:
        found = (each for each in assistant.findChildren(QPushButton) if each.text() == words)
        return next((each for each in found if each.isVisibleTo(assistant)), None)

    found = person.wait(f"the button {words}", shown)
    assert found is not None
    return found


def click(person: Person, assistant: PublishAssistant, words: str) -> None:
    QTest.mouseClick(button(person, assistant, words), Qt.MouseButton.LeftButton)


def field_text(assistant: PublishAssistant, name: str) -> str:
    found = (each for each in assistant.findChildren(QLineEdit) if each.accessibleName() == name)
    return next(found).text()
