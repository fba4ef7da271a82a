"""What is pasted from Word, LibreOffice and browsers becomes Markdown as a person writes it."""

from __future__ import annotations

import html
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.drafting.pasting import Pasted, as_words, paste_edit, read_pasted
from policyeditor.policy.edits import apply_edits
from policyeditor.policy.plain import plain
from policyeditor.policy.policy import read_policy
from policyeditor.rendering.fragment import render_body

SAMPLES = Path(__file__).parent / "samples"

WORD = """\
# Privacy notice

# 1. What we collect

**We** collect data under *the* [law](https://example.org/a_b)\u00a05, snake_case, \\*x\\*, a \\| b.

1. Your name

   (a) as you write it

   (b) as others do

2. Your address
   - street

| Purpose              | Basis    |
| -------------------- | -------- |
| Bills<br />Reminders | contract |

Note[^1] this. New.

[^1]: As amended."""

LIBREOFFICE = """\
# Privacy notice

We **collect** what you *give* us, under [the law](https://example.org/law).[^1]

1. Names
2. Addresses
   - postal
   - e-mail

A quotation.

| Purpose |    Basis |
| ------- | -------: |
| Billing | contract |
| Mail    |  consent |

[^1]: As amended."""


def read(source: str) -> Pasted:
    found = read_pasted(source)
    assert found is not None
    return found


def put(view: str, source: str) -> str:
    """A view with something pasted in the place of ``|``."""
    before, _, behind = view.partition("|")
    place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    whole = before + behind
    return apply_edits(whole, [paste_edit(whole.split("\n"), place, place, read(source))])


def drawn(markdown: str) -> str:
    return render_body(read_policy(markdown).scan)


def test_word() -> None:
    assert read((SAMPLES / "word.html").read_text("utf-8")).text == WORD


def test_libreoffice() -> None:
    assert read((SAMPLES / "libreoffice.html").read_text("utf-8")).text == LIBREOFFICE


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # Google Docs puts everything into a bold element that is not bold, and nests lists bare.
        (
            '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1">'
            '<p><span style="font-weight:700">Bold</span><span> plain</span></p>'
            "<ul><li><p>one</p></li><ul><li><p>two</p></li></ul></ul></b>",
            "**Bold** plain\n\n- one\n  - two",
        ),
        ("<p>1. A</p><p>2. B</p><p>1984. A book</p>", "1. A\n2. B\n\n1984\\. A book"),
        ('<ol type="a"><li>one</li><li>two</li></ol>', "a. one\n\nb. two"),
        ('<ol start="3"><li>c</li></ol>', "3. c"),
        ("<h2>A <b>bold</b><br>title</h2>", "## A bold title"),
        ("<p>one<br>two</p>", "one  \ntwo"),
        ("<p><s>old</s> E=mc<sup>2</sup> <code>a`b</code></p>", "~~old~~ E=mc<sup>2</sup> ``a`b``"),
        ("<p># no heading</p><p>- no list</p>", "\\# no heading\n\n\\- no list"),
        ("<p>{{ no }} {% liquid %} &lt;script&gt; &amp;amp;</p>",
         "&#123;&#123; no }} &#123;% liquid %} &lt;script> &amp;amp;"),
        ('<a href="https://a.example/">https://a.example/</a>', "<https://a.example/>"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "<a@b.example>"),
        ('<p>see <a href="file:///C:/Users/x.docx">this</a></p>', "see this"),
        ("<blockquote><p>one</p><p>two</p></blockquote>", "> one\n>\n> two"),
        ("<table><tr><td><p>only</p><p>layout</p></td></tr></table>", "only\n\nlayout"),
    ],
)  # fmt: skip
def test_what_others_copy(source: str, expected: str) -> None:
    assert read(source).text == expected


def test_code_and_nothing_are_left_to_the_plain_words() -> None:
    editor = (
        '<div style="font-family: Consolas, monospace; white-space: pre;"><div>1. a</div></div>'
    )
    assert read_pasted(editor) is None
    assert read_pasted("<pre>x</pre>") is None
    assert read_pasted("<p>&nbsp;</p><img src='https://a.example/x.png'>") is None


def test_hostile_html_does_nothing() -> None:
    found = read(
        "<script>alert(1)</script><style>p{}</style><p onclick='x()'>a</p>"
        "<a href='javascript:alert(1)'>b</a><a href='data:text/html,x'>c</a>"
        "<iframe src='https://a.example'></iframe><svg onload=x()></svg><object></object>"
    ).text
    assert found == "a\n\nbc"
    assert "javascript" not in found


@pytest.mark.parametrize(
    "source",
    ["<div>" * 100_000 + "x", "<!--" * 100_000, "<p>" + "[" * 100_000, "<p>" + "*_" * 50_000,
     "<p>" + "`" * 100_000, "<ul><li>" * 900 + "x", "<table><tr><td>" * 300 + "x"],
    ids=lambda source: source[:16],
)  # fmt: skip
def test_no_html_takes_long(source: str) -> None:
    begun = perf_counter()
    read_pasted(source)
    assert perf_counter() - begun < 20  # it hung before; no measure of speed


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("ab 1.*_`[](){}<>#|-:~!\\&;=+^\"'$%"), min_size=1, max_size=40))
def test_words_stay_the_words_they_are(words: str) -> None:
    found = read_pasted(f"<p>x{html.escape(words)}</p>")
    assert found is not None
    assert plain(found.text).text == " ".join(f"x{words}".split())
    blocks = read_policy(found.text).scan.blocks
    assert [block.kind.value for block in blocks] == ["paragraph"]


def test_a_paragraph_goes_in_amid_words() -> None:
    assert put("We keep |data.\n", "<p><b>personal</b>&nbsp;</p>") == "We keep **personal**data.\n"
    assert put("- a\n- b|\n- c\n", "<p>one<br>two</p>") == "- a\n- bone  \n  two\n- c\n"


def test_blocks_stand_by_themselves() -> None:
    assert put("Words.|\nMore.\n", "<h2>T</h2><p>x</p>") == "Words.\n\n## T\n\nx\n\nMore.\n"
    assert put("one|two", "<ul><li>a</li></ul>") == "one\n\n- a\n\ntwo"
    assert put("a\n|\nb\n", "<p>c</p><p>d</p>") == "a\n\nc\n\nd\n\nb\n"


def test_in_a_clause_blocks_stand_in_as_far() -> None:
    pasted = put("1. Names|\n2. Places\n", "<p>, all</p><ul><li>a</li><li>b</li></ul>")
    assert pasted == "1. Names, all\n\n   - a\n   - b\n2. Places\n"
    assert drawn(pasted).count("<ol") == 1


def test_a_list_goes_on_with_the_list_it_is_put_in() -> None:
    assert put("1. a\n|\n", "<ol start='2'><li>b</li><li>c</li></ol>") == "1. a\n2. b\n3. c\n"
    assert put("1. a\n2. |\n", "<ol start='2'><li>b</li><li>c</li></ol>") == "1. a\n2. b\n3. c\n"


def test_in_a_cell_or_heading_all_goes_on_one_line() -> None:
    assert as_words(read("<p>a | b</p><p>c</p>"), "<br />") == "a \\| b<br />c"
    assert as_words(read("<p><i>x</i></p>"), " ") == "*x*"
