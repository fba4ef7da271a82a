import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drafting.generated import policies

from policyeditor.drafting.levels import change_level, in_clause
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy

POLICY = """\
1. Scope

   (A) Who.

   (B) What,
   and more of it.

   (C) Where.

2. Use

   (A) How.

3. End
"""


def changed(text: str, line: int, *, deeper: bool, dialect: str = "kramdown") -> str | None:
    drafted = change_level(read_policy(text), line, deeper=deeper, dialect=dialect)
    return None if drafted is None else apply_edits(text, drafted.edits)


def test_a_lettered_clause_goes_under_the_one_before_and_both_runs_count_on() -> None:
    text = changed(POLICY, 5, deeper=True)
    assert text == POLICY.replace(
        "   (B) What,\n   and more of it.\n\n   (C)",
        "      (i) What,\n      and more of it.\n\n   (B)",
    )


def test_the_way_back_leaves_every_byte() -> None:
    deeper = changed(POLICY, 5, deeper=True)
    assert deeper is not None
    assert changed(deeper, 5, deeper=False) == POLICY


def test_an_empty_section_goes_in_before_the_letters_that_stood_below_the_title() -> None:
    begun = "1. Scope\n\n   (A) Who.\n\n2. Keeping\n\n3. \xa0\n\n   (A) How.\n\n4. End\n"
    text = changed(begun, 7, deeper=True)
    assert text == ("1. Scope\n\n   (A) Who.\n\n2. Keeping\n\n   (A) \n\n   (B) How.\n\n3. End\n")
    assert changed(text, 7, deeper=False) == begun


def test_the_way_back_gives_letters_behind_a_paragraph_their_style_again() -> None:
    text = "1. Scope\n\n   (A) Who.\n\n2. Sharing\n\n   Only this:\n\n   (A) One.\n\n   (B) Two.\n"
    deeper = changed(text, 5, deeper=True)
    assert deeper is not None
    assert "   (B) Sharing\n\n   Only this:\n\n   (i) One.\n\n   (ii) Two.\n" in deeper
    assert changed(deeper, 5, deeper=False) == text


def test_the_way_back_gives_two_levels_below_the_style_of_their_cousins() -> None:
    text = (
        "1. Scope\n\n   (A) Who.\n\n      (i) We.\n\n2. Sharing\n\n   Only this:\n\n   (A) One.\n\n"
        "      (i) Two.\n\n      (ii) Three.\n"
    )
    deeper = changed(text, 7, deeper=True)
    assert deeper is not None
    assert "   (B) Sharing\n\n   Only this:\n\n   (i) One.\n" in deeper
    assert changed(deeper, 7, deeper=False) == text


def test_a_section_becomes_a_lettered_clause_where_those_before_it_have_such() -> None:
    text = changed(POLICY, 14, deeper=True)
    assert text is not None
    assert text.endswith("   (A) How.\n\n   (B) End\n")


def test_what_stands_in_a_section_goes_along_with_another_kind_of_letter() -> None:
    text = changed(POLICY, 10, deeper=True)
    assert text is not None
    assert "   (D) Use\n\n   (i) How.\n\n2. End\n" in text


def test_a_lettered_clause_that_goes_out_takes_those_behind_it_along() -> None:
    text = changed(POLICY, 5, deeper=False)
    assert text is not None
    assert text.startswith(
        "1. Scope\n\n   (A) Who.\n\n2. What,\n   and more of it.\n\n   (A) Where.\n\n3. Use\n"
    )
    assert text.endswith("4. End\n")


@pytest.mark.parametrize(
    ("dialect", "inner"),
    [("kramdown", "1. One\n   1. Two\n2. Three\n"),
     ("python-markdown", "1. One\n    1. Two\n2. Three\n")],
)  # fmt: skip
def test_a_list_item_stands_in_as_far_as_the_dialect_asks(dialect: str, inner: str) -> None:
    assert changed("1. One\n2. Two\n3. Three\n", 2, deeper=True, dialect=dialect) == inner


def test_below_a_marker_of_two_digits_an_item_stands_in_by_four() -> None:
    text = "".join(f"{number}. Item\n" for number in range(1, 12))
    result = changed(text, 11, deeper=True)
    assert result is not None
    assert result.endswith("10. Item\n    1. Item\n")


def test_a_bullet_stands_in_by_two() -> None:
    assert changed("- One\n- Two\n", 2, deeper=True) == "- One\n  - Two\n"


def test_no_clause_goes_in_so_far_that_it_would_be_code() -> None:
    text = "1. One\n\n   (A) a\n\n      (i) x\n\n      (ii) y\n"
    result = changed(text, 7, deeper=True)
    assert result is not None
    assert result.endswith("      (i) x\n\n      (a) y\n")


def test_the_first_of_a_run_cannot_go_in_and_the_outermost_not_out() -> None:
    assert changed(POLICY, 3, deeper=True) is None
    assert changed(POLICY, 10, deeper=False) is None


def test_an_empty_clause_just_begun_changes_its_level() -> None:
    text = "1. Scope\n\n   (A) Who.\n\n   (B) \n"
    assert changed(text, 5, deeper=True) == "1. Scope\n\n   (A) Who.\n\n      (i) \n"


@pytest.mark.parametrize(
    "text", ["> 1. One\n> 2. Two\n", "1. One\n\n\t(A) a\n\n\t(B) b\n", "Words\n"]
)
def test_where_spaces_tell_no_level_tab_is_an_ordinary_one(text: str) -> None:
    policy = read_policy(text)
    line = text.count("\n")
    assert not in_clause(policy, line)
    assert changed(text, line, deeper=True) is None


def test_the_cursor_stays_at_its_words() -> None:
    drafted = change_level(read_policy(POLICY), 5, deeper=True, column=8)
    assert drafted is not None
    assert (drafted.line, drafted.column) == (5, 11)


HEADINGS = """\
# Terms

## 1. A

### 1.1 B

#### 1.1.1 C

### 1.2 D

## 2. E

### 2.1 F

## 3. G
"""


def test_a_heading_goes_under_the_one_before_with_all_below_it() -> None:
    text = changed(HEADINGS, 11, deeper=True)
    assert text == HEADINGS.replace(
        "## 2. E\n\n### 2.1 F\n\n## 3. G", "### 1.3 E\n\n#### 1.3.1 F\n\n## 2. G"
    )
    assert changed(text, 11, deeper=False) == HEADINGS


def test_what_followed_a_heading_that_goes_out_stands_under_it() -> None:
    text = changed(HEADINGS, 5, deeper=False)
    assert text == (
        "# Terms\n\n## 1. A\n\n## 2. B\n\n### 2.1 C\n\n### 2.2 D\n\n"
        "## 3. E\n\n### 3.1 F\n\n## 4. G\n"
    )


def test_no_heading_stands_beside_the_title() -> None:
    assert changed(HEADINGS, 3, deeper=False) is None
    assert changed(HEADINGS, 3, deeper=True) is None


@settings(max_examples=25, deadline=None)
@given(policies(), st.integers(0, 60), st.booleans())
def test_nothing_but_labels_and_indentation_changes(text: str, at: int, deeper: bool) -> None:
    policy = read_policy(text)
    line = 1 + at % text.count("\n")
    drafted = change_level(policy, line, deeper=deeper)
    if drafted is None:
        return
    new = apply_edits(text, drafted.edits)
    old_words = [clause.text for clause in every_clause(policy.clauses) if clause.text]
    clauses = list(every_clause(read_policy(new).clauses))
    assert [clause.text for clause in clauses if clause.text] == old_words
    assert new.split("\n")[:4] == text.split("\n")[:4]
    labels = [clause.path for clause in clauses if clause.label]
    assert len(labels) == len(set(labels)), "no two clauses are cited alike"
