from __future__ import annotations

import re
from html import unescape
from io import StringIO

import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from policyeditor.notices.escaping import (
    markdown_text,
    one_line,
    quoted_scalar,
    safe_address,
)

ASCII = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1)


def shown(source: str) -> str:
    """What a reader sees of Markdown, as Python-Markdown draws it."""
    html = markdown.markdown(source, extensions=["extra", "sane_lists", "smarty"])
    return unescape(unescape(re.sub(r"<[^>]*>", "", html)))


def folded(text: str) -> str:
    """Without what typography does to quotes, dashes and dots, and with single blanks."""
    return re.sub(r"""["'“”‘’.…\-–—\s]+""", " ", text).strip()


@given(ASCII)
@settings(max_examples=150, deadline=None)
def test_markdown_shows_text_as_it_is(text: str) -> None:
    # Smart punctuation escapes some entities twice, so both sides are read twice.
    assert folded(shown(markdown_text(one_line(text)))) == folded(unescape(one_line(text)))


@given(ASCII)
@settings(max_examples=150, deadline=None)
def test_no_text_becomes_a_tag_or_a_template(text: str) -> None:
    escaped = markdown_text(text)
    assert not re.search(r"[<>{}|]", escaped)
    assert "://" not in escaped


@pytest.mark.parametrize(
    "text",
    ["1. one", "- one", "+ one", "# one", ": one", "* one", "12) one", "===", "---", "^", "> one",
     "[a](http://b)", "![a](b)", "{{ site.title }}", "{% include x %}", "{::comment}", "$$x$$",
     "<script>alert(1)</script>", "`code`", "**bold**", "_it_", "~~no~~", "a|b|c", "&amp;",
     "https://example.com", "www.example.com", "[^1]: note", "*[HTML]: x"],
)  # fmt: skip
def test_marks_stay_text(text: str) -> None:
    html = markdown.markdown(markdown_text(text), extensions=["extra"])
    assert re.sub(r"^<p>|</p>$", "", html).count("<") == 0


@given(st.text())
@settings(max_examples=150, deadline=None)
def test_a_quoted_value_reads_back_as_the_same_text(text: str) -> None:
    line = f"title: {quoted_scalar(text)}\n"
    assert YAML(typ="safe", pure=True).load(StringIO(line)) == {"title": one_line(text)}


def test_a_bracket_and_colon_never_define_a_link() -> None:
    assert not re.search(r"\]\s*:", markdown_text("x [^1]: note"))


def test_characters_that_nobody_sees_are_gone_and_joiners_stay() -> None:
    assert one_line(" a\u202eb\x00c\n\n d\u200b ") == "abc d"
    assert one_line("می\u200cخواهم") == "می\u200cخواهم"
    assert one_line("« mot\u00a0»") == "« mot\u00a0»"


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("/en/privacy/", "/en/privacy/"),
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("/über uns/", "/%C3%BCber%20uns/"),
        ("/a)b\"c'd<e>", "/a%29b%22c%27d%3Ce%3E"),
        ("javascript:alert(1)", ""),
        ("//evil.example/", ""),
        ("/\\evil.example/", ""),
        ("data:text/html,x", ""),
        ("https://", ""),
        ("", ""),
    ],
)
def test_only_paths_and_web_addresses_are_linked(address: str, safe: str) -> None:
    assert safe_address(address) == safe
