from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.notices.plain_profiles import read_plainly
from policyeditor.policy.details_reader import read_details
from policyeditor.resources import resource_path

SHIPPED = sorted(resource_path("profiles").glob("*.yaml"))


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_shipped_profile_reads_the_same_the_quick_way(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert read_plainly(text) == read_details(f"---\n{text}").values


@pytest.mark.parametrize(
    "text",
    [
        "",
        "id: [",
        "id: 'house'",
        "id: a: b",
        "id: a # note",
        "id: a\nid: b",
        "id:\n  a: b",
        "note: >\n  a\n\n  b",
        "note: >\nid: a",
        "note: |\n  a",
        "lead: { n: 1, unit }",
        "a: [b, [c]]",
        "- a",
        "a: &x b",
        "a: *x",
        "a: !!str b",
        "a: b ",
    ],
)
def test_what_is_written_otherwise_is_left_to_the_full_reader(text: str) -> None:
    assert not read_plainly(text)


WORDS = st.text("ab1 :#,[]{}'\"->|&*!\n", max_size=30)


@given(st.lists(st.tuples(st.sampled_from(["id", "note", "lead"]), WORDS), max_size=4))
def test_whatever_is_read_the_quick_way_is_read_the_same_in_full(
    lines: list[tuple[str, str]],
) -> None:
    text = "\n".join(f"{key}: {words}" for key, words in lines)
    quick = read_plainly(text)

    if quick:
        full = read_details(f"---\n{text}")
        assert (quick, ()) == (full.values, full.problems)
