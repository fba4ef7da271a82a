"""Comments of colleagues: read, written where they change nothing, and taken out again."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.drafting.comments import (
    Comment,
    comment_text,
    comments_in,
    place_for_comment,
)
from policyeditor.policy.comments import without_comments
from policyeditor.policy.plain import plain

DAY = date(2026, 11, 24)


def test_a_comment_says_who_when_and_what() -> None:
    text = comment_text("Why\n30 days?", "Ada Lovelace", DAY)
    assert text == "<!--{% comment %} Ada Lovelace, 2026-11-24: Why 30 days? {% endcomment %}-->"
    view = f"# T\n\nWe keep it.{text} More.\n"
    assert comments_in(view) == (
        Comment(3, 12, 3, 12 + len(text), "Ada Lovelace", "2026-11-24", "Why 30 days?"),
    )
    assert without_comments(view) == "# T\n\nWe keep it. More.\n"


def test_one_without_a_name_is_a_comment_too() -> None:
    view = "a<!--{% comment %}just: words\nof two lines{% endcomment %}-->b\n"
    (found,) = comments_in(view)
    assert (found.author, found.day, found.words) == ("", "", "just: words of two lines")
    assert (found.line, found.end_line) == (1, 2)
    assert without_comments(view) == "ab\n"


def test_other_comments_of_the_source_are_none() -> None:
    assert comments_in("<!-- layout --> {% comment %} x {% endcomment %} <!--") == ()


def test_comments_alone_on_their_lines_go_with_them() -> None:
    one = comment_text("x", "A", DAY)
    assert without_comments(f"# T\n{one}\n{one}{one}\n\nwords\n{one}") == "# T\n\nwords"


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab -><!{}%|`*_[]():,'\"\\\n"), max_size=40))
def test_whatever_is_said_stays_inside(words: str) -> None:
    view = f"before{comment_text(words, 'Ada', DAY)}after"
    assert plain(view).text == "beforeafter"
    assert without_comments(view) == "beforeafter"
    (found,) = comments_in(view)
    assert found.author == "Ada"
    inside = view[len("before<!--{% comment %}") : -len("{% endcomment %}-->after")]
    assert not any(sign in inside for sign in ("--", "{", "}", "|", "`"))


def test_no_comment_stands_in_details_or_code() -> None:
    lines = ["---", "title: x", "---", "", "```", "code", "```"]
    assert [place_for_comment(lines, line, 1) for line in range(1, 8)] == [None] * 7
