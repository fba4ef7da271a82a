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
    assert said(change) == ["“我们不出售您的数据” becomes “我们出售您的数据”."]


def test_neighbours_in_a_script_without_blanks_are_those_of_the_phrase() -> None:
    change = reworded(
        (Op.EQUAL, "服务器可能会记录您的信息。我们"), (Op.DELETE, "不"),
        (Op.EQUAL, "使用这些信息识别个人身份或描绘用户画像，也不出售。"),
    )  # fmt: skip
    assert said(change) == [
        "“我们不使用这些信息识别个人身份” becomes “我们使用这些信息识别个人身份”."
    ]


def test_words_stay_apart_where_a_run_has_no_blank() -> None:
    change = reworded((Op.EQUAL, "Wir verkaufen Ihre Daten"), (Op.DELETE, "nicht"), (Op.EQUAL, "."))
    assert said(change) == ["“Ihre Daten nicht” becomes “Ihre Daten”."]


def test_joining_punctuation_is_left_out_of_what_is_quoted() -> None:
    change = reworded(
        (Op.EQUAL, "We answer"), (Op.DELETE, ", usually within a day"), (Op.EQUAL, ".")
    )
    assert said(change) == ["“usually within a day” is taken out."]
    change = reworded((Op.EQUAL, "than "), (Op.DELETE, "one year ("), (Op.INSERT, "that — "))
    assert said(change) == ["“one year” becomes “that”."]


def test_a_word_put_in_a_list_keeps_the_comma_before_it() -> None:
    change = reworded(
        (Op.EQUAL, "your name"), (Op.INSERT, ", phone number "), (Op.EQUAL, "and e-mail address.")
    )
    assert said(change) == [
        "“your name and e-mail address” becomes “your name, phone number and e-mail address”."
    ]


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


def figure(code: str, old: str, new: str, sentence: str) -> Change:
    """A change of one figure in a sentence that holds ``{}`` in its place."""
    before, after = sentence.split("{}")
    return replace(
        reworded((Op.EQUAL, before), (Op.DELETE, old), (Op.INSERT, new), (Op.EQUAL, after)),
        old_text=sentence.format(old),
        new_text=sentence.format(new),
        reasons=(Reason("S19", Message(f"comparison.{code}", {"old": old, "new": new})),),
    )


@pytest.mark.parametrize(
    ("lang", "code", "old", "new", "sentence", "told"),
    [
        ("en", "kept-longer", "30 days", "90 days", "We keep your log data for {}.",
         "We keep your log data longer: 90 days instead of 30 days."),
        ("en", "kept-longer", "30 days", "90 days", "Backups are deleted after {}.",
         "The time that data are kept becomes longer: “90 days” instead of “30 days”."),
        ("en", "kept-longer", "30 days", "90 days", "We keep you informed {} before a change.",
         "The time given for notice becomes longer: “90 days” instead of “30 days”."),
        ("en", "duration-shorter", "30 days", "15 days", "We will notify you {} before changes.",
         "The time given for notice becomes shorter: “15 days” instead of “30 days”."),
        ("en", "duration-longer", "24 hours", "72 hours", "We answer within {}.",
         "Longer than before: “72 hours” instead of “24 hours”."),
        ("en", "number-lower", "16", "13", "Children under {} may not have an account.",
         "The age is lower than before: “13” instead of “16”."),
        ("en", "number-higher", "$10", "$20", "A month costs {}.",
         "The amount is higher than before: “$20” instead of “$10”."),
        ("en", "duration-shorter", "30 days", "15 days", "You have at least {} to object.",
         "Shorter than before: “15 days” instead of “30 days”."),
        ("en", "duration-longer", "$10 per month", "$12 per month", "The fee is {}.",
         "The amount is higher than before: “$12 per month” instead of “$10 per month”."),
        ("fr", "kept-longer", "2 ans", "5 ans", "Elles sont conservées plus de {}.",
         "La durée de conservation des données s’allonge : « 5 ans » au lieu de « 2 ans »."),
        ("zh", "duration-shorter", "16周", "14周", "未满{}岁的用户不得注册。",
         "年龄降低：由“16周岁”改为“14周岁”。"),
        ("en", "number-higher", "60607", "60612", "Write to us at Chicago, IL {} USA.",
         "“Chicago, IL 60607 USA” becomes “Chicago, IL 60612 USA”."),
        ("de", "kept-longer", "30 Tage", "90 Tage", "Protokolle werden {} lang gespeichert.",
         "Die Speicherdauer wird länger: „90 Tage“ statt „30 Tage“."),
        ("fr", "kept-shorter", "90 jours", "30 jours", "Nous conservons vos données {}.",
         "La durée de conservation des données est réduite : « 30 jours » au lieu de "
         "« 90 jours »."),
        ("es", "number-higher", "14", "16", "El servicio no es para menores de {} años.",
         "La edad es mayor que antes: «16» en lugar de «14»."),
        ("zh", "kept-shorter", "九十天", "三十天", "我们保存日志{}。",
         "数据保存期限缩短：由“九十天”改为“三十天”。"),
    ],
)  # fmt: skip
def test_the_direction_of_a_figure_is_said_as_its_sentence_allows(
    lang: str, code: str, old: str, new: str, sentence: str, told: str
) -> None:
    assert [
        each.replace("\u00a0", " ") for each in said(figure(code, old, new, sentence), lang)
    ] == [told]


def test_what_is_kept_is_named_in_the_policys_own_language_alone() -> None:
    change = figure("kept-longer", "30 days", "90 days", "We keep your log data for {}.")
    (message,) = Teller("en", same_language=False).effects_of(change)

    assert message.code == "effect.kept-longer"


def test_two_lengths_in_a_rewritten_clause_are_not_sure() -> None:
    lengths = tuple(
        Reason("S19", Message("comparison.duration-longer", {"old": old, "new": new}))
        for old, new in (("24 hours", "72 hours"), ("30 days", "90 days"))
    )
    assert Teller("en").facts_of(replace(REWRITTEN, reasons=lengths)) == ()


def test_a_word_that_binds_less_is_shown_among_its_neighbours() -> None:
    change = replace(
        reworded(
            (Op.EQUAL, "We "), (Op.DELETE, "will"), (Op.INSERT, "may"), (Op.EQUAL, " answer you.")
        ),
        reasons=(Reason("S17", Message("comparison.modal-weaker", {"old": "will", "new": "may"})),),
    )
    assert said(change, "en") == [
        "“We may answer you” instead of “We will answer you”: the wording is weaker than before."
    ]


def test_words_of_force_are_shown_among_their_neighbours() -> None:
    words = (
        (Op.EQUAL, "this application "), (Op.DELETE, "will not"), (Op.INSERT, "may"),
        (Op.EQUAL, " disclose it."),
    )  # fmt: skip
    reason = Reason("S18", Message("comparison.word-removed", {"word": "not"}))

    assert said(replace(reworded(*words), reasons=(reason,)), "en") == [
        "“this application will not disclose it” becomes “this application may disclose it”."
    ]


def test_a_choice_that_is_turned_round() -> None:
    change = replace(
        reworded(
            (Op.EQUAL, "We use it only if you opt"), (Op.DELETE, " in"), (Op.INSERT, " out"),
            (Op.EQUAL, "."),
        ),
        old_text="We use it only if you opt in.",
        new_text="We use it unless you opt out.",
    )  # fmt: skip
    assert said(change, "en")[-1] == (
        "Until now this depended on your agreement (“opt in”); "
        "from then on it applies unless you object (“unless you opt out”)."
    )


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("We share data with our host{}.", "Added where the text says who receives data"),
        ("We never share data with our host{}.", "“our host” becomes"),
        ("We were founded with our friends{}.", "“our friends” becomes"),
    ],
)
def test_a_recipient_is_one_where_the_sentence_gives_data(sentence: str, start: str) -> None:
    before, after = sentence.split("{}")
    change = replace(
        reworded((Op.EQUAL, before), (Op.INSERT, " and Fabrikam"), (Op.EQUAL, after)),
        old_text=before + after,
        new_text=sentence.format(" and Fabrikam"),
        reasons=(Reason("S03", Message("comparison.name-added", {"name": "Fabrikam"})),),
    )
    assert said(change, "en")[0].startswith(start)


def test_an_entry_of_a_list_of_recipients_is_called_so() -> None:
    reason = Reason("S03", Message("comparison.entry-added", {"topic": "", "entry": ""}))
    assert said(replace(NEW_CLAUSE, reasons=(reason,))) == [
        "This is added to a list about who receives data."
    ]
    other = Reason("S02", Message("comparison.entry-added", {"topic": "", "entry": ""}))
    assert said(replace(NEW_CLAUSE, reasons=(other,))) == ["This text is added."]


def test_the_same_words_under_others() -> None:
    reason = Reason(
        "S18", Message("comparison.moved-polarity", {"old": "We do", "new": "We don't"})
    )
    change = replace(
        RETENTION, kind=ChangeKind.MOVED, words=((Op.EQUAL, "sell"),), reasons=(reason,)
    )
    assert said(change) == [
        "The words are the same, but they stood under “We do” until now "
        "and stand under “We don't” from then on."
    ]


def test_small_words_among_several_changes_are_not_listed() -> None:
    words = (
        (Op.EQUAL, "that "), (Op.INSERT, "what we make at "), (Op.EQUAL, "Example Reading Rooms "),
        (Op.DELETE, "is"), (Op.INSERT, "are"), (Op.EQUAL, " as safe as any "),
        (Op.DELETE, "haven"), (Op.INSERT, "havens"), (Op.EQUAL, " for people."),
    )  # fmt: skip
    assert said(reworded(*words), "en") == []


def test_changes_with_a_word_between_them_are_told_as_one() -> None:
    words = (
        (Op.EQUAL, "Nous "), (Op.DELETE, "ne "), (Op.EQUAL, "vendons "), (Op.DELETE, "pas "),
        (Op.EQUAL, "vos données."),
    )  # fmt: skip
    assert said(reworded(*words), "en") == ["“ne vendons pas” becomes “vendons”."]


def test_an_article_is_no_change() -> None:
    change = reworded((Op.EQUAL, "on behalf of "), (Op.INSERT, "the "), (Op.EQUAL, "authority"))
    assert said(change, "en") == []
