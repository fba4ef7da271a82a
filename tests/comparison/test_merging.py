from __future__ import annotations

import random
import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.merged_edits import Case, cases, without_blanks

from policyeditor.comparison.merging import merge
from policyeditor.comparison.merging_model import Choice, ClashKind

POLICY = """\
---
title: Privacy Policy
description: How we treat data
last_updated: 2026-01-01
effective_date: 2026-02-01
---

# Privacy Policy

*Last updated: January 1, 2026*

This policy tells how we treat the personal data of those who use our service.

## 1. What we collect

We collect the following data when you open an account:

1. your name and your e-mail address;
2. the pages that you visit on our site;
3. payment details, which our bank keeps for us.

We collect nothing else from you unless you tell us to do so in writing.

## 2. How long we keep it

(A) We delete the data of your account within 30 days after you close the account.

(B) We must keep invoices for ten years because the law asks us to do that.

(C) We never sell your data to anybody, except where you ask us to.

## 3. Your rights

You have the right to access your data and to correct what is wrong in it at any time.

You may object to direct marketing, and we shall answer within one month of that.

| Purpose | Basis |
|---|---|
| Running the account | Contract with you |
| Letters about news | Your consent |

## 4. Changes to this policy

We may change this policy. We will notify you by e-mail 14 days before a change takes effect.
"""


def changed(*pairs: tuple[str, str], text: str = POLICY) -> str:
    for old, new in pairs:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def joined(mine: str, theirs: str) -> str:
    merged = merge(POLICY, mine, theirs)
    assert not merged.clashes
    return merged.text()


def test_changes_of_different_clauses_both_stand_and_nobody_is_asked() -> None:
    one, two = ("30 days", "60 days"), ("by e-mail 14 days", "by letter 21 days")
    assert joined(changed(one), changed(two)) == changed(one, two)


def test_neighbouring_clauses_count_as_different() -> None:
    one, two = ("within 30 days", "within a week"), ("for ten years", "for six years")
    assert joined(changed(one), changed(two)) == changed(one, two)


def test_different_words_of_one_clause_are_combined_and_told() -> None:
    one, two = ("30 days", "60 days"), ("you close the account", "you ask us to")
    merged = merge(POLICY, changed(one), changed(two))
    assert merged.text() == changed(one, two)
    assert [place.path for place in merged.combined] == ["2(A)"]


def test_the_same_change_of_both_is_made_once() -> None:
    one, two = ("30 days", "60 days"), ("ten years", "six years")
    new = ("anybody, except", "anyone at all, except")
    assert joined(changed(one, new), changed(two, new)) == changed(one, two, new)


def test_a_clause_moved_by_one_and_reworded_by_the_other_is_both() -> None:
    first = "You have the right to access your data and to correct what is wrong in it at any time."
    second = "You may object to direct marketing, and we shall answer within one month of that."
    moved = changed((first + "\n\n" + second, second + "\n\n" + first))
    reworded = changed(("access your data", "see your data"))
    wanted = moved.replace("access your data", "see your data")
    assert joined(moved, reworded) == wanted
    assert joined(reworded, moved) == wanted


def test_what_is_added_to_a_section_goes_where_the_section_was_moved_to() -> None:
    third = POLICY[POLICY.index("## 3.") : POLICY.index("## 4.")]
    moved = POLICY.replace(third, "").replace("## 1. What", third + "## 1. What")
    new = "You may complain to the authority of your country whenever you like.\n\n"
    added = changed(("| Purpose", new + "| Purpose"))
    wanted = moved.replace("| Purpose", new + "| Purpose")
    assert joined(moved, added) == wanted
    assert joined(added, moved) == wanted


def test_entries_added_to_one_list_by_both_both_stand_and_numbers_stay_as_typed() -> None:
    mine = changed(("on our site;\n", "on our site;\n3. the device that you hold in your hand;\n"))
    theirs = changed(
        ("\n\nWe collect nothing", "\n4. letters you wrote to us.\n\nWe collect nothing")
    )
    text = joined(mine, theirs)
    assert "3. the device that you hold in your hand;\n3. payment details" in text
    assert "keeps for us.\n4. letters you wrote to us.\n\nWe collect nothing" in text


def test_two_clauses_added_in_one_place_both_stand_under_their_headings() -> None:
    mine = changed(
        ("## 4. Changes", "## 3a. Children\n\nWe keep no data of children.\n\n## 4. Changes")
    )
    theirs = changed(("## 4. Changes", "We answer every question in writing.\n\n## 4. Changes"))
    for text in (joined(mine, theirs), joined(theirs, mine)):
        assert text.index("We answer every") < text.index("## 3a.") < text.index("## 4.")


def test_details_are_joined_key_by_key_and_the_later_date_of_change_wins() -> None:
    mine = changed(
        ("last_updated: 2026-01-01", "last_updated: 2026-03-05"),
        ("updated: January 1, 2026", "updated: March 5, 2026"),
        ("How we treat data", "How we treat your data"),
    )
    theirs = changed(
        ("last_updated: 2026-01-01", "last_updated: 2026-03-03"),
        ("updated: January 1, 2026", "updated: March 3, 2026"),
        ("title: Privacy Policy", "title: Privacy Notice\nlang: en"),
    )
    wanted = mine.replace("title: Privacy Policy", "title: Privacy Notice\nlang: en")
    assert joined(mine, theirs) == wanted
    assert joined(theirs, mine) == wanted


def test_two_effective_dates_are_for_a_person_to_choose() -> None:
    key = "effective_date: 2026-02-01"
    mine, theirs = (changed((key, f"effective_date: 2026-0{n}-01")) for n in (4, 5))
    merged = merge(POLICY, mine, theirs)
    (clash,) = merged.clashes
    assert (clash.kind, clash.title) == (ClashKind.DETAIL, "effective_date")
    assert merged.text({0: (Choice.THEIRS, "")}) == theirs


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("30 days", "60 days"), ("30 days", "90 days")),
        (("30 days", "60 days"), ("30 days", "30 working days")),
        (("never sell", "do not sell"), ("We never sell", "We will never sell")),
    ],
)
def test_the_same_words_changed_differently_are_a_clash(
    mine: tuple[str, str], theirs: tuple[str, str]
) -> None:
    merged = merge(POLICY, changed(mine), changed(theirs))
    (clash,) = merged.clashes
    assert clash.kind is ClashKind.REWORDED
    assert merged.text({0: (Choice.MINE, "")}) == changed(mine)
    assert merged.text({0: (Choice.THEIRS, "")}) == changed(theirs)
    both = merged.text({0: (Choice.BOTH, "")})
    assert both == changed((clash.common, f"{clash.mine}\n\n{clash.theirs}"))


def test_a_clause_removed_by_one_and_reworded_by_the_other_is_a_clash() -> None:
    clause = "(B) We must keep invoices for ten years because the law asks us to do that.\n\n"
    mine, theirs = changed((clause, "")), changed(("ten years", "six years"))
    merged = merge(POLICY, mine, theirs)
    (clash,) = merged.clashes
    assert (clash.kind, clash.mine) == (ClashKind.REMOVED, "")
    assert merged.text({0: (Choice.MINE, "")}) == mine
    assert merged.text({0: (Choice.THEIRS, "")}) == theirs


def test_a_section_removed_by_one_and_worked_on_by_the_other_is_one_clash() -> None:
    section = POLICY[POLICY.index("## 2.") : POLICY.index("## 3.")]
    mine = changed((section, ""))
    theirs = changed(("ten years", "six years"), ("ask us to.", "ask us to.\n\n(D) We keep logs."))
    merged = merge(POLICY, mine, theirs)
    (clash,) = merged.clashes
    assert clash.path == "2"
    assert merged.text({0: (Choice.MINE, "")}) == mine
    assert merged.text({0: (Choice.THEIRS, "")}) == theirs


def test_two_clauses_added_under_one_label_are_a_clash() -> None:
    mine = changed(("ask us to.", "ask us to.\n\n(D) We keep logs of visits."))
    theirs = changed(("ask us to.", "ask us to.\n\n(D) Nobody reads letters of others."))
    (clash,) = merge(POLICY, mine, theirs).clashes
    assert clash.kind is ClashKind.ADDED
    assert (clash.mine[:3], clash.theirs[:3]) == ("(D)", "(D)")


def test_a_table_is_joined_row_by_row() -> None:
    one = ("Contract with you", "Contract with you or your employer")
    two = ("| Letters about news", "| Statistics of visits | Our interest |\n| Letters about news")
    assert joined(changed(one), changed(two)) == changed(one, two)


def test_what_one_split_and_the_other_reworded_is_both() -> None:
    one = ("this policy. We will notify", "this policy.\n\nWe will notify")
    two = ("by e-mail 14 days", "by letter 21 days")
    assert joined(changed(one), changed(two)) == changed(one, two)


def test_texts_with_nothing_in_common_clash_as_wholes_and_lose_nothing() -> None:
    merged = merge("", "# One\n\nText of one.\n", "# Two\n\nWords of two.\n")
    text = "".join(
        part if isinstance(part, str) else part.mine + part.theirs for part in merged.parts
    )
    assert {"One", "Text", "Two", "Words"} <= set(re.findall(r"\w+", text))


CASES = [case for seed in range(6) for case in cases(POLICY, seed)]


def edits(case: Case) -> tuple[str, str, str]:
    return case.common, case.mine, case.theirs


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.label)
def test_known_work_of_two_people_is_joined_as_it_must_be(case: Case) -> None:
    merged = merge(*edits(case))
    back = merge(case.common, case.theirs, case.mine)
    if not case.wanted:
        assert merged.clashes
        return
    assert not merged.clashes
    wanted = [without_blanks(text) for text in case.wanted]
    assert without_blanks(merged.text()) in wanted
    assert without_blanks(back.text()) in wanted


CHANCE = st.integers(0, 10_000)


def scrambled(seed: int) -> str:
    """The policy with some lines changed, taken out, doubled or put elsewhere, whatever it does."""
    chance = random.Random(seed)
    lines = POLICY.split("\n")
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(lines))
        deed = chance.randrange(4)
        if deed == 0:
            lines[at] = lines[at].replace("a", chance.choice("xyz"), 1) + chance.choice(
                ["", " new"]
            )
        elif deed == 1:
            del lines[at]
        elif deed == 2:
            lines.insert(at, chance.choice(["", "> quoted words", "- a bullet", "## A heading"]))
        else:
            lines.insert(chance.randrange(len(lines)), lines.pop(at))
    return "\n".join(lines)


@settings(max_examples=40, deadline=None)
@given(CHANCE)
def test_joining_with_an_unchanged_text_gives_the_other(seed: int) -> None:
    text = scrambled(seed)
    assert merge(POLICY, text, POLICY).text() == text
    assert merge(POLICY, POLICY, text).text() == text
    assert merge(POLICY, text, text).text() == text


@settings(max_examples=80, deadline=None)
@given(CHANCE, CHANCE)
def test_no_word_that_either_wrote_is_dropped_and_both_ways_ask_alike(one: int, two: int) -> None:
    mine, theirs = scrambled(one), scrambled(two)
    merged = merge(POLICY, mine, theirs)
    kept = Counter[str]()
    for part in merged.parts:
        texts = [part] if isinstance(part, str) else [part.mine, part.theirs]
        for text in texts:
            kept.update(re.findall(r"\w+", text))
    before = Counter(re.findall(r"\w+", POLICY))
    for text in (mine, theirs):
        written = Counter(re.findall(r"\w+", text)) - before
        assert not written - kept


@settings(max_examples=40, deadline=None)
@given(CHANCE, CHANCE)
def test_taking_one_side_of_every_clash_never_breaks_what_did_not_clash(one: int, two: int) -> None:
    merged = merge(POLICY, scrambled(one), scrambled(two))
    plain = [part for part in merged.parts if isinstance(part, str)]
    for choice in Choice:
        text = merged.text(dict.fromkeys(range(len(merged.clashes)), (choice, "own words")))
        at = 0
        for part in plain:
            found = text.find(part, at)
            assert found >= 0
            at = found + len(part)


def test_two_wordings_of_the_last_clause_stay_two_clauses() -> None:
    old = "We may change this policy. We will notify you by e-mail 14 days"
    mine, theirs = (
        changed((old, f"{word} may follow at any time")) for word in ("Changes", "News")
    )
    text = merge(POLICY, mine, theirs).text({0: (Choice.BOTH, "")})
    assert text.endswith("takes effect.\n")
    assert ".\n\nNews may follow" in text
