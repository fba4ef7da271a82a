from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.notices.examples import EFFECTIVE, FACTS, NEW_CLAUSE, RETENTION, SENT, comparison

from policyeditor.notices.notice import Notice, NoticeFacts, build_notice
from policyeditor.notices.profile_files import choose_profiles, load_profiles
from policyeditor.notices.profiles import Basis, Profile
from policyeditor.notices.rules import PARTS, applies, unmet
from policyeditor.resources import english


def notice(facts: NoticeFacts = FACTS) -> Notice:
    return build_notice(comparison(RETENTION), facts)


def told(the_notice: Notice, profile: str, sent: date, *channels: str) -> list[str]:
    profiles = choose_profiles(load_profiles(), [profile])
    return [english().sentence(m) for m in unmet(the_notice, profiles, sent, channels)]


def test_thirty_days_are_kept_to_the_day() -> None:
    assert told(notice(), "house", SENT, "page") == []

    (late,) = told(notice(), "house", date(2026, 11, 25), "page")
    assert "30 days" in late
    assert "2026-12-25" in late
    assert "house rule" in late


def test_a_banner_is_no_durable_medium() -> None:
    (sentence,) = told(notice(), "eu-p2b", SENT, "banner", "page")

    assert "e-mail, letter" in sentence
    assert "2019/1150" in sentence
    assert told(notice(), "eu-p2b", SENT, "banner", "email") == []


def test_no_way_of_telling_chosen_yet() -> None:
    (sentence,) = told(notice(), "eu-p2b", SENT)
    assert "Choose one" in sentence


def test_two_calendar_months() -> None:
    facts = replace(FACTS, effective=date(2027, 2, 28))

    assert told(notice(facts), "eu-psd2", date(2026, 12, 31), "letter") == []
    assert "2 calendar months" in told(notice(facts), "eu-psd2", date(2027, 1, 1), "letter")[0]


def test_beforehand_without_a_number() -> None:
    facts = replace(FACTS, effects={0: "We delete logs earlier."})
    (sentence,) = told(notice(facts), "eu-gdpr", EFFECTIVE, "email")
    assert "before the change applies" in sentence


def test_missing_parts_are_named_with_what_to_do() -> None:
    facts = replace(FACTS, choices=(), contact="", effects={0: "We delete logs earlier."})
    sentences = told(notice(facts), "eu-gdpr", SENT, "email")

    assert ["what the reader can do" in s for s in sentences] == [True, False]
    assert "how to reach you" in sentences[1]
    assert all("{" not in sentence for sentence in sentences)


def test_words_that_became_others_do_not_say_what_that_means_for_the_reader() -> None:
    (sentence,) = told(notice(), "eu-gdpr", SENT, "email")
    assert "means for the reader" in sentence


def test_a_profile_asks_only_for_its_own_triggers() -> None:
    children = Profile("c", "Children", Basis.STATUTE, "law", triggers=frozenset({"S10"}))
    keeping = replace(children, triggers=frozenset({"S05"}))

    assert not applies(children, notice())
    assert applies(keeping, notice())


def test_an_undecided_change_counts_for_every_profile() -> None:
    children = Profile("c", "Children", Basis.STATUTE, "law", triggers=frozenset({"S10"}))

    assert applies(children, build_notice(comparison(NEW_CLAUSE), FACTS))


@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_its_words(part: str) -> None:
    whole = notice(replace(FACTS, effects={0: "We delete logs earlier."}))
    assert PARTS[part](whole)
    bare = replace(
        whole, choices=(), contact="", previous_link="", why="", sender="",
        changes=tuple(
            replace(c, effects=(), effect="", old_text="", new_text="") for c in whole.changes
        ),
    )  # fmt: skip
    asking = Profile("p", "P", Basis.HOUSE, "house", must_include=(part,))
    for message in unmet(bare, [asking], SENT, ()):
        assert "notices." not in english().sentence(message)
