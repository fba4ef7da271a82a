"""Names and words of strangers are text wherever the window shows them, never markup."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QAbstractItemModel, QModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)
from tests.gui.person import POLICY

from policyeditor.gui.dialogs.changed_on_disk_dialog import ChangedOnDiskDialog
from policyeditor.gui.dialogs.compare_dialog import CompareDialog
from policyeditor.gui.dialogs.recovery_dialog import RecoveryDialog
from policyeditor.workspace.recovery import Journal
from policyeditor.workspace.session import digest_of

if TYPE_CHECKING:
    from tests.gui.conftest import Sit

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(os.name == "nt", reason="Windows has no such names"),
]

MARKUP = "<img src=x><b>bold<i>"
BIDI = "\u202egpj.\u2066evil"
LONG = "long " * 2000
#: What of them may stand in a name of a file: it holds up to 255 bytes and no slash.
NAME = f"{MARKUP} & {BIDI}\nsecond line"


@pytest.fixture
def hostile(tmp_path: Path, home: Path) -> Path:
    """A folder with a version in which every name and word is hostile."""
    assert home.is_dir()
    folder = tmp_path / NAME
    (folder / NAME).mkdir(parents=True)
    title = f"{MARKUP}{BIDI}{LONG}"
    text = POLICY.replace("title: Privacy Policy", f"title: '{title}'").replace(
        "1. Keeping", f"## {title}\n\n1. Keeping {MARKUP}"
    )
    (folder / NAME / f"{NAME}.md").write_text(text, encoding="utf-8")
    who = {"NAME": f"{BIDI} & {LONG}", "EMAIL": "ada@example.org"}
    them = {
        f"GIT_{role}_{key}": value for role in ("AUTHOR", "COMMITTER") for key, value in who.items()
    }
    for arguments in (
        ("init", "-q", "-b", "<b>line<i>"),
        ("add", "."),
        ("commit", "-qm", f"{MARKUP}{BIDI} {LONG}"),
    ):
        subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **them})
    return folder


def _is_markup(text: str) -> bool:
    return Qt.mightBeRichText(text) and ("<img" in text or "<b>" in text)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """The texts of a widget that Qt would draw as markup where they look so."""
    yield "tip", widget.toolTip()
    yield "status tip", widget.statusTip()
    yield "help", widget.whatsThis()
    for action in widget.actions():
        yield "action's tip", action.toolTip()
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield "label", widget.text()
    if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield "box", widget.text()
        yield "box's words", widget.informativeText()
    if isinstance(widget, QTabBar):
        for index in range(widget.count()):
            yield "tab's tip", widget.tabToolTip(index)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from (("item's tip", tip) for tip in _tips(widget.model(), QModelIndex(), 0))


def _tips(model: QAbstractItemModel, parent: QModelIndex, depth: int) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), 50)):
        index = model.index(row, 0, parent)
        yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        if depth < 4:
            yield from _tips(model, index, depth + 1)


def _read_as_markup(top: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()}: {what}: {text[:60]!r}"
        for widget in (top, *top.findChildren(QWidget))
        for what, text in _texts_of(widget)
        if _is_markup(text)
    ]


def test_nothing_in_the_window_reads_them_as_markup(sit: Sit, hostile: Path) -> None:
    person = sit(hostile)
    window = person.window
    person.wait("the versions", lambda: window.history.versions)
    person.wait("the outline", lambda: window.outline.findChildren(QAbstractItemView)[0].model())
    person.document.editor.go_to(10, 1)
    person.replace("90", "30")
    person.let(300)
    person.rest()
    assert _read_as_markup(window) == []
    for menu in window.findChildren(QMenu):
        assert not any(_is_markup(action.toolTip()) for action in menu.actions())
    assert window.minimumSizeHint().width() <= 900
    person.hub.showing.show_recent()
    window.show_welcome()
    assert _read_as_markup(window) == []


def test_no_dialog_reads_them_as_markup(sit: Sit, hostile: Path) -> None:
    policy = hostile / NAME / f"{NAME}.md"
    journal = Journal(hostile.parent / "home" / "recovery")
    journal.keep(policy, f"{MARKUP} typed", digest_of(policy.read_bytes()))
    journal.close()
    person = sit(hostile)
    recovery = person.wait("the drafts", lambda: person.window.findChild(RecoveryDialog))
    assert isinstance(recovery, RecoveryDialog)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(_read_as_markup(dialog))
        assert dialog.minimumSizeHint().width() <= 900
        dialog.reject()

    look(recovery)
    person.replace("90", "30")
    person.answer(CompareDialog, look)
    person.press("compare_two")
    person.has_answered()
    policy.write_text(POLICY, encoding="utf-8")
    person.answer(ChangedOnDiskDialog, look)
    person.press("save")
    person.has_answered()
    person.rest()
    person.answer(QMessageBox, look)
    person.press("close")
    person.has_answered()
    policy.unlink()
    policy.mkdir()
    person.press("save")
    box = person.wait("a sentence", lambda: person.window.findChild(QMessageBox, "telling"))
    assert box is not None
    look(box)
    person.hub.watching.look()
    seen += _read_as_markup(person.window)
    assert seen == []
    assert QApplication.activeModalWidget() is None
