"""The version history, as a person uses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
)
from pytestqt.qtbot import QtBot
from tests.gui.person import click

from policyeditor.comparison.model import ChangeKind, Op, Significance
from policyeditor.gui.panels.history_actions import HistoryActions
from policyeditor.gui.panels.history_filter import Asked, HistoryFilter
from policyeditor.gui.panels.history_list import HistoryList
from policyeditor.gui.panels.history_panel import HistoryPanel
from policyeditor.gui.panels.history_redline import redline_layout
from policyeditor.gui.panels.history_rows import ROW, DayRow, HistoryRows, VersionRow
from policyeditor.gui.panels.history_words import in_force_words
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.history.model import Author, Published, Version
from policyeditor.messages import Message
from policyeditor.workspace.timeline import Found, Wanted
from policyeditor.workspace.timeline_model import ClauseChange, Part
from policyeditor.workspace.timeline_restore import Cited

pytestmark = pytest.mark.gui

TODAY = date(2026, 3, 3)
CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
NOON = datetime(2026, 3, 3, 12, 0).astimezone()


def version(number: int, hours_ago: int, **more: str) -> Version:
    made = Version(
        id=f"{number:040x}",
        time=NOON - timedelta(hours=hours_ago),
        author=Author("Ada Lovelace", "ada@example.org"),
        summary=f"{number}(A): reworded",
        path="privacy.md",
    )
    return replace(made, **more)  # type: ignore[arg-type]  # names and significances are texts


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
    found = panel.findChild(HistoryList)
    assert isinstance(found, HistoryList)
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
    assert days == ["Today", "Yesterday", "Thursday, 22 January 2026"]
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


def test_what_strangers_wrote_is_no_markup(panel: HistoryPanel) -> None:
    stranger = replace(NEWEST, summary="<img src='file:///etc/passwd'>", name="<b>x</b>")
    panel.show_versions((stranger,), False)
    tip = str(_list(panel).model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert "<b>" not in tip


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
    bar = panel.findChild(HistoryActions)
    assert bar is not None
    menus = {menu.menuAction() for menu in bar.findChildren(QMenu)}
    actions = [action for action in bar.findChildren(QAction) if action not in menus]
    assert not [action.text() for action in actions if action.isEnabled()]


def test_the_oldest_has_no_version_before(panel: HistoryPanel) -> None:
    _choose(panel, OLDEST)
    assert not _action(panel, "Compare with the version before").isEnabled()


def test_the_version_before_is_asked_for_when_it_is_not_listed_yet(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    panel.show_versions(ALL[:3], True)
    _choose(panel, THIRD)
    with qtbot.waitSignal(panel.compareBeforeRequested, timeout=1000) as wish:
        _action(panel, "Compare with the version before").trigger()
    assert wish.args == [THIRD]


def _many(count: int, start: int = 0) -> tuple[Version, ...]:
    return tuple(version(10_000 - n, n) for n in range(start, start + count))


def test_older_versions_are_asked_for_at_the_end_and_only_while_there_are_some(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    with qtbot.waitSignal(panel.moreRequested, timeout=2000):
        panel.show_versions(_many(60), True)
        _list(panel).scrollToBottom()
    panel.append_versions(_many(60, 60), False)
    assert len(panel.versions) == 120
    with qtbot.assertNotEmitted(panel.moreRequested, wait=50):
        _list(panel).scrollToBottom()
    model = _list(panel).model()
    rows = [model.index(n, 0).data(ROW) for n in range(model.rowCount())]
    days = [row.day for row in rows if isinstance(row, DayRow)]
    assert len(days) == len(set(days))


def test_the_rows_are_a_list_as_qt_wants_it(qtbot: QtBot) -> None:
    rows = HistoryRows(lambda: TODAY)
    tester = QAbstractItemModelTester(rows)
    rows.show((VersionRow(each) for each in _many(10)), more=True)
    assert rows.more
    assert not rows.canFetchMore(QModelIndex())  # the tester has asked for them already
    rows.append(VersionRow(each) for each in _many(10, 10))
    assert not rows.more
    assert rows.number_of(_many(20)[19]) == 19
    assert rows.beside(_many(20)[19], -1) == _many(20)[18]
    assert rows.beside(_many(20)[0], -1) is None
    assert tester.model() is rows


def test_end_goes_to_the_first_version_however_many_are_to_come(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    panel.show_versions(_many(60), True)
    _list(panel).setFocus()
    with qtbot.waitSignal(panel.moreRequested, timeout=2000):
        QTest.keyClick(_list(panel), Qt.Key.Key_End)
    with qtbot.waitSignal(panel.moreRequested, timeout=2000):
        panel.append_versions(_many(60, 60), True)
    panel.append_versions(_many(60, 120), False)
    assert panel.selected() == (_many(180)[-1],)


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
    assert told() == "All versions"


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


KEEPING = Cited("k", "5(B)", "Keeping", 1, 10)
SHARING = Cited("s", "6", "Sharing", 0, 20)


def _change(*kinds: ChangeKind, old: str = "90 ", new: str = "30 ") -> ClauseChange:
    words = ((Op.EQUAL, "We delete after "), (Op.DELETE, old), (Op.INSERT, new), (Op.EQUAL, "days"))
    return ClauseChange(
        kinds, Significance.SIGNIFICANT, "5(A)", "5(B)", "", (Part("(B)", "(B)", words),), "k"
    )


REWORDED = Found(SECOND, _change(ChangeKind.REWORDED))
RENUMBERED = Found(THIRD, _change(ChangeKind.RENUMBERED, old="", new=""))


def _box(panel: HistoryPanel, words: str) -> QCheckBox:
    return next(box for box in panel.findChildren(QCheckBox) if box.text() == words)


def _search(panel: HistoryPanel, *found: Found) -> None:
    panel.show_clauses((KEEPING, SHARING))
    panel.ask_for_clause("k")
    panel.begin_search()
    panel.show_found(found, 4, 4)


def _told(panel: HistoryPanel) -> str:
    """What its labels say, whole where there is no room for all of it."""
    shown = (label for label in panel.findChildren(QLabel) if label.isVisible())
    return " ".join(label.accessibleName() or label.text() for label in shown)


def _stand_apart(panel: HistoryPanel) -> bool:
    """Whether each row is as high as its lines need, and begins where the one above ends."""
    view = _list(panel)
    places = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
    return all(
        place.height() == view.sizeHintForRow(row) for row, place in enumerate(places)
    ) and all(below.top() == above.bottom() + 1 for above, below in pairwise(places))


def test_rows_are_measured_anew_in_a_panel_of_another_width(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    words = "1(D): added; 2: added; 3(B), 3(C): reworded; 5 clauses renumbered; 8: moved"
    panel.show_versions(tuple(replace(each, summary=words) for each in ALL), False)
    heights = []
    for width in (640, 360, 641):
        panel.resize(width, panel.height())
        qtbot.waitUntil(lambda: _stand_apart(panel))
        heights.append(_list(panel).sizeHintForRow(1))
    assert heights[0] == heights[2] < heights[1]


def test_rows_are_measured_anew_when_more_is_known_of_a_version(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    plain = replace(NEWEST, significance="")
    panel.show_versions((plain, SECOND), False)
    before = _list(panel).sizeHintForRow(1)
    panel.show_versions((NEWEST, SECOND), False)
    assert _list(panel).sizeHintForRow(1) > before
    qtbot.waitUntil(lambda: _stand_apart(panel))


def test_a_clause_is_asked_for_and_given_up_again(qtbot: QtBot, panel: HistoryPanel) -> None:
    panel.show_clauses((KEEPING, SHARING))
    with qtbot.waitSignal(panel.searchRequested, timeout=1000) as wish:
        panel.ask_for_clause("k")
    assert wish.args == [Asked(clause=KEEPING)]
    assert "5(B) Keeping" in _told(panel)
    with qtbot.waitSignal(panel.searchRequested, timeout=1000) as wish:
        click(panel, "Show all versions")
    assert wish.args == [Asked()]


def test_each_field_of_the_form_narrows_the_list(qtbot: QtBot, panel: HistoryPanel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_F, CTRL_ALT)
    form = panel.findChild(HistoryFilter)
    assert form is not None
    qtbot.waitUntil(form.isVisible, timeout=1000)
    box = next(b for b in form.findChildren(QComboBox) if "Anybody" in b.currentText())
    assert [box.itemText(n) for n in range(box.count())] == ["Anybody", "Ada Lovelace"]
    box.setEditText("Ada")
    words = next(f for f in form.findChildren(QLineEdit) if f.placeholderText())
    QTest.keyClicks(words, "30 days")
    with qtbot.waitSignal(panel.searchRequested, timeout=2000) as wish:
        QTest.keyClick(words, Qt.Key.Key_Return)
    assert wish.args == [Asked(Wanted(person="Ada", words="30 days"))]
    _box(panel, "Only versions with a name").click()
    days = [b for b in form.findChildren(QCheckBox) if not b.text()]
    days[0].click()
    assert panel.asked.wanted.since == date.today()
    assert panel.asked.wanted.named
    assert "by Ada · “30 days” · from" in form.words
    QTest.keyClick(words, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert _list(panel).hasFocus()


def test_a_search_tells_how_far_it_is_and_can_be_stopped(qtbot: QtBot, panel: HistoryPanel) -> None:
    bar = panel.findChild(QProgressBar)
    assert bar is not None
    panel.show_clauses((KEEPING,))
    panel.ask_for_clause("k")
    panel.begin_search()
    panel.show_found((REWORDED,), 40, 100)
    assert bar.isVisible()
    assert "Looked through 40 of 100" in _told(panel)
    with qtbot.waitSignal(panel.searchEnded, timeout=1000):
        click(panel, "Stop looking")
    assert not bar.isVisible()
    assert panel.versions == (SECOND,)


def test_a_clause_history_tells_what_changed_of_it_in_words(panel: HistoryPanel) -> None:
    _search(panel, REWORDED)
    text = str(_list(panel).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "5(B): Reworded, was 5(A)" in text
    assert "Out: 90\nIn: 30" in text
    assert "Significant" in text
    assert not panel.grab().isNull()


def test_a_row_is_as_high_as_the_redline_of_its_clause(panel: HistoryPanel) -> None:
    _search(panel, REWORDED)
    short = _list(panel).sizeHintForRow(1)
    long = replace(_change(ChangeKind.REWORDED, new="word " * 60), place_id="another")
    _search(panel, Found(SECOND, long))
    assert _list(panel).sizeHintForRow(1) > short


def test_numbering_and_layout_are_folded_away_until_they_are_asked_for(
    panel: HistoryPanel,
) -> None:
    _search(panel, REWORDED, RENUMBERED)
    assert panel.versions == (SECOND,)
    assert "1 version, 1 more of numbering and layout" in _told(panel)
    _box(panel, "Numbering and layout too").click()
    both: tuple[Version, ...] = (SECOND, THIRD)
    assert panel.versions == both
    _box(panel, "Numbering and layout too").click()
    _search(panel, RENUMBERED)
    assert "No version changed the words of this clause" in _told(panel)


def test_two_selected_versions_are_compared_by_the_keyboard(
    qtbot: QtBot, panel: HistoryPanel
) -> None:
    panel.activateWindow()
    _list(panel).setFocus()
    _choose(panel, SECOND, OLDEST)
    with qtbot.waitSignal(panel.compareRequested, timeout=1000) as wish:
        QTest.keyClick(_list(panel), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wish.args == [OLDEST, SECOND]


def test_a_search_where_nothing_was_saved_yet_says_so(panel: HistoryPanel) -> None:
    panel.begin_search()
    panel.show_found((), 0, 0)
    assert "No versions yet" in _told(panel)


def test_a_search_that_finds_nothing_says_what_can_be_done(panel: HistoryPanel) -> None:
    _search(panel)
    assert "in the draft alone" in _told(panel)
    panel.forget_search()
    panel.show_versions(ALL, False)
    assert "No version" not in _told(panel)


def test_the_words_of_a_clause_are_restored_and_quoted(qtbot: QtBot, panel: HistoryPanel) -> None:
    assert not _action(panel, "Restore these words of the clause in the draft").isVisible()
    _search(panel, REWORDED)
    _choose(panel, SECOND)
    for words, signal in (
        ("Restore these words of the clause in the draft", panel.clauseRestoreRequested),
        ("Copy the clause as a quotation", panel.quoteRequested),
    ):
        with qtbot.waitSignal(signal, timeout=1000) as wish:
            _action(panel, words).trigger()
        assert wish.args == [SECOND, "k"]
    with qtbot.waitSignal(panel.compareBeforeRequested, timeout=1000) as wish:
        _action(panel, "Compare with the version before").trigger()
    assert wish.args == [SECOND]


@pytest.mark.parametrize(
    ("key", "modifiers", "signal"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, "compareRequested"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, "compareRequested"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "nameRequested"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "viewRequested"),
    ],
)
def test_the_keyboard_does_it_too(
    qtbot: QtBot,
    panel: HistoryPanel,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    signal: str,
) -> None:
    panel.activateWindow()
    _list(panel).setFocus()
    _choose(panel, SECOND)
    with qtbot.waitSignal(getattr(panel, signal), timeout=1000):
        QTest.keyClick(_list(panel), key, modifiers)


def test_the_menu_offers_what_can_be_done(
    panel: HistoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    _list(panel).customContextMenuRequested.emit(_list(panel).rect().center())
    assert not opened  # nothing is selected
    _choose(panel, SECOND)
    _list(panel).customContextMenuRequested.emit(_list(panel).rect().center())
    [menu] = opened
    assert [a.text() for a in menu.actions() if a.text() and a.isVisible()] == [
        "View this version",
        "Compare with the draft",
        "Compare with the version before",
        "Compare the two selected",
        "Restore this version",
        "Name this version…",
    ]


def test_a_published_version_says_from_when_it_is_in_force(panel: HistoryPanel) -> None:
    record = Published(
        "privacy.md", "r", "t", date(2026, 5, 1), date(2026, 4, 1), NOON, "Ada", "0", "0"
    )
    before = _list(panel).sizeHintForRow(1)
    panel.show_versions((replace(NEWEST, published=record), *ALL[1:]), False)
    text = str(_list(panel).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Published, in force from 1 May 2026" in text
    assert _list(panel).sizeHintForRow(1) > before
    assert not panel.grab().isNull()


def test_a_version_rested_on_is_made_ready(qtbot: QtBot, panel: HistoryPanel) -> None:
    with qtbot.waitSignal(panel.versionMarked, timeout=2000) as wish:
        _choose(panel, THIRD)
    assert wish.args == [THIRD]


def test_a_long_redline_is_cut_to_a_few_lines() -> None:
    words = tuple((op, "word " * 200) for op in (Op.DELETE, Op.INSERT))
    layout = redline_layout(words, QApplication.font(), 240, 4, LIGHT)
    assert layout.lineCount() == 4
    assert layout.text().endswith("…")
    assert redline_layout([], QApplication.font(), 240, 4, LIGHT).lineCount() <= 1


def test_a_version_whose_day_lies_ahead_is_not_told_to_be_in_force() -> None:
    soon = date.today() + timedelta(days=30)
    ahead = Published("privacy.md", "r", "t", soon, date(2026, 4, 1), NOON, "Ada", "0", "0")
    assert "not yet in force" in in_force_words(ahead)
    assert "not yet" not in in_force_words(replace(ahead, effective=date.today()))
