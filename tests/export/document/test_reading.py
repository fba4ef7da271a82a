from __future__ import annotations

from tests.export.reading_back import published

from policyeditor.export.document.model import Block, Group, Leaf, every_leaf, fact
from policyeditor.export.document.reading import read_blocks
from policyeditor.export.document.words import Beside, clause_name
from policyeditor.export.tree import html_tree, publication_tree
from policyeditor.policy.clauses import every_clause


def read(html: str, beside: Beside | None = None) -> tuple[Block, ...]:
    return read_blocks(html_tree(html), beside)


def words(html: str) -> list[str]:
    return [leaf.text for leaf in every_leaf(read(html))]


def test_spaces_are_as_a_browser_shows_them() -> None:
    assert words("<p>  One\n two <b> three</b> <br> four </p><pre>a\n  b\n</pre>") == [
        "One two three\nfour",
        "a\n  b",
    ]


def test_control_characters_are_dropped() -> None:
    assert words("<p>a\x01b\x0bc\x9fd\ufffee</p>") == ["abcde"]


def test_numbers_are_those_of_the_page() -> None:
    (first, second) = read('<ol start="3" type="a"><li>x</li><li value="7">y</li></ol>')

    assert (fact(first, "start"), fact(first, "style")) == ("3", "lower-alpha")
    assert fact(second, "start") == "7"


def test_numbers_that_no_word_processor_counts_are_words() -> None:
    assert words('<ol style="list-style-type: lower-greek"><li>x</li><li>y</li></ol>') == [
        "α. x",
        "β. y",
    ]


def test_a_footnote_stands_where_it_is_marked_and_once() -> None:
    source = b"Text[^1], again[^1].\n\n[^1]: The note.\n"
    blocks = read_blocks(publication_tree(published(source)))
    notes = [run.note for leaf in every_leaf(blocks) for run in leaf.runs if run.note]

    assert [leaf.text for note in notes for leaf in every_leaf(note)] == ["The note."]
    assert "The note" not in "".join(leaf.text for leaf in every_leaf(blocks))


def test_links_lead_where_a_reader_may_go() -> None:
    html = (
        '<p><a href="https://e.com">a</a> <a href="/terms/">b</a> <a href="#x">c</a> '
        '<a href="mailto:a@e.com">d</a> <a href="../up">e</a></p>'
    )

    def links(beside: Beside | None) -> list[str]:
        return [
            value
            for leaf in every_leaf(read(html, beside))
            for run in leaf.runs
            for name, value in run.formats
            if name == "link"
        ]

    assert links(None) == ["https://e.com", "#x", "mailto:a@e.com"]
    assert links(Beside(site="https://s.org/en/privacy/")) == [
        "https://e.com",
        "https://s.org/terms/",
        "#x",
        "mailto:a@e.com",
        "https://s.org/en/up",
    ]


def test_every_clause_has_its_place() -> None:
    source = b"# Title\n\n1. Item\n   (A) amid\n\n   (B) below\n\n| a | b |\n|---|---|\n| c | d |\n"
    publication = published(source)
    blocks = read_blocks(publication_tree(publication))
    anchors = [
        value
        for leaf in every_leaf(blocks)
        for run in leaf.runs
        for name, value in run.formats
        if name == "anchor"
    ]

    wanted = [clause_name(clause) for clause in every_clause(publication.policy.clauses)]
    assert list(dict.fromkeys(anchors)) == wanted
    assert all(len(name) <= 40 and name.isidentifier() for name in wanted)


def test_tables_keep_their_heads_and_spans() -> None:
    html = (
        '<table><thead><tr><th colspan="2">h</th></tr></thead><tr><td>a</td><td>b</td></tr></table>'
    )
    (table,) = read(html)

    assert isinstance(table, Group)
    head, body = table.blocks
    assert isinstance(head, Group)
    assert isinstance(body, Group)
    assert fact(head, "role") == "head"
    assert fact(head.blocks[0], "columns") == "2"
    assert [leaf.text for leaf in every_leaf(body.blocks)] == ["a", "b"]


def test_a_picture_that_is_not_there_leaves_its_description() -> None:
    (leaf,) = read('<p>See <img src="x.png" alt="the  plan"></p>', Beside(left_out="[{1}]".format))

    assert isinstance(leaf, Leaf)
    assert leaf.text == "See [the plan]"
