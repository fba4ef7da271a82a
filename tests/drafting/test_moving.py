import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.drafting.moving import move_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

POLICY = """\
---
title: Terms
---
1. Scope
   (A) Who; see Section 2(B).

   (B) What, as Section 1(A) says.

2. Use
   (A) How.

   (B) When; see paragraph (A).

See Sections 1 and 2.
"""


def moved(text: str, line: int, *, down: bool) -> tuple[str, str] | None:
    """The text after a move, without and with the references that follow."""
    drafted = move_clause(read_policy(text), line, down=down)
    if drafted is None:
        return None
    plain = apply_edits(text, drafted.edits)
    return plain, apply_edits(plain, [each.edit for each in drafted.references])


def test_a_section_moves_with_its_clauses_and_references_follow() -> None:
    result = moved(POLICY, 4, down=True)
    assert result is not None
    assert (
        result[1]
        == """\
---
title: Terms
---
1. Use
   (A) How.

   (B) When; see paragraph (A).

2. Scope
   (A) Who; see Section 1(B).

   (B) What, as Section 2(A) says.

See Sections 2 and 1.
"""
    )


def test_a_lettered_clause_takes_the_letter_of_the_other() -> None:
    result = moved(POLICY, 12, down=False)
    assert result is not None
    assert "   (A) When; see paragraph (A).\n\n   (B) How." in result[0]
    assert "   (A) When; see paragraph (B).\n\n   (B) How." in result[1]
    assert "(A) Who; see Section 2(A)." in result[1]


def test_the_cursor_goes_along() -> None:
    drafted = move_clause(read_policy(POLICY), 5, down=True, column=9)
    assert drafted is not None
    assert (drafted.line, drafted.column) == (7, 9)


def test_decimal_numbers_below_a_heading_go_along() -> None:
    text = "## 1. One\n\n### 1.1 A\n\na\n\n## 2. Two\n\n### 2.1 B\n\nSee Section 1.1.\n"
    result = moved(text, 1, down=True)
    assert result is not None
    assert result[1] == (
        "## 1. Two\n\n### 1.1 B\n\nSee Section 2.1.\n\n## 2. One\n\n### 2.1 A\n\na\n"
    )


def test_items_of_two_digits_keep_their_clauses_inside() -> None:
    items = "\n\n".join(
        f"{n}. Item {n}\n{' ' * len(f'{n}. ')}\n{' ' * len(f'{n}. ')}Words {n}."
        for n in range(1, 11)
    )
    result = moved(items + "\n", 33, down=True)
    assert result is not None
    titles = [clause.title for clause in read_policy(result[0]).clauses]
    assert titles[-2:] == ["Item 10", "Item 9"]
    assert [len(clause.children) for clause in read_policy(result[0]).clauses] == [1] * 10


@pytest.mark.parametrize(("line", "down"), [(4, False), (5, False), (1, True)])
def test_there_is_no_move_past_the_first_clause_or_in_the_details(line: int, down: bool) -> None:
    assert moved(POLICY, line, down=down) is None


@given(st.integers(4, 13), st.booleans())
def test_a_move_and_back_leaves_every_byte(line: int, down: bool) -> None:
    drafted = move_clause(read_policy(POLICY), line, down=down)
    if drafted is None:
        return
    edits = [each.edit for each in drafted.references]
    text = apply_edits(apply_edits(POLICY, drafted.edits), edits)
    back = move_clause(read_policy(text), drafted.line, down=not down)
    assert back is not None
    again = apply_edits(text, back.edits)
    assert apply_edits(again, [each.edit for each in back.references]) == POLICY
