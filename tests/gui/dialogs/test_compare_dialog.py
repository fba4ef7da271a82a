"""Choosing which two texts to compare."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from policyeditor.gui.dialogs.compare_dialog import CompareDialog
from policyeditor.history.model import Author, Version

pytestmark = pytest.mark.gui

ADA = Author("Ada Lovelace", "ada@example.org")
TODAY = date(2026, 11, 24)


def version(day: int, summary: str, name: str = "") -> Version:
    time = datetime(2026, 3, day, 10, 0, tzinfo=UTC)
    return Version(f"{day:040d}", time, ADA, summary, "privacy.md", name=name)


NEW, OLD = version(9, "3(B): reworded"), version(3, "First version\nmore", "Published")


@pytest.fixture
def dialog(qtbot: QtBot) -> CompareDialog:
    made = CompareDialog((NEW, OLD), TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def hints(dialog: CompareDialog) -> list[str]:
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def go(dialog: CompareDialog) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == "Compare")


def test_the_last_version_and_the_draft_are_proposed(dialog: CompareDialog) -> None:
    assert dialog.sides() == (NEW, None)
    assert go(dialog).isEnabled()


def test_versions_are_offered_by_name_time_author_and_summary(dialog: CompareDialog) -> None:
    box = dialog.fields[0].findChild(QComboBox)
    assert isinstance(box, QComboBox)
    offered = [box.itemText(index) for index in range(box.count())]
    assert offered[0] == "The version in force on…"
    assert "“Published”" in offered[2]
    assert "3 March 2026" in offered[2]
    assert offered[2].endswith("Ada Lovelace · First version")


def test_a_day_is_asked_for_only_where_one_is_needed(dialog: CompareDialog) -> None:
    old, _new = dialog.fields
    day = old.findChild(QDateEdit)
    assert isinstance(day, QDateEdit)
    assert not day.isVisible()
    old.choose(date(2026, 3, 5))
    assert day.isVisible()
    assert dialog.sides() == (date(2026, 3, 5), None)


def test_a_text_is_not_compared_with_itself(dialog: CompareDialog) -> None:
    dialog.fields[1].choose(NEW)
    assert not go(dialog).isEnabled()
    assert "Choose two different texts." in hints(dialog)
    dialog.fields[0].choose(OLD)
    assert go(dialog).isEnabled()
    assert dialog.sides() == (OLD, NEW)


def test_the_wrong_order_is_told(dialog: CompareDialog) -> None:
    dialog.fields[1].choose(OLD)
    assert "They are compared from the older to the newer one." in hints(dialog)
    assert go(dialog).isEnabled()
