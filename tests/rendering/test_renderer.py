"""What the preview is given, and how little of it changes after an edit."""

from __future__ import annotations

import pickle
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rendering.random_markdown import LINES, STARTS, WORDS

from policyeditor.errors import RenderingError
from policyeditor.policy.scanner import scan
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.page import Page
from policyeditor.rendering.patch import apply, patch
from policyeditor.rendering.renderer import Renderer

POLICY = """\
# Notice

We keep data[^keep].

1. Scope
   (A) Names.

   (B) Addresses.

2. Use of [data][def]

| What | Why |
|------|-----|
| Name | Law |

Term
: Meaning

> Quoted
> words

## Scope

## Scope

[def]: data.html
[^keep]: For two years[^years].
[^years]: Or one.
"""


def page(text: str) -> Page:
    return Renderer().render(scan(text, 1))


def html(text: str) -> str:
    return Renderer(lines=False).render(scan(text, 1)).html


def test_each_top_level_block_is_one_piece_with_its_lines() -> None:
    blocks = page(POLICY).blocks

    assert [(block.line, block.end_line) for block in blocks[:4]] == [
        (1, 1), (3, 3), (5, 10), (12, 14),
    ]  # fmt: skip
    assert blocks[0].html == '<h1 data-line="0" id="notice">Notice</h1>\n'


def test_elements_inside_carry_their_distance_from_the_first_line() -> None:
    by_line = page(POLICY).blocks
    items = re.findall(r'<(\w+)[^>]* data-line="(\d+)"', by_line[2].html)
    assert items == [
        ("ol", "0"), ("li", "0"), ("p", "0"), ("p", "3"), ("li", "5"), ("p", "5"),
    ]  # fmt: skip
    rows = re.findall(r'<(\w+)[^>]* data-line="(\d+)"', by_line[3].html)
    assert rows == [("table", "0"), ("tr", "0"), ("tr", "2")]
    terms = re.findall(r'<(\w+)[^>]* data-line="(\d+)"', by_line[4].html)
    assert terms == [("dl", "0"), ("dt", "0"), ("dd", "1")]


def test_a_line_added_above_changes_no_html_below() -> None:
    before, after = page(POLICY), page("New words.\n\n" + POLICY)

    assert [block.html for block in after.blocks[1:]] == [block.html for block in before.blocks]
    assert after.blocks[1].line == before.blocks[0].line + 2


def test_published_html_carries_no_lines() -> None:
    assert "data-line" not in html(POLICY)


def test_repeated_headings_are_numbered_and_follow_a_change() -> None:
    renderer = Renderer()
    first = scan("## Scope\n\nWords.\n\n## Scope\n", 1)
    renderer.render(first)

    changed = renderer.render(scan("## Scope\n\n## Scope\n\nWords.\n\n## Scope\n", 1, first))

    assert re.findall(r'id="([^"]*)"', changed.html) == ["scope", "scope-1", "scope-2"]


def test_footnotes_are_renumbered_when_one_is_mentioned_before() -> None:
    notes = "\n[^a]: A.\n\n[^b]: B.\n"
    renderer = Renderer(lines=False)
    first = scan("One.\n\nTwo[^a].\n" + notes, 1)
    assert ">1</a></sup>" in renderer.render(first).blocks[1].html

    changed = renderer.render(scan("One[^b].\n\nTwo[^a].\n" + notes, 1, first))

    assert ">2</a></sup>" in changed.blocks[1].html
    assert changed.blocks[-1].html.index("B.") < changed.blocks[-1].html.index("A.")


def test_a_changed_link_definition_changes_the_paragraph_that_uses_it() -> None:
    renderer = Renderer()
    first = scan("See [terms].\n\nOther.\n\n[terms]: a.html\n", 1)
    renderer.render(first)
    told: list[int] = []

    second = scan("See [terms].\n\nOther.\n\n[terms]: b.html\n", 1, first)
    changed = renderer.render(second, lambda line, _: told.append(line))

    assert 'href="b.html"' in changed.html
    assert 3 not in told


def test_only_the_changed_part_is_drawn_again() -> None:
    renderer = Renderer()
    first = scan(POLICY, 1)
    renderer.render(first)
    told: list[int] = []

    second = scan(POLICY.replace("Addresses", "Addresses and names"), 1, first)
    renderer.render(second, lambda line, _: told.append(line))

    assert told == [5]


def test_the_table_of_contents_follows_the_headings() -> None:
    renderer = Renderer(lines=False)
    first = scan("* x\n{:toc}\n\n# One\n", 1)
    assert "#one" in renderer.render(first).blocks[0].html

    changed = renderer.render(scan("* x\n{:toc}\n\n# One\n\n## Two\n", 1, first))

    assert "#two" in changed.blocks[0].html


@pytest.mark.parametrize(
    "text", ["Words.\n\n" + ">" * 300 + " deep\n", "Words.\n\n" + "- " * 300 + "deep\n"]
)
def test_a_policy_nested_too_deep_is_refused_with_its_line(text: str) -> None:
    with pytest.raises(RenderingError) as caught:
        page(text)
    assert caught.value.message.params["line"] == 3


@pytest.mark.parametrize(
    "piece",
    [
        "[", "[a](", "![a](", "![", "<a ", '<a x="', "<![CDATA[", "`a``b", "<http://", "*a ",
        "**a **b ", "_a ", "*a_ ", "{:", "{::comment}", "$$ a ", "~~a ", "&", "<!--", "<b>",
        "[a][b]", "*[a ", "[a](b \"", "|<code>", "***", "\"a' ",
    ],
)  # fmt: skip
def test_what_only_looks_like_markup_is_kept_as_words(piece: str) -> None:
    drawn = html("Begin " + piece * 3000 + " end\n")

    assert "Begin" in drawn
    assert len(drawn) > 2000 or piece in ("<!--", "<b>", "<![CDATA[")


def test_a_page_survives_the_way_between_processes() -> None:
    drawn = page(POLICY)

    assert pickle.loads(pickle.dumps(drawn)) == drawn


markdown = st.lists(
    st.one_of(
        st.sampled_from(LINES),
        st.builds(
            lambda start, words: start + " ".join(words),
            st.sampled_from(STARTS),
            st.lists(st.sampled_from(WORDS), max_size=4),
        ),
    ),
    max_size=14,
).map(lambda lines: "\n".join(lines) + "\n")


@settings(max_examples=150, deadline=None)
@given(markdown, markdown, st.data())
def test_after_any_edit_the_page_is_that_of_the_whole_text(
    text: str, inserted: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    changed = text[:start] + inserted[: data.draw(st.integers(0, 30))] + text[end:]
    renderer = Renderer()
    first = scan(text, 1)
    shown = renderer.render(first)

    second = scan(changed, 1, first)
    incremental = renderer.render(second)

    assert second == scan(changed, 1)
    assert incremental == page(changed)
    assert html(changed).strip() == render_body(second)
    patched = apply(shown.blocks, patch(shown, incremental))
    assert patched == [(block.html, block.line) for block in incremental.blocks]
