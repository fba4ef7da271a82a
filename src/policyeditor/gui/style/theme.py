"""The colours of the window, light, dark and of high contrast, and how Qt gets them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from policyeditor.resources import resource_path, resource_text

#: The size of the interface's letters, in points, where the desktop's are not larger.
_SIZE = 10
_SIZES = {"size": 10, "heading_size": 11, "field_size": 12, "title_size": 18}
#: The one spacing step, in logical pixels; margins and gaps are whole multiples of it.
STEP = 4


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours, each ``#rrggbb``.

    Text colours reach WCAG AA on window, surface and paper, those of high contrast AAA.
    """

    name: str
    window: str
    surface: str
    paper: str
    text: str
    muted: str
    border: str
    hover: str
    accent: str
    on_accent: str
    selection: str
    current_line: str
    error: str
    warning: str
    hint: str
    good: str
    inserted: str
    inserted_ground: str
    deleted: str
    deleted_ground: str
    moved: str
    moved_ground: str
    syntax_heading: str
    syntax_marker: str
    syntax_link: str
    syntax_code: str

    @property
    def dark(self) -> bool:
        """Whether its letters are lighter than its ground."""
        return self.shade == "dark"

    @property
    def shade(self) -> str:
        """``light`` or ``dark``, as pages and pictures are told."""
        return self.name.rpartition("-")[2]

    @property
    def contrast(self) -> bool:
        """Whether it is one of high contrast, with borders and focus that cannot be overlooked."""
        return self.name.startswith("contrast")


LIGHT = Theme(
    name="light", window="#f4f4f2", surface="#fafaf8", paper="#ffffff", text="#1d2125",
    muted="#5a6169", border="#d9d9d4", hover="#eaeae6", accent="#2457a6", on_accent="#ffffff",
    selection="#cfe0f7", current_line="#f3f7fd", error="#b3261e", warning="#855600",
    hint="#34658a", good="#28693b", inserted="#1a4fb4", inserted_ground="#e8f0fd",
    deleted="#b3261e", deleted_ground="#fcebea", moved="#1f6b30", moved_ground="#e6f4e8",
    syntax_heading="#1d3f77", syntax_marker="#8a4b10", syntax_link="#2457a6",
    syntax_code="#5b4a8a",
)  # fmt: skip

DARK = Theme(
    name="dark", window="#1c1e20", surface="#222528", paper="#181a1c", text="#e4e6e8",
    muted="#a0a8b0", border="#373b40", hover="#2c3034", accent="#8ab6f7", on_accent="#0e2340",
    selection="#2c4a75", current_line="#1f2429", error="#f2938c", warning="#e0b05c",
    hint="#8fbfe0", good="#86cf98", inserted="#93bcff", inserted_ground="#1b2c48",
    deleted="#f59d96", deleted_ground="#432320", moved="#8bd39b", moved_ground="#1c3a24",
    syntax_heading="#a9c8f7", syntax_marker="#dba772", syntax_link="#8ab6f7",
    syntax_code="#c2b0ee",
)  # fmt: skip


CONTRAST_LIGHT = Theme(
    name="contrast-light", window="#ffffff", surface="#ffffff", paper="#ffffff", text="#000000",
    muted="#2b2b2b", border="#000000", hover="#e3e3e3", accent="#003a8c", on_accent="#ffffff",
    selection="#b8d4ff", current_line="#eef4ff", error="#8a0a04", warning="#573600",
    hint="#00395f", good="#064a1a", inserted="#00358f", inserted_ground="#e3eeff",
    deleted="#8a0a04", deleted_ground="#ffe6e3", moved="#064a1a", moved_ground="#dff5e3",
    syntax_heading="#00296b", syntax_marker="#5e2a00", syntax_link="#003a8c",
    syntax_code="#3a1f78",
)  # fmt: skip

CONTRAST_DARK = Theme(
    name="contrast-dark", window="#000000", surface="#000000", paper="#000000", text="#ffffff",
    muted="#e2e2e2", border="#ffffff", hover="#2a2a2a", accent="#ffe14d", on_accent="#000000",
    selection="#123f7d", current_line="#16202e", error="#ffb4ae", warning="#ffd98a",
    hint="#a9e1ff", good="#a4f2b6", inserted="#a8cdff", inserted_ground="#06203f",
    deleted="#ffb4ae", deleted_ground="#3d0f0c", moved="#a4f2b6", moved_ground="#07300f",
    syntax_heading="#ffe98a", syntax_marker="#ffc48f", syntax_link="#a8cdff",
    syntax_code="#dccbff",
)  # fmt: skip


def system_theme() -> Theme:
    """The theme that the desktop asks for."""
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def chosen_theme(choice: str) -> Theme:
    """The theme for a choice: ``light``, ``dark``, ``contrast``; any other is the system's.

    High contrast is light or dark as the desktop is.
    """
    if choice == "contrast":
        return CONTRAST_DARK if system_theme().dark else CONTRAST_LIGHT
    return {"light": LIGHT, "dark": DARK}.get(choice) or system_theme()


def ask_for_scheme(choice: str) -> None:
    """Have the system's own dialogs and title bars be light or dark as the choice is."""
    hints = QGuiApplication.styleHints()
    if choice in ("light", "dark"):
        hints.setColorScheme(Qt.ColorScheme.Dark if choice == "dark" else Qt.ColorScheme.Light)
    else:
        hints.unsetColorScheme()


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole program a theme's palette and style sheet."""
    application.setPalette(_palette(theme))
    values = {name: getattr(theme, name) for name in theme.__slots__}
    values["folder"] = resource_path("styles").as_posix()
    values["shade"] = theme.shade
    # Whoever has the desktop's letters larger has ours larger, too.
    size = max(application.font().pointSizeF(), _SIZE)
    for name, points in _SIZES.items():
        values[name] = f"{size * points / _SIZE:g}"
    sheet = resource_text("styles", "window.qss")
    if theme.contrast:
        sheet += resource_text("styles", "contrast.qss")
    application.setStyleSheet(Template(sheet).substitute(values))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.paper,
        role.AlternateBase: theme.surface,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.surface,
        role.Midlight: theme.hover,
        role.Mid: theme.border,
        role.Dark: theme.border,
        role.Shadow: theme.border,
    }.items():
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(theme.muted))
    return palette
