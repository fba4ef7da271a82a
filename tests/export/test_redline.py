from __future__ import annotations

from policyeditor.export.redline import Redline, redline_page

MARKED = (
    "<h1>Privacy</h1><p>We keep logs for <del>90</del><ins>30</ins> days.</p>"
    '<p><ins class="moved">Moved.</ins></p>'
)


def page(html: str = MARKED, lang: str = "en") -> str:
    return redline_page(Redline(html, "March 2025", "the draft"), "Privacy <Policy>", lang)


def test_marks_stay_and_are_explained() -> None:
    html = page()

    assert "We keep logs for <del>90</del><ins>30</ins> days." in html
    assert '<ins class="moved">Moved.</ins>' in html
    assert "<li><del>deleted words</del></li>" in html
    assert "two versions: March 2025 and the draft" in html


def test_one_title_and_the_policys_own_below_it() -> None:
    html = page()

    assert html.count("<h1>") == 1
    assert "<h1>Privacy &lt;Policy&gt;: what changed</h1>" in html
    assert "<h2>Privacy</h2>" in html


def test_marks_are_said_to_those_who_listen() -> None:
    assert 'del::before { content: "[deleted:"' in page()
    assert 'content: "[gestrichen:"' in page(lang="de")


def test_what_the_marked_text_must_not_hold_is_taken_out() -> None:
    html = page('<p onclick="x">a<script>alert(1)</script><del>b</del></p>')

    assert "<p>a<del>b</del></p>" in html
    assert "script" not in html.partition("<main")[2]


def test_what_only_the_window_needs_is_taken_out() -> None:
    html = page('<p data-line="3">a <ins data-change="0">b</ins> data-line="3"</p>')
    assert '<p>a <ins>b</ins> data-line="3"</p>' in html


def test_images_are_not_loaded() -> None:
    assert "[Image not included: x]" in page('<p><img src="/a.png" alt="x"></p>')
