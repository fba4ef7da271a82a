from __future__ import annotations

import pytest

from policyeditor.export.spoken import language_of_letters, tongue_of
from policyeditor.policy.policy import read_policy


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("We keep data.", ""),
        ("", ""),
        ("نحن نحمي بياناتك", "ar"),
        ("ما از داده‌های گرامی شما پاسداری می‌کنیم", "fa"),
        ("ہم آپ کے ڈیٹا کی حفاظت کرتے ہیں", "ur"),
        ("אנו שומרים על המידע שלך", "he"),
        ("เราปกป้องข้อมูลของคุณ", "th"),
        ("我们保护您的数据", "zh"),
        ("私たちはあなたのデータを保護します", "ja"),
        ("우리는 데이터를 보호합니다", "ko"),
        ("Мы защищаем данные", ""),
        ("我们 use many English words here", ""),
    ],
)
def test_letters_of_one_language_tell_it(text: str, lang: str) -> None:
    assert language_of_letters(text) == lang


def test_what_the_details_say_counts_first() -> None:
    assert tongue_of(read_policy("---\nlang: en\n---\nنحن نحمي\n")).lang == "en"
    assert tongue_of(read_policy("نحن نحمي\n")).lang == "ar"
    assert tongue_of(read_policy("Plain\n")).lang == "en"
