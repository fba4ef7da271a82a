"""Borrowed words keep their accents."""

import pytest

from policyeditor.spelling.spellers import speller_for


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("café", True),
        ("résumé", True),
        ("façade", True),
        ("naïve", True),
        ("tôtally", True),
        ("réqeust", False),
    ],
)
def test_an_english_word_may_keep_its_accents(word: str, right: bool) -> None:
    assert speller_for("en", None).knows(word) is right
