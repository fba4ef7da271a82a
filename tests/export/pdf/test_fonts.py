from __future__ import annotations

import pytest

from policyeditor.export.pdf.fonts import (
    TEXT_FONT,
    chosen_families,
    is_han,
    marks_stand,
    missing_told,
    needs_system_fonts,
    scripts_of,
)
from policyeditor.resources import english

AT_HAND = frozenset(
    {
        TEXT_FONT, "Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Serif CJK TC",
        "Noto Serif CJK JP", "Noto Sans Thai", "Noto Serif Thai",
    }
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "lang", "families"),
    [
        ("Plain “words” – naïve, Привет, שלום", "en", ()),
        ("سياسة الخصوصية", "ar", ("Noto Naskh Arabic",)),
        ("隐私政策", "zh", ("Noto Serif CJK SC",)),
        ("隱私政策", "zh-Hant", ("Noto Serif CJK TC",)),
        ("隱私政策", "zh-TW", ("Noto Serif CJK TC",)),
        ("プライバシー", "ja", ("Noto Serif CJK JP",)),
        ("นโยบาย", "th", ("Noto Serif Thai",)),
        ("개인정보", "ko", ()),
    ],
)
def test_each_script_gets_the_best_font_at_hand(
    text: str, lang: str, families: tuple[str, ...]
) -> None:
    assert chosen_families(text, lang, AT_HAND) == (TEXT_FONT, *families)


def test_letters_of_europe_need_no_font_of_the_computer() -> None:
    assert not needs_system_fonts("Größe, Ελληνικά, Українська, עברית — “€ 5” ☐")
    assert needs_system_fonts("نحن")


def test_scripts_are_those_of_letters_and_signs() -> None:
    assert scripts_of("a、b。c「d」") == {"CJK"}
    assert scripts_of("a\u200db \u00a0") == frozenset()


def test_what_is_missing_is_told_by_script_with_examples_and_a_font() -> None:
    told = [english().sentence(note) for note in missing_told("नमस्ते😀\uf0b7", "hi")]

    assert len(told) == 3
    assert any("😀 (U+1F600)" in line and "Noto Emoji" in line for line in told)
    assert any(
        "shows Devanagari: त (U+0924) न (U+0928)" in line and "Noto S" in line for line in told
    )
    assert any("these characters: \uf0b7 (U+F0B7)" in line for line in told)


def test_marks_are_left_where_they_stand_only_in_fonts_that_were_looked_at() -> None:
    assert marks_stand((TEXT_FONT, "Noto Serif Thai", "Noto Serif CJK SC"))
    assert not marks_stand((TEXT_FONT,))
    assert not marks_stand((TEXT_FONT, "Noto Serif Thai", "Noto Naskh Arabic"))


def test_only_families_of_east_asia_are_for_its_signs() -> None:
    assert is_han("Noto Serif CJK SC")
    assert not is_han("Noto Naskh Arabic")
