"""Single clauses of a translation: their words, and those that are missing put in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workspace.translated_texts import ENGLISH

from policyeditor.policy.clauses import Clause, ClauseKind, every_clause
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.translated_clauses import (
    frame_in,
    own_lines,
    own_words,
    with_clause_begun,
    with_clause_copied,
    with_own_words,
)

HOUSE_STYLES = """---
lang: en
---

# 1. Head {#a}

Plain head
==========

## Closed ##

1. Membership
with a lazy line

   (A) Anyone.
   (B) Two
   lines.

   - bullet
     more

**3. Bold title**

**4. Lead.** Then words.

**(a)** Label only.

5\\. Escaped words.

1.1. Dotted words.

① Circled.

> (B) Quoted
> words.

A plain paragraph.
"""


def clause_at(view: str, line: int) -> Clause:
    return next(each for each in every_clause(read_policy(view).clauses) if each.line == line)


def standing(view: str) -> list[tuple[str, str, ClauseKind]]:
    """What a reader sees as the clauses' places, whatever their words."""
    clauses = every_clause(read_policy(view).clauses)
    return [(each.label, each.path, each.kind) for each in clauses]


def test_a_clause_is_written_without_its_label_and_its_indentation() -> None:
    rows = ENGLISH.split("\n")
    clause = clause_at(ENGLISH, 11)
    frame, lines = frame_in(clause, rows), own_lines(clause, rows)
    assert frame.shown == "(A)"
    words = own_words(ENGLISH, lines, frame)
    assert words == "We **delete** your data\nafter [90 days](/en/terms/)."
    view, now = with_own_words(ENGLISH, lines, "One.\n\nTwo.\nThree.", frame)
    assert "\n   (A) One.\n\n   Two.\n   Three.\n\n   (B) We keep" in view
    assert now == (11, 14)
    assert own_words(view, now, frame) == "One.\n\nTwo.\nThree."


@pytest.mark.parametrize("number", range(len(standing(HOUSE_STYLES))))
def test_other_words_leave_a_clause_its_label_its_marks_and_all_around_it(number: int) -> None:
    rows = HOUSE_STYLES.split("\n")
    clause = list(every_clause(read_policy(HOUSE_STYLES).clauses))[number]
    frame, lines = frame_in(clause, rows), own_lines(clause, rows)
    view, now = with_own_words(HOUSE_STYLES, lines, "Andere Wörter.", frame)
    assert standing(view) == standing(HOUSE_STYLES)
    assert own_words(view, now, frame) == "Andere Wörter."
    assert view.split("\n")[: lines[0] - 1] == rows[: lines[0] - 1]
    assert view.split("\n")[now[1] :] == rows[lines[1] :]
    same = with_own_words(HOUSE_STYLES, lines, own_words(HOUSE_STYLES, lines, frame), frame)
    assert same == (HOUSE_STYLES, lines)


@pytest.mark.parametrize(
    ("line", "shown", "words", "written"),
    [
        (5, "1.", "Head", "# 1. Kopf {#a}"),
        (7, "", "Plain head", "Kopf"),
        (10, "", "Closed", "## Kopf ##"),
        (12, "1.", "Membership\nwith a lazy line", "1. Kopf"),
        (19, "•", "bullet\nmore", "   - Kopf"),
        (22, "3.", "Bold title", "**3. Kopf**"),
        (24, "4.", "**Lead.** Then words.", "**4.** Kopf"),
        (26, "(a)", "Label only.", "**(a)** Kopf"),
        (28, "5.", "Escaped words.", "5\\. Kopf"),
        (32, "①", "Circled.", "① Kopf"),
    ],
)
def test_each_way_of_numbering_keeps_its_label(
    line: int, shown: str, words: str, written: str
) -> None:
    rows = HOUSE_STYLES.split("\n")
    clause = clause_at(HOUSE_STYLES, line)
    frame, lines = frame_in(clause, rows), own_lines(clause, rows)
    assert (frame.shown, own_words(HOUSE_STYLES, lines, frame)) == (shown, words)
    view, _now = with_own_words(HOUSE_STYLES, lines, "Kopf", frame)
    assert view.split("\n")[line - 1] == written


def test_a_label_that_is_words_is_written_with_them() -> None:
    view = "Article 7 – Scope of this policy\n"
    frame = frame_in(clause_at(view, 1), view.split("\n"))
    assert own_words(view, (1, 1), frame) == "Article 7 – Scope of this policy"
    begun = with_clause_begun(view, [clause_at(view, 1)], "Vorrede\n", 1, "Bereich")
    assert begun.view == "Vorrede\n\nArticle 7 – Bereich\n"
    assert begun.label == "Article 7 – "


@pytest.mark.parametrize(
    ("line", "typed", "written"),
    [
        (11, "(A) Jeder", "   (A) Jeder"),
        (11, "(A)", "   (A) "),
        (11, "(B) Jeder", "   (A) (B) Jeder"),
        (9, "1. Mitglieder", "1. Mitglieder"),
        (9, "1 Tag", "1. 1 Tag"),
        (7, "# Datenschutz", "# Datenschutz"),
    ],
)
def test_a_label_that_is_typed_too_does_not_stand_there_twice(
    line: int, typed: str, written: str
) -> None:
    rows = ENGLISH.split("\n")
    clause = clause_at(ENGLISH, line)
    view, _now = with_own_words(ENGLISH, own_lines(clause, rows), typed, frame_in(clause, rows))
    assert view.split("\n")[line - 1] == written


def test_lines_that_were_not_touched_keep_every_space() -> None:
    view = "1. One\n  two  \n   \n   three\n"
    frame = frame_in(clause_at(view, 1), view.split("\n"))
    words = own_words(view, (1, 4), frame)
    assert words == "One\ntwo  \n\nthree"
    changed, _now = with_own_words(view, (1, 4), words + "\nfour", frame)
    assert changed == "1. One\n  two  \n   \n   three\n   four\n"


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 6), st.text("ab \nß日-#(1.", min_size=1, max_size=30))
def test_other_words_change_no_other_line(number: int, words: str) -> None:
    rows = ENGLISH.split("\n")
    clauses = list(every_clause(read_policy(ENGLISH).clauses))
    clause = clauses[number % len(clauses)]
    frame, lines = frame_in(clause, rows), own_lines(clause, rows)
    view, now = with_own_words(ENGLISH, lines, words, frame)
    after = view.split("\n")
    assert after[: lines[0] - 1] == rows[: lines[0] - 1]
    assert after[now[1] :] == rows[lines[1] :]
    same = with_own_words(ENGLISH, lines, own_words(ENGLISH, lines, frame), frame)
    assert same == (ENGLISH, lines)


def test_a_missing_clause_comes_with_all_under_it_between_blank_lines() -> None:
    clause = next(each for each in every_clause(read_policy(ENGLISH).clauses) if each.path == "1")
    target = "---\nlang: de\n---\n\n# Datenschutz\n\n2. Weitergabe\n"
    view, line = with_clause_copied(ENGLISH, clause, target, 5)
    assert view == (
        "---\nlang: de\n---\n\n# Datenschutz\n\n1. Keeping\n\n   (A) We **delete** your data\n"
        "   after [90 days](/en/terms/).\n\n   (B) We keep invoices.\n\n2. Weitergabe\n"
    )
    assert view.split("\n")[line - 1] == "1. Keeping"
