"""The find bar as a person uses it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.find_bar import FindBar
from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT

pytestmark = pytest.mark.gui

TEXT = "😀 The cookie list.\n\nA cookie is small. Cookies expire.\n"


class Desk(QWidget):
    """An editor above its bar, of fixed places: the offscreen window warns of size hints."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = PolicyEditor(LIGHT, self)
        self.editor.setGeometry(0, 0, 800, 400)
        self.find_bar = FindBar(self.editor, LIGHT, self)
        self.find_bar.setGeometry(0, 400, 800, 100)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    widget = Desk()
    qtbot.addWidget(widget)
    widget.resize(800, 500)
    widget.editor.set_view(TEXT)
    widget.show()
    qtbot.waitActive(widget)
    return widget


def count(desk: Desk) -> str:
    label = desk.find_bar.findChild(QLabel, "findCount")
    assert label is not None
    return label.text()


def selected(editor: PolicyEditor) -> str:
    return editor.textCursor().selectedText()


def focused(desk: Desk) -> QWidget:
    widget = desk.window().focusWidget()
    assert widget is not None
    return widget


def test_words_are_selected_and_counted_while_they_are_typed(desk: Desk) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    assert selected(desk.editor) == "cookie"
    assert desk.editor.current_line() == 1
    assert count(desk) == "1 of 3"
    QTest.keyClick(focused(desk), Qt.Key.Key_Return)
    assert (count(desk), desk.editor.current_line()) == ("2 of 3", 3)
    QTest.keyClick(focused(desk), Qt.Key.Key_F3)
    assert count(desk) == "3 of 3"
    QTest.keyClick(focused(desk), Qt.Key.Key_F3)
    assert count(desk) == "1 of 3"
    QTest.keyClick(focused(desk), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert count(desk) == "3 of 3"


def test_what_is_not_there_is_said(desk: Desk) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "warranty")
    assert count(desk) == "Not found"


def test_case_and_whole_words_narrow_it(desk: Desk) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    case = desk.find_bar.findChild(QToolButton, "case-sensitive")
    whole = desk.find_bar.findChild(QToolButton, "whole-word")
    assert isinstance(case, QToolButton)
    assert isinstance(whole, QToolButton)
    case.click()
    assert count(desk).endswith("of 2")
    case.click()
    whole.click()
    assert count(desk).endswith("of 2")


def test_selected_words_are_looked_for(desk: Desk) -> None:
    desk.editor.go_to(3, 3, 3, 9)
    desk.find_bar.open_find()
    assert count(desk) == "2 of 3"


def test_replacing_goes_one_by_one(desk: Desk) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    QTest.keyClicks(words, "cookie")
    QTest.keyClicks(new, "tracker")
    new.setFocus()
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert desk.editor.view() == TEXT.replace("cookie", "tracker", 1)
    assert (count(desk), selected(desk.editor)) == ("1 of 2", "cookie")


def test_replacing_all_is_one_step_to_undo(desk: Desk) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    QTest.keyClicks(words, "cookie")
    QTest.keyClicks(new, "tracker")
    desk.find_bar.replace_all()
    assert desk.editor.view() == "😀 The tracker list.\n\nA tracker is small. Trackers expire.\n"
    assert count(desk) == "3 replaced"
    desk.editor.undo()
    assert desk.editor.view() == TEXT


def test_enter_presses_the_button_that_has_the_keyboard(desk: Desk) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    words.setText("cookie")
    new.setText("tracker")
    (button,) = (
        each for each in desk.find_bar.findChildren(QPushButton) if each.text() == "Replace &all"
    )
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert count(desk) == "3 replaced"


def test_the_count_follows_the_text(desk: Desk, qtbot: QtBot) -> None:
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    desk.editor.replace_view(TEXT + "Last cookie.")
    qtbot.waitUntil(lambda: count(desk).endswith("4"))


def test_escape_closes_from_the_editor_too(desk: Desk) -> None:
    desk.find_bar.open_find()
    desk.editor.setFocus()
    QTest.keyClick(desk.editor, Qt.Key.Key_Escape)
    assert not desk.find_bar.isVisible()
    assert focused(desk) is desk.editor


def option(desk: Desk, name: str) -> QToolButton:
    button = desk.find_bar.findChild(QToolButton, name)
    assert isinstance(button, QToolButton)
    return button


def trouble(desk: Desk) -> str:
    label = desk.find_bar.findChild(QLabel, "findTrouble")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_capitals_are_kept_unless_one_switches_that_off(desk: Desk) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    words.setText("cookie")
    new.setText("tracker")
    option(desk, "case-upper").click()
    desk.find_bar.replace_all()
    assert desk.editor.view() == "😀 The tracker list.\n\nA tracker is small. trackers expire.\n"


def test_a_pattern_finds_and_its_groups_are_filled_in(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_view("30 days, 7 days\n")
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    option(desk, "regex").click()
    words.setText(r"(\d+) days")
    new.setText("$1 calendar days")
    qtbot.waitUntil(lambda: count(desk) == "1 of 2")
    desk.find_bar.replace_all()
    qtbot.waitUntil(lambda: count(desk) == "2 replaced")
    assert desk.editor.view() == "30 calendar days, 7 calendar days\n"
    desk.editor.undo()
    assert desk.editor.view() == "30 days, 7 days\n"


def test_a_wrong_pattern_and_a_wrong_replacement_are_told_in_words(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    option(desk, "regex").click()
    words.setText("(cookie")
    assert "round bracket" in trouble(desk)
    assert "round bracket" in words.accessibleDescription()
    words.setText("(cookie)")
    qtbot.waitUntil(lambda: count(desk) == "1 of 3")
    assert trouble(desk) == ""
    new.setText("$2")
    qtbot.waitUntil(lambda: "only 1" in trouble(desk))
    assert count(desk) == "1 of 3"
    desk.find_bar.replace_all()
    qtbot.waitUntil(lambda: not desk.find_bar._finder.busy)
    assert desk.editor.view() == TEXT


def test_a_pattern_without_an_end_is_told_and_typing_goes_on(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("policyeditor.gui.editor.finder._PATIENCE", 0.2)
    desk.editor.set_view("a" * 3000 + "!\n")
    desk.find_bar.open_find()
    option(desk, "regex").click()
    (words, _new) = desk.find_bar.findChildren(QLineEdit)
    words.setText("(a|aa)+$")
    desk.editor.setFocus()
    QTest.keyClicks(desk.editor, "b")  # the window takes keys while it is looked for
    qtbot.waitUntil(lambda: "too long" in trouble(desk), timeout=15_000)
    assert desk.editor.view().startswith("baaa")
    words.setText("a!")
    qtbot.waitUntil(lambda: count(desk) == "1 of 1")
    assert trouble(desk) == ""


def test_in_clauses_only_leaves_out_details_and_links(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_view("---\ntitle: cookie\n---\nA [cookie](/cookie/) `cookie`.\n")
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    assert count(desk).endswith("of 4")
    option(desk, "section").click()
    qtbot.waitUntil(lambda: count(desk).endswith("of 1"))
    assert desk.editor.current_line() == 4


def test_in_selection_holds_while_the_text_changes(desk: Desk) -> None:
    desk.editor.go_to(3, 1, 3, 19)  # "A cookie is small."
    desk.find_bar.open_replace()
    words, new = desk.find_bar.findChildren(QLineEdit)
    option(desk, "text-select").click()
    words.setText("i")
    assert count(desk) == "1 of 2"
    new.setText("iii")
    desk.find_bar.replace_all()
    assert desk.editor.view() == "😀 The cookie list.\n\nA cookiiie iiis small. Cookies expire.\n"


def test_several_selected_lines_are_searched_alone(desk: Desk) -> None:
    desk.editor.go_to(1, 1, 2, 1)
    desk.find_bar.open_find()
    assert option(desk, "text-select").isChecked()
    QTest.keyClicks(focused(desk), "cookie")
    assert count(desk) == "1 of 1"
    desk.find_bar.close_bar()
    desk.find_bar.open_find()
    assert count(desk).endswith("3")


def test_without_a_selection_one_is_asked_for(desk: Desk) -> None:
    desk.find_bar.open_find()
    option(desk, "text-select").click()
    assert not option(desk, "text-select").isChecked()
    assert count(desk) == "Select words first"


def test_escape_stays_at_what_was_found_else_goes_back(desk: Desk) -> None:
    desk.editor.go_to(3, 5)
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "cookie")
    QTest.keyClick(focused(desk), Qt.Key.Key_Escape)
    assert selected(desk.editor) == "Cookie"
    desk.editor.go_to(3, 5)
    desk.find_bar.open_find()
    words = focused(desk)
    QTest.keyClicks(words, "Cookiez")
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert (desk.editor.current_line(), desk.editor.current_column()) == (3, 5)


def test_earlier_words_come_back_with_the_arrow_keys(desk: Desk) -> None:
    desk.find_bar.open_find()
    field = focused(desk)
    assert isinstance(field, QLineEdit)
    for words in ("cookie", "small"):
        field.setText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "cookie"
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "small"


def test_the_scroll_bar_shows_where_words_stand(desk: Desk, qtbot: QtBot) -> None:
    desk.editor.set_view("word\n" + "x\n" * 98 + "word")
    desk.find_bar.open_find()
    QTest.keyClicks(focused(desk), "word")
    marks = desk.find_bar._marks
    qtbot.waitUntil(marks.isVisible)
    assert marks.size() == desk.editor.verticalScrollBar().size()
    assert marks.rows(102) == (0, 99)
    desk.find_bar.close_bar()
    assert not marks.isVisible()


def test_the_options_bear_words_and_replacing_has_letter_keys(qtbot: QtBot, desk: Desk) -> None:
    desk.editor.set_view("cookie cookie")
    desk.find_bar.open_replace()
    case = desk.find_bar.findChild(QToolButton, "case-sensitive")
    assert case is not None
    assert case.text().strip() == "Match case"
    assert case.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    words, new = desk.find_bar.findChildren(QLineEdit)
    words.setText("cookie")
    new.setText("file")
    new.setFocus()
    qtbot.waitUntil(lambda: "2" in count(desk))
    QTest.keyClick(new, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: desk.editor.view() == "file file")
    assert new.text() == "file"
