import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyeditor.drafting.numerals import han_numeral, relabelled, roman_numeral
from policyeditor.policy.labels import han_number, read_label, roman_number


@pytest.mark.parametrize(
    ("text", "value", "written"),
    [
        ("(A) Names", 2, "(B)"),
        ("(z) Names", 27, "(aa)"),
        ("(iv) Names", 9, "(ix)"),
        ("b) Names", 3, "c)"),
        ("3. Scope", 10, "10"),
        ("3.2 Scope", 3, "3.3"),
        ("3.2.9 Scope", 10, "3.2.10"),
        ("Article 5", 6, "Article 6"),
        ("Part IV", 5, "Part V"),
        ("Annex B", 3, "Annex C"),
        ("第三条 范围", 4, "第四条"),
        ("第3条 范围", 11, "第11条"),
        ("第十条之二", 11, "第十一条之二"),
        ("제3조 목적", 4, "제4조"),
        ("（三）内容", 4, "（四）"),
        ("三、内容", 12, "十二"),
        ("③ 内容", 4, "④"),
        ("§ 5 Zweck", 6, "§ 6"),
        ("Article 5.2", 3, "Article 5.3"),
    ],
)
def test_a_label_keeps_its_style_with_another_number(text: str, value: int, written: str) -> None:
    label = read_label(text, heading=True)
    assert label is not None
    assert relabelled(label, value) == written


def test_a_letter_that_follows_roman_ones_stays_roman() -> None:
    label = read_label("(v) Names", {"paren lower roman": 4})
    assert label is not None
    assert relabelled(label, 6) == "(vi)"


def test_there_is_no_label_before_the_first_and_none_past_the_last_circled_number() -> None:
    first, circled = read_label("(A) Names"), read_label("⑳ Names")
    assert first is not None
    assert circled is not None
    assert relabelled(first, 0) is None
    assert relabelled(circled, 21) is None


@given(st.integers(1, 9999))
def test_numbers_in_chinese_characters_read_back(value: int) -> None:
    assert han_number(han_numeral(value)) == value


@given(st.integers(1, 3999))
def test_roman_numbers_read_back(value: int) -> None:
    assert roman_number(roman_numeral(value)) == value
