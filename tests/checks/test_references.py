from policyeditor.checks.checking import check
from policyeditor.checks.facts import FolderFacts
from policyeditor.policy.policy import read_policy

POLICY = "---\ntitle: T\n---\n## 1. Scope\n\nSee {}.\n\n## 2. Use\n\n(A) Yes.\n\n(B) No.\n"


def told(words: str) -> list[tuple[str, int, int, int]]:
    problems = check(read_policy(POLICY.format(words)), FolderFacts())
    return [
        (str(each.message.params["words"]), each.line, each.column, each.end_column)
        for each in problems
        if each.message.code == "checks.reference-missing"
    ]


def test_a_reference_to_a_clause_that_was_taken_out_is_told() -> None:
    assert told("Section 3") == [("Section 3", 6, 13, 14)]


def test_a_reference_that_leads_somewhere_is_not_told() -> None:
    assert told("Section 2(B) and Article 13 GDPR") == []
