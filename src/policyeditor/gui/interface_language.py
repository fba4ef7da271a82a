"""The language of the interface: translators made by Qt's tools from ``resources/translations``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from policyeditor.resources import resource_path

#: The languages that the interface speaks, by tag, each in its own words.
LANGUAGES = {"en": "English", "de": "Deutsch", "zh-CN": "简体中文"}

_NAME = "interface"
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


def speak(application: QCoreApplication, chosen: str = "") -> str:
    """Let the interface speak a language: the chosen one, by default that of the system.

    To be called before the first window is made: words that are already shown stay.  Dates and
    numbers follow a chosen language where the system has another.  Gives the tag spoken.
    """
    system = QLocale.system()
    language = chosen if chosen in LANGUAGES else language_for(system.uiLanguages())
    own = chosen in LANGUAGES and QLocale(chosen).language() != system.language()
    QLocale.setDefault(QLocale(chosen) if own else system)
    for before in application.findChildren(QTranslator, _NAME):
        application.removeTranslator(before)
        before.deleteLater()
    application.setProperty(_NAME, language)
    if language != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", Path(qt)), ("policyeditor", resource_path("translations"))):
            file = folder / f"{name}_{language.replace('-', '_')}.qm"
            translator = _HeldTranslator(file, application)
            translator.setObjectName(_NAME)
            if not translator.isEmpty():
                application.installTranslator(translator)
    return language


class _HeldTranslator(QTranslator):
    """Translates from a file that was read whole.

    Qt goes on reading a file that it opened itself: one that is replaced while the program runs,
    as when the program is brought up to date, would leave the window without its words.
    """

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._data = b""  # Qt keeps no copy
        try:
            self._data = file.read_bytes()
        except OSError:
            return
        self.load(self._data, str(file.parent))


def spoken(application: QCoreApplication | None) -> str:
    """The tag of the language that the interface speaks."""
    told = application.property(_NAME) if application is not None else None
    return str(told) if told else "en"


def language_for(tags: Iterable[str]) -> str:
    """The first of a person's languages, as tags in their order, that the interface speaks."""
    for tag in tags:
        first, *rest = tag.split("-")
        if first == "zh" and not _TRADITIONAL.intersection(rest):
            return "zh-CN"
        if first in LANGUAGES:
            return first
    return "en"
