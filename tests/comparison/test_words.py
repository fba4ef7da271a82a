from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.comparison.folding import fold
from policyeditor.comparison.model import Op
from policyeditor.comparison.tokens import TokenKind, tokens
from policyeditor.comparison.words import word_ops

PIECES = ["we", "share", "data", "not", "may", "30 days.", "Data,", "with", "you;", "数", "据"]
WORDS = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)


def shown(old: str, new: str) -> str:
    marks = {Op.EQUAL: "{}", Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}"}
    return "".join(marks[op].format(text) for op, text in word_ops(tokens(old), tokens(new)))


@settings(max_examples=300, deadline=None)
@given(WORDS, WORDS)
def test_the_runs_together_are_both_texts(old: str, new: str) -> None:
    runs = word_ops(tokens(old), tokens(new))
    assert "".join(text for op, text in runs if op is not Op.DELETE) == new
    assert fold("".join(t for op, t in runs if op is not Op.INSERT)).replace(" ", "") == (
        fold(old).replace(" ", "")
    )


def test_one_changed_word_is_one_change() -> None:
    assert shown("We may share your data.", "We will share your data.") == (
        "We [-may -]{+will +}share your data."
    )


def test_units_of_meaning_change_whole() -> None:
    assert shown("Paid $5,000 on May 6, 2025.", "Paid $500 on June 1, 2025.") == (
        "Paid [-$5,000 -]{+$500 +}on [-May 6, 2025-]{+June 1, 2025+}."
    )
    assert shown("See https://a.example/x.", "See https://b.example/x.") == (
        "See [-https://a.example/x-]{+https://b.example/x+}."
    )


def test_a_rewritten_sentence_reads_as_the_old_and_the_new() -> None:
    old = "We work hard. We retain these data via our processor indefinitely for spam control."
    new = "We work hard. The service then gives us its results and we see no data at all."
    runs = word_ops(tokens(old), tokens(new))
    assert len([op for op, _ in runs if op is not Op.EQUAL]) == 2
    assert runs[0] == (Op.EQUAL, "We work hard. ")


def test_an_inserted_sentence_is_inserted_whole() -> None:
    old = "We keep it. We use it."
    new = "We keep it. We sell it. We use it."
    assert shown(old, new) == "We keep it. {+We sell it. +}We use it."


def test_scripts_without_spaces_change_by_character() -> None:
    assert shown("我们可以共享", "我们不得共享") == "我们[-可以-]{+不得+}共享"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/a?b=c", TokenKind.ADDRESS),
        ("privacy@example.org", TokenKind.ADDRESS),
        ("May 6, 2025", TokenKind.DATE),
        ("6 May 2025", TokenKind.DATE),
        ("2025-05-06", TokenKind.DATE),
        ("2025年5月6日", TokenKind.DATE),
        ("$5,000", TokenKind.AMOUNT),
        ("4.5%", TokenKind.AMOUNT),
        ("€ 20", TokenKind.AMOUNT),
        ("1.1.0", TokenKind.NUMBER),
        ("don’t", TokenKind.WORD),
        ("{{ site.email }}", TokenKind.VALUE),
    ],
)
def test_tokens_are_units_of_meaning(text: str, kind: TokenKind) -> None:
    found = tokens(text)
    assert [token.kind for token in found] == [kind]
