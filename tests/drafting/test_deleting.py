from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.generated import policies

from policyeditor.drafting.deleting import delete_clause
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

POLICY = """\
1. Scope
   (A) Who.

   (B) What; see Section 3.

2. Use
   (A) How.

3. End: see Sections 2(A) and 1(B).
"""


def test_a_clause_goes_with_its_children_and_those_behind_count_back() -> None:
    deletion = delete_clause(read_policy(POLICY), 6)
    assert deletion is not None
    text = apply_edits(POLICY, deletion.drafted.edits)
    assert text == (
        "1. Scope\n   (A) Who.\n\n   (B) What; see Section 3.\n\n"
        "2. End: see Sections 2(A) and 1(B).\n"
    )
    assert [(each.line, each.words) for each in deletion.lost] == [(9, "Sections 2(A)")]
    edits = [each.edit for each in deletion.drafted.references]
    assert "What; see Section 2." in apply_edits(text, edits)


def test_the_last_clause_leaves_no_empty_line_behind() -> None:
    deletion = delete_clause(read_policy(POLICY), 9)
    assert deletion is not None
    assert apply_edits(POLICY, deletion.drafted.edits).endswith("   (A) How.\n")


def test_a_clause_behind_another_label_on_its_line_stays() -> None:
    assert delete_clause(read_policy("1. (A) Names\n   (B) Places\n"), 1) is None


def test_there_is_no_clause_in_the_document_details() -> None:
    assert delete_clause(read_policy("---\ntitle: T\n---\n"), 2) is None


@settings(max_examples=25, deadline=None)
@given(policies(), st.integers(0, 60))
def test_only_the_clause_and_those_under_it_go(text: str, at: int) -> None:
    policy = read_policy(text)
    deletion = delete_clause(policy, 1 + at % text.count("\n"))
    if deletion is None:
        return
    gone = {id(each) for each in every_clause((deletion.clause,))}
    kept = [each.text for each in every_clause(policy.clauses) if id(each) not in gone]
    new = read_policy(apply_edits(text, deletion.drafted.edits))
    assert [each.text for each in every_clause(new.clauses)] == kept
    paths = [each.path for each in every_clause(new.clauses) if each.label]
    assert len(paths) == len(set(paths))
