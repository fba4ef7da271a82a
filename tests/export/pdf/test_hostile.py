"""Words of a policy are words in its PDF, whatever they look like to typst."""

from __future__ import annotations

import json
import re
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export.pdf.reading import text_of

from policyeditor.export.pdf.code import literal
from policyeditor.export.pdf.document import policy_pdf, redline_pdf
from policyeditor.export.publication import Publication
from policyeditor.export.redline import Redline
from policyeditor.policy.policy import read_policy

TRICKS = (
    '#read("/etc/passwd")',
    '"); read("/etc/passwd"); ("',
    '\\"); panic("x") //',
    '#import "@preview/cetz:0.3.4"',
    "$ x^2 $ @ref <label> *b* _e_ `r` = h",
    '#eval("1+1") #sys.version [a] {b} // c /* d',
    "\\u{41} \\n \\\\ #{ }",
    "```#raw```",
    "~ -- --- ... '\"",
)


def pdf_of(source: str) -> bytes:
    return policy_pdf(Publication(read_policy(source), source.encode("utf-8", "replace"))).data


@pytest.mark.parametrize("trick", TRICKS)
def test_code_stays_words_wherever_it_stands(trick: str, tmp_path: Path) -> None:
    plain = re.sub(r"([\\`*_{}\[\]()#+.!<>$|~'\"-])", r"\\\1", trick)
    title = json.dumps(trick)
    data = pdf_of(f"---\ntitle: {title}\n---\n\n{plain}\n\n- {plain}\n\n|a|\n|-|\n|{plain}|\n\n"
                  f"    {trick}\n")  # fmt: skip
    words = "".join(text_of(data, tmp_path).split())

    assert words.count("".join(trick.split())) == 5


@settings(max_examples=200)
@given(st.text())
def test_a_literal_never_ends_before_its_end(text: str) -> None:
    inside = literal(text)

    assert re.fullmatch(r'"(?:[^"\\\n\r]|\\[\\"nr])*"', inside)


HOSTILE = st.lists(
    st.sampled_from([*TRICKS, '"', "\\", *"\x00\u2028\u202e\ufffe\u0301", "\n\n", "* ", "| "])
    | st.text(max_size=8),
    max_size=12,
).map("".join)


@settings(max_examples=60, deadline=None)
@given(HOSTILE)
def test_every_text_is_set(text: str) -> None:
    assert pdf_of(text).startswith(b"%PDF-1.7")


# fmt: off
INLINE = (
    "u", "s", "b", "i", "code", "sup", "sub", "mark", "ins", "del", "q", "small", "kbd", "bdi",
)
BLOCKS = (
    "blockquote", "ul><li", "ol><li", "div", "table><tr><td", "dl><dd", "dl><dt", "pre",
    "table><tr><th", "h2", "h5", "figure", "details", "p", 'ol type="i" start="-3"><li',
)
# fmt: on


def nested(tags: list[str]) -> str:
    html = "words"
    for tag in tags:
        ends = "".join(f"</{name.split()[0]}>" for name in reversed(tag.split("><")))
        html = f"<{tag}>{html}{ends}"
    return html


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(INLINE), max_size=6), st.lists(st.sampled_from(BLOCKS), max_size=25)
)
def test_every_nesting_is_set(inline: list[str], blocks: list[str]) -> None:
    body = nested([*inline, *blocks])
    publication = Publication(read_policy(""), b"", body=f"<p>start</p>{body}")

    assert policy_pdf(publication).data.startswith(b"%PDF-1.7")


MARKS = (
    "ins", "del", 'ins class="moved"', 'del class="moved"', 'span class="changed"', "u", "s", "b",
    'span class="link"', "sup", 'a href="https://example.org/"', "code",
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(MARKS), max_size=6), st.lists(st.sampled_from(BLOCKS), max_size=6))
def test_every_redline_is_set(marks: list[str], blocks: list[str]) -> None:
    redline = Redline(f"<p>start</p>{nested([*marks, *blocks])}", "old", "new")
    publication = Publication(read_policy(""), b"", redline=redline)

    assert redline_pdf(publication).data.startswith(b"%PDF-1.7")


def test_a_hostile_table_is_laid_out(tmp_path: Path) -> None:
    rows = '<tr><td colspan="99999" rowspan="70000">a</td><td rowspan="2">b</td></tr>' * 3
    html = f"<table><thead><tr><th rowspan=9>h</th></tr></thead>{rows}<tr></tr></table>"
    data = policy_pdf(Publication(read_policy(""), b"", body=html)).data

    assert text_of(data, tmp_path).split().count("a") == 3


def test_known_attacks_are_words(corpus: Path) -> None:
    strings = json.loads((corpus / "hostile-html.json").read_text(encoding="utf-8"))
    payloads = [entry["payload"] for entry in islice(strings, 0, None, 40)]
    data = pdf_of("\n\n".join(payloads))

    assert b"/JavaScript" not in data
    assert b"/Launch" not in data
    assert not re.search(rb"/URI\s*\((?!https?:|mailto:|tel:)", data)
