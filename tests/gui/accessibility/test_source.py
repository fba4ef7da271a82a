"""What a person reads is taken from a translation: found in the source, not on the screen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import policyeditor

_GUI = Path(policyeditor.__file__).parent / "gui"
#: Calls that put their first string before a person's eyes or ears.
_SHOWING = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setPlaceholderText", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setInformativeText", "setSuffix", "setPrefix",
    "setWhatsThis", "addRow", "addAction", "addMenu", "addTab", "addButton", "add_button",
    "add_cancel", "insertItem", "showMessage", "say", "setSpecialValueText", "setLabelText",
    "setHeaderLabels", "setHorizontalHeaderLabels", "label", "title", "explain", "QLabel",
    "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QDockWidget",
    "ElidedLabel", "ActionRow", "QMenu",
}  # fmt: skip
_TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _words(node: ast.AST) -> Iterator[str]:
    """The words in an expression that do not go through a translation."""
    if _called(node) in _TRANSLATING | {"format_map", "setObjectName", "icon", "findChild"}:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.Call):
        # ``"{a}: {b}".format(…)`` and the like: the template, not what is put into it
        children: list[ast.AST] = [node.func] if _called(node) == "format" else []
    else:
        children = list(ast.iter_child_nodes(node))
    for child in children:
        yield from _words(child)


def _untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Line and words of what is shown and not translated."""
    for node in ast.walk(ast.parse(source)):
        if _called(node) not in _SHOWING or not isinstance(node, ast.Call):
            continue
        for argument in node.args:
            for words in _words(argument):
                letters = words.replace("_", "")
                spaced = " " in words.strip() or words[:1].isupper()
                if spaced and any(letter.isalpha() for letter in letters) and "<" not in words:
                    yield node.lineno, words


#: The same in every language.
_NAMES = {"Qt", "Word", "English", "Deutsch", "简体中文"}


def test_no_words_are_shown_that_cannot_be_translated() -> None:
    found = [
        f"{file.relative_to(_GUI)}:{line}: {words}"
        for file in sorted(_GUI.rglob("*.py"))
        for line, words in _untranslated(file.read_text(encoding="utf-8"))
        if words not in _NAMES
    ]
    assert found == []


def test_a_sentence_outside_a_translation_would_be_found() -> None:
    assert list(_untranslated('button.setText("Save now")')) == [(1, "Save now")]
    assert list(_untranslated('button.setText(f"Save {name}")')) == [(1, "Save ")]
    assert list(_untranslated('QLabel(self.tr("Save {name}").format(name=name))')) == []


#: Where words come from data files or from tables that Qt's tool reads.
_OF_TABLES = {
    "wording.py", "window/main_window.py", "window/actions.py", "search/options.py",
    "tasks/going.py", "palette/choices.py", "tour/steps.py",
}  # fmt: skip


def test_a_translation_is_asked_for_by_the_words_themselves() -> None:
    """Qt's tool reads the words in the source: it cannot see what a variable holds."""
    found = [
        f"{name}:{node.lineno}"
        for file in sorted(_GUI.rglob("*.py"))
        if (name := file.relative_to(_GUI).as_posix()) not in _OF_TABLES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _by_variable(node)
    ]
    assert found == []


def _by_variable(node: ast.Call) -> bool:
    of_qt = isinstance(node.func, ast.Attribute) and "QCoreApplication" in ast.unparse(node.func)
    if _called(node) == "tr" and node.args:
        return not isinstance(node.args[0], ast.Constant)
    if _called(node) == "translate" and (of_qt or isinstance(node.func, ast.Name)):
        return not isinstance(node.args[1], ast.Constant)
    return False
