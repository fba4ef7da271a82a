"""A policy's body, whole."""

from __future__ import annotations

from policyeditor.rendering.fragment import Dialect, render_fragment


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


def test_a_site_may_publish_with_python_markdown() -> None:
    view = '1. Scope\n   (A) Names.\n\n<script>x</script>\n\n"Quoted"\n'

    drawn = render_fragment(view, Dialect.PYTHON_MARKDOWN)

    assert '"Quoted"' in drawn
    assert "<li>Scope" in drawn
    assert "script" not in drawn
