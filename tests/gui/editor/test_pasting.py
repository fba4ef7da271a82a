"""Pasting into the editor from Word and browsers, through the clipboard's own forms."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from policyeditor.gui.editor.policy_editor import PolicyEditor
from policyeditor.gui.style.theme import LIGHT
from policyeditor.messages import Message

pytestmark = pytest.mark.gui

SAMPLES = Path(__file__).parents[2] / "drafting" / "samples"
VIEW = "---\ntitle: Privacy\n---\n\n# Privacy\n\nWe keep it.\n\n```\ncode\n```\n\n| a | b |\n"


@pytest.fixture
def editor(qtbot: QtBot) -> PolicyEditor:
    widget = PolicyEditor(LIGHT)
    qtbot.addWidget(widget)
    widget.set_view(VIEW)
    return widget


def copied(html: str, text: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(text)
    return data


def test_a_document_of_words_is_one_step_to_undo(editor: PolicyEditor) -> None:
    word = (SAMPLES / "word.html").read_text("utf-8")
    editor.go_to(7, 12)
    editor.insertFromMimeData(copied(word, "Privacy notice"))
    assert "\nWe keep it.\n\n# Privacy notice\n\n# 1. What we collect\n" in editor.view()
    assert "1. Your name\n\n   (a) as you write it\n" in editor.view()
    assert "secret" not in editor.view()
    assert "privileged" not in editor.view()
    editor.undo()
    assert editor.view() == VIEW
    assert not editor.document().isUndoAvailable()


def test_what_is_selected_is_replaced(editor: PolicyEditor) -> None:
    editor.go_to(7, 4, 7, 11)
    editor.insertFromMimeData(copied("<b>nothing</b>", "nothing"))
    assert editor.view() == VIEW.replace("keep it", "**nothing**")
    editor.undo()
    assert editor.view() == VIEW


@pytest.mark.parametrize(("line", "column"), [(2, 8), (10, 1)])
def test_details_and_code_take_the_words_alone(
    editor: PolicyEditor, line: int, column: int
) -> None:
    editor.go_to(line, column)
    editor.insertFromMimeData(copied("<p><b>x</b></p>", "x"))
    assert "**" not in editor.view()
    assert len(editor.view()) == len(VIEW) + 1


def test_a_cell_and_a_heading_stay_on_their_line(editor: PolicyEditor) -> None:
    editor.go_to(13, 4)
    editor.insertFromMimeData(copied("<p>x</p><p><b>y</b></p>", "x\ny"))
    editor.go_to(5, 10)
    editor.insertFromMimeData(copied("<h1>of</h1><p>all</p>", "of\nall"))
    assert "| ax<br />**y** | b |" in editor.view()
    assert "\n# Privacyof all\n" in editor.view()
    assert editor.view().count("\n") == VIEW.count("\n")


def test_paste_plain_leaves_the_looks_behind(editor: PolicyEditor) -> None:
    QGuiApplication.clipboard().setMimeData(copied("<h1>Title</h1>", "Title"))
    editor.go_to(7, 12)
    editor.paste_plain()
    assert editor.view() == VIEW.replace("keep it.", "keep it.Title")
    editor.undo()
    editor.paste()
    assert "We keep it.\n\n# Title\n" in editor.view()


def test_what_must_not_be_changed_is_not(editor: PolicyEditor) -> None:
    editor.set_read_only_reason(Message("policy.too-large"))
    editor.insertFromMimeData(copied("<b>x</b>", "x"))
    editor.paste_plain()
    assert editor.view() == VIEW


def test_rows_of_a_spreadsheet_become_a_table(editor: PolicyEditor) -> None:
    editor.set_view("Words before.\n\nWords behind.\n")
    editor.go_to(1, 14)
    data = QMimeData()
    data.setText("Data\tDays\nName\t90\nCity\t30\n")
    editor.insertFromMimeData(data)
    assert editor.view() == (
        "Words before.\n\n| Data | Days |\n| ---- | ---- |\n| Name | 90   |\n| City | 30   |\n"
        "\nWords behind.\n"
    )


@pytest.mark.parametrize("text", ["One\ttwo words", "One\ttwo\nthree", "One\ttwo\n\nthree\tfour"])
def test_words_with_a_tab_between_stay_words(editor: PolicyEditor, text: str) -> None:
    editor.set_view("")
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)
    assert editor.view() == text


def test_a_clipboard_with_looks_alone_is_taken(editor: PolicyEditor) -> None:
    editor.set_view("")
    data = QMimeData()
    data.setHtml("<p>Kept for <b>90 days</b>.</p>")
    assert editor.canInsertFromMimeData(data)
    editor.insertFromMimeData(data)
    assert editor.view().strip() == "Kept for **90 days**."
    QGuiApplication.clipboard().setMimeData(data)
    editor.set_view("")
    editor.paste_plain()
    assert editor.view() == "Kept for 90 days."
