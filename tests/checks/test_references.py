from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.checks.settings import CheckSettings
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.policy.problems import Problem
from policyeditor.resources import english

POLICY = "---\ntitle: T\n---\n## 1. Scope\n\nSee {}.\n\n## 2. Use\n\n(A) Yes.\n\n(B) No.\n"


def problems(text: str, code: str, last: str = "") -> list[Problem]:
    found = check(read_policy(text), FolderFacts(last_version=last))
    return [each for each in found if each.code == f"checks.{code}"]


def told(words: str) -> list[tuple[str, int, int, int]]:
    return [
        (str(each.message.params["words"]), each.line, each.column, each.end_column)
        for each in problems(POLICY.format(words), "reference-missing")
    ]


def test_a_reference_to_a_clause_that_was_taken_out_is_told() -> None:
    assert told("Section 3") == [("Section 3", 6, 13, 14)]


def test_a_reference_that_leads_somewhere_is_not_told() -> None:
    assert told("Section 2(B) and Article 13 GDPR") == []


def test_the_nearest_clauses_are_offered_for_one_that_is_missing() -> None:
    text = POLICY.format("Section 2(C)")
    (problem,) = problems(text, "reference-missing")
    assert problem.fix is None, "which one is meant is for the writer to say"
    sentences = [english().sentence(each.title) for each in problem.choices]
    assert sentences == [
        "Change to “Section 2(B)”: No.",
        "Change to “Section 2(A)”: Yes.",
    ]
    assert "See Section 2(B)." in apply_edits(text, problem.choices[0].edits)


def test_a_reference_whose_clause_was_renumbered_since_the_last_version_is_told() -> None:
    last = POLICY.format("Section 2(B)")
    text = last.replace("## 2. Use", "## 2. New\n\nWords.\n\n## 3. Use")
    (problem,) = problems(text, "reference-renumbered", last)
    assert english().sentence(problem.message) == (
        "“Section 2(B)” cites a clause that had this number in the last version; it is "
        "“Section 3(B)” now. Change the number, unless another clause is meant."
    )
    assert problem.fix is not None
    mended = apply_edits(text, problem.fix.edits)
    assert "See Section 3(B)." in mended
    assert problems(mended, "reference-renumbered", last) == []


def test_where_no_clause_got_another_number_nothing_is_told() -> None:
    last = POLICY.format("Section 2(B)")
    assert problems(last.replace("Yes", "Sure"), "reference-renumbered", last) == []
    assert problems(last, "reference-renumbered") == []


def test_a_renumbered_clause_is_told_once_even_where_its_old_number_leads_nowhere() -> None:
    last = POLICY.format("Section 2(B)")
    text = last.replace("## 2. Use", "## 2. New\n\nWords.\n\n## 3. Use")
    assert problems(text, "reference-missing", last) == []
    off = CheckSettings().with_level("reference-renumbered", "off")
    found = check(read_policy(text), FolderFacts(last_version=last, settings=off))
    assert [each.code for each in found] == ["checks.reference-missing"]


def test_a_reference_written_since_to_a_number_of_the_last_version_gets_the_new_one() -> None:
    last = POLICY.format("below")
    text = POLICY.format("Section 2(B)").replace("## 2. Use", "## 2. New\n\nWords.\n\n## 3. Use")
    (problem,) = problems(text, "reference-renumbered", last)
    assert problems(text, "reference-missing", last) == []
    assert problem.fix is not None
    assert "See Section 3(B)." in apply_edits(text, problem.fix.edits)
