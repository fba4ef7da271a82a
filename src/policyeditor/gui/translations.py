"""The language of the interface: translators made by Qt's tools from ``resources/translations``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from policyeditor.resources import resource_path

#: The languages that the interface speaks, by tag, each in its own words.
LANGUAGES = {"en": "English", "de": "Deutsch", "zh-CN": "简体中文"}


def speak(application: QCoreApplication, chosen: str = "") -> None:
    """Let the interface speak a language: the chosen one, by default that of the system.

    To be called before the first window is made; words that are already shown stay.  Dates and
    numbers follow a chosen language, else the system's habits.
    """
    if chosen in LANGUAGES:
        locale = QLocale(chosen)
        if locale.language() != QLocale.system().language():
            QLocale.setDefault(locale)
    else:
        locale = QLocale.system()
    if locale.language() is QLocale.Language.English:
        return  # the language of the source
    own = str(resource_path("translations"))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("policyeditor", own), ("qtbase", qt)):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", folder):
            application.installTranslator(translator)
        elif folder == own:
            return  # half a language is worse than English: Qt's own buttons stay English too
