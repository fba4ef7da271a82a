"""A policy that is written from the right begins at the right, also where a label is Latin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("PySide6")

from PySide6.QtGui import QTextCursor
from tests.gui.person import write_folder

if TYPE_CHECKING:
    from tests.gui.conftest import Sit
    from tests.gui.person import Person

pytestmark = pytest.mark.gui

ARABIC = """---
title: سياسة الخصوصية
lang: ar
permalink: /ar/privacy/
---

# سياسة الخصوصية

1. ما نجمعه

   (A) نسألك عن اسمك.
"""


def _begins_at(person: Person, words: str) -> float:
    """Where a line begins, as a share of the editor's width from the left."""
    editor = person.document.editor
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.document().toPlainText().index(words))
    return editor.cursorRect(cursor).left() / editor.viewport().width()


def test_an_arabic_clause_begins_at_the_right_and_an_english_one_at_the_left(
    sit: Sit, tmp_path: Path
) -> None:
    english = ARABIC.replace("lang: ar", "lang: en").replace("/ar/", "/en/")
    folder = write_folder(tmp_path / "zz", {"ar/p.md": ARABIC, "en/p.md": english})
    person = sit(folder)
    person.open(folder / "ar" / "p.md")
    person.wait("the right side", lambda: _begins_at(person, "(A)") > 0.7)
    assert _begins_at(person, "ما نجمعه") > 0.7
    sign = person.document.editor.fold._sign()
    assert sign.right() < person.document.editor.viewport().width()
    person.open(folder / "en" / "p.md")
    person.rest()
    assert _begins_at(person, "(A)") < 0.3


def test_the_text_turns_with_its_language(sit: Sit, tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "zz", {"ar/p.md": ARABIC})
    person = sit(folder)
    person.open(folder / "ar" / "p.md")
    person.wait("the right side", lambda: _begins_at(person, "(A)") > 0.7)
    person.window.details.detailChanged.emit("lang", "en")
    person.wait("the left side", lambda: _begins_at(person, "(A)") < 0.3)
    assert "lang: en" in person.text
