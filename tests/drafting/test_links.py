"""The link at the cursor, and links as they are written."""

from __future__ import annotations

import pytest

from policyeditor.drafting.links import (
    LinkPlace,
    as_address,
    link_at,
    link_edit,
    picture_text,
    unlinked,
)
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.plain import plain

LINE = 'See [our *list*](/cookies/ "all") and ![x](y.png) or me@a.example now.'


def at(words: str) -> LinkPlace:
    start = LINE.index(words) + 1
    return link_at([LINE], 1, start, start + len(words))


def test_the_link_around_the_cursor_is_found() -> None:
    place = at("list")
    assert (place.words, place.address, place.title) == ("our *list*", "/cookies/", ' "all"')
    assert place.linked
    edited = apply_edits(LINE, [link_edit(place, "our list", "https://a.example/x y")])
    assert edited.startswith('See [our list](https://a.example/x%20y "all") and ')
    assert apply_edits(LINE, [unlinked(place)]).startswith("See our *list* and ")


def test_words_become_a_link_without_the_spaces_around_them() -> None:
    place = at(" and ")
    assert not place.linked
    assert apply_edits(LINE, [link_edit(place, place.words, "#and")]).count(" [and](#and) ") == 1
    assert link_at([LINE], 1, 2, 2).words == "See"
    assert not at("x](y").linked


def test_a_selected_address_is_where_the_link_leads() -> None:
    place = at("me@a.example")
    assert (place.words, place.address) == ("", "me@a.example")
    edited = apply_edits(LINE, [link_edit(place, "", place.address)])
    assert "[me@a.example](mailto:me@a.example)" in edited


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("www.a.example/b", "https://www.a.example/b"),
        ("a.example", "https://a.example"),
        ("other.md", "other.md"),
        ("#scope", "#scope"),
        ("/privacy/", "/privacy/"),
        ("{{ site.baseurl }}/x", "{{ site.baseurl }}/x"),
        (" https://a.example/a(b)<c> ", "https://a.example/a%28b%29%3Cc%3E"),
    ],
)
def test_addresses_are_completed(typed: str, address: str) -> None:
    assert as_address(typed) == address


@pytest.mark.parametrize("words", ["a [b", "a] b", "[a] [b]", "a\\", "](x)", "[x](y)"])
def test_brackets_in_the_words_end_no_link(words: str) -> None:
    text = link_edit(LinkPlace(1, 1, 1), words, "/x").text
    assert plain(text).links[-1] == "/x"
    assert plain(picture_text(words, "/x.png")).text.count("/x.png") == 0
