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

from policyeditor.errors import NoticeError, NoticeNotOwedError
from policyeditor.notices.gaps import gaps, remarks
from policyeditor.notices.notice import build_notice
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


def test_details_alone_owe_no_notice() -> None:
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
    assert remarks(build_notice(comparison(RETENTION), FACTS)) == ()
