import pytest

from policyeditor.drafting.looking_up import Lookup
from policyeditor.policy.policy import read_policy

POLICY = """\
1. Scope

   (A) Who; see Section 2(B).

   (B) What, as paragraph (A) says.

2. Use

   (A) How.

   (B) When.
"""


def offered(typed: str, *, wanted: bool = False, text: str = POLICY) -> list[str] | None:
    """The numbers offered behind some words that are typed at the end of 1(B)."""
    lookup = Lookup(read_policy(text).clauses)
    line = text.split("\n")[4] + typed
    found = lookup.completion(line, 5, len(line) + 1, wanted=wanted)
    return None if found is None else [option.number for option in found.options]


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        (" see section ", ["1", "1(A)", "1(B)", "2", "2(A)", "2(B)"]),
        (" Section 2", ["2", "2(A)", "2(B)"]),
        (" Section 2(", ["2(A)", "2(B)"]),
        (" clause 2 (b", ["2(B)"]),
        (" see 1", ["1", "1(A)", "1(B)"]),
        (" paragraph (", ["(A)", "(B)"]),
        (" siehe Ziffer 1", ["1", "1(A)", "1(B)"]),
    ],
)
def test_a_reference_that_is_begun_is_gone_on_with_from_the_outline(
    typed: str, numbers: list[str]
) -> None:
    assert offered(typed) == numbers


@pytest.mark.parametrize(
    "typed", [" this section ", " a point ", " see ", " words", " Section 2(B)"]
)
def test_nothing_is_offered_where_no_reference_is_begun_or_it_is_done(typed: str) -> None:
    assert offered(typed) is None


def test_asked_for_clauses_are_offered_behind_the_bare_word() -> None:
    assert offered(" this section ", wanted=True) == ["1", "1(A)", "1(B)", "2", "2(A)", "2(B)"]


def test_articles_in_chinese_are_offered_whole() -> None:
    text = "## 第一条 范围\n\n## 第二条 使用\n\n见本文\n\n## 第三条 其他\n"
    assert offered("第二", text=text) == ["第二条"]


def test_a_reference_is_known_at_its_words_and_its_number() -> None:
    lookup, lines = Lookup(read_policy(POLICY).clauses), POLICY.split("\n")
    start = lines[2].index("Section") + 1
    for column in (start, start + 8, start + 12):
        reference = lookup.reference_at(lines, 3, column)
        assert reference is not None
        clause = lookup.cited(reference)
        assert clause is not None
        assert clause.title == "When."
    assert lookup.reference_at(lines, 3, start - 2) is None
    assert lookup.reference_at(lines, 1, 1) is None
