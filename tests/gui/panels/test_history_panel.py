"""The version history, as a person uses it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from policyeditor.gui.panels.history_panel import HistoryPanel
from policyeditor.gui.panels.history_rows import ROW, DayRow, VersionRow
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.history.model import Author, Version
from policyeditor.messages import Message

pytestmark = pytest.mark.gui

TODAY = date(2026, 3, 3)
NOON = datetime(2026, 3, 3, 12, 0).astimezone()


def version(number: int, hours_ago: int, **more: str) -> Version:
    return Version(
        id=f"{number:040x}",
        time=NOON - timedelta(hours=hours_ago),
        author=Author("Ada Lovelace", "ada@example.org"),
        summary=f"{number}(A): reworded",
        path="privacy.md",
        **more,
    )


NEWEST = version(4, 0, significance="significant")
SECOND = version(3, 2, name="For the board")
THIRD = version(2, 24, significance="editorial")
OLDEST = version(1, 24 * 40, significance="no such word")
ALL = (NEWEST, SECOND, THIRD, OLDEST)


@pytest.fixture
def panel(qtbot: QtBot) -> HistoryPanel:
    made = HistoryPanel(LIGHT, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    made.show_versions(ALL, False)
    return made


def _list(panel: HistoryPanel) -> QListView:
    found = panel.findChild(QListView)
    assert isinstance(found, QListView)
    return found


def _choose(panel: HistoryPanel, *versions: Version) -> None:
    view = _list(panel)
    view.clearSelection()
    for number in range(view.model().rowCount()):
        index = view.model().index(number, 0)
        row = index.data(ROW)
        if isinstance(row, VersionRow) and row.version in versions:
            view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def _action(panel: HistoryPanel, text: str) -> QAction:
    return next(action for action in panel.findChildren(QAction) if action.text() == text)


def test_versions_are_grouped_by_day(panel: HistoryPanel) -> None:
    model = _list(panel).model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    days = [index.data() for index in rows if isinstance(index.data(ROW), DayRow)]
    assert days == ["Today", "Yesterday", "22 January 2026"]
    assert [isinstance(index.data(ROW), DayRow) for index in rows] == [
        True, False, False, True, False, True, False,
    ]  # fmt: skip


def test_what_is_known_of_a_version_is_told_but_its_identifier_is_not(panel: HistoryPanel) -> None:
    model = _list(panel).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    texts = [str(model.index(n, 0).data(role)) for n in range(model.rowCount())]
    assert "Ada Lovelace" in texts[1]
    assert "4(A): reworded" in texts[1]
    assert "Significant" in texts[1]
    assert "For the board" in texts[2]
    assert not any(one.id[-4:] in text for one in ALL for text in texts)


def test_the_keyboard_begins_at_the_newest_and_passes_over_days(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    view = _list(panel)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus, timeout=1000)
    assert panel.selected() == (NEWEST,)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.viewRequested, timeout=1000) as wish:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert wish.args == [THIRD]


def test_delete_does_nothing(qtbot: QtBot, panel: HistoryPanel) -> None:
    _choose(panel, NEWEST)
    QTest.keyClick(_list(panel), Qt.Key.Key_Delete)
    panel.show_versions(ALL, False)
    assert panel.selected() == (NEWEST,)


@pytest.mark.parametrize(
    ("text", "signal", "expected"),
    [
        ("View this version", "viewRequested", [SECOND]),
        ("Restore this version", "restoreRequested", [SECOND]),
        ("Name this version…", "nameRequested", [SECOND]),
        ("Compare with the draft", "compareRequested", [SECOND, None]),
        ("Compare with the version before", "compareRequested", [THIRD, SECOND]),
    ],
)
def test_each_action_goes_out_with_the_selected_version(
    qtbot: QtBot, panel: HistoryPanel, text: str, signal: str, expected: list[object]
) -> None:
    _choose(panel, SECOND)
    with qtbot.waitSignal(getattr(panel, signal), timeout=1000) as wish:
        _action(panel, text).trigger()
    assert wish.args == expected


def test_two_selected_versions_are_compared_the_older_first(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    _choose(panel, NEWEST, OLDEST)
    assert not _action(panel, "View this version").isEnabled()
    with qtbot.waitSignal(panel.compareRequested, timeout=1000) as wish:
        _action(panel, "Compare the two selected").trigger()
    assert wish.args == [OLDEST, NEWEST]


def test_without_a_selection_nothing_can_be_done(panel: HistoryPanel) -> None:
    _choose(panel)
    texts = [action.text() for action in panel.findChildren(QAction) if action.isEnabled()]
    assert not [text for text in texts if "version" in text or "Compare" in text]


def test_the_oldest_has_no_version_before(panel: HistoryPanel) -> None:
    _choose(panel, OLDEST)
    assert not _action(panel, "Compare with the version before").isEnabled()


def test_the_version_before_is_fetched_when_it_is_not_listed_yet(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    panel.show_versions(ALL[:3], True)
    _choose(panel, THIRD)
    with qtbot.waitSignal(panel.moreRequested, timeout=1000):
        _action(panel, "Compare with the version before").trigger()
    with qtbot.waitSignal(panel.compareRequested, timeout=1000) as wish:
        panel.append_versions((OLDEST,), False)
    assert wish.args == [OLDEST, THIRD]


def test_older_versions_are_asked_for_only_while_there_are_some(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == "Show older versions")
    assert not button.isVisible()
    panel.show_versions(ALL[:2], True)
    assert button.isVisible()
    with qtbot.waitSignal(panel.moreRequested, timeout=1000):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    panel.append_versions(ALL[2:], False)
    assert not button.isVisible()
    days = [
        index.data()
        for n in range(_list(panel).model().rowCount())
        if isinstance((index := _list(panel).model().index(n, 0)).data(ROW), DayRow)
    ]
    assert days == ["Today", "Yesterday", "22 January 2026"]


def test_a_new_version_on_top_keeps_the_selection(panel: HistoryPanel) -> None:
    panel.show_versions(ALL[1:], False)
    _choose(panel, THIRD)
    panel.show_versions(ALL, False)
    assert panel.selected() == (THIRD,)


def test_no_versions_and_no_history_are_told_in_words(panel: HistoryPanel) -> None:
    def told() -> str:
        return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())

    panel.show_versions((), False)
    assert "No versions yet" in told()
    panel.show_note(Message("The history cannot be read."))
    assert "The history cannot be read." in told()
    assert panel.selected() == ()
    panel.show_versions(ALL, False)
    assert not told()


def test_long_texts_and_many_versions_are_drawn(panel: HistoryPanel) -> None:
    long = Version(
        "f" * 40,
        NOON,
        Author("N" * 300, "n@example.org"),
        "word " * 500,
        "p.md",
        "review",
        "T" * 300,
    )
    panel.show_versions((long, *(version(n, n) for n in range(500))), True)
    panel.set_theme(DARK)
    panel.resize(200, 300)
    assert not panel.grab().isNull()
