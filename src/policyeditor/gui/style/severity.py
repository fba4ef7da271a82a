"""How the severities of problems look: shape and colour, everywhere the same."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from policyeditor.gui.style.icons import icon
from policyeditor.gui.style.theme import Theme
from policyeditor.policy.problems import Severity

# Their shapes differ, so that colour is not the only sign.
_ICONS = {
    Severity.ERROR: "circle-x",
    Severity.WARNING: "triangle-alert",
    Severity.HINT: "lightbulb",
}


def severity_colour(severity: Severity, theme: Theme) -> str:
    """The colour of a severity."""
    return {
        Severity.ERROR: theme.error,
        Severity.WARNING: theme.warning,
        Severity.HINT: theme.hint,
    }[severity]


def severity_icon(severity: Severity, theme: Theme) -> QIcon:
    """The icon of a severity in its colour."""
    return icon(_ICONS[severity], theme, severity_colour(severity, theme))
