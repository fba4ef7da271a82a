"""The colours of a redline can be read, in the light and in the dark."""

from __future__ import annotations

import pytest

from policyeditor.comparison.model import Significance
from policyeditor.gui.judgement import significance_colour
from policyeditor.gui.style.theme import DARK, LIGHT, Theme

pytestmark = pytest.mark.gui


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, between 1 and 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("kind", ["inserted", "deleted", "moved"])
def test_changed_words_reach_aa_on_their_ground_and_on_paper(theme: Theme, kind: str) -> None:
    colour = getattr(theme, kind)
    assert contrast(colour, getattr(theme, f"{kind}_ground")) >= 4.5
    assert contrast(colour, theme.paper) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("significance", list(Significance))
def test_significance_reaches_aa_in_lists_and_its_sign_on_a_selected_row(
    theme: Theme, significance: Significance
) -> None:
    colour = significance_colour(significance, theme)
    assert contrast(colour, theme.surface) >= 4.5
    assert contrast(colour, theme.hover) >= 4.5
    assert contrast(colour, theme.selection) >= 3
    assert contrast(theme.text, theme.selection) >= 4.5
