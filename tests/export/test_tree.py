from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.export.publication import Publication
from policyeditor.export.tree import CLAUSE_START, DEEPEST, Element, html_tree, publication_tree
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_fragment
from policyeditor.rendering.sanitise import clean

SOURCE = """\
---
title: Privacy
lang: en
---

1. Scope
   (A) First thing.
   (B) Second **thing**.

   More of it.

2. Use
   1. nested

| Data | Why |
|------|-----|
| Name | To greet you |

Term
: What it means
"""


def tree(source: str = SOURCE) -> Element:
    return publication_tree(Publication(read_policy(source), source.encode()))


def placed(root: Element) -> Iterator[tuple[str, str, str]]:
    for element in root.walk():
        if element.clause is not None:
            yield element.tag, element.clause.path, element.clause.title


def test_every_clause_is_found_where_it_starts() -> None:
    assert list(placed(tree())) == [
        ("li", "1", "Scope"),
        (CLAUSE_START, "1(A)", "First thing."),
        (CLAUSE_START, "1(B)", "Second thing."),
        ("p", "1", "More of it."),
        ("li", "2", "Use"),
        ("li", "2.1", "nested"),
        ("tr", "", "Data"),
        ("tr", "", "Name"),
        ("dt", "", "Term"),
        ("dd", "", "What it means"),
    ]


def test_a_clause_amid_a_paragraph_starts_at_its_label() -> None:
    paragraph = next(element for element in tree().walk() if element.tag == "p")
    words = [child if isinstance(child, str) else child.tag for child in paragraph.children]

    assert words == [
        "Scope", "\n", CLAUSE_START, "(A) First thing.", "\n", CLAUSE_START, "(B) Second ",
        "strong", ".",
    ]  # fmt: skip


def test_the_words_are_those_of_the_published_page() -> None:
    published = html_tree(render_fragment(SOURCE))
    titled = tree()

    assert titled.text().split() == ["Privacy", *published.text().split()]
    assert [element.tag for element in titled.walk()].count("h1") == 1


def test_a_body_of_another_dialect_is_read_without_clauses() -> None:
    given_body = Publication(
        read_policy(SOURCE), b"", body="<h1>Other</h1>\n<p>Body &amp; soul</p>"
    )

    root = publication_tree(given_body)

    assert root.text() == "Other\nBody & soul"
    assert list(placed(root)) == []


def test_every_clause_of_the_seed_is_found(corpus: Path) -> None:
    source = (corpus / "seed" / "privacy.md").read_text(encoding="utf-8")
    found = [path for _, path, _ in placed(tree(source))]

    assert found == [clause.path for clause in every_clause(read_policy(source).clauses)]


def test_what_is_nested_beyond_reason_keeps_its_words() -> None:
    root = html_tree("<div>" * 500 + "<p>words</p>" + "</div>" * 500 + "<p>after</p>")
    depth = 0
    inner = root
    while inner_elements := list(inner.elements()):
        inner, depth = inner_elements[0], depth + 1

    assert (root.text(), depth) == ("wordsafter", DEEPEST)
    assert [element.tag for element in root.elements()] == ["div", "p"]


PIECES = [
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br>",
    "a<",
    "&amp;",
    "&lt;i&gt;",
    '<a href="x">',
    "\n",
    "—",
]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_word_of_sanitised_html_is_lost(html: str) -> None:
    cleaned = clean(html)
    plain = clean(cleaned.replace("<br>", ""))
    assert html_tree(cleaned).text() == unescape(re.sub(r"<[^>]*>", "", plain))


@pytest.mark.parametrize("html", ["</p>", "<p>a</b>b", "<p", "<!-- x -->y"])
def test_what_is_not_well_nested_never_fails(html: str) -> None:
    assert isinstance(html_tree(html), Element)
