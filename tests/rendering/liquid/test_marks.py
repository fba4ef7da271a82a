"""What cannot be filled in goes through Markdown whole, wherever it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.policy.scanner import scan
from policyeditor.rendering.liquid.filling import fill_in
from policyeditor.rendering.liquid.marks import show_marks
from policyeditor.rendering.liquid.placing import on_source_lines
from policyeditor.rendering.page import Page
from policyeditor.rendering.renderer import Renderer
from policyeditor.rendering.site import SiteFacts

SITE = SiteFacts(
    settings={"title": "Acme"}, includes={"list.md": "* one\n* two\n\nAfter.\n"}, path="terms.md"
)


def draw(view: str) -> Page:
    filled = fill_in(view, 1, {}, SITE, marks=True)
    page = on_source_lines(Renderer().render(scan(filled.view, 1)), filled.lines)
    return show_marks(page, filled.marked, lambda message: f'about "{message.code}"')


CHIP = (
    '<span class="pe-unresolved" title="about &quot;liquid.unknown-value&quot;">'
    "{{ site.of_*us*_ }}</span>"
)


@pytest.mark.parametrize(
    ("source", "drawn"),
    [
        ("Kept by {{ site.of_*us*_ }}.", f'<p data-line="0">Kept by {CHIP}.</p>\n'),
        ("`{{ site.of_*us*_ }}`", f'<p data-line="0"><code>{CHIP}</code></p>\n'),
        (
            "[a]({{ site.of_*us*_ }}/x)",
            '<p data-line="0"><a href="/x">a</a></p>\n',
        ),
        (
            "# A {{ site.of_*us*_ }} b",
            f'<h1 data-line="0" id="a--b">A {CHIP} b</h1>\n',
        ),
        (
            '<div class="{{ site.of_*us*_ }}" markdown="1">x</div>',
            '<div class="" data-line="0">',
        ),
        ("**{{ site.of_*us*_ }}**", f'<p data-line="0"><strong>{CHIP}</strong></p>\n'),
    ],
)
def test_a_mark_is_shown_where_words_stand(source: str, drawn: str) -> None:
    # The name is nothing Liquid would take, so that Markdown's own signs are in it.
    view = source.replace("{{ site.of_*us*_ }}", "{{ site.of_us }}")
    expected = drawn.replace("site.of_*us*_", "site.of_us")
    assert draw(view).html.startswith(expected)


def test_the_words_of_a_mark_are_no_html() -> None:
    html = draw("{% frob '<img src=x onerror=y>' %}").html
    assert "<img" not in html
    assert "&lt;img src=x onerror=y&gt;" in html


def test_typed_marks_show_nothing_of_others() -> None:
    html = draw("\uf8c0\uf8c2\uf8c1 {{ site.nobody }}").html
    assert html.count("pe-unresolved") == 1


def test_parts_and_their_elements_stand_on_the_lines_that_bring_them() -> None:
    page = draw("# Title\n\n{% include list.md %}\n\nLast {{ site.title }}\n")
    assert [(block.line, block.end_line) for block in page.blocks] == [
        (1, 1),
        (3, 3),
        (3, 3),
        (5, 5),
    ]
    assert 'data-line="1"' not in page.blocks[1].html
    assert "Last Acme" in page.blocks[3].html


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["# a\n", "{{ site.x }}", "{% include list.md %}\n", "text ", "\n\n", "* b\n", "> c\n",
             "{% frob %}", "[d]({{ y }})", "`{{ z }}`", "| a | {{ b }} |\n", "<b>{{ c }}</b>",
             "1. d\n"]
        ),
        max_size=15,
    ).map("".join)
)  # fmt: skip
def test_no_mark_is_left_over_and_lines_keep_their_order(view: str) -> None:
    page = draw(view)
    assert not any(0xF8C0 <= ord(letter) <= 0xF8CC for letter in page.html)
    lines = [block.line for block in page.blocks]
    assert lines == sorted(lines)
    assert all(1 <= block.line <= block.end_line <= view.count("\n") + 1 for block in page.blocks)
