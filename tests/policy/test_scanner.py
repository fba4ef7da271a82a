"""The blocks of a policy, with the lines they stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.policy.blocks import Block, Kind
from policyeditor.policy.scanner import scan


def blocks(text: str, body_line: int = 1) -> tuple[Block, ...]:
    return scan(text, body_line).blocks


def every(parts: tuple[Block, ...]) -> Iterator[Block]:
    for part in parts:
        yield part
        yield from every(part.children)


def outline(parts: tuple[Block, ...]) -> list[object]:
    """Kinds with first and last lines, children in lists."""
    found: list[object] = []
    for part in parts:
        found.append((str(part.kind), part.line, part.end_line))
        if part.children:
            found.append(outline(part.children))
    return found


def test_lettered_paragraphs_stand_in_their_numbered_item() -> None:
    text = "1. Scope\n   (A) Names.\n\n   (B) Addresses.\n   \n2. Use\n\n   (A) None.\n"

    assert outline(blocks(text)) == [
        ("numbered", 1, 8),
        [
            ("item", 1, 4),
            [("paragraph", 1, 2), ("paragraph", 4, 4)],
            ("item", 6, 8),
            [("paragraph", 6, 6), ("paragraph", 8, 8)],
        ],
    ]


def test_markers_are_kept_as_typed() -> None:
    [numbered, bullets] = blocks("3. a\n7. b\n\n* x\n* y\n")

    assert [item.marker for item in numbered.children] == ["3.", "7."]
    assert [item.marker for item in bullets.children] == ["*", "*"]


def test_lines_are_those_of_the_view_below_the_details() -> None:
    view = "---\ntitle: x\n---\n\n# Title\n\nWords\nmore.\n"

    assert outline(blocks(view, 4)) == [("heading", 5, 5), ("paragraph", 7, 8)]


@pytest.mark.parametrize(
    "text",
    [
        "  First\nsecond  \nthird\n",
        "* First\n  second\nthird\n",
        "> First\nsecond\n> third\n",
        "1.  First\n    second\n   third\n",
        "> * First\n>   second\n> third\n",
        "Term\n: First\n  second\nthird\n",
    ],
)
def test_the_lines_of_words_stand_on_the_lines_of_the_source(text: str) -> None:
    source = text.split("\n")
    leaf = next(b for b in every(blocks(text)) if b.text.startswith("First"))

    for number, words in enumerate(leaf.text.split("\n")):
        assert words.strip() in source[leaf.line - 1 + number]
    assert leaf.text.count("\n") == leaf.end_line - leaf.line


def test_items_without_blank_lines_are_tight() -> None:
    def tight(text: str) -> list[bool]:
        return [item.children[0].tight for item in blocks(text)[0].children]

    assert tight("* a\n* b\n") == [True, True]
    assert tight("* a\n\n* b\n") == [False, False]
    assert tight("* a\n* b\n\n* c\n") == [True, False, True]
    assert tight("* a\n\n  more\n* b\n") == [False, False]


def test_headings_have_their_level_and_words() -> None:
    found = blocks("## Scope ##\n\nTerms\n=====\n\n### Data {#data}\n")

    assert [(b.level, b.text, b.attributes.get("id")) for b in found] == [
        (2, "Scope", None), (1, "Terms", None), (3, "Data", "data"),
    ]  # fmt: skip


def test_tables_have_rows_with_their_part_and_cells_with_their_side() -> None:
    [table] = blocks("| A | B |\n|---|--:|\n| 1 | 2 |\n|===|\n| S | |\n")

    assert table.kind is Kind.TABLE
    assert [(row.role, row.line) for row in table.children] == [
        ("head", 1),
        ("body", 3),
        ("foot", 5),
    ]
    assert [cell.text for cell in table.children[0].children] == ["A", "B"]
    assert [cell.role for cell in table.children[1].children] == ["", "right"]


def test_html_and_code_are_told_apart() -> None:
    found = blocks("<div>\n*x*\n</div>\n\n```json\n{}\n```\n\n<!-- note -->\n")

    assert [(b.kind, b.line, b.end_line) for b in found] == [
        (Kind.HTML, 1, 3), (Kind.CODE, 5, 7), (Kind.COMMENT, 9, 9),
    ]  # fmt: skip
    assert found[0].role == "div"
    assert found[1].text == "{}\n"
    assert found[1].attributes == {"class": "language-json"}


def test_definitions_are_gathered_wherever_they_stand() -> None:
    found = scan(
        '* item\n\n  [Terms]: t.html "Our terms"\n\n*[IP]: Internet Protocol\n\n[^a]: Note.\n', 1
    )

    assert found.links["terms"].target == "t.html"
    assert found.links["terms"].title == "Our terms"
    assert found.links["terms"].line == 3
    assert found.abbreviations["IP"].text == "Internet Protocol"
    assert found.footnotes["a"].children[0].text == "Note."


def test_attribute_lists_give_attributes_and_names() -> None:
    [paragraph] = blocks('Words.\n{: #id .a .b key="v" toc}\n')

    assert paragraph.attributes == {"id": "id", "class": "a b", "key": "v"}
    assert paragraph.references == ("toc",)


@pytest.mark.parametrize("text", [">" * 5000 + " a\n", "- " * 2000 + "a\n", "<div>" * 2000 + "\n"])
def test_deep_nesting_is_reported_and_ends(text: str) -> None:
    assert scan("\n\n" + text, 1).too_deep == 3


def test_an_edit_leaves_the_rest_as_it_was() -> None:
    text = "".join(f"## Clause {number}\n\nWords of it.\n\n" for number in range(50))
    before = scan(text, 1)

    after = scan(text.replace("## Clause 25\n\nWords", "## Clause 25\n\nOther words"), 1, before)

    same = sum(new is old for new, old in zip(after.blocks, before.blocks, strict=True))
    assert same >= len(before.blocks) - 3
    assert after == scan(text.replace("## Clause 25\n\nWords", "## Clause 25\n\nOther words"), 1)


def test_an_edit_above_moves_lines_and_reads_nothing_else() -> None:
    text = "One.\n\n[a]: x\n\n* item\n\n  > quoted\n"
    before = scan(text, 1)

    after = scan("New.\n\n" + text, 1, before)

    assert after == scan("New.\n\n" + text, 1)
    assert after.links["a"].line == 5


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("* a\n\nb\n", "* a\n\n  b\n"),
        ("Term\n\nx\n", "Term\n\n: x\n"),
        ("```\na\n\nb\n\nc\n", "```\na\n\nb\n\n```\n"),
        ("<div>\n\na\n\nb\n", "<div>\n\na\n\n</div>\n\nb\n"),
        ("$$\na\n\nb\n", "$$\na\n\nb $$\n"),
        ("$$\na\n\nb $$ c\n", "$$\na\n\nb $$\n"),
        ("a\n\n{: .x}\n\nb\n", "a\n\n{: .x}\nb\n"),
        ("{::comment}\n\na\n", "{::comment}\n\na\n{:/}\n"),
        ("a\n\nb\n", "---\n\nb\n"),
        ("a\n", ""),
        ("", "a"),
    ],
)
def test_an_edit_that_reaches_back_is_read_as_a_whole(before: str, after: str) -> None:
    assert scan(after, 1, scan(before, 1)) == scan(after, 1)
    assert scan(before, 1, scan(after, 1)) == scan(before, 1)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="a \n\t*-#>`~|:[]{}<>/!^$=_1.\\\"'&", max_size=80))
def test_any_text_is_read_to_its_end(text: str) -> None:
    found = scan(text, 1)

    assert "".join(segment.source for segment in found.segments).rstrip("\n") == text.rstrip("\n")
    lines = text.count("\n") + 1
    for block in every(found.blocks):
        assert 1 <= block.line <= block.end_line <= lines
