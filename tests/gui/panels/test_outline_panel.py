"""The outline as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from policyeditor.gui.panels.outline_model import OutlineModel
from policyeditor.gui.panels.outline_panel import OutlinePanel
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.policy.clauses import Clause, ClauseKind

pytestmark = pytest.mark.gui


def clause(
    title: str, line: int, label: str = "", *below: Clause, kind: ClauseKind = ClauseKind.ITEM
) -> Clause:
    return Clause(label, label, kind, title, title, line, line, title, children=below)


CLAUSES = (
    clause(
        "Privacy", 1, "",
        clause("Scope", 3, "1", clause("Registration", 4, "(A)"), clause("Browsing", 6, "(B)")),
        clause("Plain words", 8, kind=ClauseKind.PARAGRAPH),
        clause("Cookies", 10, "2"),
        kind=ClauseKind.HEADING,
    ),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> OutlinePanel:
    widget = OutlinePanel(LIGHT)
    qtbot.addWidget(widget)
    widget.resize(240, 400)
    widget.show()
    return widget


def tree(panel: OutlinePanel) -> QTreeView:
    (view,) = panel.findChildren(QTreeView)
    return view


def titles(
    model: QAbstractItemModel, parent: QModelIndex | QPersistentModelIndex | None = None
) -> Iterator[str]:
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, 0, above)
        yield index.data()
        yield from titles(model, index)


def current(panel: OutlinePanel) -> str:
    return str(tree(panel).currentIndex().data())


def test_numbered_clauses_are_in_sight_and_plain_ones_are_not(panel: OutlinePanel) -> None:
    panel.show_clauses(CLAUSES)
    view = tree(panel)
    assert view.isVisible()
    assert list(titles(view.model())) == ["Privacy", "Scope", "Registration", "Browsing", "Cookies"]
    below = view.indexBelow(view.indexBelow(view.model().index(0, 0)))
    assert below.data() == "Registration"


def test_an_empty_policy_says_what_will_be_here(panel: OutlinePanel) -> None:
    panel.show_clauses(CLAUSES)
    panel.show_clauses(())
    (label,) = panel.findChildren(QLabel)
    assert label.isVisible()
    assert "clauses" in label.text()


def test_a_click_and_enter_choose_a_clause(panel: OutlinePanel, qtbot: QtBot) -> None:
    panel.show_clauses(CLAUSES)
    view = tree(panel)
    scope = view.indexBelow(view.model().index(0, 0))
    with qtbot.waitSignal(panel.clauseChosen) as chosen:
        place = view.visualRect(scope).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [3]
    with qtbot.waitSignal(panel.clauseChosen) as chosen:
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [4]


def test_the_clause_of_the_cursor_is_marked_without_choosing_it(panel: OutlinePanel) -> None:
    chosen: list[int] = []
    panel.clauseChosen.connect(chosen.append)
    panel.show_clauses(CLAUSES)
    panel.follow(7)
    assert current(panel) == "Browsing"
    panel.follow(9)
    assert current(panel) == "Browsing"
    panel.follow(12)
    assert current(panel) == "Cookies"
    tree(panel).collapse(tree(panel).model().index(0, 0))
    panel.follow(4)
    assert current(panel) == "Privacy"
    assert chosen == []


def test_writing_keeps_what_is_folded_and_selected(panel: OutlinePanel) -> None:
    panel.show_clauses(CLAUSES)
    view = tree(panel)
    scope = view.indexBelow(view.model().index(0, 0))
    view.collapse(scope)
    panel.follow(10)
    (privacy,) = CLAUSES
    first, plain, cookies = privacy.children
    new = clause("Purposes", 9, "2")
    renamed = replace(first, title="Reach", line=5)
    panel.show_clauses(
        (replace(privacy, children=(renamed, plain, new, replace(cookies, label="3"))),)
    )
    assert list(titles(view.model())) == [
        "Privacy", "Reach", "Registration", "Browsing", "Purposes", "Cookies",
    ]  # fmt: skip
    reach = view.indexBelow(view.model().index(0, 0))
    assert reach.data() == "Reach"
    assert not view.isExpanded(reach)
    assert current(panel) == "Cookies"


def test_moved_lines_are_followed(panel: OutlinePanel) -> None:
    panel.show_clauses((clause("One", 1, "1"), clause("Two", 5, "2")))
    panel.show_clauses((clause("One", 3, "1"), clause("Two", 9, "2")))
    panel.follow(6)
    assert current(panel) == "One"


def test_it_is_drawn_in_both_themes(panel: OutlinePanel, qtbot: QtBot) -> None:
    panel.show_clauses(CLAUSES)
    light = panel.grab().toImage()
    panel.set_theme(DARK)
    assert panel.grab().toImage() != light


CLAUSE_TREES = st.recursive(
    st.builds(
        clause, st.sampled_from("abcdefgh"), st.integers(1, 99),
        kind=st.sampled_from([ClauseKind.ITEM, ClauseKind.PARAGRAPH]),
    ),
    lambda below: st.builds(
        lambda title, under: clause(title, 1, "", *under),
        st.sampled_from("abcdefgh"), st.lists(below, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip


def shown(clauses: tuple[Clause, ...]) -> Iterator[str]:
    for each in clauses:
        if each.kind is not ClauseKind.PARAGRAPH:
            yield each.title
        yield from shown(each.children)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(trees=st.lists(st.lists(CLAUSE_TREES, max_size=5).map(tuple), min_size=2, max_size=4))
def test_any_change_of_the_clauses_is_told_to_qt(
    qapp: object, trees: list[tuple[Clause, ...]]
) -> None:
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for clauses in trees:
        model.show_clauses(clauses)
        assert list(titles(model)) == list(shown(clauses))
        assert [entry.clause and entry.clause.title for entry in model.in_reading_order()] == list(
            shown(clauses)
        )
    tester.deleteLater()


def test_the_menu_of_a_clause_offers_its_history(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    panel = OutlinePanel(LIGHT)
    qtbot.addWidget(panel)
    panel.show_clauses(CLAUSES)
    panel.show()
    tree = panel.findChild(QTreeView)
    assert tree is not None
    tree.customContextMenuRequested.emit(tree.rect().bottomRight())
    assert not opened
    scope = tree.model().index(0, 0, tree.model().index(0, 0))
    tree.customContextMenuRequested.emit(tree.visualRect(scope).center())
    entries = {action.text(): action for action in opened[0].actions()}
    with qtbot.waitSignal(panel.historyRequested, timeout=1000) as wish:
        entries["History of this clause"].trigger()
    assert wish.args == ["Scope"]
    with qtbot.waitSignal(panel.clauseChosen, timeout=1000) as wish:
        entries["Go to this clause"].trigger()
    assert wish.args == [3]


def drop(panel: OutlinePanel, moved: str, at: str, share: float) -> None:
    """Drag a clause onto the row of another, at a share of its height."""
    view = tree(panel)
    view.setDragDropMode(QTreeView.DragDropMode.DragDrop)  # events made by hand have no source
    model = view.model()
    rows = {
        index.data(): index
        for index in (
            model.index(0, 0),
            *(model.index(row, 0, model.index(0, 0)) for row in range(2)),
            *(model.index(row, 0, model.index(0, 0, model.index(0, 0))) for row in range(2)),
        )
    }
    area = view.visualRect(rows[at])
    place = QPoint(area.left() + 4, area.top() + round(share * area.height()))
    data = model.mimeData([rows[moved]])
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    view.dragEnterEvent(QDragEnterEvent(place, action, data, button, held))
    view.dragMoveEvent(QDragMoveEvent(place, action, data, button, held))
    view.dropEvent(QDropEvent(QPointF(place), action, data, button, held))


def test_a_clause_is_dropped_before_behind_or_on_another(panel: OutlinePanel) -> None:
    panel.show_clauses(CLAUSES)
    wishes: list[tuple[int, int, str]] = []
    panel.placeRequested.connect(lambda *wish: wishes.append(wish))
    for share in (0.05, 0.5, 0.9):
        drop(panel, "Cookies", "Registration", share)
    assert wishes == [(10, 4, "before"), (10, 4, "under"), (10, 4, "behind")]
    panel.allow_changes(allowed=False)
    drop(panel, "Cookies", "Registration", 0.02)
    assert len(wishes) == 3


def test_keys_move_the_clause_and_change_its_level(panel: OutlinePanel) -> None:
    panel.show_clauses(CLAUSES)
    moves: list[tuple[int, bool]] = []
    levels: list[tuple[int, bool]] = []
    panel.moveRequested.connect(lambda *wish: moves.append(wish))
    panel.levelRequested.connect(lambda *wish: levels.append(wish))
    panel.follow(4)
    keys = Qt.KeyboardModifier
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(tree(panel), key, keys.AltModifier | keys.ShiftModifier)
    assert moves == [(4, False), (4, True)]
    assert levels == [(4, True), (4, False)]
