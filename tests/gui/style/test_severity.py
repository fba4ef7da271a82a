"""How severities look."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from policyeditor.gui.style.severity import severity_colour, severity_icon
from policyeditor.gui.style.theme import DARK, LIGHT, Theme
from policyeditor.policy.problems import Severity

pytestmark = pytest.mark.gui


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    shown = QColor(colour)
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (shown.redF(), shown.greenF(), shown.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("severity", list(Severity))
def test_their_colours_are_legible(theme: Theme, severity: Severity) -> None:
    for ground in (theme.paper, theme.surface, theme.window):
        light, dark = sorted(
            (luminance(severity_colour(severity, theme)), luminance(ground)), reverse=True
        )
        assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_their_shapes_differ(qapp: object) -> None:
    shapes: list[QImage] = [
        severity_icon(severity, LIGHT).pixmap(32, 32).toImage().createAlphaMask()
        for severity in Severity
    ]
    assert all(one != other for place, one in enumerate(shapes) for other in shapes[place + 1 :])
