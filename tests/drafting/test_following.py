from policyeditor.drafting.following import followed_between
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

OLD = """\
1. Scope

   (A) Who; see Section 2(B).

2. Use

   (A) How; see Section 1 and (B) below, and paragraph (B).

   (B) When.

3. End, but not Section 2
"""


def followed(new: str) -> str:
    """A later text with the references changed that still cite the earlier one's numbers."""
    found = followed_between(read_policy(OLD), read_policy(new))
    return apply_edits(new, [each.edit for each in found])


def test_references_follow_their_clauses_past_a_new_section() -> None:
    new = "1. New\n\n" + OLD.replace("3. End", "4. End").replace("2. Use", "3. Use").replace(
        "1. Scope", "2. Scope"
    )
    text = followed(new)
    assert "Who; see Section 3(B)." in text
    assert "How; see Section 2 and" in text
    assert "not Section 3\n" in text


def test_a_list_that_the_page_counts_is_followed_too() -> None:
    text = followed("1. New\n\n" + OLD)
    assert "Who; see Section 3(B)." in text


def test_a_clause_that_went_in_is_cited_by_its_whole_number() -> None:
    text = followed(OLD.replace("   (B) When.", "      (i) When."))
    assert "Who; see Section 2(A)(i)." in text


def test_a_reference_that_was_corrected_by_hand_is_left() -> None:
    new = "1. New\n\n" + OLD.replace("see Section 2(B)", "see Section 3(B)")
    assert "Who; see Section 3(B)." in followed(new)


def test_reworded_clauses_are_the_same_still() -> None:
    new = "1. New\n\n" + OLD.replace("(B) When.", "(B) At which time.")
    assert "Who; see Section 3(B)." in followed(new)


def test_nothing_is_followed_where_no_number_changed() -> None:
    assert followed(OLD.replace("Who;", "Whoever;")) == OLD.replace("Who;", "Whoever;")
