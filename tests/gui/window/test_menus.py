"""Every menu entry: enabled exactly where it makes sense, and it does something."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QFileDialog, QMenu, QWidget
from tests.gui.person import POLICY

from policyeditor.gui.window.views import View

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

    from policyeditor.gui.desk import OpenDocument

pytestmark = pytest.mark.gui

#: What makes sense without anything open.
ALWAYS = {
    "new_folder", "open_folder", "open_policy", "sample", "quit", "full_screen", "author",
    "guide", "tour", "shortcuts", "about", "drafts_aside", "settings", "palette", "own_words",
}  # fmt: skip
FOLDER = {
    "own_words",
    "new_policy",
    "get_latest",
    "send",
    "share",
    "find_all",
    "replace_in_all",
    "next_found",
    "previous_found",
}
#: What changes the text.
WRITING = {
    "undo", "redo", "cut", "paste", "paste_plain", "replace", "link", "date", "rule", "bold",
    "italic",
    "table", "picture", "comment", "struck", "code", "clear", "body", "indent", "outdent",
    "heading_1", "heading_2", "heading_3", "heading_4", "heading_5", "heading_6",
    "numbered", "bullets", "quote",
    "clause_up", "clause_down", "clause_in", "clause_out", "clause_insert", "clause_delete",
    "renumber", "left_references", "link_clause", "go_to_cited",
}  # fmt: skip
IN_FRONT = {"find", "clause_history", "split", "fold", "next_comment", "previous_comment"}
#: What goes through changes and decides on them.
REDLINE = {
    "next", "previous", "decide_significant", "decide_editorial", "decide_suggested", "accept",
    "reject",
}  # fmt: skip


def _enabled(person: Person) -> set[str]:
    actions = person.window.actions_by_id
    return {id for id in actions if actions[id].isEnabled()}


def _policy(person: Person) -> set[str]:
    """What needs a policy, whatever stands in front of it."""
    return set(person.window.actions_by_id) - ALWAYS - FOLDER - WRITING - IN_FRONT - REDLINE


def test_with_nothing_open_only_beginning_makes_sense(sit: Sit) -> None:
    assert _enabled(sit()) == ALWAYS


def test_in_an_empty_folder_a_policy_can_be_made(sit: Sit, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    assert _enabled(sit(empty)) == ALWAYS | FOLDER


def test_with_a_policy_all_but_the_redlines_entries_make_sense(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    assert _enabled(person) == set(person.window.actions_by_id) - REDLINE


def test_in_a_redline_the_text_is_not_changed_unseen(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.save()
    person.replace("90", "30")
    person.press("compare")
    person.wait("the redline", lambda: person.window.redline.comparison.changes)
    # Undo is seen there: the redline follows the draft.
    seen = {"undo", "redo"}
    assert _enabled(person) == ALWAYS | FOLDER | _policy(person) | REDLINE | seen
    person.window.redline.closeRequested.emit()
    assert _enabled(person) == set(person.window.actions_by_id) - REDLINE


def test_after_the_last_policy_is_closed_its_entries_are_grey(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.press("close")
    assert _enabled(person) == ALWAYS | FOLDER


def test_every_entry_stands_in_a_menu_and_no_two_share_their_keys(sit: Sit, folder: Path) -> None:
    window = sit(folder).window
    shown: list[QAction] = []
    for menu in window.menuBar().findChildren(QMenu):
        shown += [action for action in menu.actions() if not action.isSeparator()]
    for id in window.actions_by_id:
        assert window.actions_by_id[id] in shown, id
    assert all(action.text().strip() for action in shown)
    once = {action.objectName() or action.text(): action for action in shown}.values()
    keys = [keys.toString() for action in once for keys in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(QKeySequence(key).count() == 1 for key in keys)


def _opened(person: Person) -> list[QDialog]:
    """The dialogs that stand open beside the window."""
    boxes = person.window.findChildren(QDialog)
    return [box for box in boxes if box.isVisible() and box.objectName() != "telling"]


class Effects:
    """What a person would notice of an entry, as far as it can be told apart."""

    def __init__(self, person: Person, asked: list[str]) -> None:
        self._person = person
        self._asked = asked
        self.before = self._now()

    def _now(self) -> tuple[object, ...]:
        window = self._person.window
        document = window.desk.current
        editor = document.editor if document else None
        focus = QApplication.focusWidget()
        return (
            tuple(self._asked),
            editor.toPlainText() if editor else "",
            editor.textCursor().position() if editor else 0,
            editor.textCursor().selectedText() if editor else "",
            editor.fontMetrics().height() if editor else 0,
            QGuiApplication.clipboard().text(),
            window.desk.count(),
            window.places.currentWidget(),
            window.isVisible(),
            window.isFullScreen(),
            window.statusBar().currentMessage(),
            document.find_bar.isVisible() if document else False,
            focus.objectName() or type(focus).__name__ if focus else "",
            tuple(dock.visibleRegion().isEmpty() for dock in window.docks._all),
            window.preview.zoom,
            _ring(person=self._person),
            window.views.view,
            editor.fold.folded if editor else False,
            tuple(window.actions_by_id[id].isChecked() for id in ("split", "spelling")),
            [type(box).__name__ for box in _opened(self._person)],
            any(each.isVisible() for each in window.findChildren(QWidget, "tour_bubble")),
        )

    def seen(self) -> bool:
        return self._now() != self.before


def _ring(person: Person) -> tuple[bool, QRect]:
    """Where the frame around a pane is that a key led to."""
    ring = person.window.findChild(QWidget, "focus_ring")
    assert ring is not None
    return ring.isVisible(), ring.geometry()


def _prepare(person: Person) -> dict[str, Callable[[], object]]:
    """What must be so before an entry can show what it does."""
    editor = person.document.editor

    def select() -> None:
        editor.go_to(13, 8, 13, 10)

    def select_to_copy() -> None:
        QGuiApplication.clipboard().clear()
        select()

    def make_bold() -> None:
        select()
        editor.bold()

    def undo() -> None:
        person.write("x")
        editor.undo()

    return {
        "undo": lambda: person.write("x"),
        "redo": undo,
        "cut": select_to_copy,
        "copy": select_to_copy,
        "paste": lambda: QGuiApplication.clipboard().setText("pasted"),
        "paste_plain": lambda: QGuiApplication.clipboard().setText("pasted"),
        "clear": make_bold,
        "body": lambda: editor.heading(1),
        "outdent": editor.indent,
        "zoom_reset": editor.zoom_in,
        "preview_reset": lambda: person.window.preview.set_zoom(2.0),
        "versions": lambda: person.window.docks.details.raise_(),
        "details": lambda: person.window.docks.history.raise_(),
        "problems": lambda: person.window.docks.problems.close(),
        "find": select,
        "view_both": lambda: person.window.views.show(View.TEXT),
    }


def _ids(person: Person) -> list[str]:
    """The entries that need no redline, those that end something last."""
    last = ["close", "quit"]
    actions = person.window.actions_by_id
    return [id for id in actions if id not in REDLINE and id not in last] + last


def _tidy(person: Person, document: OpenDocument) -> None:
    """The window as it was, for the next entry."""
    window = person.window
    for box in _opened(person):
        box.close()
    window.show_place(window.writing)
    window.showNormal()
    window.desk.setCurrentWidget(document.page)
    window.statusBar().clearMessage()
    window.views.show(View.BOTH)
    if window.actions_by_id["split"].isChecked():
        person.press("split")
    window.docks.problems.show()
    if search := window.findChild(QDockWidget, "dock_search"):
        search.hide()
    document.find_bar.hide()
    document.editor.reset_zoom()
    document.editor.set_view(POLICY)
    document.editor.go_to(14)


def test_each_entry_does_something(sit: Sit, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def note(dialog: QDialog) -> int:
        asked.append(type(dialog).__name__)
        return 0

    def ask(*_arguments: object) -> str:
        asked.append("system dialog")
        return ""

    monkeypatch.setattr(QDialog, "exec", note)
    monkeypatch.setattr(QPrintDialog, "exec", note)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (ask(), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (ask(), ""))
    person = sit(folder)
    document = person.document
    for id in _ids(person):
        if id not in ("close", "quit"):
            _tidy(person, document)
            _prepare(person).get(id, lambda: None)()
        person.rest()
        effects = Effects(person, asked)
        person.press(id)
        person.wait(f"what {id} does", effects.seen)
        for opened in _opened(person):
            opened.close()
        person.rest()
        if (box := person._telling()) is not None:
            box.accept()


def test_each_entry_of_a_redline_does_something(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    person.save()
    person.replace("90", "30")
    person.replace("nothing", "something")
    person.press("compare")
    person.wait("the redline", lambda: person.window.redline.comparison.changes)
    changes = person.window.redline._changes
    order = ("next", "previous", "decide_significant", "decide_editorial", "decide_suggested",
             "accept", "reject")  # fmt: skip
    assert set(order) == REDLINE
    for id in order:
        person.window.redline.select_change(0)
        person.press("previous" if id == "next" else "next")
        if id == "decide_suggested":
            person.press("decide_editorial")
        elif id == "decide_editorial":
            person.press("decide_significant")
        person.let()
        before = changes.grab().toImage()
        person.press(id)
        person.wait(
            f"what {id} does",
            lambda before=before: changes.grab().toImage() != before,  # type: ignore[misc]  # bound now
        )
        person.rest()


def test_what_the_entries_write(sit: Sit, folder: Path) -> None:
    person = sit(folder)
    editor = person.document.editor
    expected = {
        "bold": ("90", "**90**"),
        "italic": ("90", "*90*"),
        "struck": ("invoices", "~~invoices~~"),
        "quote": ("1. Keeping", "> 1. Keeping"),
        "heading_2": ("# Privacy Policy", "## Privacy Policy"),
    }
    for id, (old, new) in expected.items():
        editor.go_to(1)
        view = person.document.session.view
        line = view[: view.index(old)].count("\n") + 1
        column = view.split("\n")[line - 1].index(old) + 1
        editor.go_to(line, column, line, column + len(old))
        person.press(id)
        assert new in person.text, id
        person.press("undo")
        assert person.text == POLICY, id
