"""The walk from one misspelt word to the next."""

from __future__ import annotations

from policyeditor.gui.spelling.walk import Walk
from policyeditor.policy.edits import apply_edits
from policyeditor.spelling.reading import Word

TEXT = "teh cat adn teh dog\nadn teh end"


def _walk() -> Walk:
    words = []
    for number, line in enumerate(TEXT.split("\n"), 1):
        for wrong in ("teh", "adn"):
            start = line.find(wrong)
            while start >= 0:
                words.append(Word(wrong, number, start + 1))
                start = line.find(wrong, start + 1)
    return Walk(words)


def test_words_are_asked_about_in_the_order_of_the_text() -> None:
    walk, asked = _walk(), []
    while walk.current is not None:
        asked.append(walk.current.text)
        walk.skip()
    assert asked == ["teh", "adn", "teh", "adn", "teh"]


def test_places_follow_what_was_changed_before_them() -> None:
    walk, text = _walk(), TEXT
    for answer in ("there", "and", "x", "and then", "the"):
        text = apply_edits(text, walk.change(answer))
    assert text == "there cat and x dog\nand then the end"


def test_change_all_changes_what_is_ahead_at_once_and_no_more() -> None:
    walk = _walk()
    walk.skip()
    text = apply_edits(TEXT, walk.change_all("and"))
    assert text == "teh cat and teh dog\nand teh end"
    text = apply_edits(text, walk.change_all("the"))
    assert text == "teh cat and the dog\nand the end"
    assert walk.current is None


def test_what_is_left_alone_is_not_asked_about_again() -> None:
    walk = _walk()
    walk.skip_all()
    assert walk.left == 2
    assert walk.current is not None
    assert walk.current.text == "adn"
