"""Nothing that acts is shown or published."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path

import pytest

from policyeditor.policy.scanner import scan
from policyeditor.rendering.fragment import render_body
from policyeditor.rendering.removals import removals
from policyeditor.rendering.sanitise import clean, removed_tags, safe_address


@pytest.mark.parametrize(
    "kept",
    [
        '<p id="a" class="b" lang="de" dir="rtl" data-line="3">x</p>',
        '<a href="https://example.org/?a=1&amp;b=2">x</a>',
        '<a href="mailto:dpo@example.org">x</a>',
        '<a href="tel:+491234">x</a>',
        '<a href="#scope">x</a>',
        '<a href="../terms.html">x</a>',
        '<img src="logo.png" alt="Logo">',
        '<img src="data:image/png;base64,iVBORw0KGgo=" alt="">',
        "<details><summary>More</summary>x</details>",
        "<dl><dt>Term</dt><dd>Meaning</dd></dl>",
        '<abbr title="Data Protection Officer">DPO</abbr>',
        "<del>old</del><ins>new</ins> H<sub>2</sub>O m<sup>2</sup>",
        '<figure><img src="a.png"><figcaption>A</figcaption></figure>',
        '<table><tbody><tr><td style="text-align: right" colspan="2">1</td></tr></tbody></table>',
    ],
)
def test_what_policies_use_is_kept(kept: str) -> None:
    assert clean(kept) == kept.replace("text-align: right", "text-align:right")


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("<script>alert(1)</script>x", "x"),
        ("<style>p{}</style>x", "x"),
        ('<p onclick="x()">x</p>', "<p>x</p>"),
        ("<svg><script>1</script></svg>x", "x"),
        ('<iframe src="https://e.org"></iframe>x', "x"),
        ('<form action="/"><button>Go</button></form>', "Go"),
        ('<a href="javascript:alert(1)">x</a>', "<a>x</a>"),
        ('<a href="java\tscript:alert(1)">x</a>', "<a>x</a>"),
        ('<a href="//evil.example/x">x</a>', "<a>x</a>"),
        ('<a href="\\\\host\\share">x</a>', "<a>x</a>"),
        ('<a href="/\\host">x</a>', "<a>x</a>"),
        ('<a href="file:///etc/passwd">x</a>', "<a>x</a>"),
        ('<a href="data:text/html,x">x</a>', "<a>x</a>"),
        ('<img src="https://tracker.example/x.png">', "<img>"),
        ('<img src=" //tracker.example/x.png">', "<img>"),
        ('<img src="data:image/svg+xml,x">', "<img>"),
        ('<p style="position:fixed;text-align:left">x</p>', '<p style="text-align:left">x</p>'),
    ],
)
def test_what_acts_is_taken_out(given: str, left: str) -> None:
    assert clean(given) == left


def test_an_input_can_only_be_a_box_to_look_at() -> None:
    cleaned = clean('<input type="password" name="x" value="y">')

    assert 'type="checkbox"' in cleaned
    assert 'disabled="disabled"' in cleaned
    assert "password" not in cleaned


def test_elements_taken_out_are_named() -> None:
    assert removed_tags("<p>x</p><Script>1</script><iframe></iframe><script>") == (
        "iframe",
        "script",
    )
    assert removed_tags("<p>5 < 6</p>") == ()


def test_addresses_of_other_computers_are_not_safe() -> None:
    assert not safe_address("//host/x")
    assert not safe_address("\\\\host\\x")
    assert not safe_address("/\t/host/x")
    assert safe_address("/terms/")
    assert safe_address("a//b")
    assert not safe_address("https://e.org/x.png", picture=True)


def test_what_is_taken_out_of_a_policy_is_told() -> None:
    view = (
        "![x](https://tracker.example/p.png) [y](javascript:a) [z](https://example.org)\n\n"
        "<script>1</script>\n\n`<iframe>` as words, <b>bold</b>\n"
    )

    assert removals(scan(view, 1)) == (
        ("script",),
        ("https://tracker.example/p.png", "javascript:a"),
    )
    assert removals(scan("# Title\n\n[a](b.html)\n", 1)) == ((), ())


def test_markdown_gives_no_way_around() -> None:
    view = "[x](javascript:alert(1)) ![y](//t.example/p.png) <a href='vbscript:x'>z</a>\n"
    drawn = render_body(scan(view, 1))

    assert "script:" not in drawn
    assert "t.example" not in drawn


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style", "svg", "math", "iframe", "object", "embed", "form", "base",
                   "link", "meta", "template", "video", "audio", "source", "button"):  # fmt: skip
            self.bad.append(tag)
        for name, value in attrs:
            address = "".join(c for c in (value or "").lower() if c > " ")
            if name.startswith("on") or name in ("srcset", "formaction", "action", "srcdoc"):
                self.bad.append(name)
            if name in ("href", "src") and address.startswith(
                ("javascript:", "vbscript:", "data:text", "file:", "//", "\\\\")
            ):
                self.bad.append(address)


def test_public_injections_come_to_nothing(shared: Path) -> None:
    vectors = json.loads((shared / "corpus" / "hostile-html.json").read_text(encoding="utf-8"))
    assert len(vectors) > 6000
    failed = []
    for vector in vectors:
        payload = vector["payload"]
        for drawn in (clean(payload), render_body(scan(payload, 1)) if len(payload) < 5000 else ""):
            reader = _Reader()
            reader.feed(drawn)
            reader.close()
            if reader.bad or clean(drawn) != drawn:
                failed.append((payload, drawn, reader.bad))
    assert failed == []
