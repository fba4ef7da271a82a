from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.notices.wrapping import WIDTH, columns, underlined, wrapped

TEXTS = st.text(st.sampled_from("ab c，。我们（）“”é-.\u00a0"), max_size=200)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_nothing_is_lost_and_no_line_is_too_long_that_could_be_broken(text: str) -> None:
    lines = wrapped(text, "- ").split("\n")

    assert "".join("".join(lines)[2:].split()) == "".join(text.split()) or not text.strip()
    for line in lines:
        core = line[2:].strip()
        assert columns(line) <= WIDTH or " " not in core or "\u00a0" in core


def test_a_script_without_blanks_is_broken_by_width() -> None:
    lines = wrapped("我们收集您的个人信息，并与合作伙伴共享。" * 5).split("\n")

    assert len(lines) == 3
    assert all(columns(line) <= WIDTH for line in lines)
    assert not any(line[0] in "，。" for line in lines)


def test_lines_of_the_text_stay() -> None:
    assert wrapped("one\ntwo", "- ") == "- one\n  two"


def test_a_heading_has_a_line_as_wide_as_itself() -> None:
    assert underlined("变更") == "变更\n----"
