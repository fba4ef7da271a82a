"""How the window looks: theme, language of the interface, letters and width of the text."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QCompleter, QSpinBox

from policyeditor.gui.settings.page import Choice, SettingsPage
from policyeditor.gui.style.theme import STEP
from policyeditor.workspace.look import LARGEST, SMALLEST, Look


class AppearancePage(SettingsPage):
    """``changed`` carries the look as it now stands."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._theme = Choice(self._themes(), look.theme)
        self._language = Choice(self._languages(), look.language)
        self._font = Choice(self._fonts(), look.font)
        self._font.setEditable(True)
        self._font.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        if (line := self._font.lineEdit()) is not None:
            line.setAccessibleName(self.tr("Font of the text"))
        completer = self._font.completer()
        assert completer is not None  # an editable box has one
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._size = QSpinBox()
        self._size.setRange(int(SMALLEST), int(LARGEST))
        self._size.setSuffix(self.tr(" pt"))
        self._size.setValue(round(look.size))
        # The style sheet’s padding does not reach the field within.
        self._size.lineEdit().setTextMargins(2 * STEP, 0, 0, 0)
        self._width = Choice(self._widths(), look.width)
        self.form.addRow(self.tr("&Theme"), self._theme)
        self.form.addRow(self.tr("&Language of the program"), self._language)
        self.explain(self.tr("Another language is used from the next start on."))
        self.form.addRow(self.tr("&Font of the text"), self._font)
        self.form.addRow(self.tr("&Size of the text"), self._size)
        self.form.addRow(self.tr("&Width of a line"), self._width)
        for choice in (self._theme, self._language, self._width):
            choice.currentIndexChanged.connect(self._take)
        self._font.activated.connect(self._take)
        self._size.valueChanged.connect(self._take)

    def show_look(self, look: Look) -> None:
        """Show another look."""
        self._look = look
        self._theme.show_value(look.theme)
        self._language.show_value(look.language)
        self._font.show_value(look.font)
        self._width.show_value(look.width)
        before = self._size.blockSignals(True)
        self._size.setValue(round(look.size))
        self._size.blockSignals(before)

    def _take(self) -> None:
        self._look = replace(
            self._look,
            theme=self._theme.currentData(),
            language=self._language.currentData(),
            font=self._font.currentData(),
            size=float(self._size.value()),
            width=self._width.currentData(),
        )
        self.changed.emit(self._look)

    def _themes(self) -> list[tuple[object, str]]:
        return [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]

    def _languages(self) -> list[tuple[object, str]]:
        # Each is named in its own words: so it is found by those who read no other.
        own = [("en", "English"), ("de", "Deutsch"), ("zh-CN", "简体中文")]
        return [("", self.tr("As the system")), *own]

    def _fonts(self) -> list[tuple[object, str]]:
        families = [family for family in QFontDatabase.families() if _for_text(family)]
        if self._look.font and self._look.font not in families:
            families.insert(0, self._look.font)
        usual = self.tr("As the program ({font})").format(font=QFont().defaultFamily())
        return [("", usual), *((family, family) for family in families)]

    def _widths(self) -> list[tuple[object, str]]:
        return [
            (0, self.tr("As wide as the window")),
            (60, self.tr("Narrow (60 letters)")),
            (72, self.tr("Like a page (72 letters)")),
            (90, self.tr("Wide (90 letters)")),
            (110, self.tr("Very wide (110 letters)")),
        ]


def _for_text(family: str) -> bool:
    return not family.startswith((".", "@")) and not QFontDatabase.isPrivateFamily(family)
