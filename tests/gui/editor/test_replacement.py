"""Where two texts differ."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.gui.editor.replacement import changed_middle

TEXTS = st.text(alphabet="ab\n", max_size=30)


@settings(max_examples=200, deadline=None)
@given(old=TEXTS, new=TEXTS)
def test_the_middle_makes_one_text_the_other_and_is_minimal(old: str, new: str) -> None:
    start, old_end, new_end = changed_middle(old, new)
    assert old[:start] + new[start:new_end] + old[old_end:] == new
    assert start <= old_end
    assert start <= new_end
    if start < old_end and start < new_end:
        assert old[start] != new[start]
        assert old[old_end - 1] != new[new_end - 1]
