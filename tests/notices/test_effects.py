from __future__ import annotations

from dataclasses import replace

import pytest
from tests.notices.examples import NEGATION, NEW_CLAUSE, RETENTION, REWRITTEN

from policyeditor.comparison.model import Change, ChangeKind, Op, Reason, Significance
from policyeditor.languages import published_words
from policyeditor.messages import Message
from policyeditor.notices.effects import Teller


def said(change: Change, lang: str = "") -> list[str]:
    wording = published_words("notices", lang or "en").wording
    return [wording.sentence(message) for message in Teller(lang).effects_of(change)]


def reworded(*words: tuple[Op, str]) -> Change:
    return Change(ChangeKind.REWORDED, Significance.SIGNIFICANT, words=words)


def test_words_in_the_place_of_others_are_named_with_their_direction() -> None:
    assert said(RETENTION) == ["“90 days” becomes “30 days”."]


def test_a_single_word_is_shown_among_its_neighbours() -> None:
    assert said(NEGATION) == ["“We will not sell your data” becomes “We will sell your data”."]


def test_neighbours_come_from_the_same_sentence() -> None:
    change = reworded(
        (Op.EQUAL, "Logs are kept. We "), (Op.INSERT, "never "), (Op.EQUAL, "sell. You decide.")
    )
    assert said(change) == ["“We sell” becomes “We never sell”."]


def test_a_script_without_blanks_gets_none() -> None:
    change = reworded((Op.EQUAL, "我们"), (Op.DELETE, "不"), (Op.EQUAL, "出售您的数据。"))
    assert said(change) == ["“我们不出售您的数据。” becomes “我们出售您的数据。”."]


def test_joining_punctuation_is_left_out_of_what_is_quoted() -> None:
    change = reworded(
        (Op.EQUAL, "We answer"), (Op.DELETE, ", usually within a day"), (Op.EQUAL, ".")
    )
    assert said(change) == ["“usually within a day” is taken out."]
    change = reworded((Op.EQUAL, "than "), (Op.DELETE, "one year ("), (Op.INSERT, "that — "))
    assert said(change) == ["“one year” becomes “that”."]


def test_a_sentence_put_in_is_quoted_whole() -> None:
    sentence = " ".join(["word"] * 30)
    change = reworded((Op.EQUAL, "We keep logs"), (Op.INSERT, f". {sentence}"), (Op.EQUAL, "."))

    assert said(change) == [f"“{sentence}” is added."]


def test_a_length_of_time_has_its_direction() -> None:
    shorter = Reason(
        "S05", Message("comparison.kept-shorter", {"old": "90 days", "new": "30 days"})
    )
    change = replace(RETENTION, reasons=(shorter,))

    assert said(change) == ["Shorter than before: “30 days” instead of “90 days”."]
    assert said(change, "en") == ["We keep logs for a shorter time: 30 days instead of 90 days."]


def test_a_number_has_its_unit_and_direction() -> None:
    longer = Reason(
        "S19", Message("comparison.duration-longer", {"old": "24 hours", "new": "72 hours"})
    )
    words = ((Op.EQUAL, "within "), (Op.DELETE, "24"), (Op.INSERT, "72"), (Op.EQUAL, " hours."))

    assert said(replace(reworded(*words), reasons=(longer,))) == [
        "Longer than before: “72 hours” instead of “24 hours”."
    ]
    assert said(reworded(*words)) == ["“within 24 hours” becomes “within 72 hours”."]


def test_a_rewritten_clause_keeps_the_fact_that_is_sure() -> None:
    longer = Reason(
        "S19", Message("comparison.duration-longer", {"old": "24 hours", "new": "72 hours"})
    )
    guess = Reason("S19", Message("comparison.number-higher", {"old": "30", "new": "2045"}))
    change = replace(REWRITTEN, reasons=(longer, guess, longer))

    assert Teller().effects_of(change) == ()
    assert [dict(fact.params) for fact in Teller().facts_of(change)] == [
        {"old": "24 hours", "new": "72 hours"}
    ]


def test_a_name_put_in() -> None:
    change = reworded(
        (Op.EQUAL, "We use Northwind"), (Op.INSERT, " and the analytics service Fabrikam")
    )
    assert said(change) == ["“and the analytics service Fabrikam” is added."]


def test_changed_words_with_a_blank_between_them_are_one_phrase() -> None:
    change = reworded(
        (Op.EQUAL, "kept "),
        (Op.DELETE, "for"),
        (Op.INSERT, "until"),
        (Op.EQUAL, " "),
        (Op.DELETE, "ever"),
        (Op.INSERT, "deletion"),
        (Op.EQUAL, " of the account"),
    )
    assert said(change) == ["“for ever” becomes “until deletion”."]


def test_punctuation_and_capitals_are_not_worth_a_sentence() -> None:
    change = reworded(
        (Op.EQUAL, "We "), (Op.DELETE, "may,"), (Op.INSERT, "May"), (Op.EQUAL, " share")
    )
    assert said(change) == []


def test_of_a_rewritten_clause_nothing_is_claimed() -> None:
    assert said(REWRITTEN) == []


def test_more_than_a_few_changed_places_are_not_listed() -> None:
    words = ((Op.DELETE, "a "), (Op.INSERT, "b "), (Op.EQUAL, "and so on "))
    assert said(reworded(*(words * 5))) == []


@pytest.mark.parametrize(
    ("kind", "start"),
    [(ChangeKind.ADDED, "This text is added"), (ChangeKind.REMOVED, "This text is taken out")],
)
def test_whole_clauses(kind: ChangeKind, start: str) -> None:
    (sentence,) = said(replace(NEW_CLAUSE, kind=kind))
    assert sentence.startswith(start)


def test_a_link_that_leads_elsewhere() -> None:
    (sentence,) = said(replace(RETENTION, kind=ChangeKind.LINK))
    assert "link" in sentence


def test_a_move_with_the_same_words() -> None:
    change = replace(RETENTION, kind=ChangeKind.MOVED, words=((Op.EQUAL, "We keep logs."),))
    assert said(change)[0].startswith("The words are the same")


def test_scripts_without_blanks_are_measured_by_characters() -> None:
    long = "我们收集您的个人信息并与合作伙伴共享" * 15
    assert said(reworded((Op.DELETE, long), (Op.INSERT, long[::-1]))) == []
    short = reworded((Op.EQUAL, "保存"), (Op.DELETE, "九十天"), (Op.INSERT, "三十天"))
    assert said(short) == ["“九十天” becomes “三十天”."]
