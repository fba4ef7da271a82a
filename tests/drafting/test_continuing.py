import pytest

from policyeditor.drafting.continuing import continue_clause
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_fragment


def enter(text: str) -> str:
    """The text after Enter where ``|`` stands, with ``|`` where the cursor is then."""
    before, after = text.split("|")
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
    view = before + after
    drafted = continue_clause(view.split("\n"), line, column)
    if drafted is None:
        return f"{before}\n|{after}"
    lines = apply_edits(view, drafted.edits).split("\n")
    at = lines[drafted.line - 1]
    lines[drafted.line - 1] = f"{at[: drafted.column - 1]}|{at[drafted.column - 1 :]}"
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("   (A) Names;|", "   (A) Names;\n\n   (B) |"),
        ("   (A) Names;\n   (B) Places;|", "   (A) Names;\n   (B) Places;\n   (C) |"),
        ("3. Scope|", "3. Scope\n4. |"),
        ("- Names|", "- Names\n- |"),
        ("3.2 Scope|", "3.2 Scope\n\n3.3 |"),
        ("(h) one\n\n(i) two|", "(h) one\n\n(i) two\n\n(j) |"),
        ("(i) one|", "(i) one\n\n(ii) |"),
        ("（三）内容|", "（三）内容\n\n（四）|"),
        ("**(a)** Names|", "**(a)** Names\n\n**(b)** |"),
        ("**(a) Names.** They count.|", "**(a) Names.** They count.\n\n(b) |"),
        ("> 1. Names|", "> 1. Names\n> 2. |"),
        ("第三条 范围|", "第三条 范围\n\n第四条 |"),
    ],
)
def test_enter_begins_the_next_clause_in_the_style_of_its_list(before: str, after: str) -> None:
    assert enter(before) == after


def test_clauses_behind_the_new_one_count_on() -> None:
    text = "   (A) Names;|\n\n   (B) Places;\n\n   (C) Times.\n\nSee (B)."
    assert enter(text) == (
        "   (A) Names;\n\n   (B) |\n\n   (C) Places;\n\n   (D) Times.\n\nSee (B)."
    )


def test_another_list_below_keeps_its_letters() -> None:
    text = "   (A) Names;|\n\n   (B) Places.\n\n   But not:\n\n   (A) times;\n\n   (B) days."
    assert enter(text).endswith("   (C) Places.\n\n   But not:\n\n   (A) times;\n\n   (B) days.")


def test_words_behind_the_cursor_go_into_the_new_clause() -> None:
    assert enter("(a) Names; |places.") == "(a) Names;\n\n(b) |places."


def test_a_clause_of_several_lines_goes_on_below_its_last() -> None:
    assert enter("1. Names\n   and places|") == "1. Names\n   and places\n2. |"


def test_enter_behind_a_label_without_words_ends_the_list() -> None:
    assert enter("1. Names\n2. |\n3. Times") == "1. Names\n|\n2. Times"


def test_a_list_counted_by_the_page_stays_so() -> None:
    assert enter("1. Names|\n1. Places") == "1. Names\n2. |\n1. Places"


@pytest.mark.parametrize(
    "text",
    ["Plain words|", "|(A) Names", "(|A) Names", "Section 5 says so|", "# 3. Scope\n\nWords|", ""],
)
def test_enter_elsewhere_is_an_ordinary_one(text: str) -> None:
    before, _, after = text.partition("|")
    assert (
        continue_clause(
            (before + after).split("\n"),
            before.count("\n") + 1,
            1 + len(before.rpartition("\n")[2]),
        )
        is None
    )


def test_nothing_but_labels_changes() -> None:
    text = "1. One|\n   (A) inner\n\n2. Two\n   (A) inner\n\n10. Ten"
    assert enter(text) == "1. One\n\n2. |\xa0\n   (A) inner\n\n3. Two\n   (A) inner\n\n10. Ten"


def test_a_clause_begun_between_a_title_and_its_letters_keeps_them_while_it_is_empty() -> None:
    text = enter("4. Keeping|\n\n   (A) a year;\n\n   (B) a day.\n\n5. Rights")
    assert text == "4. Keeping\n\n5. |\xa0\n\n   (A) a year;\n\n   (B) a day.\n\n6. Rights"
    policy = read_policy(text.replace("|", ""))
    assert [clause.path for clause in every_clause(policy.clauses)] == [
        "1", "2", "2(A)", "2(B)", "3",
    ]  # fmt: skip
    assert render_fragment(policy.view).count("<ol") == 1


def test_what_stands_in_an_item_stays_in_it_behind_a_longer_number() -> None:
    text = "8. Eight|\n\n9. Nine\n\n   (A) inner\n\n10. Ten"
    assert enter(text) == "8. Eight\n\n9. |\n\n10. Nine\n\n    (A) inner\n\n11. Ten"
