"""Links into a published page go on working."""

from __future__ import annotations

import pytest

from policyeditor.rendering.header_ids import IdCounter, heading_id, plain_heading_id


@pytest.mark.parametrize(
    ("words", "identifier"),
    [
        ("Privacy Policy", "privacy-policy"),
        ("1. Scope & Use", "1-scope--use"),
        ("“Your” Rights – All", "your-rights--all"),
        ("第一条 适用范围", "第一条-适用范围"),
        ("गोपनीयता नीति", "गोपनीयता-नीति"),
        ("snake_case -dash", "snake_case--dash"),
        ("½ year²", "-year"),
        ("ΟΡΟΙ ΧΡΗΣΗΣ", "οροι-χρησησ"),
        ("!!!", ""),
    ],
)
def test_ids_follow_the_words(words: str, identifier: str) -> None:
    assert heading_id(words) == identifier


def test_ids_inside_html_follow_the_older_rule() -> None:
    assert plain_heading_id("1. Scope & Use") == "scope--use"
    assert plain_heading_id("第一条") == "section"


def test_repeated_ids_are_numbered_apart() -> None:
    ids = IdCounter()

    assert [ids.assign("a", False) for _ in range(3)] == ["a", "a-1", "a-2"]
    assert ids.assign("a", True) == "a"
