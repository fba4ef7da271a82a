import pytest

from policyeditor.drafting.references import Aim, references
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy

SECTIONS = """\
# Terms

## 1. Scope

(A) Who.

(B) What.

## 2. Use

(A) How.

(B) When.

## 3. End

"""


def found(words: str, text: str = SECTIONS) -> list[tuple[str, str, Aim]]:
    """What the words cite in the last section: number, title of the clause, and aim."""
    policy = read_policy(f"{text}{words}\n")
    line = policy.view.count("\n")
    clauses = {clause.id: clause.title for clause in every_clause(policy.clauses)}
    return [
        (reference.number, clauses.get(reference.target, ""), reference.aim)
        for reference in references(policy)
        if reference.line == line
    ]


@pytest.mark.parametrize(
    ("words", "number", "title"),
    [
        ("See Section 2(B).", "2(B)", "When."),
        ("See section 2 (B).", "2 (B)", "When."),
        ("See clause 1.", "1", "Scope"),
        ("Siehe Ziffer 2.", "2", "Use"),
        ("Voir le paragraphe 1(A).", "1(A)", "Who."),
        ("Véase el apartado 2.", "2", "Use"),
        ("As [Section 1](#scope) says.", "1", "Scope"),
    ],
)
def test_a_number_leads_to_its_clause(words: str, number: str, title: str) -> None:
    assert found(words) == [(number, title, Aim.FOUND)]


def test_several_numbers_behind_one_word() -> None:
    assert [each[:2] for each in found("See Sections 1, 2(A) and (B).")] == [
        ("1", "Scope"),
        ("2(A)", "How."),
        ("(B)", "When."),
    ]


def test_a_letter_alone_means_the_clause_beside_it() -> None:
    policy = read_policy(
        "## 1. Scope\n\n(A) Who.\n\n(B) As in paragraph (A).\n\n## 2. Use\n\n(A) No.\n"
    )
    (reference,) = references(policy)
    assert (reference.line, reference.number, reference.aim) == (5, "(A)", Aim.FOUND)


def test_an_article_in_chinese() -> None:
    text = "## 第一条 范围\n\n## 第二条 使用\n\n见第一条。\n\n## 第三条 其他\n"
    (reference,) = references(read_policy(text))
    assert (reference.line, reference.words, reference.aim) == (5, "第一条", Aim.FOUND)


@pytest.mark.parametrize("words", ["See Section 5.", "See Section 2(C).", "See Section 5(B)."])
def test_a_number_that_no_clause_bears_is_missed(words: str) -> None:
    assert [each[2] for each in found(words)] == [Aim.MISSING]


@pytest.mark.parametrize(
    "words",
    [
        "Under Article 6 GDPR you may object.",
        "Section 2 of the FTC Act applies.",
        "See Section 512 of Title 17.",
        "See Section 9(f).",
        "Under Article 1(1)(f) of Regulation (EU) 2016/679.",
        "RFC 5280, Section 4.1.2 says so.",
        "Cal. Civ. Code section 1798.100 applies.",
        "`Section 2`",
        '[here](/section-2 "Section 2")',
        "依照《个人信息保护法》第十三条。",
        "We ask in Section C.",
    ],
)
def test_what_is_a_laws_or_a_name_is_no_reference(words: str) -> None:
    assert found(words) == []


def test_this_policys_own_section_is_one_even_beside_a_law() -> None:
    assert found("Section 2 of this policy and the GDPR.") == [("2", "Use", Aim.FOUND)]


def test_a_number_borne_twice_leads_to_the_nearer_clause() -> None:
    text = "# A\n\n## 1. One\n\nSee Section 2.\n\n## 2. Two\n\n# B\n\n## 1. One\n\n## 2. Second\n\n"
    policy = read_policy(text)
    (reference,) = references(policy)
    assert reference.aim is Aim.FOUND
    assert reference.target == "two"


def test_the_place_is_that_of_the_number() -> None:
    policy = read_policy(SECTIONS + "1. Words and\n   more, see *Section 2(A)*.\n")
    reference = references(policy)[-1]
    line = policy.view.split("\n")[reference.line - 1]
    assert line[reference.column - 1 : reference.end_column - 1] == "2(A)"
