"""A language, chosen by the name it has for itself or in the language of the program."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from policyeditor.gui.interface_language import spoken

#: The languages that are offered; the tag of any other can be typed.
_TAGS = (
    "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "de-AT", "de-CH", "el",
    "en", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es", "es-MX", "et", "eu", "fa", "fi",
    "fil", "fr", "fr-CA", "fr-CH", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is",
    "it", "ja", "ka", "kk", "kn", "ko", "lt", "lv", "mk", "ml", "mr", "ms", "mt", "nb", "nl",
    "nl-BE", "nn", "pl", "pt", "pt-BR", "pt-PT", "ro", "ru", "sk", "sl", "sq", "sr", "sr-Latn",
    "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh", "zh-Hans", "zh-Hant",
)  # fmt: skip


class LanguageCombo(QComboBox):
    """Holds a BCP 47 tag; one that no list knows is kept and shown as it is.

    ``valueChosen`` carries the tag when the person has chosen or typed another.
    """

    valueChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._filled = False
        self._preferred: tuple[str, ...] = ()
        self._edit = QLineEdit()
        # The style sheet's frame for lines belongs around the whole box, which has its own.
        self._edit.setStyleSheet("border: none; padding: 0; min-height: 0; background: none;")
        self.setLineEdit(self._edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(16)
        self.setAccessibleName(self.tr("Language"))
        self._edit.setPlaceholderText(self.tr("No language"))
        self._edit.editingFinished.connect(self._take_text)
        self.activated.connect(self._take_item)

    def value(self) -> str:
        """The tag; empty for no language."""
        return tag_for(self.currentText(), self._names())

    def set_value(self, tag: str) -> None:
        """Show a tag by the names of its language."""
        self._value = tag
        with QSignalBlocker(self):
            self.setEditText(language_name(tag))
            self._edit.setCursorPosition(0)

    def prefer(self, tags: Sequence[str]) -> None:
        """Offer these languages first, before those of the system."""
        if tuple(tags) != self._preferred:
            self._preferred = tuple(tags)
            if self._filled:
                self._filled = False
                with QSignalBlocker(self):
                    text = self.currentText()
                    self.clear()
                    self.setEditText(text)

    @property
    def edited(self) -> bool:
        """Whether the person is in the middle of typing another language."""
        return self.hasFocus() and self.value() != self._value

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Fill the list; what is typed finds languages anywhere in their names."""
        self._fill()
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.value() != self._value:
            self.set_value(self._value)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form: a language is not changed by scrolling past it."""
        event.ignore()

    def _names(self) -> dict[str, str]:
        self._fill()
        rows = range(self.count())
        return {self.itemText(row): self.itemData(row) for row in rows if self.itemData(row)}

    def _fill(self) -> None:
        if self._filled:
            return
        self._filled = True
        text = self.currentText()
        with QSignalBlocker(self):
            first = _first(self._preferred)
            for tag in first:
                self.addItem(language_name(tag), tag)
            self.insertSeparator(len(first))
            rest = ((language_name(tag), tag) for tag in _TAGS if tag not in first)
            for name, tag in sorted(rest, key=_alphabetic):
                self.addItem(name, tag)
            self.setCurrentIndex(-1)
            self.setEditText(text)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = QListView()
        popup.setStyleSheet("border: 1px solid palette(mid);")
        completer.setPopup(popup)
        self.setCompleter(completer)

    def _take_item(self, row: int) -> None:
        if row >= 0 and self.itemData(row):
            self._take(self.itemData(row))

    def _take_text(self) -> None:
        self._take(self.value())

    def _take(self, tag: str) -> None:
        before = self._value
        self.set_value(tag)
        if tag != before:
            self.valueChosen.emit(tag)


def language_name(tag: str) -> str:
    """A language by its own name and that in the program's language; an unknown tag as it is."""
    locale = QLocale(tag.strip().replace("_", "-"))
    if not tag.strip() or locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    parts = tag.replace("_", "-").split("-")
    own, (told, script, territory) = own_name(locale), _told(locale)
    if parts[0].lower() == "zh" and len(parts) > 1:
        told = f"{told}, {script}"
    elif len(parts[-1]) == 2 and len(parts) > 1:
        told = f"{told}, {territory}"
    elif len(parts) > 1 and len(parts[-1]) == 4:
        told = f"{told}, {script}"
    elif len(parts) > 1:
        return tag
    return f"{own} – {told} ({tag})" if own and own != told else f"{told} ({tag})"


def _told(locale: QLocale) -> tuple[str, str, str]:
    """The names of its language, script and territory in the language of the program."""
    language, script, territory = locale.language(), locale.script(), locale.territory()
    names = (
        QLocale.languageToString(language),
        QLocale.scriptToString(script),
        QLocale.territoryToString(territory),
    )
    tongue = spoken(QCoreApplication.instance())
    if tongue == "en":
        return names
    from babel import Locale  # Qt has these names in English alone; its data cost 30 ms

    known = Locale.parse(tongue, sep="-")
    return (
        known.languages.get(QLocale.languageToCode(language), names[0]),
        known.scripts.get(QLocale.scriptToCode(script), names[1]),
        known.territories.get(QLocale.territoryToCode(territory), names[2]),
    )


def short_language_name(tag: str) -> str:
    """A language by the name it has for itself, with its tag where others share that name."""
    locale = QLocale(tag.strip().replace("_", "-"))
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    own = own_name(locale)
    return f"{own} ({tag})" if own and "-" in tag else own or tag


def tag_for(text: str, names: dict[str, str]) -> str:
    """The tag that a text stands for: a shown name, a language's name in any case, or a tag."""
    text = text.strip()
    if text in names:
        return names[text]
    wanted = text.casefold()
    for name, tag in names.items():
        own, _dash, english = name.rpartition(" (")[0].partition(" – ")
        if wanted and wanted in (name.casefold(), own.casefold(), english.casefold()):
            return tag
    if text.endswith(")") and language_name(tag := text[text.rfind("(") + 1 : -1]) == text:
        return tag
    return text


def own_name(locale: QLocale) -> str:
    """The name that a language has for itself."""
    # Qt calls the usual English and Spanish after their regions.
    plain = {QLocale.Language.English: "English", QLocale.Language.Spanish: "español"}
    return plain.get(locale.language(), locale.nativeLanguageName())


def _alphabetic(named: tuple[str, str]) -> str:
    return named[0].casefold()


def _first(preferred: Sequence[str]) -> list[str]:
    """The languages to offer first: those asked for, those of the system, and English."""
    system = [tag.replace("_", "-") for tag in QLocale.system().uiLanguages()]
    wanted = [*preferred]
    for tag in (*system, "en"):
        wanted += [tag, tag.partition("-")[0]]
    return [tag for tag in dict.fromkeys(wanted) if tag in _TAGS or tag in preferred]
