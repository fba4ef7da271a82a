from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.notices.examples import (
    DETAILS,
    EFFECTIVE,
    FACTS,
    NEGATION,
    NEW_CLAUSE,
    RETENTION,
    REWRITTEN,
    SENT,
    SPELLING,
    comparison,
)

from policyeditor.comparison.model import Change, Op, Significance
from policyeditor.errors import NoticeError, NoticeNotOwedError
from policyeditor.notices.channels import render_notice
from policyeditor.notices.gaps import gaps, remarks
from policyeditor.notices.notice import build_notice, told_changes
from policyeditor.resources import english


def test_significant_and_undecided_changes_are_told_and_corrections_counted() -> None:
    notice = build_notice(comparison(SPELLING, RETENTION, DETAILS, NEW_CLAUSE, SPELLING), FACTS)

    assert [change.path for change in notice.changes] == ["4", "7"]
    assert [change.decided for change in notice.changes] == [True, False]
    assert notice.corrections == 2


def test_what_speaks_for_the_significance_is_kept_as_evidence() -> None:
    (change,) = build_notice(comparison(RETENTION), FACTS).changes

    assert change.signals == ("S05", "S19")
    assert change.laws == ("LGPD Art. 9 II",)


def test_details_and_corrections_owe_no_notice() -> None:
    with pytest.raises(NoticeNotOwedError) as caught:
        build_notice(comparison(DETAILS, SPELLING), FACTS)

    assert english().sentence(caught.value.message).startswith("No notice is owed")


def test_no_notice_owed_can_be_told_from_a_notice_that_cannot_be_made() -> None:
    with pytest.raises(NoticeError) as caught:
        build_notice(comparison(RETENTION), replace(FACTS, effective=date(2026, 11, 23)))

    assert not isinstance(caught.value, NoticeNotOwedError)
    sentence = english().sentence(caught.value.message)
    assert "2026-11-23" in sentence
    assert "2026-11-24" in sentence


def test_a_change_may_apply_on_the_day_of_the_notice_as_far_as_the_notice_goes() -> None:
    assert build_notice(comparison(RETENTION), replace(FACTS, effective=SENT)).effective == SENT


@pytest.mark.parametrize("effective", [date(2026, 12, 24), date(2026, 12, 1)])
def test_an_effective_date_never_moves_back(effective: date) -> None:
    facts = replace(FACTS, old_effective=EFFECTIVE, effective=effective)

    with pytest.raises(NoticeError, match="not-later"):
        build_notice(comparison(RETENTION), facts)


def test_the_writers_own_sentence_belongs_to_its_change() -> None:
    facts = replace(FACTS, effects={2: "We delete logs earlier."})
    notice = build_notice(comparison(NEGATION, SPELLING, RETENTION), facts)

    assert [change.effect for change in notice.changes] == ["", "We delete logs earlier."]


def test_a_whole_notice_has_no_gaps() -> None:
    assert gaps(build_notice(comparison(RETENTION, NEGATION, NEW_CLAUSE), FACTS)) == ()


def test_what_only_the_writer_knows_is_named() -> None:
    facts = replace(FACTS, sender="", contact=" \n", choices=("",), why="", previous_link="")
    found = gaps(build_notice(comparison(RETENTION, REWRITTEN), facts))

    assert [message.code.rpartition(".")[2] for message in found] == [
        "sender",
        "why",
        "choices",
        "contact",
        "previous",
        "effect",
    ]
    assert all("{" not in english().sentence(message) for message in found)
    assert english().sentence(found[-1]).startswith("8:")


def test_a_language_without_words_is_said() -> None:
    notice = build_notice(comparison(RETENTION), replace(FACTS, lang="cy"))

    assert "“cy”" in english().sentence(remarks(notice)[0])
    at_home = replace(FACTS, site="https://example.com")
    assert remarks(build_notice(comparison(RETENTION), at_home)) == ()


def test_a_site_without_an_address_is_remarked_on_for_its_mails_lead_nowhere() -> None:
    (remark,) = remarks(build_notice(comparison(RETENTION), FACTS))
    assert "can only name /en/privacy/" in english().sentence(remark)


def renamed(number: int, place: str, significance: Significance) -> Change:
    words = ((Op.DELETE, "Fabrikam"), (Op.INSERT, "Northwind"), (Op.EQUAL, f" keeps {number}."))
    return replace(
        NEGATION,
        significance=significance,
        old_path=place,
        new_path=place,
        old_text=f"Fabrikam keeps {number}.",
        new_text=f"Northwind keeps {number}.",
        words=words,
    )


def test_a_name_that_changed_in_many_clauses_is_told_once() -> None:
    changes = [renamed(n, f"{n}", Significance.SIGNIFICANT) for n in range(1, 13)]
    changed = comparison(RETENTION, *changes, NEW_CLAUSE)
    notice = build_notice(changed, FACTS)

    assert [index for index, _ in told_changes(changed)] == [0, 1, 13]
    assert [change.number for change in notice.changes] == [0, 1, 13]
    assert (notice.changes[1].old_text, notice.changes[1].new_text) == ("Fabrikam", "Northwind")
    text = " ".join(render_notice(notice, "text").text.split())
    assert "The name “Fabrikam” becomes “Northwind”. Nothing else changes in these places." in text
    assert "Where: Section 1, Section 2" in text
    assert "Section 8, and 4 more places" in text
    assert notice.corrections == 0


def test_the_writers_sentence_on_a_name_belongs_to_its_first_clause() -> None:
    changes = [renamed(n, f"{n}", Significance.REVIEW) for n in range(3)]
    notice = build_notice(comparison(*changes), replace(FACTS, effects={0: "We were bought."}))

    assert len(notice.changes) == 1
    assert "We were bought." in render_notice(notice, "text").text
    assert not notice.changes[0].decided


def test_a_name_in_two_clauses_is_told_clause_by_clause() -> None:
    changes = [renamed(n, f"{n}", Significance.SIGNIFICANT) for n in range(2)]

    assert len(build_notice(comparison(*changes), FACTS).changes) == 2


@pytest.mark.parametrize("changes", [(), (DETAILS,)])
def test_a_text_that_came_back_to_what_it_was_has_nothing_to_tell(
    changes: tuple[Change, ...],
) -> None:
    with pytest.raises(NoticeNotOwedError) as caught:
        build_notice(comparison(*changes), FACTS)

    assert "nothing to tell" in english().sentence(caught.value.message)


def test_the_last_day_to_choose_is_no_day_that_is_past() -> None:
    facts = replace(FACTS, choices_until=date(2026, 11, 23))

    with pytest.raises(NoticeError, match="choice-past"):
        build_notice(comparison(RETENTION), facts)
    told = build_notice(comparison(RETENTION), replace(FACTS, choices_until=date(2026, 12, 23)))
    assert "You can do this until December 23, 2026." in render_notice(told, "text").text


def test_choices_without_a_last_day_are_remarked_on() -> None:
    vague = replace(FACTS, choices=("You may object.",), site="https://example.com")

    (remark,) = remarks(build_notice(comparison(RETENTION), vague))
    assert "until when" in english().sentence(remark)
    dated = replace(vague, choices_until=date(2026, 12, 23))
    assert remarks(build_notice(comparison(RETENTION), dated)) == ()


def test_what_does_not_change_is_said_in_the_writers_words_where_there_are_some() -> None:
    own = replace(FACTS, unchanged="Your rights stay the same.")

    text = render_notice(build_notice(comparison(RETENTION), own), "text").text
    assert "Your rights stay the same." in text
    assert "Everything else" not in text
    assert "Everything else in this document keeps its meaning." in (
        render_notice(build_notice(comparison(RETENTION), FACTS), "text").text
    )


def test_a_clause_of_several_lines_is_quoted_line_by_line() -> None:
    change = replace(NEW_CLAUSE, new_text="Permissions\n  We ask first. \n\nYou decide.")
    notice = build_notice(comparison(change), FACTS)

    assert "Permissions\n   We ask first.\n   You decide." in render_notice(notice, "text").text
    assert "Permissions<br>We ask first.<br>You decide." in render_notice(notice, "html").text
    assert "Permissions<br>We ask first.<br>You decide." in render_notice(notice, "page").text


def test_the_rest_keeps_its_meaning_only_where_the_program_showed_it() -> None:
    by_a_person = replace(SPELLING, suggested=Significance.REVIEW)

    text = render_notice(build_notice(comparison(RETENTION, by_a_person), FACTS), "text").text
    assert "Everything else" not in text
