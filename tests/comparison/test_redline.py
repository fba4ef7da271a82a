from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.comparison.compare import compare
from policyeditor.comparison.marked_html import take_apart
from policyeditor.comparison.model import Comparison
from policyeditor.comparison.redline import mark
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.renderer import Renderer

_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Block:
    html: str
    line: int
    end_line: int


def redline(old: str, new: str) -> tuple[str, Comparison]:
    before, after = read_policy(old), read_policy(new)
    comparison = compare(before, after)
    blocks = [Renderer().render(policy.scan).blocks for policy in (after, before)]
    return mark(blocks[0], blocks[1], comparison), comparison


class Check(HTMLParser):
    """Fails where tags do not close in order."""

    VOID = frozenset({"br", "hr", "img", "wbr", "col", "input"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag


def assert_well_formed(text: str) -> None:
    check = Check()
    check.feed(text)
    check.close()
    assert check.open == []


def words(text: str) -> str:
    return " ".join(html.unescape(_TAG.sub("", text)).split())


def without(text: str, element: str) -> str:
    return re.sub(rf"<{element}[ >].*?</{element}>", "", text, flags=re.DOTALL)


def test_changed_words_are_struck_and_underlined_where_they_stand() -> None:
    drawn, _ = redline("We **may** share data.\n", "We **will** share data.\n")
    assert (
        '<strong><del data-change="0">may </del><ins data-change="0">will</ins></strong>' in (drawn)
        or '<del data-change="0">may </del><strong><ins data-change="0">will</ins></strong>'
        in drawn
    )
    assert words(without(drawn, "del")) == "We will share data."


def test_an_added_clause_is_inserted_with_its_label() -> None:
    drawn, _ = redline("(a) One.\n", "(a) One.\n\n(b) Two new words.\n")
    assert '<ins data-change="0">(b) Two new words.</ins>' in drawn


def test_a_removed_paragraph_is_drawn_where_it_stood() -> None:
    drawn, _ = redline("One.\n\nGone *now*.\n\nThree.\n", "One.\n\nThree.\n")
    assert drawn.index("One.") < drawn.index("Gone") < drawn.index("Three.")
    assert '<div class="removed"><p data-line="0"><del data-change="0">Gone </del><em>' in drawn


def test_a_removed_item_stays_in_its_list_without_a_number() -> None:
    drawn, _ = redline("1. One.\n2. Gone.\n3. Three.\n", "1. One.\n2. Three.\n")
    first = drawn.index("One.")
    assert drawn.count("<li") == 2
    assert first < drawn.index("Gone.") < drawn.index("</li>", first)


def test_a_removed_row_is_a_row() -> None:
    table = "| a | b |\n|---|---|\n| one | 1 |\n| two | 2 |\n| three | 3 |\n"
    drawn, _ = redline(table, table.replace("| two | 2 |\n", ""))
    assert '<tr class="removed"><td colspan="99"><del data-change="0">two | 2</del></td></tr>' in (
        drawn
    )


def test_a_removed_clause_at_the_start_is_drawn_first() -> None:
    drawn, _ = redline("Gone from here.\n\n# Title\n", "# Title\n")
    assert drawn.startswith('<div class="removed">')


def test_a_moved_clause_is_marked_here_and_there() -> None:
    old = "- Alpha is first.\n- Beta is second.\n- Gamma is third.\n"
    new = "- Beta is second.\n- Gamma is third.\n- Alpha is first.\n"
    drawn, _ = redline(old, new)
    assert '<ins class="moved" data-change="0">Alpha is first.</ins>' in drawn
    assert '<del class="moved" data-change="0">Alpha is first.</del>' in drawn


def test_layout_and_numbers_are_noise_that_hides_no_text() -> None:
    drawn, _ = redline("(a) One.\n\n(b) Two.\n", "(a) One.\n\n(b) New words.\n\n(c) Two.\n")
    assert '<span class="noise" data-change="1">(c) Two.</span>' in drawn


def test_what_is_typed_cannot_become_markup() -> None:
    drawn, _ = redline("Old `<script>alert(1)</script>` text.\n", "New text.\n")
    assert "<script" not in drawn
    assert "&lt;script&gt;" in drawn


def test_typography_of_the_page_does_not_hide_changes() -> None:
    old = 'We don\'t "sell" data -- ever... really.\n'
    drawn, _ = redline(old, old.replace("sell", "rent"))
    assert '<ins data-change="0">rent</ins>' in drawn
    assert '<del data-change="0">sell</del>' in drawn


def test_every_change_of_the_body_can_be_gone_to(policy: str) -> None:
    new = policy.replace("never sell", "sell").replace("- the pages you visit on our site;\n", "")
    new = new.replace("## Your rights", "## The rights you have").replace("14 days", "7 days")
    drawn, comparison = redline(policy, new)
    assert len(comparison.changes) == 4
    for number in range(len(comparison.changes)):
        assert f'data-change="{number}"' in drawn


def test_a_changed_footnote_is_marked_where_it_is_drawn() -> None:
    old = "Words[^n] here.\n\nMore of them.\n\n[^n]: We keep it for a day.\n"
    drawn, _ = redline(old, old.replace("a day", "a week"))
    assert '<ins data-change="0">week</ins>' in drawn


def test_a_split_that_changes_no_word_can_be_gone_to() -> None:
    old = "We collect your name for parcels. We keep invoices for the tax office.\n"
    drawn, comparison = redline(old, old.replace(". We", ".\n\nWe"))
    assert [change.kind.value for change in comparison.changes] == ["split"]
    assert '<span class="noise" data-change="0">' in drawn


LINES = st.sampled_from(
    ["# Title", "## Part", "Some *words* here.", "- an entry", "- another entry", "1. item", "",
     "   (A) lettered `code` words", "We may share [data](x) with Acme & Co.", "| a | b |",
     "> quoted words", "Term\n: its meaning", "<div>raw <b>html</b></div>", "words  \nbroken"]
)  # fmt: skip
VIEWS = st.lists(LINES, max_size=12).map("\n".join)


@settings(max_examples=120, deadline=None)
@given(VIEWS, VIEWS)
def test_any_redline_is_well_formed_and_its_final_reading_is_the_new_text(
    old: str, new: str
) -> None:
    drawn, _ = redline(old, new)
    assert_well_formed(drawn)
    page = "".join(block.html for block in Renderer().render(read_policy(new).scan).blocks)
    assert words(without(drawn, "del")).replace(" ", "") == words(page).replace(" ", "")


@pytest.mark.parametrize(
    "source",
    ['<p data-line="0">a &amp; b</p>', '<a title="1 > 2">x</a> <', "", "<p>x<br>y</p>"],
)
def test_taken_apart_and_put_together_html_is_the_same(source: str) -> None:
    assert take_apart(source, 1).text() == source


def test_lines_of_letters_are_those_of_the_view() -> None:
    found = take_apart(
        '<ol data-line="0"><li data-line="2"><p data-line="2">a\nb</p></li></ol>', 10
    )
    assert [(atom.raw, atom.line) for atom in found.atoms] == [("a", 12), ("\n", 12), ("b", 13)]


Compared = Callable[[str, str], Comparison]


def test_plain_tuples_of_blocks_will_do(compared: Compared) -> None:
    comparison = compared("Old words here.\n", "New words here.\n")
    drawn = mark(
        [Block("<p>New words here.</p>", 1, 1)], [Block("<p>Old words here.</p>", 1, 1)], comparison
    )
    assert drawn == (
        '<p><del data-change="0">Old </del><ins data-change="0">New</ins> words here.</p>'
    )


def test_deleted_words_at_an_end_stand_apart_from_the_word_before_them() -> None:
    drawn, _comparison = redline("We keep invoices as tax law asks.\n", "We keep invoices.\n")
    assert words(drawn) == "We keep invoices as tax law asks."


LOGO = '<img src="logo.png" alt="Our logo">'
TEXT = "We keep data.\n\nYou can ask us.\n"


@pytest.mark.parametrize(
    "with_picture",
    [
        "We keep data.\n\n![Our logo](logo.png)\n\nYou can ask us.\n",
        "We keep data.\n\n![](logo.png)\n\nYou can ask us.\n",
        'We keep data.\n\n<img src="logo.png" alt="Our logo">\n\nYou can ask us.\n',
        "We keep data.\n\nYou can ask us. ![Our logo](logo.png)\n",
        "We keep data.\n\nYou can ask us. ![](logo.png)\n",
        "We keep data.\n\n| A | B |\n|---|---|\n| ![Our logo](logo.png) | x |\n\nYou can ask us.\n",
    ],
    ids=["clause", "undescribed", "html", "in-words", "undescribed-in-words", "in-table"],
)
def test_a_picture_is_inserted_or_deleted_as_words_are(with_picture: str) -> None:
    came, _ = redline(TEXT, with_picture)
    assert_well_formed(came)
    assert "<img" in came
    assert "<img" not in without(came, "ins")
    gone, _ = redline(with_picture, TEXT)
    assert_well_formed(gone)
    assert gone.count("<img") == 1
    assert "<img" not in without(gone, "del")


def test_two_pictures_of_one_description_are_both_deleted() -> None:
    text = "You can ask us.\n"
    both = "You can ask us. ![amp](a.png) & ![amp](b.png)\n"
    drawn, _ = redline(both, text)
    assert_well_formed(drawn)
    assert drawn.count("<img") == 2
    assert words(without(drawn, "del")) == "You can ask us."
    assert words(drawn) == "You can ask us. &"


def test_another_picture_in_its_place_stands_beside_the_old_one() -> None:
    old = "We keep data.\n\n![Our logo](logo.png)\n"
    drawn, _ = redline(old, old.replace("logo.png", "other.png"))
    assert LOGO not in without(drawn, "del")
    assert LOGO in drawn
    assert "other.png" not in without(drawn, "ins")


def test_a_picture_that_stays_beside_changed_words_is_not_marked() -> None:
    old = "We keep data ![Our logo](logo.png) for 30 days.\n"
    drawn, _ = redline(old, old.replace("30", "90"))
    assert drawn.count(LOGO) == 1
    assert LOGO in without(without(drawn, "ins"), "del")
