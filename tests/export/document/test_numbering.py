from __future__ import annotations

from policyeditor.export.document.model import Block, Group, Leaf, Run, every_leaf, fact
from policyeditor.export.document.numbering import count_labels


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Leaf("para", (Run(text),)) for text in texts)


def counted(*texts: str) -> list[tuple[str, str, str, list[str]]]:
    found = []
    for block in count_labels(paragraphs(*texts)):
        if isinstance(block, Group):
            words = [leaf.text for leaf in every_leaf([block])]
            known = (fact(block, "style"), fact(block, "end"), fact(block, "start"))
            found.append((*known, words))
        else:
            found.append(("", "", "", [block.text]))
    return found


def test_typed_letters_become_a_list_that_starts_where_they_do() -> None:
    assert counted("Intro.", "(B) two", "(C) three", "After.") == [
        ("", "", "", ["Intro."]),
        ("upper-alpha", "parens", "2", ["two", "three"]),
        ("", "", "", ["After."]),
    ]


def test_each_new_row_of_numbers_is_a_list_of_its_own() -> None:
    assert counted("a) one", "b) two", "i. first", "ii. second", "(a) again") == [
        ("lower-alpha", "paren", "1", ["one", "two"]),
        ("lower-roman", "period", "1", ["first", "second"]),
        ("lower-alpha", "parens", "1", ["again"]),
    ]


def test_an_i_after_an_h_is_a_letter() -> None:
    assert counted("(h) eight", "(i) nine") == [("lower-alpha", "parens", "8", ["eight", "nine"])]


def test_labels_that_would_be_counted_otherwise_stay_words() -> None:
    texts = ["(aa) double", "3.2 decimal", "第三条 han", "（一） wide", "plain (A)", "(A)"]

    assert counted(*texts) == [("", "", "", [text]) for text in texts]


def test_what_begins_an_item_stays_behind_the_items_own_number() -> None:
    item = Group("item", paragraphs("(A) first", "(B) second", "(C) third"))
    (found,) = count_labels([Group("bullets", (item,))])

    assert isinstance(found, Group)
    (held,) = found.blocks
    assert isinstance(held, Group)
    first, rest = held.blocks
    assert isinstance(first, Leaf)
    assert first.text == "(A) first"
    assert fact(rest, "start") == "2"


def test_the_formats_of_what_follows_a_label_are_kept() -> None:
    runs = (Run("(A) ", (("strong", ""),)), Run("Title", (("strong", ""),)), Run(" words"))
    (found,) = count_labels([Leaf("para", runs)])

    assert isinstance(found, Group)
    (item,) = found.blocks
    assert isinstance(item, Group)
    (leaf,) = item.blocks
    assert isinstance(leaf, Leaf)
    assert leaf.runs == (Run("Title", (("strong", ""),)), Run(" words"))
