"""A policy filled in: line by line, with what is missing told, and never for long."""

from __future__ import annotations

import time
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyeditor.policy.source_lines import SourceLines
from policyeditor.rendering.liquid.expansion import Expansion
from policyeditor.rendering.liquid.filling import fill_in
from policyeditor.rendering.site import SiteFacts

SITE = SiteFacts(
    settings={"title": "Acme", "baseurl": "/legal", "names": ["b", "a"], "empty": None},
    data={"people": [{"name": "Ada"}, {"name": "Bob"}]},
    includes={
        "two.md": "First {{ include.who }}\nSecond\n",
        "round.md": "{% include round.md %}",
        "bad.md": "{{ site.unheard_of }}",
    },
    path="en/terms.md",
)


def fill(
    body: str, *, marks: bool = False, site: SiteFacts = SITE, details: Mapping[str, object] = {}
) -> Expansion:
    return fill_in(body, 1, details, site, marks=marks)


def codes(expansion: Expansion) -> list[str]:
    return [each.reason.code for each in expansion.unresolved]


def test_lines_stay_with_what_brings_them() -> None:
    body = "One\n\n{% include two.md who='x' %}\nEnd {{ site.title }}\n"
    filled = fill(body)
    lines = filled.view.split("\n")

    assert lines == ["One", "", "First x", "Second", "", "End Acme", ""]
    assert [filled.lines.source(number) for number in range(1, 8)] == [1, 2, 3, 3, 3, 4, 5]


def test_what_a_loop_repeats_stands_on_its_lines() -> None:
    filled = fill("{% for p in site.data.people %}\n* {{ p.name }}\n{% endfor %}\nEnd\n")

    assert filled.view == "\n* Ada\n\n* Bob\n\nEnd\n"
    by_line = zip(filled.view.split("\n"), filled.lines.lines, strict=True)
    assert dict(by_line) == {"": 5, "* Ada": 2, "* Bob": 3, "End": 4}


def test_white_space_control_keeps_the_lines() -> None:
    filled = fill("{%- assign x = 1 -%}\n\n\n  Text\nMore\n")

    assert filled.view == "Text\nMore\n"
    assert filled.lines.lines == (4, 5, 6)


def test_front_matter_is_left_alone_and_counts_as_lines() -> None:
    view = "---\ntitle: '{{ site.title }}'\n---\n{{ page.title }}\n{{ site.none }}\n"
    filled = fill_in(view, 4, {"title": "T"}, SITE, marks=False)

    assert filled.view == "---\ntitle: '{{ site.title }}'\n---\nT\n\n"
    (missing,) = filled.unresolved
    assert SourceLines(view).place(missing.start) == (5, 1)
    assert view[missing.start : missing.end] == "{{ site.none }}"


@pytest.mark.parametrize(
    ("body", "code", "published"),
    [
        ("a {{ site.unheard_of }} b", "liquid.unknown-value", "a  b"),
        ("a {{ site.title | frobnicate }} b", "liquid.unknown-filter", "a Acme b"),
        ("a {% frobnicate 'x' %} b", "liquid.unknown-tag", "a  b"),
        ("a {% include nothing.md %} b", "liquid.no-include", "a  b"),
        ("a {% include ../../etc/passwd %} b", "liquid.no-include", "a  b"),
        ("a {% include /etc/passwd %} b", "liquid.no-include", "a  b"),
        ("a {% if x %} b", "liquid.misplaced-tag", "a  b"),
        ("a {% endif %} b", "liquid.misplaced-tag", "a  b"),
        ("a {{ b", "liquid.not-closed", "a {{ b"),
        ("a {% b", "liquid.not-closed", "a {% b"),
        ("a {% include bad.md %} b", "liquid.unknown-value", "a  b"),
        ("a {{ | }} b", "liquid.not-understood", "a  b"),
        ("a {% for %} x {% endfor %} b", "liquid.not-understood", "a  b"),
    ],
)
def test_what_cannot_be_filled_in_is_told_and_costs_itself_alone(
    body: str, code: str, published: str
) -> None:
    filled = fill(body)
    assert filled.view == published
    assert codes(filled) == [code]
    assert filled.unresolved[0].source.startswith("{")


def test_what_is_meant_to_be_empty_is_not_missing() -> None:
    body = (
        "{{ site.empty }}{{ site.unheard_of | default: 'x' }}{% if page.none %}a{% endif %}"
        "{% include two.md %}"
    )
    assert codes(fill(body)) == []


def test_policies_in_other_brackets_stay_readable() -> None:
    filled = fill("{{#need}}\nWords\n{{/need}}\n{{< idea >}}\n", marks=True)

    assert "Words" in filled.view
    assert [each.source for each in filled.marked] == ["{{#need}}", "{{/need}}", "{{< idea >}}"]


@pytest.mark.parametrize(
    "body",
    [
        "{% for i in (1..1000000000) %}x{% endfor %}",
        "{% for i in (1..9999) %}{% for j in (1..9999) %}x{% endfor %}{% endfor %}",
        "{% for i in (1..200) %}{% for j in (1..200) %}{% for k in (1..200) %}{% endfor %}"
        "{% endfor %}{% endfor %}",
        "{% tablerow i in (1..1000000000) %}x{% endtablerow %}",
        "{% assign a = 'aaaaaaaaaa' %}" + "{% assign a = a | replace: 'a', a %}" * 30 + "{{ a }}",
        "{% assign a = 'aaaaaaaaaa' %}" + "{% assign a = a | append: a %}" * 40 + "{{ a }}",
        "{% capture a %}aaaaaaaaaaaaaaaaaaaaa{% endcapture %}"
        + "{% capture a %}{{ a }}{{ a }}{% endcapture %}" * 40
        + "{{ a }}",
        "{% assign n = 9999999 %}" + "{% assign n = n | times: n %}" * 40 + "{{ n }}",
        "{% include round.md %}",
        "{% assign a = (1..1000000000) | join: ',' %}",
        "{{ (1..1000000000) | sort | jsonify }}",
        "{{ 'x' | date: '%999999999Y' }}{{ 'now' | date: '%99999999999999d' }}",
    ],
)
def test_what_would_never_end_ends_soon_and_is_told(body: str) -> None:
    begun = time.process_time()
    filled = fill(body + "\nThe end of {{ site.title }}\n", marks=True)

    assert time.process_time() - begun < 5  # the limit is one second; machines differ
    assert len(filled.view) < 10_000_000
    assert "The end of " in filled.view
    assert "date" in body or filled.unresolved


@pytest.mark.parametrize(
    "body",
    [
        "{{ " + "(" * 100_000 + " }}",
        "{% if " + "a and " * 20_000 + "a %}x{% endif %}",
        "{% if " + "a or " * 800 + "a %}x{% endif %}",
        "{{ a" + ".b" * 2_000 + " }}",
        "{{ a" + "[a" * 1_000 + "]" * 1_000 + " }}",
        "{{ 'x' " + "| append: 'x' " * 300 + "}}",
        "{% include two.md " + "a='b' " * 20_000 + "%}",
        "{% assign x = " + "'" * 50_000 + " %}",
    ],
)
def test_what_is_long_and_twisted_ends_soon(body: str) -> None:
    begun = time.process_time()
    filled = fill(body + " End", marks=True)

    assert time.process_time() - begun < 5
    assert filled.view.endswith(" End")


@pytest.mark.parametrize(
    "piece",
    ["{{ ", "{% if a %}", "{% endif %}", "{% raw %}", "{{ a }", "{%", "}}", "{% comment %}",
     "{% for i in a %}", "{% else %}", "{% include two.md %}", "{{ a | b: c, d: e }}"],
)  # fmt: skip
def test_much_of_the_same_ends_soon(piece: str) -> None:
    begun = time.process_time()
    filled = fill(piece * 5_000 + "\nEnd\n")

    assert time.process_time() - begun < 5
    assert filled.lines.lines[-1] <= 3


_PIECES = st.sampled_from(
    ["a\n", "b ", "\n\n", "{{ site.title }}", "{{ site.unheard_of }}", "{% if site.title %}",
     "{% endif %}", "{% for p in site.data.people %}", "{% endfor %}", "{{ p.name }}\n",
     "{% else %}",
     "{%- if x -%}", "{% include two.md %}", "{% raw %}", "{% endraw %}", "{% comment %}",
     "{% endcomment %}", "{{", "}}", "{%", "%}", "{% assign x = 'm\nn' %}", "{{ x }}", "* c\n",
     "{% capture y %}", "{% endcapture %}", "{{ y }}", "\uf8c0\uf8c2\uf8c1", "# d\n"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join), st.booleans())
def test_every_line_comes_from_a_line_and_none_goes_back(body: str, marks: bool) -> None:
    filled = fill(body, marks=marks)
    lines = filled.lines.lines

    assert len(lines) == filled.view.count("\n") + 1
    assert list(lines) == sorted(lines)
    assert lines[0] >= 1
    assert lines[-1] <= body.count("\n") + 1
    for each in filled.unresolved:
        assert (
            body.replace("\uf8c0\uf8c2\uf8c1", "\ufffd" * 3)[each.start : each.end] == each.source
        )


@settings(max_examples=50, deadline=None)
@given(st.text(st.sampled_from("ab{}%#|'\"\n -"), max_size=60))
def test_a_text_without_tags_is_left_as_it_is(body: str) -> None:
    if "{{" not in body and "{%" not in body:
        filled = fill(body)
        assert filled.view == body
        assert filled.lines.lines == tuple(range(1, body.count("\n") + 2))
    else:
        fill(body, marks=True)
