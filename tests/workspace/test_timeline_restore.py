"""One clause put back into the draft: its own bytes change, and nobody else's."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workspace.test_timeline_clause import (
    ELSEWHERE,
    FIRST,
    MOVED,
    RENUMBERED,
    REWORDED,
    place,
)

from policyeditor.errors import InputError
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.policy import read_policy
from policyeditor.workspace.timeline_model import Place
from policyeditor.workspace.timeline_restore import (
    Quotation,
    cited_clauses,
    quote,
    restoring_edits,
)


def _restored(place: Place, draft: str) -> str:
    return apply_edits(draft, restoring_edits(place, draft))


@pytest.mark.parametrize("draft", [REWORDED, ELSEWHERE, RENUMBERED, MOVED])
def test_the_clause_reads_as_it_did_and_all_other_lines_stay(draft: str) -> None:
    made = _restored(place(FIRST, "We delete"), draft)
    assert made == draft.replace("after 30 days", "after 90 days")


def test_a_clause_that_reads_so_already_needs_no_edit() -> None:
    assert restoring_edits(place(FIRST, "We share nothing"), MOVED) == ()


def test_a_clause_that_is_gone_comes_back_where_it_stood() -> None:
    draft = REWORDED.replace("   (A) We delete your data after 30 days.\n\n", "").replace(
        "   (B) We keep", "   (A) We keep"
    )
    made = _restored(place(FIRST, "We delete"), draft)
    lines = made.split("\n")
    assert lines.index("   (A) We delete your data after 90 days.") < lines.index(
        "   (A) We keep invoices for ten years, as the law asks."
    )
    assert [line for line in lines if "delete" not in line and line] == [
        line for line in draft.split("\n") if line
    ]


def test_a_whole_section_is_restored_with_what_stands_under_it() -> None:
    draft = FIRST.replace("We share nothing with anybody.", "We share with partners.").replace(
        "\n   (B) We never sell what we know of you.\n", ""
    )
    item = next(c for c in read_policy(FIRST).clauses[0].children if c.title == "Sharing")
    assert _restored(Place(FIRST, item.id), draft) == FIRST


def test_a_section_with_a_heading_is_put_back_alone() -> None:
    old = "# A\n\n## Keeping\n\nFor ten days.\n\nNot longer.\n\n## Sharing\n\nNever.\n"
    draft = "# A\n\n## Keeping\n\nFor ten years.\n\n## Sharing\n\nNever, we promise.\n"
    made = _restored(place(old, "Keeping"), draft)
    assert made == old.replace("Never.", "Never, we promise.")


def test_a_clause_that_shares_its_line_is_not_torn_out() -> None:
    old = "# A\n\nWe keep the invoices for ten years because tax law asks for it. We delete all other data at once when you leave us.\n"  # noqa: E501 - one clause on one line
    with pytest.raises(InputError) as told:
        restoring_edits(place(old, "We keep"), old.replace("it. We", "it.\n\nWe"))
    assert told.value.message.code == "timeline.clause-not-alone"
    with pytest.raises(InputError):
        restoring_edits(Place(FIRST, "nothing"), FIRST)


def test_a_quotation_has_the_words_with_their_labels() -> None:
    view = "---\ntitle: Privacy Policy\n---\n\n" + FIRST
    keeping = next(c for c in read_policy(view).clauses[0].children if c.title == "Keeping")
    assert quote(Place(view, keeping.id)) == Quotation(
        "Privacy Policy",
        "1",
        "Keeping",
        "1 Keeping\n(A) We delete your data after 90 days.\n"
        "(B) We keep invoices for ten years, as the law asks.",
    )


def test_clauses_to_choose_from_are_cited() -> None:
    cited = cited_clauses(read_policy(FIRST).clauses)
    assert [(each.path, each.depth) for each in cited][:4] == [
        ("", 0), ("1", 1), ("1(A)", 2), ("1(B)", 2),
    ]  # fmt: skip


PROMISES = (
    "Cookies are set only when you agree to them, one by one.",
    "Invoices stay in our books for ten years because tax law asks for it.",
    "Our newsletter comes twice a year; each has a link to end it.",
    "Children under sixteen cannot open an account without their parents.",
    "Transfers to other countries follow the standard clauses of the Commission.",
    "Log files are deleted after 90 days.",
)


def _letters(clauses: list[str]) -> str:
    lines = [f"   ({chr(65 + at)}) {words}" for at, words in enumerate(clauses)]
    return "# Privacy\n\n1. Promises\n\n" + "\n\n".join(lines) + "\n"


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 100_000))
def test_every_other_line_of_the_draft_stays_as_it_is(seed: int) -> None:
    chance = random.Random(seed)
    draft = [words if chance.random() < 0.7 else f"{words} We say so." for words in PROMISES[:-1]]
    draft = [words for words in draft if chance.random() < 0.8]
    draft.insert(chance.randrange(len(draft) + 1), PROMISES[-1].replace("90 days", "a year"))
    text = _letters(draft)
    made = _restored(place(_letters(list(PROMISES)), "Log files"), text)
    assert made == text.replace("a year.", "90 days.")
