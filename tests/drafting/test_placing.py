import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.generated import policies

from policyeditor.drafting.placing import Where, place_clause
from policyeditor.drafting.references import Aim, references
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import Policy, read_policy

POLICY = """\
1. Scope
   (A) Who.

   (B) What.

2. Use
   (A) How.

   (B) When; see (A).

3. End: Section 2(B)
"""
HEADINGS = """\
## 1. A

(a) x

## 2. B

### 2.1 C

zz

### 2.2 D

See Section 2.1.

## 3. E

end
"""


def placed(text: str, line: int, target: int, where: str) -> str | None:
    drafted = place_clause(read_policy(text), line, target, Where(where))
    if drafted is None:
        return None
    moved = apply_edits(text, drafted.edits)
    return apply_edits(moved, [each.edit for each in drafted.references])


def test_a_section_goes_before_another_and_all_are_numbered_anew() -> None:
    assert placed(POLICY, 11, 1, "before") == (
        "1. End: Section 3(B)\n\n2. Scope\n   (A) Who.\n\n   (B) What.\n\n"
        "3. Use\n   (A) How.\n\n   (B) When; see (A).\n"
    )


def test_a_lettered_clause_goes_into_another_section() -> None:
    text = placed(POLICY, 2, 7, "behind")
    assert text is not None
    assert "1. Scope\n   (A) What.\n" in text
    assert "   (A) How.\n\n   (B) Who.\n\n   (C) When; see (A).\n" in text
    assert text.endswith("End: Section 2(C)\n")


def test_dropped_on_a_section_a_clause_becomes_its_last() -> None:
    text = placed(POLICY, 4, 6, "under")
    assert text is not None
    assert "   (B) When; see (A).\n\n   (C) What.\n\n3. End" in text


def test_a_section_becomes_a_lettered_clause_and_its_own_get_other_letters() -> None:
    text = placed(POLICY, 6, 4, "behind")
    assert text is not None
    assert "   (B) What.\n\n   (C) Use\n   (i) How.\n\n   (ii) When" in text
    assert text.endswith("2. End: Section 1(C)(ii)\n")


def test_a_heading_goes_out_with_level_number_and_references() -> None:
    text = placed(HEADINGS, 11, 1, "behind")
    assert text is not None
    assert "(a) x\n\n## 2. D\n\nSee Section 3.1.\n\n## 3. B\n\n### 3.1 C\n" in text
    assert "## 4. E\n" in text


def test_a_heading_goes_under_another() -> None:
    text = placed(HEADINGS, 7, 1, "under")
    assert text is not None
    assert text.startswith("## 1. A\n\n(a) x\n\n### 1.1 C\n\nzz\n\n## 2. B\n\n### 2.1 D\n")
    assert "Section 1.1" in text


@pytest.mark.parametrize(
    ("line", "target", "where"),
    [(1, 2, "behind"), (1, 1, "before"), (3, 1, "before"), (2, 4, "before")],
)
def test_a_clause_goes_not_into_itself_nor_where_it_is(line: int, target: int, where: str) -> None:
    assert placed(POLICY, line, target, where) is None


def test_a_section_with_a_heading_goes_not_below_a_lettered_clause() -> None:
    assert placed(HEADINGS, 5, 3, "behind") is None


@settings(max_examples=25, deadline=None)
@given(policies(), st.integers(0, 40), st.integers(0, 40), st.sampled_from(list(Where)))
def test_the_same_clauses_stand_in_another_order_and_references_lead_where_they_led(
    text: str, source: int, target: int, where: Where
) -> None:
    policy = read_policy(text)
    clauses = [each for each in every_clause(policy.clauses) if each.label]
    if not clauses:
        return
    line = clauses[source % len(clauses)].line
    drafted = place_clause(policy, line, clauses[target % len(clauses)].line, where)
    if drafted is None:
        return
    moved = apply_edits(text, drafted.edits)
    new_text = apply_edits(moved, [each.edit for each in drafted.references])
    new = read_policy(new_text)
    bare = {_bare(each.text) for each in every_clause(policy.clauses)}
    assert {_bare(each.text) for each in every_clause(new.clauses)} == bare
    assert new_text.endswith("\n")
    assert not new_text.endswith("\n\n")
    assert _led(policy) <= _led(new)  # one that led nowhere may lead somewhere now


def _bare(words: str) -> str:
    return words.split(" ")[0]


def _led(policy: Policy) -> set[tuple[str, str]]:
    """Each reference by the word before it, and the first word of the clause it leads to."""
    found = set()
    clauses = {each.id: each for each in every_clause(policy.clauses)}
    lines = policy.view.split("\n")
    for each in references(policy):
        if each.aim is Aim.FOUND:
            words = next(part for part in lines[each.line - 1].split() if part.startswith("Word"))
            found.add((words.rstrip("."), _bare(clauses[each.target].text).rstrip(".")))
    return found
