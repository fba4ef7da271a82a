from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.notices.examples import EFFECTIVE, FACTS, NEW_CLAUSE, RETENTION, SENT, comparison

from policyeditor.comparison.model import Reason
from policyeditor.messages import Message
from policyeditor.notices.notice import Notice, NoticeFacts, build_notice
from policyeditor.notices.periods import Period, Unit
from policyeditor.notices.profile_files import choose_profiles, load_profiles
from policyeditor.notices.profiles import Anchor, Basis, Consent, Exit, Lead, Profile
from policyeditor.notices.rules import PARTS, Answer, answers, applies, earliest_for, unmet
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

    assert "durable medium" in sentence
    assert "Add e-mail or letter" in sentence
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


def answer(profile: Profile, *channels: str, facts: NoticeFacts = FACTS) -> Answer:
    (found,) = answers(notice(facts), [profile], SENT, channels)
    return found


def test_a_date_too_early_says_by_how_much_and_which_is_the_earliest() -> None:
    (one,) = told(notice(replace(FACTS, effective=date(2026, 12, 23))), "house", SENT, "page")
    assert "2026-12-23 is 1 day too early" in one
    assert "allows 2026-12-24 or later" in one


def test_why_a_profile_asks_for_a_notice() -> None:
    keeping = Profile("k", "Keeping", Basis.STATUTE, "law", triggers=frozenset({"S05"}))

    (cause,) = map(english().sentence, answer(keeping).causes)
    assert cause == "4 How long we keep logs: how long data is kept"


def test_a_profile_that_asks_for_nothing_gives_no_orders() -> None:
    lead = Lead(Period(2, Unit.MONTH), Anchor.BEFORE_EFFECTIVE, Basis.STATUTE)
    children = Profile("c", "Children", Basis.STATUTE, "law", lead, triggers=frozenset({"S10"}))
    found = answer(children)

    assert not found.asked
    assert found.earliest == SENT
    assert found.unmet == ()
    assert earliest_for(notice(), [children], SENT).day == SENT


def test_what_people_can_do_and_until_when() -> None:
    (p2b,) = answers(notice(), choose_profiles(load_profiles(), ["eu-p2b"]), SENT, ["email"])
    (way,) = map(english().sentence, p2b.choices)
    assert "within 15 days" in way
    assert "2026-12-09" in way
    said = " ".join(map(english().sentence, p2b.circumstances))
    assert "adapt technically" in said
    assert "danger" in said


@pytest.mark.parametrize("consent", [each for each in Consent if each is not Consent.NONE])
def test_what_the_change_asks_of_people(consent: Consent) -> None:
    asking = Profile("p", "P", Basis.STATUTE, "law", consent=consent)
    (sentence,) = map(english().sentence, answer(asking).choices)
    assert sentence.startswith(("People", "Parents", "Where"))


@pytest.mark.parametrize(
    "leave",
    [
        Exit(Period(1, Unit.MONTH), Anchor.AFTER_RECEIPT),
        Exit(Period(1, Unit.MONTH), Anchor.AFTER_LATER),
        Exit(None, Anchor.UNTIL_EFFECTIVE),
    ],
)
def test_every_exit_has_its_words(leave: Exit) -> None:
    (sentence,) = map(
        english().sentence, answer(Profile("p", "P", Basis.STATUTE, "law", exit=leave)).choices
    )
    assert "{" not in sentence
    assert f"{leave.until(SENT, EFFECTIVE)}" in sentence


def test_a_change_that_tells_nothing_of_its_topic_may_be_any() -> None:
    children = Profile("c", "Children", Basis.STATUTE, "law", triggers=frozenset({"S10"}))
    number = replace(
        RETENTION, reasons=(Reason("S19", Message("any")), Reason("S18", Message("any")))
    )
    found = build_notice(comparison(number), FACTS)

    assert applies(children, found)
    (told_why,) = answers(found, [children], SENT, ())[0].causes
    assert "cannot tell" in english().sentence(told_why)


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
