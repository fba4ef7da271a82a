"""The form for document details as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from policyeditor.checks.schema import Field, default_schema, form_fields
from policyeditor.gui.dates import day_words
from policyeditor.gui.panels.detail_fields import DateField, DetailField, read_day
from policyeditor.gui.panels.details_panel import DetailsPanel
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.messages import Message
from policyeditor.policy.front_matter import FrontMatter, read_front_matter
from policyeditor.policy.problems import Problem, Severity

pytestmark = pytest.mark.gui

POLICY = """---
title: Privacy
lang: xx-court
version: 1.10
include_in_header: true
effective_date: 2026-03-03
audience: everybody
tags:
  - one
  - two
contact:
  mail: a@example.org
---

Text.
"""

DAY = date(2026, 3, 3)

FIELDS = (
    Field("title", "Title", "The name.", "text", required=True),
    Field("lang", "Language", "", "language"),
    Field("version", "Version", "", "text"),
    Field("include_in_header", "Show in menu", "", "checkbox"),
    Field("effective_date", "Effective date", "", "date"),
    Field("audience", "Audience", "", "choice", ("staff", "customers")),
    Field("tags", "Tags", "", "list"),
    Field("contact", "Contact", "", "text", editable=False),
)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[DetailsPanel]:
    # The offscreen window warns of the size hints of a window of its own.
    host = QWidget()
    host.resize(300, 800)
    widget = DetailsPanel(LIGHT, host)
    widget.resize(300, 800)
    host.show()
    qtbot.waitActive(host)
    yield widget
    host.close()


@pytest.fixture
def told(panel: DetailsPanel) -> list[tuple[str, object]]:
    changes: list[tuple[str, object]] = []
    panel.detailChanged.connect(lambda key, value: changes.append((key, value)))
    return changes


def shown(panel: DetailsPanel, view: str = POLICY) -> FrontMatter:
    front_matter = read_front_matter(view)
    panel.show_details(FIELDS, front_matter)
    return front_matter


def field(panel: DetailsPanel, key: str) -> DetailField:
    found = panel.findChild(DetailField, f"detail_{key}")
    assert isinstance(found, DetailField)
    return found


def line(panel: DetailsPanel, key: str) -> QLineEdit:
    found = field(panel, key).findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def choice(panel: DetailsPanel, key: str) -> QComboBox:
    found = field(panel, key).findChild(QComboBox)
    assert isinstance(found, QComboBox)
    return found


def visible_text(panel: DetailsPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def button(panel: DetailsPanel, words: str) -> QPushButton:
    (found,) = [
        each
        for each in panel.findChildren(QPushButton)
        if each.isVisible() and each.text().strip() == words
    ]
    return found


def test_each_detail_is_shown_as_it_is_written(panel: DetailsPanel) -> None:
    shown(panel)
    assert line(panel, "title").text() == "Privacy"
    assert choice(panel, "lang").currentText() == "xx-court"
    assert line(panel, "version").text() == "1.10"
    assert line(panel, "effective_date").text() == day_words(date(2026, 3, 3))
    assert choice(panel, "audience").currentText() == "everybody"
    box = field(panel, "include_in_header").findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    entries = field(panel, "tags").findChild(QPlainTextEdit)
    assert isinstance(entries, QPlainTextEdit)
    assert entries.toPlainText() == "one\ntwo"
    assert "Title (required)" in visible_text(panel)


def test_showing_details_changes_none(panel: DetailsPanel, told: list[object]) -> None:
    shown(panel)
    shown(panel, POLICY.replace("Privacy", "Cookies").replace("2026-03-03", "2026-04-04"))
    for each in panel.findChildren(DetailField):
        each.setFocus()
    assert told == []


def test_text_is_told_when_it_is_finished(
    panel: DetailsPanel, told: list[tuple[str, object]]
) -> None:
    shown(panel)
    title = line(panel, "title")
    title.setFocus()
    QTest.keyClicks(title, "New ")
    assert told == []
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert told == [("title", "New Privacy")]
    title.selectAll()
    QTest.keyClick(title, Qt.Key.Key_Delete)
    line(panel, "version").setFocus()
    assert told[1:] == [("title", None)]


def test_escape_takes_typing_back(panel: DetailsPanel, told: list[tuple[str, object]]) -> None:
    shown(panel)
    title = line(panel, "title")
    title.setFocus()
    QTest.keyClicks(title, "New ")
    QTest.keyClick(title, Qt.Key.Key_Escape)
    line(panel, "version").setFocus()
    assert title.text() == "Privacy"
    assert told == []


def test_a_field_that_is_being_typed_in_is_left_alone(panel: DetailsPanel) -> None:
    shown(panel)
    title = line(panel, "title")
    title.setFocus()
    QTest.keyClicks(title, "New ")
    extra = Field("audit", "Audit", "", "text")
    view = POLICY.replace("Privacy", "Cookies").replace("1.10", "1.11")
    panel.show_details((extra, *FIELDS), read_front_matter(view))
    assert title.text() == "New Privacy"
    assert title.hasFocus()
    assert line(panel, "version").text() == "1.11"


def test_a_tick_is_told_at_once(panel: DetailsPanel, told: list[tuple[str, object]]) -> None:
    shown(panel)
    box = field(panel, "include_in_header").findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    assert told == [("include_in_header", False)]


def test_a_whole_number_stays_a_number(panel: DetailsPanel, told: list[tuple[str, object]]) -> None:
    shown(panel, POLICY.replace("1.10", "3"))
    version = line(panel, "version")
    version.setFocus()
    version.setText("4")
    QTest.keyClick(version, Qt.Key.Key_Return)
    version.setText("04")
    QTest.keyClick(version, Qt.Key.Key_Return)
    assert told == [("version", 4), ("version", "04")]


def test_a_date_is_typed_chosen_or_removed(
    panel: DetailsPanel, told: list[tuple[str, object]]
) -> None:
    shown(panel)
    edit = line(panel, "effective_date")
    edit.setFocus()
    edit.setText("2026-05-01")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == [("effective_date", date(2026, 5, 1))]
    assert edit.text() == day_words(date(2026, 5, 1))
    wanted = field(panel, "effective_date")
    assert isinstance(wanted, DateField)
    calendar = wanted.calendar()
    assert calendar.selectedDate() == QDate(2026, 5, 1)
    calendar.clicked.emit(QDate(2026, 6, 2))
    assert told[1:] == [("effective_date", date(2026, 6, 2))]
    edit.clear()
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told[2:] == [("effective_date", None)]
    assert edit.placeholderText() == "No date"


def test_what_is_no_date_stays_typed_and_is_not_told(
    panel: DetailsPanel, told: list[tuple[str, object]]
) -> None:
    shown(panel)
    edit = line(panel, "effective_date")
    edit.setFocus()
    edit.setText("next month")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told == []
    assert edit.text() == "next month"
    assert "no date" in visible_text(panel)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-03", date(2026, 3, 3)),
        (day_words(date(2026, 3, 3)), date(2026, 3, 3)),
        ("3", None),
    ],
)
def test_days_are_read_as_they_are_shown(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_a_choice_can_be_made_and_taken_back(
    panel: DetailsPanel, told: list[tuple[str, object]]
) -> None:
    shown(panel)
    combo = choice(panel, "audience")
    assert [combo.itemText(row) for row in range(combo.count())] == [
        "Not given", "staff", "customers", "everybody",
    ]  # fmt: skip
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    QTest.keyClick(combo, Qt.Key.Key_Home)
    assert told == [("audience", "customers"), ("audience", None)]


def test_entries_of_a_list_are_told_on_leaving(
    panel: DetailsPanel, told: list[tuple[str, object]]
) -> None:
    shown(panel)
    entries = field(panel, "tags").findChild(QPlainTextEdit)
    assert isinstance(entries, QPlainTextEdit)
    entries.setFocus()
    entries.setPlainText("one\n\n three ")
    line(panel, "title").setFocus()
    assert told == [("tags", ["one", "three"])]


def test_a_detail_with_parts_is_changed_in_the_text(panel: DetailsPanel, qtbot: QtBot) -> None:
    shown(panel)
    with qtbot.waitSignal(panel.placeWanted) as wanted:
        button(panel, "Show in text").click()
    assert wanted.args == [11]


def test_a_box_that_holds_no_yes_or_no_shows_what_it_holds(panel: DetailsPanel) -> None:
    shown(panel, POLICY.replace("header: true", "header: perhaps"))
    assert line(panel, "include_in_header").text() == "perhaps"


def test_problems_stand_under_their_details(panel: DetailsPanel) -> None:
    shown(panel)
    missing = Message("The title is missing.", {"key": "title"})
    wrong = Message("This is no language.")
    panel.show_problems(
        [
            Problem(missing, Severity.ERROR, 1, 1, 1, 1),
            Problem(wrong, Severity.WARNING, 3, 7, 3, 15),
            Problem(Message("In the body."), Severity.ERROR, 15, 1, 15, 5),
        ]
    )
    text = visible_text(panel)
    assert "Error: The title is missing." in text
    assert "Warning: This is no language." in text
    assert "In the body" not in text
    panel.show_problems([])
    assert "missing" not in visible_text(panel)


def test_details_that_cannot_be_read_lead_to_the_text(panel: DetailsPanel, qtbot: QtBot) -> None:
    shown(panel)
    shown(panel, '---\nlang: en\ntitle: "Privacy\n---\n')
    assert not field(panel, "title").isVisible()
    with qtbot.waitSignal(panel.placeWanted) as wanted:
        button(panel, "Show in text").click()
    assert wanted.args == [3]
    shown(panel)
    assert field(panel, "title").isVisible()


def test_a_document_without_details_gets_them_with_the_first(
    panel: DetailsPanel, told: list[tuple[str, object]]
) -> None:
    shown(panel, "Only text.\n")
    assert not field(panel, "title").isVisible()
    button(panel, "Add document details").click()
    shown(panel, "Only text, and more.\n")
    title = line(panel, "title")
    assert title.hasFocus()
    QTest.keyClicks(title, "Privacy")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert told == [("title", "Privacy")]


def test_without_a_policy_it_says_so(panel: DetailsPanel) -> None:
    shown(panel)
    panel.clear()
    assert "Open a policy" in visible_text(panel)
    shown(panel)
    assert line(panel, "title").text() == "Privacy"


def test_the_programs_own_schema_makes_a_form(panel: DetailsPanel) -> None:
    front_matter = read_front_matter(POLICY)
    panel.show_details(form_fields(default_schema(), front_matter.values), front_matter)
    panel.set_theme(DARK)
    assert line(panel, "title").accessibleName() == "Title"
    assert all(each.accessibleName() for each in panel.findChildren(QLineEdit) if each.isVisible())
