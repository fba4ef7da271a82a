"""A policy's body, whole."""

from __future__ import annotations

import pytest

from policyeditor.errors import RenderingError
from policyeditor.rendering.fragment import render_fragment
from policyeditor.resources import english


def test_document_details_are_not_published() -> None:
    view = "---\ntitle: Privacy\n---\n\n# Privacy\n\nWe *care*.\n"

    assert render_fragment(view) == '<h1 id="privacy">Privacy</h1>\n<p>We <em>care</em>.</p>'


def test_an_empty_policy_has_an_empty_body() -> None:
    assert render_fragment("") == ""
    assert render_fragment("---\ntitle: x\n---\n") == ""


def test_numbers_are_those_that_are_published() -> None:
    # Typed numbers do not count: each list begins at one.
    drawn = render_fragment("3. Three\n7. Seven\n")

    assert drawn == "<ol>\n<li>Three</li>\n<li>Seven</li>\n</ol>"


def test_liquid_passes_through() -> None:
    drawn = render_fragment("{{ site.company }} keeps {% if a %}data{% endif %}.\n")

    assert drawn == "<p>{{ site.company }} keeps {% if a %}data{% endif %}.</p>"


def test_a_policy_nested_too_deep_is_refused_with_its_line_in_the_file() -> None:
    with pytest.raises(RenderingError) as caught:
        render_fragment("---\ntitle: x\n---\n\n" + ">" * 100 + " deep\n")

    assert caught.value.message.params["line"] == 5
    assert "Line 5" in english().sentence(caught.value.message)


def test_half_a_character_stops_nothing() -> None:
    assert render_fragment("Words \ud83d and more\x00.\n").startswith("<p>Words")
