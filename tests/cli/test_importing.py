from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.export.word_back.marked import come, gone, replaced, word


@pytest.fixture
def came_back(policy: Path, tmp_path: Path) -> Path:
    """The policy with the line ends of Windows, and what two people made of it in Word."""
    policy.write_bytes(policy.read_bytes().replace(b"\n", b"\r\n"))
    file = tmp_path / "back.docx"
    file.write_bytes(
        word(
            f"""# Privacy Policy

1. Use

   We use your {come("e-mail ", "Ben")}address to send you invitations.

   We keep your data for {gone("30", "Ann Lee")}{come("60", "Ann Lee")} days.

2. Contact

   Write to {gone("nobody", "Ben")}{come("somebody", "Ben")} us.
"""
        )
    )
    return file


def test_proposals_are_told_and_the_policy_stays_as_it_is(
    call: Any, policy: Path, came_back: Path
) -> None:
    before = policy.read_bytes()
    told = call("import", came_back, "--into", policy, "--format", "json")
    assert told.status == 0
    found = told.json["proposals"]
    assert [(each["path"], each["authors"], each["new_words"]) for each in found] == [
        ("1(A)", ["Ben"], "e-mail "), ("1(B)", ["Ann Lee"], "60"), ("2", ["Ben"], "somebody"),
    ]  # fmt: skip
    assert [each["placed"] for each in found] == [True, True, False]
    assert "not in the policy" in found[2]["reason"]
    assert found[0]["date"] == "2026-11-20T09:30:00+00:00"
    assert "could not be placed" in told.err
    assert policy.read_bytes() == before
    text = call("import", came_back, "--into", policy)
    assert "2. 1(B) We keep your data for 30 days. [replaced] Ann Lee: “30” → “60”" in text.out


def test_accepted_ones_are_written_and_the_version_names_who_proposed_them(
    call: Any, policy: Path, came_back: Path
) -> None:
    assert call("save", policy).status == 0
    before = policy.read_bytes()
    taken = call("import", came_back, "--into", policy, "--accept", "2")
    assert taken.status == 0
    assert policy.read_bytes() == before.replace(b"30 days", b"60 days")
    assert "Accepted 1 of 3 proposals, by Ann Lee." in taken.err
    (newest, _first) = call("history", policy, "--format", "json").json
    assert newest["summary"].endswith("proposals of Ann Lee accepted")


def test_all_but_some_are_accepted(call: Any, policy: Path, came_back: Path) -> None:
    before = policy.read_bytes()
    assert call("import", came_back, "--into", policy, "--reject", "2").status == 0
    assert policy.read_bytes() == before.replace(b"your address", b"your e-mail address")


def test_what_cannot_be_used_is_told_and_nothing_is_written(
    call: Any, policy: Path, came_back: Path, tmp_path: Path
) -> None:
    before = policy.read_bytes()
    for arguments, words in (
        ((came_back, "--accept", "9"), "no proposal “9”"),
        ((came_back, "--accept", "3"), "not in the policy"),
        ((tmp_path / "none.docx",), "none.docx"),
        ((policy,), "not a Word document"),
    ):
        answer = call("import", *arguments, "--into", policy)
        assert (answer.status, answer.out) == (2, "")
        assert words in answer.err
    assert policy.read_bytes() == before


def test_the_version_a_file_was_exported_from_is_known_again(
    call: Any, policy: Path, tmp_path: Path
) -> None:
    first = call("save", policy, "--name", "First").out.strip()
    out = tmp_path / "out"
    assert call("export", policy, "--to", "docx", "--version", first, "-o", out).status == 0
    (file,) = out.glob("*.docx")
    marked = tmp_path / "marked.docx"
    marked.write_bytes(replaced(file.read_bytes(), b"30 days", b"45 days"))
    policy.write_text(
        policy.read_text(encoding="utf-8").replace("send you invitations", "write to you"),
        encoding="utf-8",
    )
    told = call("import", marked, "--into", policy, "--format", "json", "--accept", "all")
    assert any("“First”" in note and "changed since" in note for note in told.json["notes"])
    assert any("no tracked changes" in note for note in told.json["notes"])
    assert [(each["path"], each["old_words"]) for each in told.json["proposals"]] == [
        ("1(B)", "30")
    ]
    text = policy.read_text(encoding="utf-8")
    assert "45 days" in text
    assert "write to you" in text
