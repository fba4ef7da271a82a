"""The pitfalls that comparing policies is known for, each with a case of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from policyeditor.comparison.model import ChangeKind, Comparison, Op, Significance
from policyeditor.comparison.summary import summarise
from policyeditor.resources import english

Compared = Callable[[str, str], Comparison]

HEAD = "---\nlang: en\n---\n\n"
SIGNIFICANT, REVIEW, EDITORIAL = (
    Significance.SIGNIFICANT, Significance.REVIEW, Significance.EDITORIAL
)  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We do not share your mail.", "We do share your mail."),
        ("We may delete your mail.", "We will delete your mail."),
        ("We read any mail.", "We read certain mail."),
    ],
)
def test_1_a_word_that_turns_the_sentence(compared: Compared, old: str, new: str) -> None:
    assert compared(HEAD + old, HEAD + new).significance is SIGNIFICANT


def test_2_a_change_hidden_in_reflowed_text(compared: Compared) -> None:
    words = [f"word{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    paragraphs = [f"Clause {n} says {' '.join(words)} for 30 days." for n in range(12)]
    reflowed = [text.replace(" wordm ", "\nwordm ") for text in paragraphs]
    new = "\n\n".join(reflowed).replace("Clause 7 says", "Clause 7 never says")
    told = [c for c in compared(HEAD + "\n\n".join(paragraphs), HEAD + new).changes
            if c.significance is not EDITORIAL]  # fmt: skip
    assert [(change.kind, change.title[:8]) for change in told] == [
        (ChangeKind.REWORDED, "Clause 7")
    ]


def test_3_an_entry_moved_across_polarity(compared: Compared) -> None:
    old = HEAD + (
        "## Data we collect\n\n- your name\n- your faith\n- your age\n\n"
        "## Data we do not collect\n\n- your votes\n"
    )
    new = old.replace("- your faith\n", "").replace(
        "- your votes\n", "- your faith\n- your votes\n"
    )
    [change] = compared(old, new).changes
    assert (change.kind, change.significance) == (ChangeKind.MOVED, SIGNIFICANT)


def test_4_one_sentence_in_two_lists_that_change_places(compared: Compared) -> None:
    old = HEAD + "## Allowed\n\n- books\n- casinos\n- toys\n\n## Barred\n\n- arms\n- pharmacies\n"
    new = HEAD + "## Allowed\n\n- books\n- pharmacies\n- toys\n\n## Barred\n\n- arms\n- casinos\n"
    assert compared(old, new).significance is not EDITORIAL
    gone = old.replace("- casinos\n", "")
    twice = gone.replace("- arms\n", "- arms\n- books\n")
    assert compared(twice, gone).significance is not EDITORIAL


def test_5_a_column_added_to_a_table(compared: Compared) -> None:
    old = HEAD + "| Cookie | Kept |\n|---|---|\n| session | one hour |\n| choice | one year |\n"
    new = HEAD + (
        "| Cookie | Set by | Kept |\n|---|---|---|\n"
        "| session | us | one hour |\n| choice | Acme | one year |\n"
    )
    changes = compared(old, new).changes
    assert {change.kind for change in changes} == {ChangeKind.REWORDED}
    assert len(changes) == 3


def test_6_a_change_in_a_linked_document_alone(compared: Compared) -> None:
    old = HEAD + "Our [data processing addendum](/dpa-2024.pdf) is part of this policy.\n"
    [change] = compared(old, old.replace("2024", "2025")).changes
    assert (change.kind, change.significance) == (ChangeKind.LINK, SIGNIFICANT)


def test_7_a_definition_changed_and_its_uses_untouched(compared: Compared) -> None:
    old = HEAD + (
        '"Guest" means anybody who pays.\n\nA Guest may use the pool.\n\nEach Guest gets a key.\n'
    )
    [change] = compared(old, old.replace("pays", "pays or asks")).changes
    reason = next(each for each in change.reasons if each.signal == "S21")
    assert reason.message.params["count"] == 2


def test_8_a_name_changed_in_many_clauses_is_told_once(compared: Compared) -> None:
    clauses = "\n\n".join(f"Acme keeps file number {n} in room {n}." for n in range(1, 6))
    old = HEAD + clauses + "\n\nWe delete files after 30 days.\n"
    new = old.replace("Acme", "Acme Cloud Services").replace("30 days", "60 days")
    new = new.replace("Acme Cloud Services", "Zenith")
    comparison = compared(old, new)
    lines = [english().sentence(line) for line in summarise(comparison)]
    assert lines[0] == "“Acme” is “Zenith” now, in 5 clauses"
    assert len(lines) == 2
    assert [r.message.params["count"] for r in comparison.reasons] == [5]
    assert all(change.significance is not EDITORIAL for change in comparison.changes)


def test_9_a_translation_is_judged_in_its_own_language(compared: Compared) -> None:
    old = "---\nlang: de\n---\n\nWir werden Ihre Daten nicht verkaufen.\n"
    assert compared(old, old.replace("nicht ", "")).significance is SIGNIFICANT
    old = "---\nlang: fi\n---\n\nSäilytämme tietojasi vuoden.\n"
    assert compared(old, old.replace("vuoden", "kuukauden")).significance is REVIEW


def test_10_tables_written_as_html(compared: Compared) -> None:
    old = HEAD + (
        "<table>\n<tr><td>session</td><td>one hour</td></tr>\n"
        "<tr><td>choice</td><td>one year</td></tr>\n</table>\n"
    )
    [change] = compared(old, old.replace("one hour", "one day")).changes
    assert (change.kind, change.significance) == (ChangeKind.REWORDED, SIGNIFICANT)
    assert change.new_text == "session | one day"


def test_11_versions_far_apart_are_compared_by_their_ends(compared: Compared) -> None:
    first = HEAD + "We keep mail for 30 days.\n"
    last = first.replace("30", "90")
    [change] = compared(first, last).changes
    assert "90" in change.new_text
    assert change.reasons[0].message.params == {"old": "30 days", "new": "90 days"}


@pytest.mark.parametrize(
    ("language", "old", "new", "significance"),
    [
        ("fr", "Nous citons « la loi » : elle vaut.",
         "Nous citons «\u00a0la loi\u00a0»\u00a0: elle vaut.", EDITORIAL),
        ("zh", "我们会保存您的数据30天。", "我们会保存您的数据60天。", SIGNIFICANT),
        ("ja", "データを30日間保存します。", "データを60日間保存します。", REVIEW),
        ("de", "Die Auftragsverarbeiter sind genannt.", "Die Auftragsverarbeitung ist genannt.",
         SIGNIFICANT),
    ],
)  # fmt: skip
def test_12_other_languages(
    compared: Compared, language: str, old: str, new: str, significance: Significance
) -> None:
    head = f"---\nlang: {language}\n---\n\n"
    comparison = compared(head + old, head + new)
    if language == "ja":
        assert comparison.significance is not EDITORIAL
        assert "".join(t for op, t in comparison.changes[0].words if op is Op.DELETE) == "30"
    else:
        assert comparison.significance is significance


def test_13_text_from_right_to_left(compared: Compared) -> None:
    old = "---\nlang: he\n---\n\nאנו שומרים את המידע למשך 30 ימים בלבד.\n"
    [change] = compared(old, old.replace("30", "90")).changes
    assert [text.strip() for op, text in change.words if op is not Op.EQUAL] == ["30", "90"]
    assert change.significance is not EDITORIAL


def test_14_the_name_of_the_file_plays_no_part(compared: Compared) -> None:
    text = HEAD + "We keep mail.\n"
    assert compared(text, text).changes == ()


def test_15_what_was_changed_and_changed_back_is_not_told(compared: Compared) -> None:
    first = HEAD + "We keep mail.\n\nWe keep letters.\n"
    between = first.replace("mail", "all mail")
    back = between.replace("all mail", "mail").replace("letters", "no letters")
    [change] = compared(first, back).changes
    assert change.old_text == "We keep letters."
