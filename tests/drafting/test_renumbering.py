from hypothesis import given, settings
from tests.drafting.generated import policies

from policyeditor.drafting.renumbering import renumber
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy


def test_gaps_and_slips_are_numbered_through_and_references_follow() -> None:
    text = (
        "## 1. A\n\n(A) x\n\n(C) y\n\nsee Section 4.2\n\n## 3. B\n\n## 4. C\n\n### 4.1 x\n\n"
        "### 4.2 y\n\n### 5.4 q\n"
    )
    found = renumber(read_policy(text))
    assert found is not None
    numbered = apply_edits(text, found.drafted.edits)
    numbered = apply_edits(numbered, [each.edit for each in found.drafted.references])
    assert numbered == (
        "## 1. A\n\n(A) x\n\n(B) y\n\nsee Section 3.2\n\n## 2. B\n\n## 3. C\n\n### 3.1 x\n\n"
        "### 3.2 y\n\n### 3.3 q\n"
    )
    assert [(each.line, each.old, each.new) for each in found.labels] == [
        (5, "(C)", "(B)"), (9, "3", "2"), (11, "4", "3"), (13, "4.1", "3.1"), (15, "4.2", "3.2"),
        (17, "5.4", "3.3"),
    ]  # fmt: skip


def test_a_list_counts_on_from_its_first_number() -> None:
    text = "1. One\n\n7. Two\n   more\n\n12. Three\n"
    found = renumber(read_policy(text))
    assert found is not None
    assert apply_edits(text, found.drafted.edits) == ("1. One\n\n2. Two\n   more\n\n3. Three\n")


def test_what_was_put_in_between_and_lists_counted_by_the_page_stay() -> None:
    assert renumber(read_policy("1. One\n1. Two\n1. Three\n")) is None
    text = "## Section 1: A\n\n## Section 2: B\n\n## Section 2a: C\n\n## Section 3: D\n"
    assert renumber(read_policy(text)) is None


def test_numbers_below_a_heading_that_is_not_there_stay() -> None:
    text = "## 1. A\n\n### 1.1 x\n\n### 2.1 y\n\n### 2.2 z\n"
    assert renumber(read_policy(text)) is None


def test_roman_headings_go_on_from_four_to_five() -> None:
    text = "## I. A\n\n## II. B\n\n## III. C\n\n## IV. D\n\n## VI. E\n"
    found = renumber(read_policy(text))
    assert found is not None
    assert [each.new for each in found.labels] == ["V"]


@settings(max_examples=25, deadline=None)
@given(policies())
def test_a_policy_in_order_is_left_as_it_is(text: str) -> None:
    assert renumber(read_policy(text)) is None
