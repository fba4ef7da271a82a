import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.generated import policies

from policyeditor.drafting.deleting import delete_clause
from policyeditor.drafting.inserting import insert_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy


def inserted(text: str, line: int) -> str | None:
    """The text with a clause put in, and ``|`` where the cursor stands."""
    drafted = insert_clause(read_policy(text), line)
    if drafted is None:
        return None
    lines = apply_edits(text, drafted.edits).split("\n")
    here = lines[drafted.line - 1]
    lines[drafted.line - 1] = f"{here[: drafted.column - 1]}|{here[drafted.column - 1 :]}"
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("(a) x\n\n(b) y\n", 1, "(a) x\n\n(b) |\n\n(c) y\n"),
        ("1. A\n   (A) x\n\n2. B\n", 1, "1. A\n   (A) x\n\n2. |\n\n3. B\n"),
        ("1. A\n2. B\n", 1, "1. A\n2. |\n3. B\n"),
        ("- a\n- b\n", 2, "- a\n- b\n- |\n"),
        ("## 1. A\n\nx\n\n### 1.1 B\n\n## 2. C\n\n### 2.1 D\n", 3,
         "## 1. A\n\nx\n\n### 1.1 B\n\n## 2. |\n\n## 3. C\n\n### 3.1 D\n"),
        ("## A\n\nx\n\n## B\n", 3, "## A\n\nx\n\n## |\n\n## B\n"),
        ("第一条 甲\n\n第二条 乙\n", 1, "第一条 甲\n\n第二条 |\n\n第三条 乙\n"),
    ],
)  # fmt: skip
def test_a_clause_is_put_in_behind_another_with_all_under_it(
    text: str, line: int, expected: str
) -> None:
    assert inserted(text, line) == expected


def test_where_nothing_is_numbered_there_is_none_to_go_on_from() -> None:
    assert inserted("Plain words.\n", 1) is None
    assert inserted("---\ntitle: T\n---\n", 2) is None


@settings(max_examples=25, deadline=None)
@given(policies(), st.integers(0, 60))
def test_what_is_put_in_and_taken_out_leaves_every_byte(text: str, at: int) -> None:
    drafted = insert_clause(read_policy(text), 1 + at % text.count("\n"))
    if drafted is None:
        return
    lines = apply_edits(text, drafted.edits).split("\n")
    lines[drafted.line - 1] += "New."
    deletion = delete_clause(read_policy("\n".join(lines)), drafted.line)
    assert deletion is not None
    assert apply_edits("\n".join(lines), deletion.drafted.edits) == text
