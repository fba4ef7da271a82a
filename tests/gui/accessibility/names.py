"""What is read aloud, and what is written: names of controls, and texts in the wrong language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTreeWidget,
    QWidget,
)
from tests.gui.accessibility.sight import seen_in

from policyeditor.gui.elided_label import ElidedLabel
from policyeditor.gui.web.safe_view import SafeWebView

_OWN = re.compile(
    r"\bzz|privacy(\.md|/)|/tmp/|^(English|Deutsch|简体中文|en|de)$|^\d|^Art\. |\.html$"
)
#: Qt has translations of its own for these.
_OF_QT = {"OK", "Close", "Closes the dock widget"}
#: Windows that list the names of other people's programs.
_OF_NAMES = {"AboutDialog", "LicencesDialog"}
#: Entries of a box from which on they are data: languages, fonts.
_MANY = 20
_WORD = re.compile(r"[^\W\d_]{2,}")


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab comes to a widget."""
    if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
        return False
    above = widget.parentWidget()
    part = isinstance(above, QComboBox | QAbstractSpinBox)  # of a control that has a name
    return not part and not type(widget).__name__.startswith("RenderWidget")


def spoken(widget: QWidget) -> str:
    """The name that a screen reader reads for a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    told = interface.text(QAccessible.Text.Name) if interface else ""
    return told or widget.accessibleName()  # a tab bar is read as its tab in front, if any


def nameless(window: QWidget) -> Iterator[str]:
    """Tells of each control that takes the keyboard and has nothing to be read aloud."""
    for widget in seen_in(window):
        # A page comes later, and gives its name to what takes the keyboard in it.
        page = isinstance(widget, SafeWebView)
        inside = type(widget.parentWidget()).__name__ == "QWebEngineView"
        if (page or takes_focus(widget)) and not inside and not spoken(widget).strip():
            yield f"{type(widget).__name__} {widget.objectName()} in {_line(widget)}"


def written(window: QWidget) -> Iterator[tuple[str, str]]:
    """Each text that a window shows or has read aloud, with where it stands."""
    yield f"{type(window).__name__} title", window.windowTitle()
    for widget in seen_in(window):
        place = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in (*_texts(widget), widget.toolTip(), widget.accessibleName(),
                     widget.accessibleDescription()):  # fmt: skip
            yield place, text
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            yield f"menu {menu.title()}", action.text()


def _texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():
            yield widget.full_text
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QComboBox():
            # Languages are in their own words, and so are fonts, which can be typed, too.
            if widget.count() < _MANY and not widget.isEditable():
                yield from (widget.itemText(place) for place in range(widget.count()))
        case QLineEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QDockWidget():
            yield widget.windowTitle()
        case QHeaderView():
            for place in range(widget.count()):
                yield str(widget.model().headerData(place, widget.orientation()) or "")
        case QAbstractItemView():
            yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    match view:
        case QListWidget():
            yield from (view.item(row).text() for row in range(view.count()))
        case QTreeWidget():
            for row in range(view.topLevelItemCount()):
                if (item := view.topLevelItem(row)) is not None:
                    yield from (item.text(column) for column in range(item.columnCount()))


def untranslated(window: QWidget) -> Iterator[str]:
    """Texts of a window in the pseudo-language that were not taken from a translation."""
    if type(window).__name__ in _OF_NAMES:
        return
    for place, text in written(window):
        of_data = place.startswith(("QListWidget", "menu"))  # rows of words, months, languages
        if _WORD.search(text) and "⟦" not in text and not of_data and not _own(text):
            yield f"{place}: “{text}”"


def _own(text: str) -> bool:
    """Words that are the person's own, or the same in every language."""
    return text in _OF_QT or bool(_OWN.search(text))


def left_english(window: QWidget, language: str) -> Iterator[str]:
    """Texts of a window that read as the English source, though a translation differs."""
    english = _english_where_it_differs(language)
    for place, text in written(window):
        if text in english:
            yield f"{place}: “{text}”"


@cache
def _english_where_it_differs(language: str) -> frozenset[str]:
    folder = Path(__file__).parents[3] / "resources" / "translations"
    root = ElementTree.parse(folder / f"policyeditor_{language.replace('-', '_')}.ts").getroot()
    same: set[str] = set()
    other: set[str] = set()
    for message in root.iter("message"):
        source, done = message.findtext("source", ""), message.findtext("translation", "")
        (same if source == done else other).add(source)
    return frozenset(text for text in other - same if "{" not in text)


def _line(widget: QWidget) -> str:
    """The parts a widget stands in, from the inside out."""
    above = widget.parentWidget()
    if above is None or isinstance(above, QDialog):
        return type(above).__name__
    return f"{type(above).__name__} {above.objectName()} < {_line(above)}"
