from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.export.document.hands import Hand, hands
from policyeditor.export.document.merging import merge
from policyeditor.export.document.model import (
    Block,
    Group,
    Leaf,
    Run,
    Sign,
    every_leaf,
    facts,
)
from policyeditor.export.document.moves import with_moves
from policyeditor.export.document.spelling import Signs, placed, text_of

WORDS = st.sampled_from(
    ["data", "kept", "we", "30", "days", "数", "据", "“so”", "don’t", ".", ",", " ", "\n", "a b c"]
)
TEXTS = st.lists(WORDS, max_size=9).map(" ".join)
LEAVES = st.builds(
    lambda kind, text: Leaf(kind, (Run(text),) if text else ()),
    st.sampled_from(["para", "plain", "term"]),
    TEXTS,
)


def _item(blocks: list[Block]) -> Group:
    return Group("item", tuple(blocks))


def _list(items: list[Group], start: str, kind: str) -> Group:
    return Group(kind, tuple(items), facts(start=start, style="decimal", end="period"))


BLOCKS = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        _list,
        st.lists(st.lists(inner, min_size=1, max_size=3).map(_item), min_size=1, max_size=3),
        st.sampled_from(["1", "4"]),
        st.sampled_from(["ordered", "bullets"]),
    ),
    max_leaves=6,
)
DOCUMENTS = st.lists(BLOCKS, max_size=5)


def merged(*versions: list[Block]) -> tuple[Block, ...]:
    signs = Signs()
    row = [placed(version, signs) for version in versions]
    people = [Hand(f"Person {number}", None) for number in range(1, len(versions))]
    whose = hands([text for _, text in row], people)
    return with_moves(merge(row[0][0], row[-1][0], whose, signs), signs)


def settled(blocks: tuple[Block, ...], gone: Sign) -> list[str]:
    """The paragraphs that are left when one kind of change is taken out."""
    lines = []
    for leaf in every_leaf(blocks):
        if leaf.mark is not None and leaf.mark.sign is gone:
            assert all(run.change is not None and run.change.sign is gone for run in leaf.runs)
            continue
        kept = [run for run in leaf.runs if run.change is None or run.change.sign is not gone]
        lines.append("".join(run.text for run in kept))
    return lines


def plain(blocks: list[Block]) -> list[str]:
    return [leaf.text for leaf in every_leaf(blocks)]


@settings(max_examples=60, deadline=None)
@given(DOCUMENTS, DOCUMENTS)
def test_accepted_it_is_the_newer_and_rejected_the_older(
    old: list[Block], new: list[Block]
) -> None:
    found = merged(old, new)

    assert settled(found, Sign.DELETE) == plain(new)
    assert settled(found, Sign.INSERT) == plain(old)


@settings(max_examples=30, deadline=None)
@given(DOCUMENTS, DOCUMENTS, DOCUMENTS)
def test_the_versions_between_change_whose_it_is_but_not_what(
    old: list[Block], between: list[Block], new: list[Block]
) -> None:
    found = merged(old, between, new)

    assert settled(found, Sign.DELETE) == plain(new)
    assert settled(found, Sign.INSERT) == plain(old)


def leaf(text: str) -> Leaf:
    return Leaf("para", (Run(text),))


def changes(blocks: tuple[Block, ...]) -> list[tuple[str, str, str]]:
    return [
        (run.change.sign.value, run.change.author, run.text)
        for each in every_leaf(blocks)
        for run in each.runs
        if run.change is not None
    ]


def test_each_change_is_of_the_version_that_made_it() -> None:
    found = merged(
        [leaf("We keep data for 30 days. It is never sold.")],
        [leaf("We keep data for 60 days. It is never sold.")],
        [leaf("We keep data for 60 days. It is never sold or rented.")],
    )

    assert changes(found) == [
        ("deletion", "Person 1", "30"),
        ("insertion", "Person 1", "60"),
        ("insertion", "Person 2", " or rented"),
    ]


def test_what_is_taken_back_on_the_way_is_no_change() -> None:
    same: list[Block] = [leaf("We keep data for 30 days.")]

    assert changes(merged(same, [leaf("We keep nothing at all.")], same)) == []


def test_a_paragraph_of_two_people_is_told_as_theirs() -> None:
    found = merged(
        [leaf("Kept.")],
        [leaf("Kept."), leaf("A wholly new paragraph about cookies.")],
        [leaf("Kept."), leaf("A wholly new paragraph about cookies and pixels.")],
    )

    first, second = changes(found)
    assert first[1:] == ("Person 1", "A wholly new paragraph about cookies ")
    assert second[1:] == ("Person 2", "and pixels.")


def test_a_moved_item_is_a_move() -> None:
    items = [
        _item([leaf(f"Point {word} of this long list of points.")])
        for word in ["one", "two", "six"]
    ]
    old: list[Block] = [_list(items, "1", "ordered")]
    new: list[Block] = [_list([items[1], items[2], items[0]], "1", "ordered")]
    found = [run.change for each in every_leaf(merged(old, new)) for run in each.runs if run.change]

    assert {change.sign for change in found} == {Sign.INSERT, Sign.DELETE}
    assert {change.move for change in found} == {1}


def test_a_footnote_is_compared_by_its_words() -> None:
    def noted(words: str) -> list[Block]:
        return [Leaf("para", (Run("Text"), Run("", note=(leaf(words),)), Run(" goes on.")))]

    (found,) = merged(noted("Kept for 30 days."), noted("Kept for 60 days."))
    assert isinstance(found, Leaf)
    (note,) = [run.note for run in found.runs if run.note]

    assert text_of(note, Signs()) == "Kept for 3060 days."
    assert [sign for sign, _, _ in changes(note)] == ["deletion", "insertion"]


def test_a_link_that_leads_elsewhere_is_a_change() -> None:
    def linked(address: str) -> list[Block]:
        return [Leaf("para", (Run("See "), Run("here", (("link", address),)), Run(".")))]

    assert [
        sign for sign, _, _ in changes(merged(linked("https://a.org"), linked("https://b.org")))
    ] == [
        "deletion",
        "insertion",
    ]
