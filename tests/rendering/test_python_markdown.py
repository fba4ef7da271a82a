"""A policy as a site with Python-Markdown shows it, in blocks that know their lines."""

from __future__ import annotations

from policyeditor.rendering.python_markdown import python_markdown_body, python_markdown_page

VIEW = """---
title: T
---
# Terms {: #top }

Some *words* here,
and more.

* one
* two

Then

1. first

    below

<div><p>own</p></div>

Some *words* here, again.
"""


def test_the_page_is_the_body_in_blocks_with_lines() -> None:
    page = python_markdown_page(VIEW, 4)

    assert page.html.replace(' data-line="0"', "") == python_markdown_body(VIEW, 4)
    assert [(block.html.split(">")[0], block.line) for block in page.blocks] == [
        ('<h1 data-line="0" id="top"', 4),
        ('<p data-line="0"', 6),
        ('<ul data-line="0"', 9),
        ('<p data-line="0"', 12),
        ('<ol data-line="0"', 14),
        ('<div data-line="0"', 18),
        ('<p data-line="0"', 20),
    ]
    assert all(block.line <= block.end_line for block in page.blocks)


def test_an_edit_changes_its_block_alone() -> None:
    before = python_markdown_page(VIEW, 4)
    after = python_markdown_page(VIEW.replace("again", "once more"), 4)
    changed = [a.key != b.key for a, b in zip(before.blocks, after.blocks, strict=True)]
    assert changed == [False] * 6 + [True]


def test_what_must_not_be_shown_is_taken_out() -> None:
    assert "script" not in python_markdown_page("<script>x</script>\n\n[a](javascript:x)\n", 1).html


def test_nothing_and_half_characters() -> None:
    assert python_markdown_page("", 1).blocks == ()
    assert len(python_markdown_page("Words \ud83d.\n", 1).blocks) == 1
