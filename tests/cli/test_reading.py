import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets the standard input of a call."""

    def give(text: str) -> None:
        stream = io.TextIOWrapper(io.BytesIO(text.encode("utf-8")), encoding="utf-8")
        monkeypatch.setattr(sys, "stdin", stream)

    return give


def test_a_sound_folder_has_no_problems(call: Any, folder: Path) -> None:
    answer = call("check", folder)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert call("check", folder, "--format", "json").json == []


def test_problems_have_the_agreed_form(call: Any, policy: Path) -> None:
    policy.write_text(policy.read_text().replace("title: Privacy Policy", "title: 5"))
    answer = call("check", policy, "--format", "json")
    assert answer.status == 1
    (problem,) = answer.json
    assert problem["file"] == str(policy)
    assert (problem["line"], problem["column"], problem["end_column"]) == (2, 8, 9)
    assert problem["severity"] == "error"
    assert problem["fix"]["edits"][0]["text"] == '"5"'
    text = call("check", policy)
    assert text.out.startswith(f"{policy}:2:8: error: “title” must be text")
    assert call("check", policy, "--format", "sarif").json["version"] == "2.1.0"


def test_warnings_do_not_fail_a_check(call: Any, policy: Path) -> None:
    policy.write_text(policy.read_text().replace("(B)", "(C)"))
    answer = call("check", policy)
    assert answer.status == 0
    assert "warning: (C) follows (A)" in answer.out


def test_the_rules_of_the_folder_are_used(call: Any, folder: Path, policy: Path) -> None:
    rules = folder / "_policyeditor" / "front-matter.schema.json"
    rules.parent.mkdir()
    rules.write_text(json.dumps({"required": ["owner"]}))
    answer = call("check", folder)
    assert answer.status == 1
    assert answer.out.startswith(f"{policy}:1:1: error: The document has no “owner”")
    rules.write_text("{")
    assert "cannot be read (line 1)" in call("check", folder).out


def test_one_unreadable_file_does_not_hide_the_others(call: Any, policy: Path) -> None:
    bad = policy.with_name("bad.md")
    bad.write_bytes(b"---\ntitle: Caf\xe9\n---\nText.\n")
    answer = call("check", policy.with_name("missing.md"), bad, "--format", "json")
    assert answer.status == 2
    assert "missing.md" in answer.err
    assert [(entry["line"], entry["code"]) for entry in answer.json] == [(2, "text.not-utf-8")]


def test_standard_input_is_read(call: Any, given: Callable[[str], None]) -> None:
    given("---\ntitle: Terms\n---\nWe keep the the data.\n")
    assert "-:4:9: hint: “the” is written twice." in call("check", "-").out
    given("# Terms\n\nWords.\n")
    assert call("outline", "-", "--format", "json").json[0]["title"] == "Terms"
    given("# Terms\n\nIt's “fine”.\n")
    assert "<p>It’s “fine”.</p>" in call("render", "-", "--fragment").out


def test_the_outline_is_a_tree_of_clauses(call: Any, policy: Path) -> None:
    (heading,) = call("outline", policy, "--format", "json").json
    assert set(heading) == {
        *("label", "path", "kind", "title", "text", "line", "end_line", "id", "children"),
    }
    first, second = heading["children"]
    assert (first["label"], first["title"], first["line"]) == ("1", "Use", 9)
    assert [child["path"] for child in first["children"]] == ["1(A)", "1(B)"]
    assert second["label"] == "2"
    lines = call("outline", policy).out.splitlines()
    assert lines[0].split() == ["7", "Privacy", "Policy"]
    assert "(B) We keep your data for 30 days." in lines[3]


def test_a_page_or_the_body_alone_is_drawn(call: Any, policy: Path) -> None:
    body = call("render", policy, "--fragment").out
    assert body.count("<ol>") == 1
    assert "<html" not in body
    page = call("render", policy).out
    assert page.lower().startswith("<!doctype html>")
    assert '<html lang="en"' in page
    assert "<title>Privacy Policy" in page
    assert page.count("<h1") == 1


def test_nothing_hostile_is_drawn_in_any_dialect(call: Any, policy: Path) -> None:
    policy.write_text("---\ntitle: T\n---\n1. One\n\n<script>alert(1)</script>\n\n1. Two\n")
    for dialect in ("kramdown", "python-markdown"):
        answer = call("render", policy, "--fragment", "--dialect", dialect)
        assert answer.status == 0
        assert "One" in answer.out
        assert "script" not in answer.out


def test_what_cannot_be_read_is_told_in_a_sentence(call: Any, tmp_path: Path) -> None:
    for verb in ("outline", "render", "history", "save"):
        answer = call(verb, tmp_path / "none.md")
        assert (answer.status, answer.out) == (2, "")
        assert "none.md" in answer.err
    assert call("outline", tmp_path).status == 2
