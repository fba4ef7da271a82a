"""The colours of the window, light and dark, and how Qt gets them."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from policyeditor.resources import resource_path, resource_text

#: The one spacing step, in logical pixels; margins and gaps are whole multiples of it.
STEP = 4


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours, each ``#rrggbb``.  Text colours reach WCAG AA on window, surface and paper."""

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
        """Whether this is the dark theme."""
        return self.name == "dark"


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


def system_theme() -> Theme:
    """The theme that the desktop asks for."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Give the whole program a theme's palette and style sheet."""
    application.setPalette(_palette(theme))
    values = {name: getattr(theme, name) for name in theme.__slots__}
    values["folder"] = resource_path("styles").as_posix()
    sheet = Template(resource_text("styles", "window.qss"))
    application.setStyleSheet(sheet.substitute(values))


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
