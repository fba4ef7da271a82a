from __future__ import annotations

from pathlib import Path

import pytest

from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import read_policy
from policyeditor.policy.text import read_text

SEED = Path(__file__).parents[3] / "shared" / "corpus" / "seed" / "privacy.md"


def clauses(view: str) -> list[Clause]:
    return list(every_clause(read_policy(view).clauses))


def shape(view: str) -> list[tuple[str, str, str]]:
    return [(clause.path, clause.kind.value, clause.text) for clause in clauses(view)]


def test_headings_nest_by_level_and_numbers_in_them_are_labels() -> None:
    view = "# Policy\n\n## 3. Cookies\n\nText.\n\n### 3.1 Kinds\n\n## 4. Rights\n"
    assert [(c.label, c.path, c.title, c.headings) for c in clauses(view)] == [
        ("", "", "Policy", ()),
        ("3", "3", "Cookies", ("Policy",)),
        ("", "3", "Text.", ("Policy", "Cookies")),
        ("3.1", "3.1", "Kinds", ("Policy", "Cookies")),
        ("4", "4", "Rights", ("Policy",)),
    ]


def test_list_items_are_numbered_as_published() -> None:
    view = "7. seven\n8. eight\n\nBetween.\n\n4. again\n"
    assert [c.label for c in clauses(view) if c.kind is ClauseKind.ITEM] == ["1", "2", "1"]


def test_a_lettered_line_inside_an_item_is_a_clause_of_its_own() -> None:
    view = "1. Scope of the policy\n   (A) Data you give us.\n\n   (B) Data we see.\n"
    assert [(c.path, c.text, c.line, c.end_line) for c in clauses(view)] == [
        ("1", "Scope of the policy", 1, 1),
        ("1(A)", "Data you give us.", 2, 2),
        ("1(B)", "Data we see.", 4, 4),
    ]


def test_two_lettered_lists_of_one_item_are_both_there() -> None:
    view = (
        "1. Scope\n   (A) One.\n\n   (B) Two.\n\n   This does not apply to:\n\n"
        "   (A) Three;\n\n   (B) Four.\n"
    )
    assert [(c.path, c.text) for c in clauses(view)] == [
        ("1", "Scope"),
        ("1(A)", "One."),
        ("1(B)", "Two."),
        ("1", "This does not apply to:"),
        ("1(A)", "Three;"),
        ("1(B)", "Four."),
    ]


def test_schemes_nest_in_the_order_they_appear() -> None:
    view = "(a) first\n\n(i) under it\n\n(ii) too\n\n(b) second\n"
    assert [c.path for c in clauses(view)] == ["(a)", "(a)(i)", "(a)(ii)", "(b)"]


def test_legal_decimals_stand_for_themselves() -> None:
    view = "3.1 First rule.\n\n3.1.1 Below it.\n\n3.2 Second rule.\n\n(a) its part\n"
    assert [c.path for c in clauses(view)] == ["3.1", "3.1.1", "3.2", "3.2(a)"]
    tree = read_policy(view).clauses
    assert [c.path for c in tree] == ["3.1", "3.2"]
    assert [c.path for c in tree[0].children] == ["3.1.1"]


def test_articles_and_paragraph_signs() -> None:
    view = "## Article 5: Rights\n\n1. Access\n2. Erasure\n\n## § 6 Ende\n\n(1) Satz.\n"
    assert [c.path for c in clauses(view)] == [
        "Article 5", "Article 5(1)", "Article 5(2)", "§ 6", "§ 6(1)",
    ]  # fmt: skip


def test_chinese_chapters_articles_and_items() -> None:
    view = (
        "第一章 总则\n\n第一条 为了保护用户。\n\n（一）姓名；\n\n（二）地址。\n\n"
        "第二条 适用范围。\n"
    )
    assert [(c.label, c.path) for c in clauses(view)] == [
        ("第一章", "第一章"),
        ("第一条", "第一条"),
        ("（一）", "第一条（一）"),
        ("（二）", "第一条（二）"),
        ("第二条", "第二条"),
    ]


def test_a_reference_at_the_start_of_a_line_is_no_clause() -> None:
    view = "You may object as told in paragraph\n(a) and we will answer.\n"
    assert shape(view) == [
        ("", "paragraph", "You may object as told in paragraph (a) and we will answer.")
    ]


def test_a_label_out_of_order_inside_a_paragraph_is_no_clause() -> None:
    view = "We process these data on the bases\n(f) and nothing else.\n"
    assert [c.kind for c in clauses(view)] == [ClauseKind.PARAGRAPH]


def test_rows_bullets_definitions_and_footnotes() -> None:
    view = (
        "| Cookie | Kept |\n|---|---|\n| `id` | 30 days |\n\n- one\n- two\n\n"
        "Term\n: What it means.\n\nText[^n].\n\n[^n]: The note.\n"
    )
    found = shape(view)
    assert ("", "row", "Cookie | Kept") in found
    assert ("", "row", "id | 30 days") in found
    assert ("", "bullet", "two") in found
    assert ("", "paragraph", "What it means.") in found
    assert ("", "paragraph", "The note.") in found


def test_html_inside_a_policy_has_clauses_too() -> None:
    view = "<h2>2. Rights</h2>\n<ul>\n<li>Access</li>\n<li>Erasure</li>\n</ul>\n<p>End.</p>\n"
    assert [(c.kind.value, c.path, c.text, c.line) for c in clauses(view)] == [
        ("heading", "2", "Rights", 1),
        ("bullet", "2", "Access", 3),
        ("bullet", "2", "Erasure", 4),
        ("paragraph", "2", "End.", 6),
    ]


def test_lines_count_the_front_matter() -> None:
    assert clauses("---\ntitle: x\n---\n\n# Title\n")[0].line == 5


def test_titles_are_headings_bold_leads_first_lines_or_first_words() -> None:
    view = "1. **Your data.** We keep it.\n2. Security\n   We encrypt.\n3. " + "word " * 40 + "\n"
    titles = [c.title for c in clauses(view)]
    assert titles[:2] == ["Your data", "Security"]
    assert titles[2].endswith("…")
    assert len(titles[2]) <= 81


def test_ids_are_unique_and_stay_while_clauses_are_reworded() -> None:
    view = "# A\n\n## Same\n\nText one.\n\n## Same\n\n- item\n"
    ids = [c.id for c in clauses(view)]
    assert len(set(ids)) == len(ids)
    reworded = view.replace("Text one.", "Quite another text.")
    assert [c.id for c in clauses(reworded)] == ids


def test_own_words_have_no_markdown_and_links_are_told() -> None:
    clause = clauses("We use [Acme &amp; Co](https://acme.example) **only**.\n")[0]
    assert clause.text == "We use Acme & Co only."
    assert clause.links == ("https://acme.example",)


@pytest.mark.skipif(not SEED.exists(), reason="the shared corpus is not beside this checkout")
def test_the_seed_reads_as_its_lawyers_cite_it() -> None:
    view = read_text(SEED.read_bytes()).view
    found = clauses(view)
    paths = [c.path for c in found if c.label]
    assert paths == [
        "1", "1(A)", "1(B)", "1(C)", "1(A)", "1(B)", "1(C)", "2", "2(A)", "2(B)", "2(C)", "3",
        "3(A)", "3(B)", "3(C)", "3(D)", "3(E)", "3(F)", "3(G)", "4", "5", "5(A)", "5(B)", "5(C)",
        "6", "6(A)", "6(B)", "7", "7(A)", "7(B)",
    ]  # fmt: skip
    lines = view.split("\n")
    for clause in found:
        first = clause.text.split()[0]
        assert any(first in line for line in lines[clause.line - 1 : clause.end_line])


def test_lettered_sections_go_on_after_their_own_paragraphs() -> None:
    view = "**A. SCOPE**\n\nThese terms apply.\n\n**B. PAYMENT**\n\nYou pay in advance.\n"
    clauses = read_policy(view).clauses
    assert [clause.label for clause in clauses] == ["A", "", "B", ""]


def test_a_number_typed_right_before_a_chinese_sentence_is_its_label() -> None:
    clauses = read_policy("1.您有权访问数据。\n\n2.您有权删除数据。\n").clauses
    assert [(clause.label, clause.text) for clause in clauses] == [
        ("1", "您有权访问数据。"), ("2", "您有权删除数据。"),
    ]  # fmt: skip
