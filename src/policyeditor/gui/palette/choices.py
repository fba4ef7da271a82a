"""Settings as rows of the palette: “Theme: High contrast” does it at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from policyeditor.gui.palette.rows import Row
from policyeditor.workspace.look import Look

#: A command of the palette: the titles it is found by, and its row.
Command = tuple[tuple[str, ...], Row]

_SYSTEM = QT_TRANSLATE_NOOP("AppearancePage", "As the system")
#: Setting, its words, and its values with theirs: as the page of the settings has them.
_SETTINGS: tuple[tuple[str, object, tuple[tuple[object, object], ...]], ...] = (
    (
        "theme",
        QT_TRANSLATE_NOOP("AppearancePage", "&Theme"),
        (
            ("system", _SYSTEM),
            ("light", QT_TRANSLATE_NOOP("AppearancePage", "Light")),
            ("dark", QT_TRANSLATE_NOOP("AppearancePage", "Dark")),
            ("contrast", QT_TRANSLATE_NOOP("AppearancePage", "High contrast")),
        ),
    ),
    (
        "language",
        QT_TRANSLATE_NOOP("AppearancePage", "&Language of the program"),
        (("", _SYSTEM), ("en", "English"), ("de", "Deutsch"), ("zh-CN", "简体中文")),
    ),
    (
        "width",
        QT_TRANSLATE_NOOP("AppearancePage", "&Width of a line"),
        (
            (0, QT_TRANSLATE_NOOP("AppearancePage", "As wide as the window")),
            (60, QT_TRANSLATE_NOOP("AppearancePage", "Narrow (60 letters)")),
            (72, QT_TRANSLATE_NOOP("AppearancePage", "Like a page (72 letters)")),
            (90, QT_TRANSLATE_NOOP("AppearancePage", "Wide (90 letters)")),
            (110, QT_TRANSLATE_NOOP("AppearancePage", "Very wide (110 letters)")),
        ),
    ),
)


def choices(look: Look, choose: Callable[[Look], object], where: str) -> Sequence[Command]:
    """What of the look can be chosen; the value that holds now is left out."""
    template = QCoreApplication.translate("palette", "{setting}: {value}")
    found: list[Command] = []
    for field, setting, values in _SETTINGS:
        for value, words in values:
            wanted = replace(look, **{field: value})  # type: ignore[arg-type]  # fields of Look
            if wanted == look:
                continue
            title = template.format(setting=_told(setting), value=_told(words))
            english = f"{setting} {words}".replace("&", "")
            row = Row(title, _chooses(choose, wanted), where, icon="settings")
            found.append(((title, english), row))
    return found


def _told(words: object) -> str:
    return QCoreApplication.translate("AppearancePage", str(words)).replace("&", "")


def _chooses(choose: Callable[[Look], object], look: Look) -> Callable[[], object]:
    return lambda: choose(look)
