"""What a person would see of a window: texts that are cut off, controls that are not whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from policyeditor.gui.elided_label import ElidedLabel

#: Logical pixels that rounding may cost.
_ROUNDING = 1
#: Letters between which a line may end anywhere.
_FAR_EAST = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")


def cut_off(window: QWidget) -> Iterator[str]:
    """Tells of each text in a window that is not wholly to be read, though it is not elided."""
    for widget in seen_in(window):
        yield from (f"{_name(widget)}: {told}" for told in _trouble(widget, window))


def seen_in(window: QWidget) -> Iterator[QWidget]:
    """What stands on the screen in a window, dialogs above it left out."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window.window() and not _behind(widget):
            yield widget


def _behind(widget: QWidget) -> bool:
    """Whether it stands in a panel that is behind another's tab."""
    part: QWidget | None = widget
    while part is not None and not isinstance(part, QDockWidget):
        part = part.parentWidget()
    return part is not None and part.visibleRegion().isEmpty()


def _trouble(widget: QWidget, window: QWidget) -> Iterator[str]:
    match widget:
        case ElidedLabel():
            pass  # meant: the whole text is told on hover
        case QLabel():
            yield from _label(widget)
        case QComboBox():
            yield from _combo(widget)
        case QPushButton() | QToolButton() | QCheckBox() | QRadioButton():
            in_a_field = isinstance(widget.parentWidget(), QLineEdit)  # an icon alone
            if widget.text() and not in_a_field and not _scrolled_away(widget, window):
                yield from _smaller_than_wanted(widget, widget.text())
        case QLineEdit():
            yield from _placeholder(widget)
        case QTabBar():
            yield from _tabs(widget)
        case QMenuBar():
            if widget.width() + _ROUNDING < widget.sizeHint().width():
                yield f"menus need {widget.sizeHint().width()}, have {widget.width()}"
        case QHeaderView():
            yield from _heads(widget)
    if widget.text() if isinstance(widget, QLabel | QPushButton | QToolButton) else False:
        yield from _hidden_edge(widget, window)


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText:
        return
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if label.height() + _ROUNDING < needed:
            yield f"“{text}” needs {needed} down, has {label.height()}"
        word = max(_FAR_EAST.sub(" ", text).split(), key=len, default="")
        across = label.fontMetrics().horizontalAdvance(word)
        if room.width() + _ROUNDING < across:
            yield f"“{word}” needs {across} across, has {room.width()}"
    else:
        yield from _smaller_than_wanted(label, text)


def _smaller_than_wanted(widget: QWidget, text: str) -> Iterator[str]:
    wanted = widget.sizeHint()
    if widget.width() + _ROUNDING < wanted.width():
        yield f"“{text}” needs {wanted.width()} across, has {widget.width()}"
    if widget.height() + _ROUNDING < wanted.height():
        yield f"“{text}” needs {wanted.height()} down, has {widget.height()}"


def _combo(combo: QComboBox) -> Iterator[str]:
    if combo.isEditable() or not combo.currentText():
        return
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    needed = combo.fontMetrics().horizontalAdvance(combo.currentText())
    if field.width() + _ROUNDING < needed:
        yield f"“{combo.currentText()}” needs {needed} across, has {field.width()}"


def _placeholder(line: QLineEdit) -> Iterator[str]:
    words = line.placeholderText()
    if not words or line.text() or words in line.toolTip():
        return
    needed = line.fontMetrics().horizontalAdvance(words)
    room = line.contentsRect().width() - line.textMargins().left() - line.textMargins().right() - 4
    if room < needed:
        yield f"placeholder “{words}” needs {needed} across, has {room}"


def _tabs(bar: QTabBar) -> Iterator[str]:
    for place in range(bar.count()):
        needed = bar.fontMetrics().horizontalAdvance(bar.tabText(place).replace("&", ""))
        if bar.elideMode() is not Qt.TextElideMode.ElideNone and bar.tabToolTip(place):
            continue  # meant: the whole text is told on hover
        room = bar.tabRect(place).width()
        if bar.isTabVisible(place) and room < needed:
            yield f"tab “{bar.tabText(place)}” needs {needed} across, has {room}"


def _heads(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for place in range(header.count()):
        words = str(model.headerData(place, header.orientation()) or "")
        needed = header.fontMetrics().horizontalAdvance(words)
        if not header.isSectionHidden(place) and header.sectionSize(place) < needed:
            yield f"head “{words}” needs {needed} across, has {header.sectionSize(place)}"


def _scrolled_away(widget: QWidget, window: QWidget) -> bool:
    return any(isinstance(each, QAbstractScrollArea) for each in _above(widget, window))


def _hidden_edge(widget: QWidget, window: QWidget) -> Iterator[str]:
    """An edge that reaches out of what holds the widget, where nothing scrolls to it."""
    for above in _above(widget, window):
        if isinstance(above, QAbstractScrollArea) or isinstance(
            above.parentWidget(), QAbstractScrollArea
        ):
            return
        place = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if not above.rect().adjusted(-1, -1, 1, 1).contains(place):
            yield f"reaches out of {type(above).__name__} {above.objectName()}"
            return


def _above(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        if above is window:
            return
        above = above.parentWidget()


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()
