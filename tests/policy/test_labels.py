from __future__ import annotations

import pytest

from policyeditor.policy.labels import han_number, read_label, roman_number


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("(A) Data you give", "(A)", "Data you give"),
        ("(iv) others", "(iv)", "others"),
        ("a) erstens", "a)", "erstens"),
        ("aa) darunter", "aa)", "darunter"),
        ("A. Scope", "A", "Scope"),
        ("3.2.1 Retention", "3.2.1", "Retention"),
        ("3.2. Retention", "3.2", "Retention"),
        ("Article 5: Rights", "Article 5", "Rights"),
        ("Article 5", "Article 5", ""),
        ("Section IV – Cookies", "Section IV", "Cookies"),
        ("§ 4 Geltung", "§ 4", "Geltung"),
        ("第三条 适用范围", "第三条", "适用范围"),
        ("第一章 总则", "第一章", "总则"),
        ("一、适用范围", "一", "适用范围"),
        ("（二）个人信息", "（二）", "个人信息"),
        ("(1) Die Prüfung", "(1)", "Die Prüfung"),
        ("제3조 (목적)", "제3조", "(목적)"),
    ],
)
def test_reads_the_labels_that_legal_texts_carry(text: str, shown: str, rest: str) -> None:
    label = read_label(text)
    assert label is not None
    assert (label.shown, text[label.end :]) == (shown, rest)


@pytest.mark.parametrize(
    "text",
    ["Article 5 of the Regulation applies", "section 5. Foo", "U.S. law", "e.g. this", "2024 was",
     "3 Things we do", "In 2020 we", "(see below)", "Part of the service"],
)  # fmt: skip
def test_leaves_running_text_alone(text: str) -> None:
    assert read_label(text) is None


def test_a_bare_number_counts_in_a_heading() -> None:
    label = read_label("3 Things we do", heading=True)
    assert label is not None
    assert label.shown == "3"


def test_an_i_after_an_h_is_a_letter_and_else_roman() -> None:
    after_h = read_label("(i) next", {"paren lower": 8})
    alone = read_label("(i) first")
    assert after_h is not None
    assert alone is not None
    assert (after_h.value, alone.value) == (9, 1)
    assert after_h.scheme != alone.scheme


@pytest.mark.parametrize(
    ("token", "value"), [("iv", 4), ("XLII", 42), ("iiii", 0), ("abc", 0), ("", 0)]
)
def test_roman_numbers(token: str, value: int) -> None:
    assert roman_number(token) == value


@pytest.mark.parametrize(
    ("digits", "value"),
    [("三", 3), ("十", 10), ("十二", 12), ("二十一", 21), ("一百零五", 105), ("12", 12)],
)
def test_chinese_numbers(digits: str, value: int) -> None:
    assert han_number(digits) == value


@pytest.mark.parametrize(
    ("text", "shown", "value", "rest"),
    [
        ("Section 1.2 Data", "Section 1.2", 2, "Data"),
        ("Section 1.2.", "Section 1.2", 2, ""),
        ("Clause 12.3: Notices", "Clause 12.3", 3, "Notices"),
        ("Article 5 Scope", "Article 5", 5, "Scope"),
        ("Annex C", "Annex C", 3, ""),
        ("Annex IV", "Annex IV", 4, ""),
        ("Part I", "Part I", 1, ""),
        ("1 - Authenticate", "1", 1, "Authenticate"),
    ],
)
def test_headings_are_cited_with_their_whole_number(
    text: str, shown: str, value: int, rest: str
) -> None:
    label = read_label(text, heading=True)
    assert label is not None
    assert (label.shown, label.value, text[label.end :]) == (shown, value, rest)


def test_a_sentence_that_starts_with_a_reference_has_no_label() -> None:
    assert read_label("Article 13 GDPR gives you this right.") is None
