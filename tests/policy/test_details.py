from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.errors import DetailsError
from policyeditor.policy.details import DetailValue, set_detail
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.front_matter import Fence, read_front_matter
from policyeditor.policy.text import read_text

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "policies"
VIEW = """\
---
# House style: keep the order
title:   "Terms"   # shown in the menu
owner: 'Legal'
description: >-
  What we do
  with your data
tags: [a, b]
authors:
- Ann  # lead
- Bob
empty:
noted: # to do
text: |
  one

  two

last: 1.10
---

# Terms
"""


def changed(key: str, value: DetailValue, view: str = VIEW) -> str:
    return apply_edits(view, set_detail(view, read_front_matter(view), key, value))


@pytest.mark.parametrize(
    ("key", "value", "old", "new"),
    [
        ("title", "Use: “terms”", '"Terms"', '"Use: “terms”"'),
        ("title", 'A "b"', '"Terms"', r'"A \"b\""'),
        ("title", True, '"Terms"', "true"),
        ("owner", "Legal's own", "'Legal'", "'Legal''s own'"),
        ("description", "New words: here", "  What we do\n  with your data", "  New words: here"),
        ("tags", ["c", "d, e"], "[a, b]", '[c, "d, e"]'),
        ("tags", [], "[a, b]", "[]"),
        ("authors", ["Cy", "yes"], "- Ann  # lead\n- Bob", '- Cy\n- "yes"'),
        ("authors", "Cy", "authors:\n- Ann  # lead\n- Bob", "authors: Cy"),
        ("empty", "full", "empty:", "empty: full"),
        ("empty", ["x"], "empty:", "empty:\n  - x"),
        ("noted", date(2026, 3, 1), "noted: #", "noted: 2026-03-01 #"),
        ("text", "three\nfour\n", "  one\n\n  two", "  three\n  four"),
        ("last", "2026-01-01", "1.10", '"2026-01-01"'),
        ("last", "no", "1.10", '"no"'),
        ("last", None, "last: 1.10\n", ""),
        ("authors", None, "authors:\n- Ann  # lead\n- Bob\n", ""),
        ("lang", "de", "last: 1.10\n", "last: 1.10\nlang: de\n"),
        ("my key", 5, "last: 1.10\n", 'last: 1.10\n"my key": 5\n'),
        ("also", ["x"], "last: 1.10\n", "last: 1.10\nalso:\n  - x\n"),
        ("title", ["x"], ':   "Terms"   # shown in the menu', ":   # shown in the menu\n  - x"),
    ],
)
def test_only_the_lines_of_the_key_change(key: str, value: DetailValue, old: str, new: str) -> None:
    assert VIEW.count(old) == 1
    after = changed(key, value)
    assert after == VIEW.replace(old, new)
    assert read_front_matter(after).values.get(key) == value


def test_an_equal_value_changes_nothing() -> None:
    assert changed("title", "Terms") == VIEW
    assert changed("tags", ["a", "b"]) == VIEW
    assert changed("missing", None) == VIEW


def test_a_document_without_details_gets_some() -> None:
    assert changed("title", "Terms", "# Terms\n") == "---\ntitle: Terms\n---\n\n# Terms\n"
    assert changed("title", "Terms", "") == "---\ntitle: Terms\n---\n"
    assert changed("title", "Terms", "---\n---\n") == "---\ntitle: Terms\n---\n"


@pytest.mark.parametrize(
    ("view", "code"),
    [
        ("+++\ntitle = 'x'\n+++\n", "details.not-changed-toml"),
        ("---\ntitle: x\n", "details.not-changed-unclosed"),
        ("---\na: b: c\n---\n", "details.repair-first"),
        ("---\n? title\n: x\n---\n", "details.not-changed"),
        ("---\ntitle: &t x\nalso: *t\n---\n", "details.not-changed"),
    ],
)
def test_what_cannot_be_changed_alone_is_refused(view: str, code: str) -> None:
    with pytest.raises(DetailsError) as caught:
        changed("title", "New", view)
    assert caught.value.message.code == code


@settings(max_examples=150, deadline=None)
@given(st.text() | st.sampled_from(["yes", "~", "1:30", "a: b", " #x", "- a", "x\n  y\n", "é:"]))
def test_any_text_reads_back_equal(text: str) -> None:
    for key in ("title", "owner", "description", "text", "authors", "empty", "new"):
        assert read_front_matter(changed(key, text)).values[key] == text


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=12), max_size=4), st.sampled_from(["tags", "authors", "empty"]))
def test_any_list_reads_back_equal(items: list[str], key: str) -> None:
    assert read_front_matter(changed(key, items)).values[key] == items


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus of real policies is not here")
def test_real_details_change_in_their_own_lines_only() -> None:
    tried = 0
    for file in sorted(CORPUS.rglob("*.md")):
        view = read_text(file.read_bytes()).view
        found = read_front_matter(view)
        if found.fence is not Fence.YAML or found.problems:
            continue
        lines = view.split("\n")
        for key, place in found.places.items():
            after = changed(key, "It’s new: yes", view).split("\n")
            above, below = lines[: place.line - 1], lines[place.end_line :]
            assert after[: len(above)] == above, (file.name, key)
            assert after[len(after) - len(below) :] == below, (file.name, key)
            tried += 1
    assert tried > 100
