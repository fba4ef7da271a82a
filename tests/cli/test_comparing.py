"""``compare``: for people, for programs, and as a gate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from policyeditor.cli.change_text import comparison_lines
from policyeditor.resources import english
from policyeditor.workspace.comparing import compare_views
from policyeditor.workspace.decisions import decisions_file

LONG = "Words that stay as they are, " * 12
OLD = f"# Privacy\n\n1. Keeping\n\n   (A) {LONG}and we delete data after 90 days. {LONG}\n\n"
OLD += "2. Welcome\n\n   The garden looks green.\n"


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text(OLD)
    new.write_text(OLD.replace("90", "30"))
    return old, new


def decide(file: Path, change: str, significance: str) -> Path:
    entry = {
        "change": change,
        "significance": significance,
        "note": "A slip <of the pen>.",
        "who": "Ada Lovelace",
        "when": "2026-11-20T09:00:00+00:00",
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps({"decisions": [entry]}))
    return file


def test_text_marks_words_and_leaves_out_what_is_far_from_them(call: Any, pair: Any) -> None:
    lines = call("compare", *pair).out.splitlines()
    assert lines[0] == "Significant: 1. To be decided: 0. Editorial: 0."
    assert lines[2] == "1(A) reworded (significant)"
    text = " ".join(" ".join(lines).split())
    assert "after [-90-] {+30+} days." in text
    assert text.count("Words that stay") < 5
    assert "…" in text
    assert "kept shorter" in text
    assert max(map(len, lines)) <= 100


def test_text_fits_a_narrow_terminal(pair: tuple[Path, Path]) -> None:
    old, new = (file.read_text() for file in pair)
    found = compare_views(old, new)
    assert all(len(line) <= 40 for line in comparison_lines(found, english(), 40))


def test_what_came_went_and_moved_is_told() -> None:
    alpha, beta = "Alpha stays here for good.", "Beta words go around the house."
    old = f"# P\n\n1. A\n\n   (A) {alpha}\n\n   (B) {beta}\n\n   (C) It went away.\n"
    new = f"# P\n\n1. A\n\n   (A) {beta}\n\n   (B) {alpha}\n"
    text = "\n".join(comparison_lines(compare_views(old, new), english()))
    assert "moved from 1(" in text
    assert "- It went away." in text
    assert "Nothing has changed." in "\n".join(comparison_lines(compare_views(old, old), english()))


@pytest.mark.parametrize(
    ("new", "statuses"),
    [
        (OLD, (0, 0, 0, 0)),
        (OLD.replace("- ", "* ").replace("Words", "  Words", 1), (0, 0, 0, 1)),
        (OLD.replace("looks green", "seems lush"), (0, 0, 1, 1)),
        (OLD.replace("90", "30"), (0, 1, 1, 1)),
    ],
    ids=["nothing", "editorial", "undecided", "significant"],
)
def test_a_gate_for_ci(call: Any, pair: Any, new: str, statuses: tuple[int, ...]) -> None:
    pair[1].write_text(new)
    gates: list[list[str]] = [[], *(["--fail-on", on] for on in ("significant", "review", "any"))]
    for form in ("text", "json", "html"):
        found = [call("compare", *pair, "--format", form, *gate).status for gate in gates]
        assert tuple(found) == statuses


def test_decisions_of_a_file_count(call: Any, pair: Any, tmp_path: Path) -> None:
    (change,) = call("compare", *pair, "--format", "json").json["changes"]
    file = decide(tmp_path / "decisions.json", change["id"], "editorial")
    given = ("--decisions", file, "--fail-on", "review")
    found = call("compare", *pair, "--format", "json", *given)
    assert found.status == 0
    (shown,) = found.json["changes"]
    assert (shown["significance"], shown["suggested"]) == ("editorial", "significant")
    assert shown["decision"]["who"] == "Ada Lovelace"
    assert shown["reasons"] == change["reasons"]
    text = " ".join(call("compare", *pair, *given).out.split())
    assert "Decided by Ada Lovelace on 2026-11-20: editorial (suggested: significant)." in text
    page = call("compare", *pair, "--format", "html", *given).out
    assert "Decided by Ada Lovelace" in page
    assert "A slip &lt;of the pen&gt;." in page


def test_decisions_kept_with_the_policy_count_by_themselves(
    call: Any, policy: Path, folder: Path
) -> None:
    call("save", policy, "--name", "First")
    policy.write_text(policy.read_text().replace("30 days", "60 days"))
    compared = ("compare", policy, "--from", "First", "--format", "json")
    (change,) = call(*compared).json["changes"]
    decide(decisions_file(policy, folder), change["id"], "editorial")
    assert call(*compared, "--fail-on", "review").status == 0


def test_damaged_decisions_stop_the_gate(call: Any, pair: Any, tmp_path: Path) -> None:
    file = tmp_path / "decisions.json"
    file.write_text("{")
    answer = call("compare", *pair, "--decisions", file)
    assert (answer.status, answer.out) == (2, "")
    assert "decisions.json" in answer.err


def test_the_page_lists_every_change_with_its_reasons(call: Any, pair: Any) -> None:
    page = call("compare", *pair, "--format", "html").out
    assert "<strong>1(A) reworded (significant)</strong>" in page
    assert "kept shorter" in page
    assert page.index("<ins") < page.index("All changes")
