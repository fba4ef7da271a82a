"""Whose name stands with the versions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from policyeditor.gui.dialogs.author_dialog import AuthorDialog
from policyeditor.history.model import Author

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(qtbot: QtBot) -> AuthorDialog:
    made = AuthorDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def _fill(dialog: AuthorDialog, name: str, email: str) -> None:
    first, second = dialog.findChildren(QLineEdit)
    first.setText(name)
    second.setText(email)


def _accept(dialog: AuthorDialog) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_name_and_address_are_given(dialog: AuthorDialog) -> None:
    _fill(dialog, "  Ada   Lovelace ", " ada@example.org ")
    _accept(dialog)
    assert not dialog.isVisible()
    assert dialog.author() == Author("Ada Lovelace", "ada@example.org")


@pytest.mark.parametrize(
    ("name", "email", "why"),
    [
        ("", "ada@example.org", "your name"),
        ("Ada <x>", "ada@example.org", "< and >"),
        ("Ada", "", "e-mail address"),
        ("Ada", "ada at example", "e-mail address"),
        ("Ada", "a@b@c", "e-mail address"),
    ],
)
def test_what_is_missing_is_said(dialog: AuthorDialog, name: str, email: str, why: str) -> None:
    _fill(dialog, name, email)
    _accept(dialog)
    assert dialog.isVisible()
    assert any(why in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert dialog.author() is None


def test_the_dialog_grows_for_what_is_missing(dialog: AuthorDialog, qtbot: QtBot) -> None:
    name, email = dialog.findChildren(QLineEdit)
    high = name.height()
    _accept(dialog)
    wrong = next(each for each in dialog.findChildren(QLabel) if "your name" in each.text())
    qtbot.waitUntil(lambda: wrong.geometry().top() > email.geometry().bottom())
    qtbot.waitUntil(lambda: name.height() == high == email.height())
    assert name.geometry().bottom() < email.geometry().top()
    assert wrong.height() >= wrong.heightForWidth(wrong.width())
    after = dialog.height()
    _fill(dialog, "Ada", "")
    _accept(dialog)
    qtbot.waitUntil(lambda: "e-mail" in wrong.text())
    assert dialog.height() == after


def test_escape_gives_nobody(dialog: AuthorDialog) -> None:
    _fill(dialog, "Ada", "ada@example.org")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.author() is None


def test_a_name_known_already_is_offered(qtbot: QtBot) -> None:
    dialog = AuthorDialog(Author("Ada", "ada@example.org"))
    qtbot.addWidget(dialog)
    dialog.show()
    _accept(dialog)
    assert dialog.author() == Author("Ada", "ada@example.org")
