"""The list of own words as text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from policyeditor.spelling.own_words import is_own_word, read_words, words_text


def test_a_list_is_sorted_and_read_whatever_stands_between_the_words() -> None:
    text = words_text({"Widgetco", "acme", "Ångström"})
    assert text.split("\n")[1:] == ["acme", "Widgetco", "Ångström", ""]
    damaged = "\ufeff".join(["# note\n\n<<<<<<< a\n", "Acme\r\n=======\nsub-processor\n>>>>>>> b"])
    assert read_words(damaged) == {"sub-processor"} | ({"Acme"} & read_words(damaged))


def test_only_words_can_be_own_words() -> None:
    assert all(map(is_own_word, ("Widgetco", "sub-processor", "O’Neil", "B2B", "AT&T")))
    assert not any(map(is_own_word, ("", "two words", "a\nb", "# x", "x" * 61, "<b>", "-a")))


@given(st.sets(st.from_regex(r"[a-zà-öø-ü]{1,12}(-[a-z]{1,5})?", fullmatch=True), max_size=20))
def test_what_is_kept_is_read_again(words: set[str]) -> None:
    assert read_words(words_text(words)) == words
