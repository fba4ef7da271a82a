"""How clauses stand to their translations, and what was marked."""

from __future__ import annotations

from datetime import UTC, datetime

from policyeditor.comparison.model import Op
from policyeditor.comparison.translation import (
    Standing,
    Translated,
    Translation,
    marked,
    translation,
)
from policyeditor.policy.policy import read_policy

ENGLISH = """# Privacy

1. Keeping

   (A) We delete your data after 90 days.

   (B) We keep invoices for ten years.

   (C) We delete the log of visits every month.
"""
GERMAN = """# Datenschutz

1. Aufbewahrung

   (A) Wir löschen Ihre Daten nach 90 Tagen.

   (B) Wir bewahren Rechnungen zehn Jahre auf.

   (C) Wir löschen das Protokoll der Besuche jeden Monat.
"""
WHEN = datetime(2026, 3, 3, 12, tzinfo=UTC)


def held(source: str, target: str, marks: tuple[Translated, ...] = ()) -> Translation:
    return translation(
        read_policy(source).clauses, read_policy(target).clauses, ("en", "de"), marks
    )


def standings(found: Translation) -> dict[str, Standing]:
    return {
        (row.pair.source or row.pair.target).path: row.standing  # type: ignore[union-attr]  # one is there
        for row in found.rows
    }


def all_marked() -> tuple[Translated, ...]:
    return marked(held(ENGLISH, GERMAN), None, "Ada", WHEN)


def test_nothing_is_current_before_somebody_marked_it() -> None:
    assert set(standings(held(ENGLISH, GERMAN)).values()) == {Standing.UNMARKED}
    assert set(standings(held(ENGLISH, GERMAN, all_marked())).values()) == {Standing.CURRENT}


def test_a_reworded_source_is_told_with_what_changed() -> None:
    newer = ENGLISH.replace("90 days", "60 days")
    found = held(newer, GERMAN, all_marked())
    assert standings(found)["1(A)"] is Standing.CHANGED
    assert standings(found)["1(B)"] is Standing.CURRENT
    row = next(each for each in found.rows if each.standing is Standing.CHANGED)
    assert [op for op, _ in row.words if op is not Op.EQUAL] == [Op.DELETE, Op.INSERT]
    assert row.numbers == (("60",), ("90",))


def test_a_clause_put_before_others_leaves_their_translations_theirs() -> None:
    newer = ENGLISH.replace("(C) We", "(D) We").replace("(B) We", "(C) We")
    newer = newer.replace("   (C) We keep", "   (B) We ask nobody else.\n\n   (C) We keep")
    found = held(newer, GERMAN, all_marked())
    assert standings(found) == {
        "": Standing.CURRENT,
        "1": Standing.CURRENT,
        "1(A)": Standing.CURRENT,
        "1(B)": Standing.MISSING,
        "1(C)": Standing.CURRENT,
        "1(D)": Standing.CURRENT,
    }


def test_a_clause_taken_out_of_the_source_is_told_at_its_translation() -> None:
    newer = ENGLISH.replace("   (B) We keep invoices for ten years.\n\n", "").replace("(C)", "(B)")
    found = held(newer, GERMAN, all_marked())
    row = next(each for each in found.rows if each.standing is Standing.WITHDRAWN)
    assert row.pair.target is not None
    assert row.pair.target.text == "Wir bewahren Rechnungen zehn Jahre auf."
    assert row.words == ((Op.DELETE, "We keep invoices for ten years."),)
    assert found.counts[Standing.CURRENT] == 4


def test_the_words_of_the_source_are_no_translation_unless_somebody_says_so() -> None:
    found = held(ENGLISH, ENGLISH)
    assert set(standings(found).values()) == {Standing.COPIED}
    source = found.rows[-1].pair.source
    assert source is not None
    kept = marked(found, (source.id,), "Ada", WHEN)
    assert standings(held(ENGLISH, ENGLISH, kept))["1(C)"] is Standing.CURRENT
    assert marked(found, None, "Ada", WHEN) == ()


def test_marking_one_clause_leaves_the_others_as_they_were_marked() -> None:
    newer = ENGLISH.replace("90 days", "60 days").replace("ten years", "six years")
    found = held(newer, GERMAN, all_marked())
    row = next(each for each in found.rows if each.pair.source and each.pair.source.path == "1(A)")
    assert row.pair.source is not None
    later = WHEN.replace(year=2027)
    now = held(newer, GERMAN, marked(found, (row.pair.source.id,), "Ben", later))
    assert standings(now)["1(A)"] is Standing.CURRENT
    assert standings(now)["1(B)"] is Standing.CHANGED
    who = {
        each.marked.who for each in now.rows if each.marked and each.standing is Standing.CURRENT
    }
    assert who == {"Ada", "Ben"}


def test_short_words_that_read_alike_count_as_translated_among_translations() -> None:
    source = ENGLISH.replace("1. Keeping", "1. Cookies")
    target = GERMAN.replace("1. Aufbewahrung", "1. Cookies")
    assert standings(held(source, target))["1"] is Standing.UNMARKED
