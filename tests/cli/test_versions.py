import re
from pathlib import Path
from typing import Any

import pytest


def changed(policy: Path, old: str, new: str) -> None:
    text = policy.read_text(encoding="utf-8")
    assert old in text
    policy.write_text(text.replace(old, new), encoding="utf-8")


def test_versions_are_saved_listed_and_restored(call: Any, policy: Path) -> None:
    original = policy.read_bytes()
    first = call("save", policy, "--name", "First")
    assert first.status == 0
    assert re.fullmatch(r"[0-9a-f]{40,64}\n", first.out)
    changed(policy, "30 days", "60 days")
    second = call("save", policy, "--summary", "Keep data longer")
    versions = call("history", policy, "--format", "json").json
    assert [version["id"] for version in versions] == [second.out.strip(), first.out.strip()]
    newest, oldest = versions
    assert (newest["summary"], newest["author"]) == ("Keep data longer", "Ann Lee")
    assert newest["significance"] == "significant"
    assert "name" not in newest
    assert oldest["name"] == "First"
    assert "Keep data longer" in call("history", policy).out.splitlines()[0]

    assert call("restore", policy, "First").status == 0
    assert policy.read_bytes() == original
    assert len(call("history", policy, "--format", "json").json) == 3


def test_saving_again_without_a_change_makes_no_version(call: Any, policy: Path) -> None:
    first = call("save", policy)
    assert call("save", policy).out == first.out
    assert call("save", policy, "--name", "Kept").out == first.out
    (version,) = call("history", policy, "--format", "json").json
    assert version["name"] == "Kept"


def test_a_policy_without_versions_has_an_empty_history(call: Any, policy: Path) -> None:
    assert call("history", policy, "--format", "json").json == []
    answer = call("history", policy)
    assert (answer.status, answer.out) == (0, "")
    assert "no versions yet" in answer.err


def test_what_is_no_version_is_named(call: Any, policy: Path) -> None:
    call("save", policy)
    for verb in (["restore", policy, "nonsense"], ["compare", policy, "--from", "nonsense"]):
        answer = call(*verb)
        assert (answer.status, answer.out) == (2, "")
        assert "nonsense" in answer.err


def test_nobody_is_invented_as_an_author(
    call: Any, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    answer = call("save", policy)
    assert (answer.status, answer.out) == (2, "")
    assert answer.err.startswith("No version was saved.")


def test_versions_and_drafts_are_compared(call: Any, policy: Path) -> None:
    call("save", policy, "--name", "First")
    changed(policy, "30 days", "60 days")
    found = call("compare", policy, "--from", "First", "--format", "json").json
    assert found["significance"] == "significant"
    assert found["counts"]["significant"] == 1
    (change,) = found["changes"]
    assert (change["kind"], change["new_path"]) == ("reworded", "1(B)")
    assert ["delete", "30"] in change["words"] or "30" in str(change["words"])
    assert change["reasons"][0]["text"]
    assert call("compare", policy, "--from", "First", "--to", "First").out.startswith("Nothing")
    text = call("compare", policy, "--from", "First").out
    assert "1(B) reworded (significant)" in text
    page = call("compare", policy, "--from", "First", "--format", "html").out
    assert "<del" in page
    assert "<ins" in page


def test_two_files_are_compared(call: Any, policy: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text(policy.read_text().replace("Write to us.", "Write to our office."))
    found = call("compare", policy, other, "--format", "json").json
    assert [change["new_path"] for change in found["changes"]] == ["2"]
