"""One clause's history: found through rewording, renumbering and moving, and nothing else."""

from __future__ import annotations

import random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from policyeditor.comparison.model import ChangeKind, Op, Significance
from policyeditor.policy.clauses import every_clause
from policyeditor.policy.policy import read_policy
from policyeditor.workspace import timeline_shape
from policyeditor.workspace.timeline_clause import follow
from policyeditor.workspace.timeline_model import ClauseChange, Place

FIRST = """# Privacy

1. Keeping

   (A) We delete your data after 90 days.

   (B) We keep invoices for ten years, as the law asks.

2. Sharing

   (A) We share nothing with anybody.

   (B) We never sell what we know of you.
"""
REWORDED = FIRST.replace("90 days", "30 days")
ELSEWHERE = REWORDED.replace("ten years", "six years")
RENUMBERED = ELSEWHERE.replace(
    "   (A) We delete", "   (A) We ask you first, in plain words.\n\n   (B) We delete"
).replace("   (B) We keep", "   (C) We keep")
MOVED = (
    RENUMBERED.replace("   (B) We delete your data after 30 days.\n\n", "").replace(
        "   (C) We keep", "   (B) We keep"
    )
    + "\n   (C) We delete your data after 30 days.\n"
)


def place(view: str, words: str) -> Place:
    """The innermost clause that says some words."""
    found = [c for c in every_clause(read_policy(view).clauses) if words in c.text]
    return Place(view, found[-1].id)


def history(*views: str, words: str) -> list[tuple[int, ClauseChange]]:
    """The changes of a clause, given the texts from the oldest; numbered from the oldest."""
    texts = list(reversed(views))
    way = follow(texts, place(texts[0], words), newest=True, last=len(texts))
    while way.place is not None:
        rest = texts[way.looked :]
        more = follow(rest, way.place, last=len(rest))
        moved = tuple((way.looked + at, change) for at, change in more.changes)
        way = type(more)(way.looked + more.looked, way.changes + moved, more.place)
    return [(len(texts) - 1 - at, change) for at, change in way.changes]


def test_a_clause_is_followed_through_rewording_renumbering_and_moving() -> None:
    found = history(FIRST, REWORDED, ELSEWHERE, RENUMBERED, MOVED, words="We delete")
    assert [number for number, _ in found] == [4, 3, 1, 0]
    moved, renumbered, reworded, first = (change for _, change in found)
    assert moved.kinds[0] is ChangeKind.MOVED
    assert (moved.old_path, moved.new_path) == ("1(B)", "2(C)")
    assert renumbered.is_noise
    assert (renumbered.old_path, renumbered.new_path) == ("1(A)", "1(B)")
    assert reworded.kinds == (ChangeKind.REWORDED,)
    assert reworded.significance is Significance.SIGNIFICANT
    assert [words for op, words in reworded.parts[0].words if op is Op.DELETE] == ["90 "]
    assert first.begins
    assert first.new_text == "We delete your data after 90 days."


def test_a_clause_that_came_later_begins_there() -> None:
    found = history(FIRST, REWORDED, RENUMBERED, MOVED, words="We ask you first")
    assert [(number, change.kinds) for number, change in found] == [(2, (ChangeKind.ADDED,))]
    assert found[0][1].begins
    assert found[0][1].old_text == ""


def test_what_stands_under_a_clause_is_its_own() -> None:
    item = next(c for c in read_policy(MOVED).clauses[0].children if c.title == "Keeping")
    way = follow(
        [MOVED, RENUMBERED, ELSEWHERE, REWORDED, FIRST], Place(MOVED, item.id), newest=True, last=5
    )
    assert [number for number, _ in way.changes] == [0, 1, 2, 3, 4]
    assert "10" not in way.changes[2][1].new_text
    changed = [part for part in way.changes[2][1].parts if part.changed]
    assert [part.new_label for part in changed] == ["(B)"]


def test_a_clause_split_in_two_is_followed_to_the_one_it_was() -> None:
    whole = "# A\n\nWe keep the invoices for ten years because tax law asks for it. We delete all other data at once when you leave us.\n"  # noqa: E501 - one clause on one line
    parts = whole.replace("it. We", "it.\n\nWe")
    found = history(whole, parts, words="We delete all")
    assert [change.kinds for _, change in found] == [(ChangeKind.SPLIT,), ()]


def test_a_clause_of_the_draft_alone_has_no_history() -> None:
    way = follow([FIRST], place(RENUMBERED, "We ask you first"), newest=True, last=1)
    assert (way.changes, way.place) == ((), None)


def test_what_the_draft_changed_is_no_version_yet() -> None:
    way = follow([FIRST, FIRST], place(REWORDED, "We delete"), newest=True, last=2)
    assert [(number, change.begins) for number, change in way.changes] == [(1, True)]


def test_a_version_that_cannot_be_read_is_passed_over() -> None:
    way = follow([REWORDED, "", FIRST], place(REWORDED, "We delete"), newest=True, last=3)
    assert [change.kinds for _, change in way.changes] == [(ChangeKind.REWORDED,), ()]


def test_a_clause_is_known_by_its_line_where_a_site_names_it_otherwise() -> None:
    line = REWORDED.split("\n").index("   (A) We delete your data after 30 days.") + 1
    named = place(REWORDED, "We keep").id
    for id in ("of-the-filled-text", named):
        way = follow([REWORDED, FIRST], Place(REWORDED, id, line), newest=True, last=2)
        assert [change.kinds for _, change in way.changes] == [(ChangeKind.REWORDED,), ()]


TOPICS = ("cookies", "invoices", "newsletters", "children", "transfers", "complaints", "logs")


def text_of(clauses: list[tuple[str, int]]) -> str:
    """A policy of one promise a topic."""
    lines = [
        f"   ({chr(65 + at)}) About {topic} we promise to answer every letter within {days} days."
        for at, (topic, days) in enumerate(clauses)
    ]
    return "# Privacy\n\n1. Promises\n\n" + "\n\n".join(lines) + "\n"


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_each_change_of_the_clause_is_found_and_leads_from_text_to_text(seed: int) -> None:
    chance = random.Random(seed)
    clauses = [(topic, 30) for topic in TOPICS[:4]]
    views = [text_of(clauses)]
    spare = list(TOPICS[4:])
    expected = [0]
    for number in range(1, 8):
        before = [at for at, (topic, _) in enumerate(clauses) if topic == "cookies"]
        deed = chance.choice(("word", "word", "other", "add", "move"))
        if deed == "word":
            clauses = [(t, d + 1 if t == "cookies" else d) for t, d in clauses]
        elif deed == "other":
            clauses = [(t, d + 1 if t == "children" else d) for t, d in clauses]
        elif deed == "add" and spare:
            clauses.insert(chance.randrange(len(clauses) + 1), (spare.pop(), 30))
        else:
            clauses.append(clauses.pop(chance.randrange(len(clauses))))
        after = [at for at, (topic, _) in enumerate(clauses) if topic == "cookies"]
        views.append(text_of(clauses))
        if deed == "word" or before != after:
            expected.append(number)
    found = history(*views, words="About cookies")
    told = [number for number, _ in reversed(found)]
    assert set(expected) <= set(told)
    for number, change in found:
        extra = number not in expected
        assert not extra or ChangeKind.MOVED in change.kinds  # one of two that changed places
        line = next(line for line in views[number].split("\n") if "cookies" in line)
        assert line.partition(") ")[2] == change.new_text
        if number:
            line = next(line for line in views[number - 1].split("\n") if "cookies" in line)
            assert line.partition(") ")[2] == change.old_text


def _prose(chance: random.Random) -> str:
    """A line that may mean something in Markdown, or nothing."""
    if chance.random() < 0.5:
        return f"{chance.choice(('We keep', 'Letters of'))} {chance.randrange(30)} people."
    return chance.choice(
        (
            "We keep {n} letters.", "We keep *{n}* letters.", "1. Item {n}", "   (B) Lettered {n}.",
            "(A) Lettered {n}.", "## Heading {n}", "Title {n}", "---", "", "- bullet {n}",
            "[a]: https://example.org/{n}", "Lead-in {n}:", "as (ii) part {n};", "Article {n}",
        )
    ).format(n=chance.randrange(3))  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 100_000))
def test_texts_passed_by_unread_hold_no_change(seed: int) -> None:
    chance = random.Random(seed)
    lines = ["# Privacy", ""] + [_prose(chance) for _ in range(14)]
    lines[8:8] = ["", "The clause about cookies stands here.", ""]
    views = ["\n".join(lines)]
    for _ in range(6):
        at = chance.randrange(len(lines))
        if "cookies" not in lines[at]:
            lines[at] = _prose(chance)
        views.append("\n".join(lines))
    texts = list(reversed(views))
    # What stands before it may make it no clause at all.
    assume("about cookies" in " ".join(c.text for c in every_clause(read_policy(texts[0]).clauses)))
    here = place(texts[0], "about cookies")
    quick = follow(texts, here, last=len(texts))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(timeline_shape, "differing_lines", lambda _old, _new: None)
        slow = follow(texts, here, last=len(texts))
    assert quick == slow
