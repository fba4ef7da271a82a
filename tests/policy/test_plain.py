from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.policy.plain import plain


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("We **do _not_** share data.", "We do not share data."),
        ("snake_case_word and 5 * 4", "snake_case_word and 5 * 4"),
        ("an unclosed *mark", "an unclosed *mark"),
        ("escaped \\*stars\\*", "escaped *stars*"),
        ("code `a*b*c` stays", "code a*b*c stays"),
        ("Q&amp;A &copy; 2026 AT&T", "Q&A © 2026 AT&T"),
        ("line one  \nline two\\\nthree", "line one line two three"),
        ("![Our logo](logo.png) here", "Our logo here"),
        ("a <b>bold</b> word<br>next", "a bold word next"),
        ("seen <!-- hidden --> words", "seen words"),
        ("Mail {{ site.email }} now{:.nowrap}", "Mail {{ site.email }} now"),
        ("A note[^1] here", "A note here"),
        ("~~struck~~ text", "struck text"),
    ],
)
def test_shows_the_words_a_reader_sees(source: str, text: str) -> None:
    assert plain(source).text == text


@pytest.mark.parametrize(
    ("source", "text", "links"),
    [
        ('See [our terms](/terms "Terms").', "See our terms.", ("/terms",)),
        ("[a](http://x.org/b_(c))", "a", ("http://x.org/b_(c)",)),
        ("[Write]({{ site.email }}) us", "Write us", ("{{ site.email }}",)),
        ("<https://example.org/x>", "https://example.org/x", ("https://example.org/x",)),
        ("<me@example.org>", "me@example.org", ("mailto:me@example.org",)),
        ('<a href="/x?a=1&amp;b=2">here</a>', "here", ("/x?a=1&b=2",)),
        ("[one] and [two][Ref  A] and [three][ref a]", "[one] and two and three", ("/a", "/a")),
        ("[**bold** link](x) [second](y)", "bold link second", ("x", "y")),
    ],
)
def test_links_are_their_text_and_their_targets(
    source: str, text: str, links: tuple[str, ...]
) -> None:
    found = plain(source, {"ref a": "/a"})
    assert (found.text, found.links) == (text, links)


@pytest.mark.parametrize(
    "piece", ["[", "](", "*a ", "`", "``a`", "<a ", "<!--", "{{", "&a", "[a](", "**a_", "![", "{:"]
)
def test_marks_that_never_close_cost_no_more_than_their_length(piece: str) -> None:
    def cost(size: int) -> float:
        start = time.process_time()
        plain(piece * (size // len(piece)))
        return time.process_time() - start

    cost(1000)
    # Ten times the text may cost ten times the time, not a hundred times.
    assert cost(200_000) < 40 * max(cost(20_000), 0.005)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab *_`[]()!<>&;{}:\\\n#^~'\"", max_size=60))
def test_any_text_gives_one_line(source: str) -> None:
    assert "\n" not in plain(source).text
