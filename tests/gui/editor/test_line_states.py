"""What each line stands in, kept while lines change."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.gui.editor.line_states import (
    BODY,
    COMMENT,
    FRONT_MATTER,
    LineStates,
    after,
)


def states(text: str) -> list[str]:
    lines = text.split("\n")
    found = LineStates()
    found.replace(0, len(lines) - 1, len(lines), lines.__getitem__)
    return [found[line] for line in range(len(found))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\na: b\n---\nText", [FRONT_MATTER] * 3 + [BODY]),
        ("---\nnever closed", [BODY, BODY]),
        ("Text\n---\nText", [BODY] * 3),
        ("```\ncode\n```\nText", [BODY, "```", "```", BODY]),
        ("~~~~\n~~~\n~~~~~\nText", [BODY, "~~~~", "~~~~", BODY]),
        ("   ``` yaml\n---", [BODY, "```"]),
        ("``` not `code`\nText", [BODY, BODY]),
        ("<!-- a\nb --> c\nText", [BODY, COMMENT, BODY]),
        ("a <!-- b --> c\nText", [BODY, BODY]),
    ],
)
def test_lines_stand_in_what_opened_above_them(text: str, expected: list[str]) -> None:
    assert states(text) == expected


LINES = st.lists(
    st.sampled_from(["---", "...", "```", "````", "~~~", "<!--", "-->", "text", "", "a: b"]),
    min_size=1,
    max_size=12,
)


@settings(max_examples=200, deadline=None)
@given(lines=LINES, new=LINES, data=st.data())
def test_an_edit_leaves_what_a_fresh_look_would_find(
    lines: list[str], new: list[str], data: st.DataObject
) -> None:
    first = data.draw(st.integers(0, len(lines) - 1))
    last = data.draw(st.integers(first, len(lines) - 1))
    kept = LineStates()
    kept.replace(0, len(lines) - 1, len(lines), lines.__getitem__)
    before = [kept[line] for line in range(len(kept))]
    edited = lines[:first] + new + lines[last + 1 :]
    start, end = kept.replace(first, first + len(new) - 1, len(edited), edited.__getitem__)
    found = [kept[line] for line in range(len(kept))]
    assert found == states("\n".join(edited))
    # Lines outside those given back for colouring stand in what they stood in before.
    grown = len(edited) - len(lines)
    assert found[:start] == before[:start]
    assert found[end:] == before[end - grown :]
    assert start <= first < end


def test_a_fence_is_closed_by_its_own_kind_only() -> None:
    assert after("```", "~~~") == "```"
    assert after("```", "``` x") == "```"
    assert after("```", "  `````  ") == BODY
