"""What takes the place of found words."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.drafting.replacing import as_edits, kept_capitals, replaced
from policyeditor.drafting.searching import Found, Query, Replacement, find_all
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.text import read_text


@pytest.mark.parametrize(
    ("old", "new", "becomes"),
    [
        ("cookie", "tracker", "tracker"),
        ("Cookie", "tracker", "Tracker"),
        ("COOKIE", "tracker", "TRACKER"),
        ("Cookie", "web beacon", "Web beacon"),
        ("Cookie", "GmbH", "GmbH"),
        ("A", "one", "One"),
        ("(Cookie", "(tracker", "(Tracker"),
        ("数据", "data", "data"),
        ("ÜBER", "straße", "STRASSE"),
        ("Cookie", "", ""),
        ("5", "five", "five"),
    ],
)
def test_capitals_are_taken_over(old: str, new: str, becomes: str) -> None:
    assert kept_capitals(old, new) == becomes


TEXTS = st.text("ab \nß😀é", max_size=60)


@settings(max_examples=100, deadline=None)
@given(view=TEXTS, new=st.text("xy\n", max_size=3), data=st.data())
def test_only_what_is_ticked_changes(view: str, new: str, data: st.DataObject) -> None:
    found = find_all(view, Query("a|b+", pattern=True), Replacement(new.replace("\n", "")))
    ticked = [each for each in found if data.draw(st.booleans())]
    result = replaced(view, ticked)
    # Between the ticked places every character stands as before.
    at = old = 0
    for each in ticked:
        same = view[old : each.start]
        assert result[at : at + len(same)] == same
        at += len(same) + len(each.new)
        old = each.end
    assert result[at:] == view[old:]
    assert apply_edits(view, as_edits(view, ticked)) == result


@settings(max_examples=100, deadline=None)
@given(
    lines=st.lists(st.tuples(st.text("ab ß", max_size=6), st.sampled_from(["\n", "\r\n"]))),
    bom=st.booleans(),
)
def test_line_endings_and_marks_stay_and_undoing_gives_the_bytes_back(
    lines: list[tuple[str, str]], bom: bool
) -> None:
    data = (b"\xef\xbb\xbf" if bom else b"") + "".join(
        line + ending for line, ending in lines
    ).encode()
    text = read_text(data)
    found = find_all(text.view, Query("a"), Replacement("zz"))
    changed = text.with_view(replaced(text.view, found))
    assert changed.to_bytes() == data.replace(b"a", b"zz")
    assert changed.with_view(text.view).to_bytes() == data


def test_edits_stand_where_the_words_do() -> None:
    view = "one\n  two one\n\none"
    found = find_all(view, Query("one"), Replacement("1"))
    assert [(edit.line, edit.column, edit.end_column) for edit in as_edits(view, found)] == [
        (1, 1, 4),
        (2, 7, 10),
        (4, 1, 4),
    ]
    assert as_edits(view, (Found(2, 8, "x"),))[0].end_line == 2
