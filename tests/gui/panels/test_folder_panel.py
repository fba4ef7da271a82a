"""The policies of a folder, with their translations."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from policyeditor.gui.panels.folder_panel import FolderPanel
from policyeditor.gui.style.theme import DARK, LIGHT
from policyeditor.workspace.families import Family, FamilyMember
from policyeditor.workspace.folder import PolicyFolder

pytestmark = pytest.mark.gui

ROOT = Path("/policies").absolute()
EN, DE, TERMS, README = (
    ROOT / name for name in ("en/privacy.md", "de/privacy.md", "en/terms.md", "README.md")
)
FOLDER = PolicyFolder(ROOT, (README, DE, EN, TERMS))
FAMILIES = (
    Family("Privacy Policy", (FamilyMember(DE, "de"), FamilyMember(EN, "en"))),
    Family("Terms", (FamilyMember(TERMS, "en"),), ("de",)),
)


@pytest.fixture
def panel(qtbot: QtBot) -> FolderPanel:
    made = FolderPanel(LIGHT)
    qtbot.addWidget(made)
    made.show_folder(FOLDER)
    return made


def rows(panel: FolderPanel, under: QModelIndex | None = None) -> list[object]:
    model = panel._tree.model()
    above = under or QModelIndex()
    found: list[object] = []
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        below = rows(panel, index)
        found.append((index.data(), below) if below else index.data())
    return found


def test_languages_stand_under_their_policy(panel: FolderPanel) -> None:
    assert rows(panel) == [
        "README.md", ("de", ["privacy.md"]), ("en", ["privacy.md", "terms.md"]),
    ]  # fmt: skip
    panel.show_current(EN)
    panel.show_families(FOLDER, FAMILIES)
    assert rows(panel) == [
        ("Privacy Policy", ["Deutsch — de/privacy.md", "English — en/privacy.md"]),
        ("Terms", ["English — en/terms.md", "Deutsch — not there yet"]),
        "README.md",
    ]
    assert panel._tree.currentIndex().data() == "English — en/privacy.md"
    panel.show_unsaved(frozenset({EN}))
    assert panel._tree.currentIndex().data() == "English — en/privacy.md •"


def test_a_missing_language_can_be_begun(qtbot: QtBot, panel: FolderPanel) -> None:
    panel.show_families(FOLDER, FAMILIES)
    model = panel._tree.model()
    index = model.index(1, 0, model.index(1, 0))
    assert index.data(Qt.ItemDataRole.DisplayRole) == "Deutsch — not there yet"
    with qtbot.waitSignal(panel.translationRequested, timeout=1000) as wish:
        panel._tree.activated.emit(index)
    assert wish.args == [TERMS, "de"]


def test_families_of_another_folder_are_not_taken(panel: FolderPanel) -> None:
    panel.show_families(PolicyFolder(ROOT / "other", ()), FAMILIES)
    assert rows(panel)[0] == "README.md"


def test_another_theme_leaves_everything_in_its_place(panel: FolderPanel) -> None:
    panel.show_families(FOLDER, FAMILIES)
    panel.show_current(DE)
    before = rows(panel)
    panel.set_theme(DARK)
    assert rows(panel) == before
    assert panel._tree.currentIndex().data() == "Deutsch — de/privacy.md"
    model = panel._tree.model()
    missing = model.index(1, 0, model.index(1, 0)).data(Qt.ItemDataRole.ForegroundRole)
    assert missing.color().name() == DARK.muted


def test_in_a_narrow_panel_the_language_stays_whole(panel: FolderPanel) -> None:
    panel.show_families(FOLDER, FAMILIES)
    assert panel._tree.textElideMode() is Qt.TextElideMode.ElideRight
    (_title, below), *_ = (row for row in rows(panel) if isinstance(row, tuple))
    assert [str(row).split()[0] for row in below] == ["Deutsch", "English"]


def test_a_policy_in_front_before_its_folder_is_listed_is_marked_too(panel: FolderPanel) -> None:
    other = ROOT.with_name("others")
    panel.show_current(other / "a.md")
    assert not panel._tree.currentIndex().isValid()
    panel.show_folder(PolicyFolder(other, (other / "a.md",)))
    assert panel._tree.currentIndex().data() == "a.md"
