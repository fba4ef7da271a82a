"""Choosing a language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from policyeditor.gui.interface_language import speak
from policyeditor.gui.panels.language_combo import LanguageCombo, language_name

pytestmark = pytest.mark.gui


@pytest.fixture
def combo(qtbot: QtBot) -> Iterator[LanguageCombo]:
    host = QWidget()
    host.resize(300, 100)
    widget = LanguageCombo(host)
    host.show()
    qtbot.waitActive(host)
    widget.setFocus()
    yield widget
    host.close()


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("de", "Deutsch – German (de)"),
        ("en", "English (en)"),
        ("pt-BR", "português – Portuguese, Brazil (pt-BR)"),
        ("zh-Hant", "繁體中文 – Chinese, Traditional Han (zh-Hant)"),
        ("tlh-x-court", "tlh-x-court"),
        ("", ""),
    ],
)
def test_languages_have_their_own_and_their_english_name(tag: str, name: str) -> None:
    assert language_name(tag) == name


@pytest.mark.parametrize(
    ("tongue", "tag", "name"),
    [
        ("de", "de", "Deutsch (de)"),
        ("de", "pt-BR", "português – Portugiesisch, Brasilien (pt-BR)"),
        ("de", "zh-Hant", "繁體中文 – Chinesisch, Traditionell (zh-Hant)"),
        ("zh-CN", "fr", "français – 法语 (fr)"),
    ],
)
def test_the_second_name_is_in_the_language_of_the_program(
    qapp: QApplication, tongue: str, tag: str, name: str
) -> None:
    speak(qapp, tongue)
    try:
        assert language_name(tag) == name
    finally:
        speak(qapp)


@pytest.mark.parametrize(
    "tag", ["de", "pt-BR", "zh-Hant", "en-GB", "sr-Latn", "xx-unknown", "not a tag", ""]
)
def test_any_tag_comes_back_as_it_went_in(combo: LanguageCombo, tag: str) -> None:
    combo.set_value(tag)
    assert combo.value() == tag


@pytest.mark.parametrize("typed", ["german", "Deutsch", "de"])
def test_a_typed_name_or_tag_is_taken(combo: LanguageCombo, qtbot: QtBot, typed: str) -> None:
    combo.set_value("en")
    edit = combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    edit.setText(typed)
    with qtbot.waitSignal(combo.valueChosen) as chosen:
        QTest.keyClick(combo, Qt.Key.Key_Return)
    assert chosen.args == ["de"]
    assert combo.currentText() == "Deutsch – German (de)"


def test_nothing_chosen_tells_nothing(combo: LanguageCombo) -> None:
    told: list[str] = []
    combo.valueChosen.connect(told.append)
    combo.set_value("fr")
    QTest.keyClick(combo, Qt.Key.Key_Return)
    assert told == []


def test_escape_takes_back_what_was_typed(combo: LanguageCombo) -> None:
    combo.set_value("fr")
    edit = combo.lineEdit()
    assert edit is not None
    edit.setText("something")
    QTest.keyClick(combo, Qt.Key.Key_Escape)
    assert combo.value() == "fr"


def test_preferred_languages_and_those_of_the_system_come_first(combo: LanguageCombo) -> None:
    combo.set_value("fr")
    combo.prefer(("zh-Hans", "de"))
    combo.setFocus()
    combo._fill()
    assert [combo.itemData(row) for row in (0, 1)] == ["zh-Hans", "de"]
    first = [combo.itemData(row) for row in range(combo.count())]
    assert "en" in first[: first.index(None)]
    assert len(set(first)) == len(first)
    assert combo.value() == "fr"
