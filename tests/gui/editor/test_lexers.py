"""How the words of a line look."""

from __future__ import annotations

import pytest

from policyeditor.gui.editor import lexers
from policyeditor.gui.editor.lexers import LineLooks
from policyeditor.gui.editor.line_states import BODY, COMMENT, FRONT_MATTER


def looks(line: str, state: str = BODY) -> list[tuple[str, str]]:
    return [
        (line[start : start + size], look.value)
        for start, size, look in LineLooks().spans(line, state)
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("# Privacy", [("# Privacy", "heading")]),
        ("#hashtag", []),
        ("1. Scope", [("1.", "marker")]),
        ("   (A) What you **give** us", [("(A)", "marker"), ("**give**", "strong")]),
        ("- one", [("-", "marker")]),
        ("第三条 数据", [("第三条", "marker")]),
        ("3.2 Storage", [("3.2", "marker")]),
        ("(see below) it", []),
        ("> 1. quoted", [("> ", "marker"), ("1.", "marker")]),
        ("a *b* and ***c***", [("*b*", "emphasis"), ("***c***", "strong-emphasis")]),
        ("an _old_ word", [("_old_", "emphasis")]),
        ("snake_case_name 5 * 3 * 2", []),
        ("`a * b` c", [("`a * b`", "code")]),
        ("see [our list](/x) now", [("[", "aside"), ("our list", "link"), ("](/x)", "aside")]),
        ("{: #scope .wide}", [("{: #scope .wide}", "aside")]),
        ("{{ site.title }} here", [("{{ site.title }}", "code")]),
        ("<b>x</b>", [("<b>", "aside"), ("</b>", "aside")]),
        ("| a | **b** |", [("| a | **b** |", "cells")]),
        (r"\*no\* emphasis", []),
        ("```", [("```", "code")]),
        ("", []),
    ],
)  # fmt: skip
def test_words_of_the_body(line: str, expected: list[tuple[str, str]]) -> None:
    assert looks(line) == expected


def test_words_of_details_comments_and_code() -> None:
    assert looks("title: Privacy", FRONT_MATTER)[0] == ("title", "detail")
    assert looks("---", FRONT_MATTER) == [("---", "aside")]
    assert looks("# not a heading", COMMENT) == [("# not a heading", "aside")]
    assert looks("# not a heading", "```") == [("# not a heading", "code")]


def test_no_line_takes_longer_than_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(1_000))
    monkeypatch.setattr(lexers, "perf_counter", lambda: next(ticks) / 1_000)
    spans = LineLooks().spans("**a** " * 500, BODY)
    assert 0 < len(spans) < 10
    assert len(LineLooks().spans("a: {" + "b," * 500, FRONT_MATTER)) < 10


def test_very_long_lines_stay_plain() -> None:
    assert looks("# " + "x" * 6_000) == []
